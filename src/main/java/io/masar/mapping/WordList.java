package io.masar.mapping;

/**
 * A list of words that a rule of the extractor asks for, kept in {@code loader/grammar/lists}.
 *
 * <p>Unlike a {@link Sense}, a list does not make a word known: it only answers whether a word
 * stands in it. Words are folded on reading; a phrase has {@code _} between its words.
 */
public enum WordList {

  // bodies.yaml

  /** Definite adjectives of relation that name no body: "the LOCAL council". */
  PLAIN_RELATION,
  /** What an agency is of where it is a body of the state: "the agency of SECURITY". */
  STATE_SERVICE,
  /** What a department is of where management is not meant: "the department of TRAFFIC". */
  DEPARTMENT,
  /** A head and the word behind it that look like a body and are none: "THE CITY CENTRE". */
  NO_BODY,
  /** The nouns that the gazetteer names papers and channels with: "the PAPER N". */
  MEDIUM,
  /** What stands before the quoted name of a paper or channel: told TO "N". */
  BEFORE_MEDIUM,

  // forces.yaml

  /** Adjectives, without the article, that tell the kind of a state's forces; by that kind. */
  KIND_OF_FORCE(Shape.BY_KIND),
  /** Head nouns that adjectives alone make no name of: "the extremist GROUPS". */
  NAMELESS_FORCE,
  /** Definite phrases that begin like a force and are none: "NATIONAL UNITY". */
  NO_FORCE,
  /** What a service arm is of: "the arm of the AIR". */
  ARM_OF_SERVICE,
  /** Whom a force stands with or against, without article and ending: "LOYAL to". */
  LOYAL,
  /** "To it", "to them" behind such a word. */
  TO_THEM,
  /** Forces named by their noun alone where no other of these kinds is; by those kinds. */
  ONLY_FORCE(Shape.BY_KIND),
  /** "His country", whose forces are meant; behind the fourth letter is the pronoun. */
  OWN_COUNTRY,
  /** The definite ordinals that number divisions and brigades. */
  ORDINAL,

  // memberships.yaml

  /** "Led by" between a group and the state that leads it. */
  LED_BY,
  /** "Part of", "working in": what they stand behind belongs to what follows. */
  BELONGING,
  /** Those of them that need no preposition: "the WING of G". */
  WING,
  /** "Comprises", without "and". */
  COMPRISING,
  /** "Member", "partner", "taking part". */
  MEMBER,
  /** What may stand between such a word and its group: "IN", "ARMED". */
  WITHIN_GROUP,
  /** "Led by" between a body and a person. */
  UNDER_LEADER,
  /** What one does who leads: the imperfect without prefix and pronoun. */
  LEADS,

  // persons.yaml

  /** Words behind which any word is a part of the name: "ibn", "father of". */
  NAME_BINDER,
  /** Foreign words that bind so: "van", "von". */
  FOREIGN_BINDER,
  /** Words that begin a name though they are particles: "father of". */
  NAME_OPENER,
  /** Forms of address that are names as well, without the article. */
  ADDRESS,
  /** The titles of those that things are named after: "the library of KING A". */
  HONOURED_TITLE,
  /** What is named after them, without clitics: "the LIBRARY of king A". */
  NAMED_AFTER,

  // posts.yaml

  /** What may stand between a name and a post behind it: "who HOLDS THE OFFICE of". */
  BEFORE_POST,
  /** Jobs that make a title before a name and are no posts, without clitics: "PLAYER P". */
  JOB,
  /** "His counterpart", whose post is that of the one before. */
  COUNTERPART,
  /** Posts that lead to another state than the holder's own, without clitics. */
  ENVOY,
  /** Posts that are a state's where their portfolio follows, without clitics: "MINISTER". */
  MINISTER,
  /** Posts that are a state's where nothing or the state follows, without clitics. */
  PRESIDENT,
  /** What a president presides over where it is a state's. */
  PRESIDED,
  /** Sources that nobody is named by, without the article. */
  UNNAMED_SOURCE,

  // places.yaml

  /** "The governorate", which means the one told of before; by the kinds of place it may mean. */
  DIVISION(Shape.BY_KIND),
  /** Nouns for several places, without the article: "TOWNS of B, among them A". */
  SEVERAL_PLACES,
  /** Definite nouns before a name with the adjective of its state between; words may end so. */
  APPOSED_PLACE,
  /** Heads that ordinary words name places with: "the STREET of peace"; words may end so. */
  STREET,
  /** Heads that a definite noun behind them nearly always names; words may end so. */
  SETTLEMENT,
  /** Nouns for a share of an area: "in the HEART of A". */
  SHARE,
  /** "Near", before a place that lies in the same area. */
  NEAR,
  /** "The town", said again behind the name of a place. */
  TOWN_AGAIN,
  /** "Of" before what a place has: "OF Kurdish majority". */
  HAVING,
  /** "Distance", before how far a place lies. */
  DISTANCE,
  /** "The country", after its proclitic. */
  THE_COUNTRY,

  // claims.yaml

  /** Verbs that mean both "signed" and "happened". */
  SIGNS,
  /** What is signed besides agreements, without the article. */
  SIGNED,
  /** Verbs that tell of an agreement with its parties. */
  AGREES,
  /** Words that a provision of an agreement stands behind. */
  PROVISION,
  /** "The phase", which begins the title of a provision; words may end so. */
  PHASE,
  /** Verbs whose subject is what was attacked: "UNDERWENT". */
  UNDERGOES,
  /** Words that look like a date once folded, as written. */
  NO_DATE(Shape.AS_WRITTEN),

  // moves.yaml

  /** "Its lands", from or to which a force moves: those of the country told before. */
  OWN_LANDS,
  /** "On" before who has a duty: "ON F is the withdrawal". */
  UPON,
  /** Nouns that could be adjectives of a force and begin something new: "crossed THE BORDER". */
  NO_ADJECTIVE;

  /** How the words of a list stand in its file. */
  enum Shape {
    /** One list of words. */
    WORDS,
    /** Kinds, each with its words. */
    BY_KIND,
    /** One list of words that are not folded, since their letters tell them apart. */
    AS_WRITTEN
  }

  private final Shape shape;

  WordList() {
    this(Shape.WORDS);
  }

  WordList(Shape shape) {
    this.shape = shape;
  }

  Shape shape() {
    return shape;
  }
}
