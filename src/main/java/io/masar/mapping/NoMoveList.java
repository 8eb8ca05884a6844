package io.masar.mapping;

/** Lists of words that tell what looks like the move of a force and is none. */
public enum NoMoveList implements WordList {
  /** Nouns for what is sold and bought, so that gear that is sent is no force on the move. */
  SALE,
  /** What a group brings without coming: "with its IDEAS". */
  IDEAS,
  /** Words that look like a move and are none: "THE TWO MOVEMENTS". */
  NO_MOVE,
  /** "Treacherous", which looks like "left". */
  TREACHEROUS,
  /** "Accuses": what follows is only alleged of the accused. */
  ACCUSES,
  /** Verbs that make another move. */
  FORCES,
  /** "Battle", "offensive", before whom it is to drive out. */
  BATTLE,
  /** Verbs of driving a force out of a place. */
  DRIVES_OUT,
  /** "The origins of", which go back to a place. */
  ROOTS,
  /** What people come back from without having moved: "MEETING", "VISIT". */
  MEETING,
  /** People who are no force. */
  CROWD,
  /** People told of one by one: "so-called", "the leader". */
  LONE,
  /** What is conveyed or published and is no force. */
  CONVEYED,
  /** Adjectives of ships and planes that are no force. */
  CIVIL,
  /** What aircraft and convoys bring whose move is no deployment: "AID", "HUMANITARIAN". */
  RELIEF,
  /** "Carrying", before the load of an aircraft. */
  CARRYING,
  /** "To support F", behind a column that goes out. */
  IN_SUPPORT,
  /** "Their capture", beside the transport of the captured. */
  CAPTURES,
  /** What is done with people who do not move of themselves: "whose CAPTURE". */
  TAKEN,
  /** Where the sick and wounded, who are no force, are taken: "to the HOSPITAL". */
  HOSPITAL,
  /** The same, where it is no name of a place: "the CENTRE". */
  TREATED,
  /** What is done again to a force that stays: "the RE-ORGANISATION of F"; words may begin so. */
  REMADE,
  /** Before what is put together and moves nowhere: "the PLANT that assembles lorries". */
  PLANT,
  /** Groups whose presence is to end as they do: "the EXTREMIST groups". */
  EXTREMISTS,
  /** Who was trained before he is sent, and is none of the trainer's: "whom C HAS TRAINED". */
  TRAINED,
  /** Verbs of an advance that comes to a halt by itself, which their nouns tell as well. */
  STALLS,
  /** "Destroyed", before a column that was on its way. */
  DESTROYS,
  /** What is brought to a force: "ARMS", "MONEY". */
  SUPPLIES,
  /** What is handed in: "a REQUEST"; words may end so. */
  PAPERS,
  /** "Whenever", before what is told of no one time. */
  WHENEVER
}
