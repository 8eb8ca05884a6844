package io.masar.extract.relation;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Resolver;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.MoverList;
import io.masar.mapping.Sense;
import io.masar.mapping.StatusList;
import java.util.ArrayList;
import java.util.List;

/** Reads presence that an adjective tells whose it is: "the Kenyan military PRESENCE in L". */
final class Presences {

  /** How many words there are at most between the presence and where it is. */
  private static final int ADJECTIVES = 4;

  private final Page page;
  private final Resolver resolver;
  private final NationalBodies nations;

  Presences(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
    this.nations = new NationalBodies(page.mapping().gazetteer());
  }

  /** {@return the presences told in one line; {@code used} tokens belong to other claims} */
  List<Draft> read(Line line, boolean[] used) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (!used[i] && line.endsWithOneOf(MoverList.PRESENCE, i)) {
        boolean denied =
            line.is(i - 1, FunctionWord.NEGATION) || line.is(i - 2, FunctionWord.NEGATION);
        boolean told = denied || Words.definite(line, i) && !line.has(i - 1, Sense.Action.class);
        Draft draft = told ? at(line, i, denied) : null;
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private Draft at(Line line, int i, boolean denied) {
    String country = null;
    boolean military = false;
    int j = i + 1;
    while (j <= i + ADJECTIVES
        && line.isWord(j)
        && !line.isPreposition(j)
        && page.at(line.index(), j) == null) {
      country = country == null ? nations.country(line, j) : country;
      military |= line.isOneOf(MoverList.MILITARY_KIND, j);
      if (line.isOneOf(StatusList.EXPECTED, j)) {
        return null;
      }
      j++;
    }
    String forces = country == null || !military ? null : nations.forces(country, null);
    boolean within = line.isPreposition(j) && line.isOneOf(MoverList.PRESENT_IN, j);
    Mention site = page.at(line.index(), within ? j + 1 : j);
    boolean in =
        site != null
            && site.from() == (within ? j + 1 : j)
            && (within ? site.clitic().isEmpty() : site.preposition().equals("ب"))
            && Fillers.fits(site.type(), Role.LOCATION);
    String where =
        in && forces != null && page.mapping().gazetteer().byId(forces) != null
            ? resolver.resolve(line, site, null)
            : null;
    if (where == null || where.equals(country)) {
      return null;
    }
    resolver.introduce(line, i + 1, forces);
    return new Draft(ClaimKind.PRESENCE, "garrison", line, i)
        .fill(Role.FORCE, forces, "adjective of a state")
        .fill(Role.LOCATION, where, "in")
        .status(denied ? Status.DENIED : Status.ONGOING, denied ? "denied" : "no verb")
        .over(i, site.to());
  }
}
