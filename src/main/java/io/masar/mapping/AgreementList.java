package io.masar.mapping;

/** Lists of words that rules on agreements, and what they bind to, ask for. */
public enum AgreementList implements WordList {
  /** Verbs that mean both "signed" and "happened". */
  SIGNS,
  /** What is signed besides agreements, without the article. */
  SIGNED,
  /** Verbs that tell of an agreement with its parties. */
  AGREES,
  /** "The sides", "the two governments", before the adjectives of two states; words may end so. */
  SIDES,
  /** "The two countries", "the two sides" who agree. */
  BOTH_SIDES,
  /** "The two sides", before a comma and who they are. */
  TWO_SIDES,
  /** Verbs spelt like "concord", which is between sides without an agreement. */
  CONCORD,
  /** "Delegates", before "of" and whom they sign for. */
  DELEGATES,
  /** "Signed", "concluded", behind the name of an agreement. */
  SIGNED_BY,
  /** "The truce", "cease" of fire. */
  TRUCE,
  /** "Opening", between "cease" and "fire"; words may end so. */
  OPENING,
  /** "The fire", at the end of "the ceasefire". */
  FIRE,
  /** Words that a provision of an agreement stands behind. */
  PROVISION,
  /** Verbs of a pact that tell what its parties are bound to: "PROVIDES for the withdrawal". */
  STIPULATES,
  /** "The phase", which begins the title of a provision; words may end so. */
  PHASE,
  /** "Phases", of which an agreement is told to have some. */
  PHASES,
  /** One of them, by its number: "THE FIRST OF THEM", "THE SECOND". */
  PHASE_OF_IT,
  /** Talks, which an agreement may come of. */
  NEGOTIATIONS,
  /** Verbs of what talks lead to: "talks LED TO an agreement". */
  RESULTS,
  /** "Under", before a pact that tells in the present what is to be. */
  UNDER_PACT,
  /** "Under it", behind the pact; words may end so. */
  UNDER_IT,
  /** "According to", before the pact. */
  ACCORDING,
  /** "The pact", behind that; words may end so. */
  THE_PACT,
  /** "Covers", "obliges", where a pact stands near. */
  COVERS,
  /** Nouns for a pact or a part of it; words may end so. */
  PACT_WORD,
  /** "A time", "a deadline" that is set, before what it is for. */
  TERM_SET,
  /** "That they REACHED", behind a pact that is only cited. */
  REACHED,
  /** What tells that an agreement is there: "the BREACH of the truce", "UNDER the pact". */
  STANDING,
  /** Verbs that end an agreement that is there. */
  CANCELS,
  /** Verbs of those who say yes or no to an agreement that was made: "RATIFIED a pact". */
  RATIFIES,
  /** Verbs of those who only say what they think of the agreement of others: "BLAMED". */
  JUDGES,
  /** Verbs of an agreement with its parties as their object: "an accord that UNITES A and B". */
  UNITES,
  /** Nouns besides agreements that are "with" somebody: "COOPERATION with". */
  TIES,
  /** Words for an agreement that is not made yet: "a DRAFT of". */
  DRAFT,
  /** Verbs of those who bring an agreement about: "CONCLUDED", "FAILED at". */
  WORKS_OUT
}
