package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.KindList;
import io.masar.mapping.PlaceList;
import io.masar.text.ArabicText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells which place a definite noun means, "the town", "the corridor": the nearest one told before
 * that is called so, or is of that kind.
 */
public final class MeantPlaces {

  /** How many sentences before its own the place may be told in. */
  private static final int REACH = 5;

  /** The kind under which a noun stands that any place of a state may be called by: "the area". */
  private static final String ANY = "any";

  private static final String CAPITAL = "capital";

  private final Page page;
  private final Resolver resolver;
  private final NationalBodies nations;

  public MeantPlaces(Page page, Resolver resolver) {
    this.page = page;
    this.resolver = resolver;
    this.nations = new NationalBodies(page.mapping().gazetteer());
  }

  /** {@return the place that the definite noun at token {@code i} means, or {@code null}} */
  public Mention at(Line line, int i) {
    String noun = noun(line, i);
    Mention capital = noun == null ? null : capitalOf(line, i, noun);
    if (capital != null) {
      return capital;
    }
    if (noun == null || page.at(line.index(), i) != null || described(line, i + 1)) {
      return null;
    }
    Set<String> kinds = line.kinds(KindList.MEANT_PLACE, noun);
    Mention place = before(line, i, noun.substring(2), kinds);
    return place == null ? null : place.over(i, i + 1, clitic(line, i));
  }

  /** The capital of the state that the adjective behind it tells: "the KENYAN capital". */
  private Mention capitalOf(Line line, int i, String noun) {
    boolean alone = page.at(line.index(), i) == null && Words.definite(line, i + 1);
    String country =
        alone && line.kinds(KindList.MEANT_PLACE, noun).contains(CAPITAL)
            ? nations.country(line, i + 1)
            : null;
    if (country == null) {
      return null;
    }
    for (Line told : page.lines()) {
      for (Mention place : page.mentions().get(told.index())) {
        if (place.type() == EntityType.PLACE
            && place.isNamed()
            && country.equals(page.mapping().gazetteer().countryOfCapital(place.id()))) {
          return place.over(i, i + 2, clitic(line, i));
        }
      }
    }
    return null;
  }

  /** {@return the preposition written together with the definite noun at token {@code i}} */
  static String clitic(Line line, int i) {
    String form = line.form(i);
    String bare = form.startsWith("و") ? form.substring(1) : form;
    return bare.startsWith("ال") ? "" : bare.substring(0, 1);
  }

  /** The noun at token {@code i} with its article and nothing else, or {@code null}. */
  private static String noun(Line line, int i) {
    String form = line.form(i);
    String bare = form.startsWith("و") && form.length() > 5 ? form.substring(1) : form;
    if (bare.startsWith("لل")) {
      bare = "ال" + bare.substring(2);
    } else if (bare.startsWith("بال")) {
      bare = bare.substring(1);
    }
    return bare.startsWith("ال") && !line.kinds(KindList.MEANT_PLACE, bare).isEmpty() ? bare : null;
  }

  /** Whether what follows tells which one is meant: "the OLD town", "the area OF A". */
  private boolean described(Line line, int i) {
    Mention behind = page.at(line.index(), i);
    boolean named = behind != null && !behind.coordinated() && behind.preposition().isEmpty();
    boolean same = line.isOneOf(PlaceList.THE_SAME, i);
    return named && !isForce(behind) || behind == null && Words.definite(line, i) && !same;
  }

  private static boolean isForce(Mention mention) {
    return mention.type() == EntityType.FORCE || mention.type() == EntityType.PERSON;
  }

  private Mention before(Line line, int i, String noun, Set<String> kinds) {
    for (int l = line.index(); l >= Math.max(0, line.index() - REACH); l--) {
      Line told = page.lines().get(l);
      boolean here = l == line.index();
      for (Mention mention : told(l, here ? i : Integer.MAX_VALUE)) {
        if (left(told, mention)) {
          continue;
        }
        boolean any = here && kinds.contains(ANY) && lies(mention);
        if (any || isCalled(told, mention, noun) || isOf(told, mention, kinds)) {
          return mention;
        }
      }
    }
    return null;
  }

  /** Whether somebody comes from there, who goes elsewhere: "coming from A and B". */
  private boolean left(Line told, Mention place) {
    Mention former = place.coordinated() ? page.at(told.index(), place.from() - 1) : null;
    return told.form(place.from() - 1).equals("من")
            && told.isOneOf(PlaceList.COMING, place.from() - 2)
        || former != null && left(told, former);
  }

  /** The named places of line {@code l} that end before token {@code end}, the last first. */
  private List<Mention> told(int l, int end) {
    List<Mention> told = new ArrayList<>();
    for (Mention mention : page.mentions().get(l)) {
      boolean site = mention.type() == EntityType.PLACE || mention.type() == EntityType.BASE;
      if (site && mention.isNamed() && mention.to() <= end) {
        told.add(0, mention);
      }
    }
    return told;
  }

  private static boolean isCalled(Line line, Mention mention, String noun) {
    String head =
        Clitics.strip(
            line.form(mention.head()), mention.head() < mention.from() ? "" : mention.clitic());
    KnownEntity known = mention.known();
    return head.equals(noun)
        || known != null && ArabicText.fold(known.name()).startsWith(noun + " ");
  }

  /** Whether it is a place of a state, and not a part of the world. */
  private static boolean lies(Mention mention) {
    return mention.type() == EntityType.PLACE
        && !(mention.known() != null && mention.known().within() == null);
  }

  private boolean isOf(Line line, Mention mention, Set<String> kinds) {
    return kinds.contains(mention.kind() == null ? "" : mention.kind())
        || kinds.contains(Areas.headKind(line, mention))
        || kinds.contains(CAPITAL) && isCapital(mention);
  }

  /** Whether it is the capital of the country that the article is about. */
  private boolean isCapital(Mention mention) {
    String country = page.mapping().gazetteer().countryOfCapital(mention.id());
    return country != null && country.equals(resolver.homeland().home());
  }
}
