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
  /** Definite nouns that name no body behind a head: "the committee of MANAGEMENT". */
  PLAIN_BODY,
  /** What ends the name of a body before an "and" that it might go on with. */
  BEHIND_BODY,
  /** "Of finance", which is spelt as the adjective of a state. */
  FINANCE,
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
  /** "Of them" behind a part of a force. */
  OF_THEM,
  /** Forces named by their noun alone where no other of these kinds is; by those kinds. */
  ONLY_FORCE(Shape.BY_KIND),
  /** "His country", whose forces are meant; behind the fourth letter is the pronoun. */
  OWN_COUNTRY,
  /**
   * People and posts of a force, which are no part of its name: "FIGHTERS of F"; words may end so.
   */
  PART_OF_FORCE,
  /** "These", alone for people told of before; words may end so. */
  THESE,
  /** "The number of", before a force; words may end so. */
  STRENGTH,
  /** "Thousands", which alone are no number; words may end so. */
  THOUSANDS,
  /** "It has", before where the soldiers of a state are and how many. */
  IT_HAS,
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
  /** "Form", before the states that do: "the mission that A and B FORM the backbone of". */
  FORMED_BY,
  /** "In it", behind who takes part. */
  IN_IT,
  /** "Member", "partner", "taking part". */
  MEMBER,
  /** "Joined", before who joins; words may begin so. */
  JOINS,
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
  /** What one does who leads: the imperfect without prefix and pronoun. */
  LEADS,

  // persons.yaml

  /** Words behind which any word is a part of the name: "ibn", "father of". */
  NAME_BINDER,
  /** Foreign words that bind so: "van", "von". */
  FOREIGN_BINDER,
  /** Words that begin a name though they are particles: "father of". */
  NAME_OPENER,
  /** Words behind an ordinary word that make both a name: "FADL ibn", "NASR of God". */
  NAME_SECOND,
  /** Binders that go on with a name whatever they could be else. */
  NAME_LINK,
  /** "Son of" before a family name. */
  SON_OF,
  /** "The first", behind the one name of a ruler. */
  REGNAL,
  /** "Son of" and "daughter of" inside a name. */
  SON,
  /** The titles of princes, whose names end with their father's. */
  ROYAL,
  /** What God is asked to do, in a blessing behind or before a name: "have MERCY". */
  BLESSES,
  /** Forms of address that are names as well, without the article. */
  ADDRESS,
  /** The titles of those that things are named after: "the library of KING A". */
  HONOURED_TITLE,
  /** What is named after them, without clitics: "the LIBRARY of king A". */
  NAMED_AFTER,

  // places-told.yaml

  /** "The town", which means the place called so before; by the kinds of place it may mean. */
  MEANT_PLACE(Shape.BY_KIND),
  /** "The same", "the said", behind such a noun. */
  THE_SAME,
  /** Nouns for sites that only what they lie in names: "its BARRACKS in P"; words may begin so. */
  OPEN_SITE,

  // posts.yaml

  /** What may stand between a name and a post behind it: "who HOLDS THE OFFICE of". */
  BEFORE_POST,
  /** Jobs that make a title before a name and are no posts, without clitics: "PLAYER P". */
  JOB,
  /** "His two counterparts", told of the first of two. */
  COUNTERPARTS,
  /** "On its behalf", behind a spokesman. */
  ON_BEHALF,
  /** "On behalf of", before a noun that carries the pronoun of the body. */
  BEHALF,
  /** "His counterpart", whose post is that of the one before. */
  COUNTERPART,
  /** Posts that lead to another state than the holder's own, without clitics. */
  ENVOY,
  /** Posts that are a state's where their portfolio follows, without clitics: "MINISTER". */
  MINISTER,
  /** Posts that are a state's where nothing or the state follows, without clitics. */
  PRESIDENT,
  /** Posts whose holders agree for their state, behind the article and before endings. */
  STATESMAN,
  /** What a president presides over where it is a state's. */
  PRESIDED,
  /** Posts that look like a plural; words may end so. */
  SINGULAR_POST,
  /** Posts that are an adjective where they carry the article: "ROYAL"; words may end so. */
  ADJECTIVE_POST,
  /** "The crown", behind "heir to". */
  HEIR,
  /** Praise behind a post that looks like another: "the FAITHFUL heir". */
  EPITHET,
  /** "Represented", which looks like "representative" and goes on with "by". */
  REPRESENTED,
  /** What looks like a governor and can be "and to". */
  LOOKS_LIKE_TO,
  /** What looks like a post and is none. */
  NO_POST,
  /** "To the prince", which a post before is not that of. */
  TO_HONOURED,
  /** What parts a post from what follows: "DURING", "with". */
  ENDS_POST,
  /** What a post may begin with that is a name or an adjective too: "DEPUTY heir", "CHIEF of". */
  POST_HEAD,
  /** Relatives, whose post is not that of the name behind a comma: "SON of the governor, P". */
  KIN,
  /** Prepositions, which end no post. */
  HANGING,
  /** Forms of address that end no post. */
  CIVIL_RANK,
  /** "The state", behind "minister of". */
  STATE,
  /** A body that is none without what it is of: "the BOARD of F". */
  BOARD,
  /** "His term", which does not part a post from its holder; words may begin so. */
  TERM_OF_OFFICE,

  // speech.yaml

  /** Sources that nobody is named by, without the article. */
  UNNAMED_SOURCE,
  /** Words for whose man an unnamed speaker is: "LOYAL to". */
  FOLLOWER,
  /** "From him", behind a verb of carrying. */
  FROM_HIM,
  /** "To", between a mission and the body it is accredited to. */
  MISSION_TO,
  /** "In his words", behind whoever is quoted. */
  HIS_SAYING,
  /** What stands between an unnamed speaker and the body he speaks for. */
  SPEAKING_FOR,
  /** Verbs of those who pass on what another says; words may end so. */
  CARRIES,

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
  /** "Comprises", "hosts", of what lies in an area. */
  HOLDING,
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
  /** Prepositions behind which a capital is its state: "WITH D". */
  BESIDE_STATE,
  /** "Loyal to", before a capital that is its state. */
  LOYAL_TO,
  /** "The capital", before its name; words may end so. */
  CAPITAL,
  /** "Centre of" where the seat of a division is meant. */
  CENTRE,
  /** "In the middle of", which is said of cities too. */
  MIDDLE,
  /** "Administratively", between "belonging" and what a place belongs to. */
  ADMINISTRATIVELY,
  /** "The stronghold of", behind the name of a place; words may begin so. */
  STRONGHOLD,
  /** "The governorate of", before the name of its seat. */
  GOVERNORATE,
  /** "The border", before its countries; words may end so. */
  BORDER,
  /** "International", between the border and its countries. */
  INTERNATIONAL,
  /** Words that begin the names of places: "BAYT Q", "the SPRING of Q". */
  PLACE_BINDER,
  /** Prepositions behind which an unknown name may be a place. */
  LOCATIVE,
  /** "One of", "the largest": before several of the sort, told with what they lie in. */
  ONE_OF,
  /** "Capital of", "centre of" a division; words may end so. */
  SEAT_OF_DIVISION,
  /** "As for", before the area that a sentence begins with. */
  AS_FOR,

  // claims.yaml

  /** Verbs that mean both "signed" and "happened". */
  SIGNS,
  /** What is signed besides agreements, without the article. */
  SIGNED,
  /** Verbs that tell of an agreement with its parties. */
  AGREES,
  /** "The sides", "the two governments", before the adjectives of two states; words may end so. */
  SIDES,
  /** Losses of people, who are then no garrison: "the DEATH of five soldiers in P". */
  LOSS,
  /** Verbs whose subject or object is an agreement that is there: "PROVIDES", "CONSENTED to". */
  PROVIDES,
  /** Words that a provision of an agreement stands behind. */
  PROVISION,
  /** "The truce", "cease" of fire. */
  TRUCE,
  /** "Signed", "concluded", behind the name of an agreement. */
  SIGNED_BY,
  /** "The two countries", "the two sides" who agree. */
  BOTH_SIDES,
  /** "The phase", which begins the title of a provision; words may end so. */
  PHASE,
  /** Words for what of a force is struck, right before it: "the STORES of F". */
  STRUCK_PART,
  /** Verbs of those who have a site: "a building that F USE". */
  HOLDS_SITE,
  /** Words that tell of the dead and wounded of an attack; words may end so. */
  KILLED,
  /** "As a result of", between the dead and the attack. */
  CAUSED_BY,
  /** Verbs whose subject is what was attacked: "UNDERWENT". */
  UNDERGOES,
  /** "Under the leadership of", before who is no part of what is told; words may end so. */
  LEADERSHIP,
  /** "Side" in "at the side of", which joins as "and" does. */
  BESIDES,
  /** "Without", which negates only the noun behind it; words may end so. */
  WITHOUT,
  /** Words that look like a date once folded, as written. */
  NO_DATE(Shape.AS_WRITTEN),

  // moves.yaml

  /** Words that look like a move and are none: "THE TWO MOVEMENTS". */
  NO_MOVE,
  /** "Treacherous", which looks like "left". */
  TREACHEROUS,
  /** "Accuses": what follows is only alleged of the accused. */
  ACCUSES,
  /** "The origins of", which go back to a place. */
  ROOTS,
  /** "Their capture", beside the transport of the captured. */
  CAPTURES,
  /** Verbs that make another move. */
  FORCES,
  /** "To support F", behind a column that goes out. */
  IN_SUPPORT,
  /** People told of one by one: "so-called", "the leader". */
  LONE,
  /** What is conveyed or published and is no force. */
  CONVEYED,
  /** "Fear", before what is feared. */
  FEARED,
  /** Words for forces that name none by themselves. */
  BARE_FORCE,
  /** "Other", behind such a word. */
  OTHER,
  /** "Is not", "there is no": before a purpose. */
  IS_NOT,
  /** People who are no force. */
  CROWD,
  /** Adjectives of ships and planes that are no force. */
  CIVIL,
  /** "Uses", before what a thing is used for all the time. */
  USES,
  /** "Others", who are not the force told before. */
  OTHER_PEOPLE,
  /** "Carrying", before the load of an aircraft. */
  CARRYING,
  /** What is cleared of people or cars and given up by nobody. */
  STREETS,
  /** "While", before what is still under way. */
  WHILE,
  /** "When", before what is past. */
  WHEN,
  /** Proposals and conditions, in whose words a move is told. */
  PROPOSED,
  /** "Condition", before what must come first. */
  CONDITION,
  /** What tells that an agreement is there: "the BREACH of the truce", "UNDER the pact". */
  STANDING,
  /** "That they REACHED", behind a pact that is only cited. */
  REACHED,
  /** Verbs that end an agreement that is there. */
  CANCELS,
  /** Verbs without which nothing is denied: "did not SET a date for the withdrawal". */
  SETS,
  /** Verbs whose subject, not object, is the noun behind them: "the shelling INCLUDED". */
  INCLUDES,
  /** Adjectives of what is to come: "the EXPECTED withdrawal". */
  EXPECTED,
  /** Adjectives and verbs of what goes on: "the CONTINUING shelling". */
  UNDER_WAY,
  /** "Stopping", before an advance that goes on. */
  STOPS,
  /** "Its lands", from or to which a force moves: those of the country told before. */
  OWN_LANDS,
  /** "There", for the place told before. */
  THERE,
  /** "On" before who has a duty: "ON F is the withdrawal". */
  UPON,
  /** What is done with people who do not move of themselves: "whose CAPTURE". */
  TAKEN,
  /** Vehicles and weapons that a force moves, without article and pronoun. */
  GEAR,
  /** "The last" and "some", before "of them". */
  PART_OF_THEM,
  /** Those who send forces and are no force themselves: "THE GOVERNMENT sent troops". */
  GOVERNS,
  /** What stands between a subject and its verb: "F HAD left". */
  VERBAL_PARTICLE,
  /** "Carrying": the force is what a vehicle carries: "landed a plane CARRYING soldiers". */
  TRANSPORTS,
  /** Verbs that end what they govern: "ENDED its presence". */
  ENDS,
  /** "The number" right before a force: its size moves, not the force itself. */
  NUMBER_OF,
  /** Adjectives that make a force of vehicles: "a MILITARY convoy". */
  MILITARY_KIND,
  /** Before a force: who is of it, but not it: "a DELEGATION of F", "the FAMILIES of soldiers". */
  NOT_THE_FORCE,
  /** What is done again to a force that stays: "the RE-ORGANISATION of F"; words may begin so. */
  REMADE,
  /** What one withdraws from that is no place: "from the TALKS". */
  NO_PLACE,
  /** Before the reason of a move or a stay, whose places are not its own: "BECAUSE OF". */
  REASON,
  /** Where the sick and wounded, who are no force, are taken: "to the HOSPITAL". */
  HOSPITAL,
  /** Nouns for people of any sort, who are a force only with its name. */
  ANYBODY,
  /** Head words of places that "it" is masculine for. */
  MASCULINE_PLACE,
  /** What a force is charged with at a place that it takes over: "the security FILE in P". */
  CHARGE,
  /** Parts of a force that "any" stands before: "denied that any UNIT left". */
  PART_OF_ANY,
  /** Parts of a force that come one after another: "another BATCH". */
  BATCH,
  /** "Whose number is", before how many people a force has. */
  NUMBERING,
  /** "Leading", before where a road leads: "from the roads LEADING to B". */
  LEADING,
  /** What aircraft and convoys bring whose move is no deployment: "AID", "HUMANITARIAN". */
  RELIEF,
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
