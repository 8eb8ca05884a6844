package io.masar.mapping;

/** Lists of words that rules on a verb and what stands round it ask for. */
public enum ClauseList implements WordList {
  /** "And they", "and it", before what is told of whom the word before it names. */
  AND_THEY,
  /** "Longer", behind "not": what stands behind it was so and is no more. */
  NO_LONGER,
  /** "From its side", behind "from", which stresses a subject and tells nothing. */
  FOR_ITS_PART,
  /** "In the frame of": what governs before tells nothing of what is behind. */
  APART,
  /** What stands between a subject and its verb: "F HAD left". */
  VERBAL_PARTICLE,
  /** Verbs of having become: "IS NOW in B". */
  IS_NOW,
  /** "So has", before a perfect verb; "lost" elsewhere. */
  SO_HAS,
  /** Adverbs that stand between a verb and what belongs to it: "took over OFFICIALLY the base". */
  ADVERB,
  /** "At the same time", which stands between a verb and its subject and parts nothing. */
  MEANWHILE,
  /** Verbs that only tell that somebody still is, or now is, somewhere: "are STILL stationed". */
  LASTS,
  /** The negations before "cease", with which it means "still". */
  NOT_ENDED,
  /** "Itself", "alone", which stand between a subject and what is told of it: "F ALONE is in P". */
  EMPHASIS,
  /** "As", "also", which join a verb to the clause before. */
  ALSO,
  /** "But it", "but they", of whom the clause before is told. */
  BUT_IT,
  /** "Before" and "after" that, of what the subject of the clause before did. */
  BEFORE_THAT,
  /** "Under the leadership of", before who is no part of what is told; words may end so. */
  LEADERSHIP,
  /** "Side" in "at the side of", which joins as "and" does. */
  BESIDES,
  /** What an insertion between commas may begin with: "IN ANSWER to a call". */
  IN_ANSWER
}
