package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.LedForces;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Kind;
import io.masar.mapping.MemberList;
import io.masar.mapping.NameList;

/** Finds coalitions that only a state at their head tells: "an Arab COALITION led by C". */
final class LedCoalitions {

  /** How many words may stand between the noun and who leads. */
  private static final int ADJECTIVES = 2;

  private final Gazetteer known;
  private final LedForces led;

  LedCoalitions(Gazetteer known) {
    this.known = known;
    this.led = new LedForces(known);
  }

  /**
   * {@return the coalition whose noun, without the article, is token {@code i}; or {@code null}}
   */
  Mention at(Line line, int i) {
    if (!line.endsWithOneOf(NameList.COALITION, i) || Words.definite(line, i)) {
      return null;
    }
    int end = i + 1;
    while (end <= i + ADJECTIVES
        && line.form(end).length() > 2
        && !line.isOneOf(MemberList.LED_BY, end)) {
      end++;
    }
    LedForces.Leader leader = led.behind(line, end);
    if (leader == null) {
      return null;
    }
    boolean bare = end == i + 1;
    KnownEntity called = named(line, i, end);
    boolean may = called != null && led.may(leader.state(), called);
    KnownEntity coalition = may ? called : bare ? led.by(leader.state()) : null;
    return coalition == null
        ? null
        : Mention.known(i, end, clitic(line, i), coalition).named(bare ? leader.to() : end);
  }

  /** The coalition of the gazetteer that is called so with the article. */
  private KnownEntity named(Line line, int from, int to) {
    StringBuilder name = new StringBuilder();
    boolean accusative = line.form(from).endsWith("ا");
    for (int i = from; i < to; i++) {
      String word = line.form(i).substring(i == from ? clitic(line, i).length() : 0);
      int end = accusative && word.endsWith("ا") ? word.length() - 1 : word.length();
      name.append(i == from ? "ال" : " ال").append(word, 0, end);
    }
    for (KnownEntity force : known.named(name.toString(), EntityType.FORCE)) {
      if (Kind.COALITION.is(force.kind())) {
        return force;
      }
    }
    return null;
  }

  private static String clitic(Line line, int i) {
    String form = line.form(i);
    for (String noun : line.words(NameList.COALITION)) {
      if (form.endsWith(noun)) {
        return form.substring(0, form.length() - noun.length());
      }
    }
    return "";
  }
}
