package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.NationalBodies;
import io.masar.extract.page.Page;
import io.masar.extract.page.Words;
import io.masar.mapping.Kind;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;

/**
 * Whose "the forces" are where only who tells of them or has them is named: "the K MINISTRY OF
 * DEFENCE said that THE FORCES left", "the Ks cleared THEIR soldiers".
 */
final class TellersForce {

  private final Page page;
  private final SpeakerSide speaker;
  private final NationalBodies nations;

  TellersForce(Page page, SpeakerSide speaker, NationalBodies nations) {
    this.page = page;
    this.speaker = speaker;
    this.nations = nations;
  }

  /** {@return the id of the forces of the state whose ministry of defence tells of them} */
  String of(Line line, Mention mention) {
    boolean bare =
        mention.to() == mention.from() + 1
            && Kind.ARMED_FORCES.is(mention.kind())
            && mention.quantity() == null
            && mention.pronoun().isEmpty()
            && line.isOneOf(MoverList.ITS_FORCES, Antecedent.noun(line, mention))
            && Words.definite(line, mention.from())
            && !line.isOneOf(NameList.ENEMY, mention.to());
    if (!bare || !defence(line, mention.from())) {
      return null;
    }
    Mention side = speaker.at(line, mention.from());
    return side == null
        ? null
        : side.type() == EntityType.COUNTRY
            ? nations.forces(side.id(), null)
            : side.type() == EntityType.FORCE ? side.id() : null;
  }

  /** Whether a ministry of defence or its minister is told of before it in the sentence. */
  private static boolean defence(Line line, int end) {
    for (int i = 0; i < end; i++) {
      if (line.isOneOf(MoverList.OF_DEFENCE, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the state of the people right before what is theirs: "THE Ks cleared THEIR"} */
  Mention people(Line line, Mention theirs) {
    int at = theirs.from() - 1;
    boolean free = theirs.pronoun().equals("هم") && page.at(line.index(), at) == null;
    String country = free ? nations.people(line, at) : null;
    return country == null
        ? null
        : Mention.named(at, at + 1, "", EntityType.COUNTRY, country, null);
  }
}
