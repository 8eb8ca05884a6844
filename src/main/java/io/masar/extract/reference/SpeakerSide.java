package io.masar.extract.reference;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;
import java.util.List;

/** Tells whose side a speaker is on, so that "we" and "our forces" can be told. */
public final class SpeakerSide {

  /** How many words the post of a person has at most. */
  private static final int POST = 6;

  private final Page page;
  private final Speakers speakers;
  private final StatesOfPosts states;
  private final Gazetteer gazetteer;

  SpeakerSide(Page page, Speakers speakers, StatesOfPosts states) {
    this.page = page;
    this.speakers = speakers;
    this.states = states;
    this.gazetteer = page.mapping().gazetteer();
  }

  /**
   * {@return the state or force that the speaker at token {@code i} belongs to, or {@code null}}
   */
  public Mention at(Line line, int i) {
    String id = speakers.at(line, i);
    Mention said = id == null ? null : firstOf(id);
    if (said == null) {
      return states.at(line, 0, i);
    }
    if (said.type() == EntityType.COUNTRY || said.type() == EntityType.FORCE) {
      return said;
    }
    if (said.type() == EntityType.INSTITUTION && said.known() == null) {
      return ofBody(said);
    }
    Mention post = said.type() == EntityType.PERSON ? ofPost(id) : null;
    KnownEntity of = said.known() == null ? null : gazetteer.byId(said.known().of());
    boolean state =
        of != null && (of.type() == EntityType.COUNTRY || of.type() == EntityType.FORCE);
    return post == null && state ? Mention.known(said.from(), said.to(), "", of) : post;
  }

  /** {@return the force or state of the person who speaks at token {@code i}, or {@code null}} */
  Mention person(Line line, int i) {
    String id = speakers.at(line, i);
    Mention said = id == null ? null : firstOf(id);
    return said != null && said.type() == EntityType.PERSON ? at(line, i) : null;
  }

  /** The state that the adjective of a body tells: "the K defence ministry". */
  private Mention ofBody(Mention body) {
    for (Line line : page.lines()) {
      for (Mention mention : page.mentions().get(line.index())) {
        if (mention.equals(body)) {
          return states.at(line, body.from(), body.to());
        }
      }
    }
    return null;
  }

  /** The first mention of a thing. */
  private Mention firstOf(String id) {
    return page.mentions().stream()
        .flatMap(List::stream)
        .filter(mention -> id.equals(mention.id()))
        .findFirst()
        .orElse(null);
  }

  /** The state or force that stands with the post of a person, whom it is said of. */
  private Mention ofPost(String person) {
    for (Line line : page.lines()) {
      for (Mention mention : page.mentions().get(line.index())) {
        Mention of = person.equals(mention.id()) ? ofPost(line, mention) : null;
        if (of != null) {
          return of;
        }
      }
    }
    return null;
  }

  /** "The commander of F, P" or "P, the commander of F". */
  private Mention ofPost(Line line, Mention person) {
    for (Mention mention : page.mentions().get(line.index())) {
      boolean near = mention.from() >= person.from() - POST && mention.to() <= person.to() + POST;
      int before = line.isPreposition(mention.from() - 1) ? 2 : 1;
      int last = mention.from() - before;
      boolean second = before == 1 && line.isOneOf(NameList.SECOND, last);
      boolean post = line.has(second ? last - 1 : last, Sense.Post.class);
      if (near && post && mention.type() == EntityType.FORCE && mention.isNamed()) {
        return mention;
      }
    }
    return states.at(line, Math.max(0, person.from() - POST), person.from());
  }
}
