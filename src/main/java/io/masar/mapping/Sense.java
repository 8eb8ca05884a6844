package io.masar.mapping;

import io.masar.claim.EntityType;

/** What a word can mean to the extractor. */
public sealed interface Sense {

  /** How a word of an action lexeme stands: as a finite verb, its noun or its participle. */
  enum Form {
    PERFECT,
    IMPERFECT,
    NOUN,
    PARTICIPLE
  }

  /** A word of a verb: finite, verbal noun or participle. */
  record Action(Lexeme lexeme, Form form, Count count) implements Sense {
    /** {@return whether it is a finite verb} */
    public boolean finite() {
      return form == Form.PERFECT || form == Form.IMPERFECT;
    }
  }

  /** Singular, dual or plural, and who acts where that shows. */
  enum Count {
    SINGULAR,
    PLURAL,
    WE
  }

  /** An adjective of a country, by the country's id. */
  record Nisba(String country) implements Sense {}

  /** A noun that heads a name, such as "base" or "ministry". */
  record Head(HeadNoun noun) implements Sense {}

  /** A word for people under arms who can be counted, such as "soldiers". */
  record People(String forceClass, boolean plural) implements Sense {}

  /** A post that a person holds, such as "minister". */
  record Post(String post) implements Sense {}

  /** A rank or form of address that stands before a person's name. */
  record Rank(String rank) implements Sense {}

  /** A number word; {@code value} times or plus its neighbours. */
  record Numeral(int value, boolean vague) implements Sense {}

  /** A word for what an attack is done with, such as "rocket" or "booby-trapped". */
  record Weapon() implements Sense {}

  /** A direction such as "north of". */
  record Direction() implements Sense {}

  /** An adjective that goes with names of a type without being one. */
  record Adjective(EntityType type) implements Sense {}

  /** A word of grammar. */
  record Function(FunctionWord word) implements Sense {}

  /** A given name of a person. */
  record GivenName() implements Sense {}

  /** An ordinary word of the language that is no name. */
  record Ordinary() implements Sense {}
}
