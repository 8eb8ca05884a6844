package io.masar.mapping;

/** Lists of words that rules on who moves or stays, and who sends them, ask for. */
public enum MoverList implements WordList {
  /** "Presence", before the adjective of a state; words may end so. */
  PRESENCE,
  /** "In", "on", behind it. */
  PRESENT_IN,
  /** "And its allies", who are with it in what is told of it. */
  AND_ALLIES,
  /** Words for forces that name none by themselves. */
  BARE_FORCE,
  /** "Other", behind such a word. */
  OTHER,
  /** Adjectives that make a force of vehicles: "a MILITARY convoy". */
  MILITARY_KIND,
  /** Adjectives that tell how a move goes, between its noun and whose it is. */
  MANNER_OF_MOVE,
  /** Vehicles and weapons that a force moves, posts that it sets up: no article, no pronoun. */
  GEAR,
  /** "Fighters" without the article, who may be of any side. */
  FIGHTERS,
  /** Verbs before an advance that is won: "MADE an advance". */
  ACHIEVES,
  /**
   * What moves for its force and does not tell whose it is: "a COLUMN left", "the last SOLDIER".
   */
  NOBODYS,
  /** Parts of a force that come one after another: "another BATCH". */
  BATCH,
  /** Parts of a force that "any" stands before: "denied that any UNIT left". */
  PART_OF_ANY,
  /** "Any", before one of a force: "that ANY Turkish soldier left". */
  ANY,
  /** "The last" and "some", before "of them". */
  PART_OF_THEM,
  /** "The rest", "all", of those told before. */
  THE_REST,
  /** Nouns for people of any sort, who are a force only with its name. */
  ANYBODY,
  /** "Others", who are not the force told before. */
  OTHER_PEOPLE,
  /** "Carrying": the force is what a vehicle carries: "landed a plane CARRYING soldiers". */
  TRANSPORTS,
  /** "The number of", right before a force: its size is told, or moves; words may end so. */
  NUMBER_OF,
  /** "Whose number is", before how many people a force has. */
  NUMBERING,
  /** "Reaches", before the number of those a force has: "whose soldiers COUNT 500". */
  COUNTS,
  /** "Strong", before how many people a force has: "a force 300 STRONG". */
  STRONG,
  /** "Made up", before "of" and how many people: "MADE UP of 331 soldiers". */
  COMPOSED,
  /** What tells of what a force is made up: "a column THAT HAS 70 vehicles". */
  MADE_UP,
  /** Those who send forces and are no force themselves: "THE GOVERNMENT sent troops". */
  GOVERNS,
  /** Who sends the forces of the state that an article is about: "THE GOVERNMENT". */
  GOVERNMENT,
  /** "With", before the state that has plans. */
  HAS,
  /** Verbs of posting what is one's own, which may be weapons too. */
  POSTS,
  /** Nouns that could be adjectives of a force and begin something new: "crossed THE BORDER". */
  NO_ADJECTIVE,
  /** "Opposed", before "to" and a force that others fight. */
  OPPOSED,
  /** Before a force: who is of it, but not it: "a DELEGATION of F", "the FAMILIES of soldiers". */
  NOT_THE_FORCE,
  /** Losses of people, who are then no garrison: "the DEATH of five soldiers in P". */
  LOSS,
  /** "The place of", which a force takes: "took THE PLACE OF F". */
  PLACE_OF,
  /** Those of them that tell whose: "took THEIR PLACE". */
  THEIR_PLACE
}
