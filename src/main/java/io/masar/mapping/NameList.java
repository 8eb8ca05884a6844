package io.masar.mapping;

/**
 * Lists of words that rules on bodies, forces and persons, their posts and what they say ask for.
 */
public enum NameList implements WordList {

  // bodies.yaml

  /** "Second", behind a post: "the SECOND commander of F". */
  SECOND,
  /** Definite adjectives of relation that name no body: "the LOCAL council". */
  PLAIN_RELATION,
  /** Definite adjectives that make any head the name of a body: "the CENTRAL bank". */
  TELLS_BODY,
  /** What an agency is of where it is a body of the state: "the agency of SECURITY". */
  STATE_SERVICE,
  /** Services whose office in a place goes by their name: "director of EDUCATION of T". */
  BRANCH,
  /** The second word of a service: "education AND TEACHING". */
  BRANCH_SECOND,
  /** What a department is of where management is not meant: "the department of TRAFFIC". */
  DEPARTMENT,
  /** A head and the word behind it that look like a body and are none: "THE CITY CENTRE". */
  NO_BODY,
  /** Definite nouns that head names and yet name a body: "the university of THE GULF". */
  NAMES_BODY,
  /** Definite nouns that name no body behind a head: "the committee of MANAGEMENT". */
  PLAIN_BODY,
  /** What ends the name of a body before an "and" that it might go on with. */
  BEHIND_BODY,
  /** What a government that is not a state's own is of: "the government of UNITY". */
  CABINET,
  /** Bodies that every state has one of: "THE CABINET". */
  EVERY_STATE,
  /** "In parliament", behind the quoted name of a party. */
  IN_PARLIAMENT,
  /** Adjectives of what several states have together, without the feminine ending. */
  OF_STATES,
  /** A club, which a place has several of; words may end so. */
  CLUB,
  /** What was no state of today, whose adjective it bears: "the Roman EMPIRE"; words may end so. */
  EMPIRE,
  /** "Of finance", which is spelt as the adjective of a state. */
  FINANCE,
  /** The nouns that the gazetteer names papers and channels with: "the PAPER N". */
  MEDIUM,
  /** What stands before the quoted name of a paper or channel: told TO "N". */
  BEFORE_MEDIUM,

  // forces.yaml

  /** Head nouns that adjectives alone make no name of: "the extremist GROUPS". */
  NAMELESS_FORCE,
  /** Definite phrases that begin like a force and are none: "NATIONAL UNITY". */
  NO_FORCE,
  /** What a service arm is of: "the arm of the AIR". */
  ARM_OF_SERVICE,
  /** Units that are some of who sends them, without a number or adjective: "sent a BATTALION". */
  UNIT,
  /** Whom a force stands with or against, without article and ending: "LOYAL to". */
  LOYAL,
  /** "To it", "to them" behind such a word. */
  TO_THEM,
  /** "Of them" behind a part of a force. */
  OF_THEM,
  /** "His country", whose forces are meant; behind the fourth letter is the pronoun. */
  OWN_COUNTRY,
  /**
   * People and posts of a force, which are no part of its name: "FIGHTERS of F"; words may end so.
   */
  PART_OF_FORCE,
  /** "These", alone for people told of before; words may end so. */
  THESE,
  /** Many of what {@link #OF_MANY} names: "the MULTI-national division"; words may end so. */
  MANY,
  /** What a force may be of many of: "the multi-NATIONAL division". */
  OF_MANY,
  /** "To it", right behind what it has: "denied that forces OF ITS are there". */
  OF_ITS_OWN,
  /** "It has", before where the soldiers of a state are and how many. */
  IT_HAS,
  /** The definite ordinals that number divisions and brigades. */
  ORDINAL,
  /** What a numbered unit is of, behind its number: "the 15th brigade of INFANTRY". */
  UNIT_ARM,
  /** Adjectives of a unit's arm with the article, before its number: "the ARMOURED brigade 12". */
  ARMED,
  /** Units that are called after people and things: "the BRIGADE of the Knights". */
  CALLED_UNIT,
  /** What such a name begins with, before what that is of: "the MARTYRS of P". */
  CALLED_FIRST,
  /** Nouns for units that are adjectives with the article: "the MOVING". */
  NO_HEAD,
  /** What a force is there to do, before what it does that to: "to PROTECT the plants". */
  FORCE_TASK,
  /** What no armed unit is there to protect or fight: "the FAMILY". */
  CIVIL_CHARGE,
  /** What stands before a banner that is no brigade: "UNDER the banner of". */
  BANNER,
  /** Broken plurals for forces, which "his" cannot be said of. */
  PLURAL_FORCE,
  /** "The coalition", which no adjective tells from others; words may end so. */
  COALITION,
  /** "International", which any coalition may be called. */
  WORLDWIDE,
  /** The bodies whose missions keep the peace: "the mission of THE UNION". */
  KEEPS_PEACE,
  /** What a mission under arms is for: "to keep the peace". */
  FOR_PEACE,
  /** Nouns for one body of people that only "he" is said of: "the ARMY"; words may end so. */
  ONE_BODY,
  /** Nouns for one group as a whole: "the MOVEMENT". */
  ONE_GROUP,
  /** "Foreign", of fighters who are others than those told before. */
  FOREIGN,
  /** Peoples by a plural that no ending tells: "THE RUSSIANS". */
  PEOPLES,
  /** "The enemy", between an army and the adjective of its state. */
  ENEMY,
  /** "The said", "the same": adjectives that tell nothing of a force. */
  SAME_FORCE,
  /** "With the support of", before who takes part in what others do. */
  SUPPORTED_BY,

  // persons.yaml

  /** Words behind which any word is a part of the name: "ibn", "father of". */
  NAME_BINDER,
  /** Foreign words that bind so: "van", "von". */
  FOREIGN_BINDER,
  /** Words that begin a name though they are particles: "father of". */
  NAME_OPENER,
  /** What begins a blessing right behind a name. */
  BLESSED,
  /** Words behind an ordinary word that make both a name: "FADL ibn", "NASR of God". */
  NAME_SECOND,
  /** Nouns of what is done that are family names as well: "the lawyer Tariq WAR". */
  FAMILY,
  /** Ordinary words that are family names as well, behind the given names of who has a title. */
  SURNAME,
  /** Trades that are family names as well: "THE GUARD". */
  TRADE,
  /** "By nationality": what makes an adjective behind a name no family name. */
  BY_ORIGIN,
  /** Binders that go on with a name whatever they could be else. */
  NAME_LINK,
  /** "The house of", which ends a name with the word behind it. */
  HOUSE,
  /** "Of the faith", behind a word that is a name by it: "SAIF of the faith". */
  NAME_LAST,
  /** "Son of" before a family name. */
  SON_OF,
  /** "The first", behind the one name of a ruler. */
  REGNAL,
  /** "Son of" and "daughter of" inside a name. */
  SON,
  /** The titles of princes, whose names end with their father's. */
  ROYAL,
  /** Who has no family name but that of his house: "THE KING P". */
  KING,
  /** What God is asked to do, in a blessing behind or before a name: "have MERCY". */
  BLESSES,
  /** Forms of address that are names as well, without the article. */
  ADDRESS,
  /** The titles of those that things are named after: "the library of KING A". */
  HONOURED_TITLE,
  /** What is named after them, without clitics: "the LIBRARY of king A". */
  NAMED_AFTER,

  // posts.yaml

  /** What may stand between a name and a post behind it: "who HOLDS THE OFFICE of". */
  BEFORE_POST,
  /** "He is", between a post and the name of who holds it. */
  HE_IS,
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
  /** Posts whose holders agree for their state, behind the article and before endings. */
  STATESMAN,
  /** Posts that are a state's where nothing or the state follows, without clitics. */
  PRESIDENT,
  /** What a president presides over where it is a state's. */
  PRESIDED,
  /** Posts that look like a plural; words may end so. */
  SINGULAR_POST,
  /** Posts that are an adjective where they carry the article: "ROYAL"; words may end so. */
  ADJECTIVE_POST,
  /** "The crown", behind "heir to". */
  HEIR,
  /** Posts that are "for" something: "the DEPUTY for T", "RESPONSIBLE for"; words may end so. */
  POST_ABOUT,
  /** Posts that one holds "over" something: "SUPERVISOR of"; words may end so. */
  POST_ON,
  /** Posts that one is sent "to" something with: "the ENVOY to C"; words may end so. */
  POST_TO,
  /** What belongs to the state, so that its adjective tells whose post it is: "the REVOLUTION". */
  OF_STATE,
  /**
   * "The visit", whose goal is not what the visitor's post is of: "the VISIT of the minister to".
   */
  VISIT,
  /** Praise behind a post that looks like another: "the FAITHFUL heir". */
  EPITHET,
  /** "Represented", which looks like "representative" and goes on with "by". */
  REPRESENTED,
  /** Forms of address that a person begins with, before their posts: "HIS EXCELLENCY the". */
  HONORIFIC,
  /** Marks and words that part no post from its holder, and no part of a post from the rest. */
  INSIDE_POST,
  /** Posts with a person, whose name follows right behind: "ADVISER of P". */
  SERVANT,
  /** "From", "with": prepositions before a person who tells or is met. */
  CARRIED_FROM,
  /** Posts over a place that they name right behind: "GOVERNOR of T". */
  LOCAL_POST,
  /** What looks like a governor and can be "and to". */
  LOOKS_LIKE_TO,
  /** What looks like a post and is none. */
  NO_POST,
  /**
   * Who holds no office, so that the adjective of a state is where they are from: "the ANALYST".
   */
  PRIVATE,
  /** "To the prince", which a post before is not that of. */
  TO_HONOURED,
  /** What tells of who holds a post, and not of the body: "head of the council, ACTING". */
  OF_HOLDER,
  /** A noun that looks like a post before an adjective: "A DOOR wide". */
  ACCUSATIVE_NOUN,
  /** A post that is an adjective behind a definite noun: "the committee SUPERVISING". */
  DESCRIBING_POST,
  /** Tells behind a post that its holder holds it no more: "head of B FORMERLY". */
  FORMERLY,
  /** What a post is for, behind its body: "deputy of B FOR AFFAIRS". */
  POST_FIELD,
  /** Where a branch of a body is: "director of B IN THE REGION". */
  IN_AREA,
  /** A preposition before the state that an envoy is sent to. */
  ENVOY_AT,
  /** What parts a post from what follows: "DURING", "with". */
  ENDS_POST,
  /** What parts a post behind its holder from what follows: "the minister's THANKS". */
  ENDS_HELD_POST,
  /** In what something is told, behind "in", which is no part of a post: "in A SPEECH". */
  TELLING_IN,
  /** Forms of address that are no posts by themselves: "THE PRINCE". */
  BARE_ADDRESS,
  /** Forms of address where another post is told beside them: "the deputy, AMBASSADOR P". */
  HONORARY_POST,
  /** What a post may begin with that is a name or an adjective too: "DEPUTY heir", "CHIEF of". */
  POST_HEAD,
  /** Prepositions, which end no post. */
  HANGING,
  /** Forms of address that end no post. */
  CIVIL_RANK,
  /** Several ministers, whose ministry is in the post; words may end so. */
  MINISTERS,
  /** "Ruling", of a party, that is spelt like a governor. */
  RULING,
  /** The office of a person whose name follows: "director of the OFFICE of P". */
  SERVED_OFFICE,
  /** Words of giving a post, which stands behind the name then: "APPOINTED P director". */
  APPOINTS,
  /** "The state", behind "minister of". */
  STATE,
  /** A body that is none without what it is of: "the BOARD of F". */
  BOARD,
  /** "His term", which does not part a post from its holder; words may begin so. */
  TERM_OF_OFFICE,

  // speech.yaml

  /** "It is told that", which nobody but the article says. */
  NOBODY_SAYS,
  /** "Learnt", before a paper and the source it learnt from. */
  LEARNS,
  /** "Be", before what only looks as if it told: "it WAS expected". */
  BEING,
  /** Verbs that tell only where words, or a noun for such, follow: "RENEWED his demand". */
  TELLS_WITH_WORDS,
  /** Sources that nobody is named by, without the article. */
  UNNAMED_SOURCE,
  /** Words for whose man an unnamed speaker is: "LOYAL to". */
  FOLLOWER,
  /** "From him", behind a verb of carrying. */
  FROM_HIM,
  /** "Quoting", before whom a paper lets speak. */
  QUOTING,
  /** "To", between a mission and the body it is accredited to. */
  MISSION_TO,
  /** "In his words", behind whoever is quoted. */
  HIS_SAYING,
  /** Verbs that do something else as well as tell: "answered", "hung". */
  ACTS,
  /** "His words", behind "according to", of who spoke before. */
  HIS_WORDS,
  /** "As", before who said it. */
  AS,
  /** What stands between an unnamed speaker and the body he speaks for. */
  SPEAKING_FOR,
  /** Verbs of those who pass on what another says; words may end so. */
  CARRIES,
  /** "The statement", which tells what its author does, who spoke before. */
  STATEMENT,
  /** Where who writes or says something does so: "wrote on HIS PAGE". */
  OWN_PAGE,
  /** "It said", before "in the statement". */
  IS_STATED,
  /** Verbs with whom it is told behind them: "INFORMED the government of". */
  TELLS_SOMEBODY,
  /** "While", before the part of a sentence that a source behind it is for. */
  MEANTIME,
  /** "By force", which before a state is no force of its. */
  BY_FORCE,
  /** "Theirs", two words behind a noun, the first of which looks like an adjective of it. */
  THEIRS,
  /** "Which is what", before the remark that somebody makes on what is told. */
  REMARK;
}
