package io.masar.mapping;

/** Lists of words that rules on how real a thing is said to be ask for. */
public enum StatusList implements WordList {
  /** Verbs that say what they govern: "PROMISED to leave". */
  UTTERS,
  /** Verbs of denial that reach what is told of a thing. */
  DENIES,
  /** "Used", "by using", before what it was done for. */
  USED,
  /** "Easier", "better", before "than" and what is only weighed against something. */
  EASIER,
  /** Two words for what is done against what the noun behind them tells: "the CURBING OF". */
  CURBING,
  /** Nouns for the blame that somebody bears for a thing. */
  BLAME,
  /** "Could", "perhaps", in what follows from a supposition. */
  COULD,
  /** Verbs of an attempt. */
  TRIES,
  /** "Of", "on", before what is told of. */
  ABOUT,
  /** "Reports", "rumours", before the verb that tells what of. */
  REPORTS,
  /** "Be", "have been", which is no verb of its own. */
  BEEN,
  /** Two words that say that something told is not so: "NO TRUTH". */
  UNTRUE,
  /** "Without", which negates only the noun behind it; words may end so. */
  WITHOUT,
  /** "Without", before "that" and what was not done; words may end so. */
  WITHOUT_DOING,
  /** "Will not", before what lies ahead or never comes. */
  WILL_NOT,
  /** "Is not", "there is no": before a purpose. */
  IS_NOT,
  /** Verbs without which nothing is denied: "did not SET a date for the withdrawal". */
  SETS,
  /** Verbs without which a thing goes on: "did not COMPLETE the withdrawal". */
  FINISHES,
  /** Verbs without which nothing is known: "did not CONFIRM the withdrawal". */
  CONFIRMS,
  /** Verbs of opinion, which deny when negated: "do not BELIEVE that F leaves". */
  BELIEVES,
  /** The same verbs as speakers use them: "I do not BELIEVE that". */
  I_BELIEVE,
  /** "The nearness of", before what is to come. */
  SOON,
  /** Verbs that tell how far a thing is, behind "which": "the withdrawal, which BEGAN". */
  RUNS,
  /** "There is", which may stand between a negation and what it negates. */
  STANDS_THERE,
  /** "Now", "since", behind a verb in the present: what it tells goes on already. */
  PRESENTLY,
  /** Nouns for a presence that is there, whatever is planned of it. */
  EXISTS,
  /** "Stay": what a pact says of the future. */
  STAYS,
  /** Verbs that tell how far taking up positions has come: "COMPLETED its posting in P". */
  STARTS,
  /** Verbs that make more of a presence: "STRENGTHENED its presence". */
  STRENGTHENS,
  /** Verbs of who keeps a presence or has one: "KEEPS a presence". */
  HOLDS,
  /** Verbs of who has a task: "is IN CHARGE OF guarding P". */
  GUARDS,
  /** Verbs that make less of a presence: "CUT its presence". */
  CUTS,
  /** Verbs of going on that tell of watching, too, what others do: "FOLLOWED the advance of F". */
  FOLLOWS,
  /** Verbs that end what they govern: "ENDED its presence". */
  ENDS,
  /** "End" and "halt", before an attack that is there. */
  HALTS,
  /** "Stopping", before an advance that goes on. */
  STOPS,
  /** Behind "not" in "not least", which denies nothing. */
  ESPECIALLY,
  /** What narrows what is denied: "not in L ALONE". */
  ALONE,
  /** Behind "near to" or the like, of what is all but done: "near to COMPLETION". */
  COMPLETION,
  /** "The halt of", before an attack that goes on: "ordered A HALT of the raids". */
  HALT,
  /** Adjectives and verbs of what goes on: "the CONTINUING shelling". */
  UNDER_WAY,
  /** Adjectives of what is to come: "the EXPECTED withdrawal". */
  EXPECTED,
  /** "Became", "seems", before what is said to be possible, needed or ruled out. */
  COPULA,
  /** What a move is said to be that is not done: "is POSSIBLE", "is A MATTER OF TIME". */
  POSSIBLE,
  /** What a move is said to be that is called for: "is NECESSARY". */
  NEEDED,
  /** What a move is said to be that will not come: "is OUT OF THE QUESTION". */
  RULED_OUT,
  /** Talks and preparations, whose beginning is not that of the thing: "began TALKS on". */
  TALKS,
  /** Verbs of putting off: who demands that does not demand the thing. */
  DELAYS,
  /** Nouns that are negated to say that a thing must be: "there is NO WAY ROUND it". */
  MUST,
  /** "Except", "but", before what something else hangs on. */
  EXCEPT,
  /** "May", "perhaps", before an imperfect: what is not there yet. */
  MAYBE,
  /** "Uses", before what a thing is used for all the time. */
  USES,
  /** "In order to", before what is not done yet. */
  AIM,
  /** "To supervise", before what is still to be done: "a team TO SUPERVISE the withdrawal". */
  AIMS,
  /** Proposals and conditions, in whose words a move is told. */
  PROPOSED,
  /** "Condition", before what must come first. */
  CONDITION,
  /** Verbs of one's own will: who WANTS to withdraw his forces plans to. */
  WANTS,
  /** Verbs that take "on" before what they plan: "AGREED, as A said, on the withdrawal". */
  TAKES_ON,
  /** Verbs that take "to" before what they want: "CALLED, as head of B, for the withdrawal". */
  TAKES_TO,
  /** Between who is told and what is to be done: "called F TO withdraw". */
  TOLD_TO,
  /** "With", "during", before what goes on beside what the verb tells. */
  AMID,
  /** "In", "from", before what has a part in what the verb tells: "died IN the withdrawal". */
  OUT_OF,
  /** "Until", before what must come first. */
  UNTIL,
  /** "On" before who has a duty: "ON F is the withdrawal". */
  UPON,
  /** "Has done before", ahead of who did: "F HAS BEFORE withdrawn"; words may end so. */
  DID_BEFORE
}
