package io.masar.mapping;

/** Lists of words that rules on movements, attacks, agreements and memberships ask for. */
public enum ClaimList implements WordList {

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
  /** What may stand between a state and the word for member: "one of the states that are". */
  AMONG_MEMBERS,
  /** "Has taken on", before the state that leads a group. */
  TAKES_LEAD,
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
  /** Verbs of denial that reach what is told of a thing. */
  DENIES,
  /** "Of", "on", before what is told of. */
  ABOUT,
  /** "Reports", "rumours", before the verb that tells what of. */
  REPORTS,
  /** "Be", "have been", which is no verb of its own. */
  BEEN,
  /** Nouns for a presence that is there, whatever is planned of it. */
  EXISTS,
  /** "Under", before a pact that tells in the present what is to be. */
  UNDER_PACT,
  /** Words that a provision of an agreement stands behind. */
  PROVISION,
  /** Verbs of a pact that tell what its parties are bound to: "PROVIDES for the withdrawal". */
  STIPULATES,
  /** "The truce", "cease" of fire. */
  TRUCE,
  /** "Opening", between "cease" and "fire"; words may end so. */
  OPENING,
  /** "The fire", at the end of "the ceasefire". */
  FIRE,
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
  /** Nouns of attack that strike nothing themselves: "since the WAR, F has shelled". */
  NO_DEED,
  /** Verbs that say on whom a blow is behind "to": "DEALT a blow to F". */
  DEALS,
  /** "Their death", behind those who met it. */
  THEIR_DEATH,
  /** Two words for "towards". */
  TOWARDS,
  /** Two words for "near". */
  NEAR_TO,
  /** People who attack and have no name: "GUNMEN attacked". */
  ASSAILANTS,
  /** "To take back", behind an operation or attack, before what it is for. */
  RETAKES,
  /** "The hands of", behind "from" and before who loses a place. */
  HANDS,
  /** Prepositions that tell where an attack was and not on whom: "NEAR". */
  WHERE_ATTACKED,
  /** Verbs that only tell that an attack happened: "the raid that TOOK PLACE in P". */
  OCCURS,
  /** "Under the leadership of", before who is no part of what is told; words may end so. */
  LEADERSHIP,
  /** "Side" in "at the side of", which joins as "and" does. */
  BESIDES,
  /** "Without", which negates only the noun behind it; words may end so. */
  WITHOUT,
  /** Words that look like a date once folded, as written. */
  NO_DATE {
    @Override
    public Shape shape() {
      return Shape.AS_WRITTEN;
    }
  },

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
  /** Words for forces that name none by themselves. */
  BARE_FORCE,
  /** "Other", behind such a word. */
  OTHER,
  /** "With", before the state that has plans. */
  HAS,
  /** "As", "also", which join a verb to the clause before. */
  ALSO,
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
  /** "May", "perhaps", before an imperfect: what is not there yet. */
  MAYBE,
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
  /** Vehicles and weapons that a force moves, posts that it sets up: no article, no pronoun. */
  GEAR,
  /** "The last" and "some", before "of them". */
  PART_OF_THEM,
  /** Those who send forces and are no force themselves: "THE GOVERNMENT sent troops". */
  GOVERNS,
  /** Verbs that only tell that somebody still is, or now is, somewhere: "are STILL stationed". */
  LASTS,
  /** The negations before "cease", with which it means "still". */
  NOT_ENDED,
  /** What stands between a subject and its verb: "F HAD left". */
  VERBAL_PARTICLE,
  /** "Carrying": the force is what a vehicle carries: "landed a plane CARRYING soldiers". */
  TRANSPORTS,
  /** Verbs that end what they govern: "ENDED its presence". */
  ENDS,
  /** "The number of", right before a force: its size is told, or moves; words may end so. */
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
  /** What one who takes over a site is charged with: "the RESPONSIBILITY for", "the CONTROL of". */
  CHARGED_WITH,
  /**
   * What moves for its force and does not tell whose it is: "a COLUMN left", "the last SOLDIER".
   */
  NOBODYS,
  /** Nouns for bodies whose buildings a force enters or leaves: "entered the UNIVERSITY of P". */
  ENTERED,
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
  NO_ADJECTIVE,
  /** "Any", before one of a force: "that ANY Turkish soldier left". */
  ANY,
  /** Where those who come home come to: "to THE HOMELAND", "to THEIR BARRACKS". */
  HOMES,
  /** Verbs that make more of a presence: "STRENGTHENED its presence". */
  STRENGTHENS,
  /** What "on" tells the manner with, and no place: "sent in two BATCHES", "AT ONCE". */
  MANNER,
  /** Sides of a place, before the pronoun that means it: "entered its NORTH". */
  SIDE,
  /** What a force is sent for, before the place: "TO PROTECT the field". */
  PURPOSE,
  /** Between who is told and what is to be done: "called F TO withdraw". */
  TOLD_TO,
  /** "At the same time", which stands between a verb and its subject and parts nothing. */
  MEANWHILE,
  /** "Made up", before "of" and how many people: "MADE UP of 331 soldiers". */
  COMPOSED,
  /** What distances are told in, behind their number: "advanced 10 KILOMETRES". */
  LENGTH,
  /** "The place of", which a force takes: "took THE PLACE OF F". */
  PLACE_OF,
  /** Those of them that tell whose: "took THEIR PLACE". */
  THEIR_PLACE,
  /** What tells of what a force is made up: "a column THAT HAS 70 vehicles". */
  MADE_UP,
  /** Verbs of keeping a force from coming: "REPELLED the incursion". */
  FOILS,
  /** Verbs of posting what is one's own, which may be weapons too. */
  POSTS,
  /** What people come back from without having moved: "MEETING", "VISIT". */
  MEETING,
  /** "In order to", before what is not done yet. */
  AIM,
  /** "Battle", "offensive", before whom it is to drive out. */
  BATTLE,
  /** Verbs of driving a force out of a place. */
  DRIVES_OUT,
  /** "Fear", before what may only happen; words may begin so. */
  FEAR,
  /** Two words that say that something told is not so: "NO TRUTH". */
  UNTRUE,
  /** Adverbs that stand between a verb and what belongs to it: "took over OFFICIALLY the base". */
  ADVERB,
  /** Verbs that make less of a presence: "CUT its presence". */
  CUTS,
  /** "Before" and "after" that, of what the subject of the clause before did. */
  BEFORE_THAT,
  /** Who sends the forces of the state that an article is about: "THE GOVERNMENT". */
  GOVERNMENT,
  /** "First", "greatest", "of its kind": since when, and not when: "the FIRST raid since 2010". */
  NTH,
  /** "When", right behind the time of the verb it stands before. */
  AT_WHICH,
  /** "Before", with an event behind it whose time is told: "BEFORE the elections of May". */
  EVENT_BEFORE,
  /** Spans within a day: what happened hours before happened on the day told. */
  HOURS,
  /** "To supervise", before what is still to be done: "a team TO SUPERVISE the withdrawal". */
  AIMS,
  /** Verbs that take "on" before what they plan: "AGREED, as A said, on the withdrawal". */
  TAKES_ON,
  /** Verbs that take "to" before what they want: "CALLED, as head of B, for the withdrawal". */
  TAKES_TO,
  /** Verbs of one's own will: who WANTS to withdraw his forces plans to. */
  WANTS,
  /** "Stay": what a pact says of the future. */
  STAYS,
  /** "End" and "halt", before an attack that is there. */
  HALTS;
}
