package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.GazetteerNames;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import java.util.Set;

/** Finds bases that whose they are names: "the camp of the 12th brigade", "their camp in P". */
final class SeatedBases {

  /** The kinds that are one place for one force, so that whose it is tells which. */
  private static final Set<String> OWN = Kind.ids(Kind.BASE, Kind.CAMP, Kind.BARRACKS);

  private final ForceNames forces;
  private final GazetteerNames gazetteer;
  private final SiteNames sites;
  private final BodyNames bodies;

  SeatedBases(ForceNames forces, GazetteerNames gazetteer, SiteNames sites, BodyNames bodies) {
    this.forces = forces;
    this.gazetteer = gazetteer;
    this.sites = sites;
    this.bodies = bodies;
  }

  /** {@return the base of a force or of who is told of before, or {@code null}} */
  Mention at(Line line, int i) {
    for (Reading reading : line.readings(i)) {
      if (reading.sense() instanceof Sense.Head head
          && head.noun().type() == EntityType.BASE
          && !reading.article()
          && line.form(i).length() > 2) {
        if (!reading.pronoun().isEmpty()) {
          return theirs(line, i, reading, head.noun());
        }
        Mention unit = ofUnit(line, i, reading, head.noun());
        return unit == null ? ofCommand(line, i, reading, head.noun()) : unit;
      }
    }
    return null;
  }

  /** "The camp of the 12th brigade": the head alone is the base, its name goes on over the unit. */
  private Mention ofUnit(Line line, int i, Reading reading, HeadNoun noun) {
    Mention unit = line.has(i + 1, Sense.Head.class) ? forces.at(line, i + 1) : null;
    boolean seat = noun.use() == HeadNoun.Use.SEAT || Kind.CAMP.is(noun.kind());
    boolean one =
        unit != null
            && unit.isNamed()
            && unit.clitic().isEmpty()
            && (Kind.UNIT.is(unit.kind()) || seat && Words.definite(line, unit.to() - 1))
            && !ListedSites.isPlural(line, i, noun);
    return one ? named(line, i, unit.to(), i + 1, reading, noun) : null;
  }

  /** "The headquarters of the Polish command". */
  private Mention ofCommand(Line line, int i, Reading reading, HeadNoun noun) {
    Mention command = noun.use() == HeadNoun.Use.SEAT ? bodies.at(line, i + 1) : null;
    boolean one =
        command != null
            && command.isNamed()
            && command.clitic().isEmpty()
            && Kind.COMMAND.is(command.kind())
            && !ListedSites.isPlural(line, i, noun);
    return one ? named(line, i, command.to(), i + 1, reading, noun) : null;
  }

  /** "Their camp in P". */
  private Mention theirs(Line line, int i, Reading reading, HeadNoun noun) {
    int in = i + 1;
    while (in < i + 3 && Words.definite(line, in) && line.has(in, Sense.Adjective.class)) {
      in++;
    }
    boolean apart = line.form(in).equals("في");
    Mention place = OWN.contains(noun.kind()) ? place(line, apart ? in + 1 : in) : null;
    boolean told =
        place != null && place.clitic().equals(apart ? "" : "ب") && !line.is(i, FunctionWord.AMONG);
    return told ? named(line, i, place.to(), in, reading, noun) : null;
  }

  private Mention place(Line line, int i) {
    Mention known = gazetteer.at(line, i, EntityType.PLACE);
    Mention headed = known == null && line.has(i, Sense.Head.class) ? sites.at(line, i) : null;
    boolean told = headed != null && headed.type() == EntityType.PLACE && headed.isNamed();
    return told ? headed : known;
  }

  private static Mention named(
      Line line, int i, int nameEnd, int end, Reading reading, HeadNoun noun) {
    String clitic = Clitics.of(reading);
    String id = Ids.of(EntityType.BASE, line, i, nameEnd, clitic);
    return Mention.named(i, end, clitic, EntityType.BASE, id, noun.kind()).named(nameEnd);
  }
}
