package io.masar.mapping;

/** Lists of words that rules on who belongs to and who leads what ask for. */
public enum MemberList implements WordList {
  /** "Led by" between a group and the state that leads it. */
  LED_BY,
  /** "Part of", "working in": what they stand behind belongs to what follows. */
  BELONGING,
  /** "Is", "forms", before what a part is to its whole: "M FORMS the backbone of G". */
  IS_TO_IT,
  /** "Leader of", behind the state that leads a group. */
  LEADER,
  /** Those of them that need no preposition: "the WING of G". */
  WING,
  /** "Its wing", behind the "and" that its group stands before. */
  ITS_WING,
  /** Nouns for the several forces of one group; words may end so. */
  FACTIONS,
  /** "Comprises", without "and". */
  COMPRISING,
  /** "Form", before the states that do: "the mission that A and B FORM the backbone of". */
  FORMED_BY,
  /** What may stand between a state and the word for member: "one of the states that are". */
  AMONG_MEMBERS,
  /** "Has taken on", before the state that leads a group. */
  TAKES_LEAD,
  /** "Member", "partner", "taking part". */
  MEMBER,
  /** "Joined", before who joins; words may begin so. */
  JOINS,
  /** "Follows", "answers to", before a group with "to". */
  IS_UNDER,
  /** "Its membership", which it is told to keep. */
  ITS_MEMBERSHIP,
  /** "States", of which some are named as members: "33 STATES, among them A and B". */
  STATES,
  /** What may stand between such a word and its group: "IN", "ARMED". */
  WITHIN_GROUP,
  /** "Against", before whom a coalition fights. */
  AGAINST,
  /** "Within", before the coalition that a force works in. */
  WITHIN,
  /** Those of them that need a preposition before them: "in the FRAME of". */
  FRAME,
  /** "Led by" between a body and a person. */
  UNDER_LEADER,
  /** "Took over", before who takes a post. */
  TAKES_POST,
  /** "The leadership of", behind who takes it. */
  COMMAND_OF,
  /** What one does who leads: the imperfect without prefix and pronoun. */
  LEADS
}
