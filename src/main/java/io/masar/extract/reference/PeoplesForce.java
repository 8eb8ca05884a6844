package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;

/** Whose "their soldiers" are where only the people of a state tells: "the Ks cleared THEIR". */
final class PeoplesForce {

  private final Page page;
  private final NationalBodies nations;

  PeoplesForce(Page page, NationalBodies nations) {
    this.page = page;
    this.nations = nations;
  }

  /** {@return the state of the people right before what is theirs} */
  Mention of(Line line, Mention theirs) {
    int at = theirs.from() - 1;
    boolean free = theirs.pronoun().equals("هم") && page.at(line.index(), at) == null;
    String country = free ? nations.people(line, at) : null;
    return country == null
        ? null
        : Mention.named(at, at + 1, "", EntityType.COUNTRY, country, null);
  }
}
