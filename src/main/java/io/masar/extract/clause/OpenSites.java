package io.masar.extract.clause;

import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.extract.page.Fillers;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Numbers;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Kind;
import io.masar.mapping.MoverList;
import io.masar.mapping.PlaceList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;

/**
 * Nouns for sites that only what they lie in names, "several TOWNS in P", "its BARRACKS in P", and
 * the numbers that stand among the mentions of a field.
 */
public final class OpenSites {

  /** How many words a count of people has behind its number at most. */
  private static final int PEOPLE = 3;

  private final Page page;
  private final Line line;

  public OpenSites(Page page, Line line) {
    this.page = page;
    this.line = line;
  }

  /** {@return whether token {@code i} is such a noun} */
  public boolean at(int i) {
    if (!line.isWord(i) || page.at(line.index(), i) != null || Words.definite(line, i)) {
      return false;
    }
    Reading head = line.reading(i, Sense.Head.class);
    boolean site =
        head != null
            && head.sense() instanceof Sense.Head noun
            && (noun.noun().type() == EntityType.PLACE || noun.noun().type() == EntityType.BASE);
    return site || line.beginsWithOneOf(PlaceList.OPEN_SITE, i);
  }

  /** {@return whether such a noun stands at token {@code i} with the article: "THE POSITIONS"} */
  public boolean definite(int i) {
    String form = line.form(i);
    Mention named = page.at(line.index(), i);
    boolean positions = named != null && Kind.POSITIONS.is(named.kind()) && !named.isNamed();
    return line.isWord(i)
        && form.startsWith("ال")
        && (named == null || positions)
        && line.isOneOf(PlaceList.OPEN_SITE, form.substring(2));
  }

  /** {@return whether {@code town} is told to be the seat of {@code whole}: "Z, CAPITAL of P"} */
  boolean seat(Mention town, Mention whole) {
    int before = whole.from() - 1;
    int end = Words.comma(line, before - 1) ? before - 1 : before;
    return whole.clitic().isEmpty()
        && Fillers.fits(town.type(), Role.LOCATION)
        && line.endsWithOneOf(PlaceList.SEAT_OF_DIVISION, before)
        && town.to() == end;
  }

  /** {@return the token behind a number of such sites, "more than 20 TOWNS", or {@code i}} */
  public int counted(int i) {
    Numbers.Found number = page.at(line.index(), i) == null ? Numbers.at(line, i) : null;
    return number != null && at(number.to()) ? number.to() : i;
  }

  /** {@return the token behind a count of the people told before, or {@code i}} */
  int numbering(int i) {
    int j = line.isOneOf(MoverList.NUMBERING, i) ? i + 1 : i + 2;
    if (j == i + 2 && !line.isOneOf(MoverList.NUMBERING, i + 1)) {
      return i;
    }
    for (int k = j; k < j + 2; k++) {
      Mention people = page.at(line.index(), k);
      if (people != null) {
        return people.type() == EntityType.FORCE && people.quantity() != null
            ? behind(people.to())
            : i;
      }
      Numbers.Found number = Numbers.at(line, k);
      if (number != null) {
        return behind(number.to());
      }
    }
    return i;
  }

  private int behind(int from) {
    int i = from;
    while (i < from + PEOPLE
        && page.at(line.index(), i) == null
        && (line.has(i, Sense.People.class) || line.has(i, Sense.Rank.class))
        && !line.is(i, FunctionWord.PREPOSITION)) {
      i++;
    }
    return i;
  }
}
