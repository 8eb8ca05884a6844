package io.masar.mapping;

/** Lists of words that rules on attacks, by whom and on whom, ask for. */
public enum AttackList implements WordList {
  /** "Off", before the coast near which ships are struck. */
  OFF_COAST,
  /** "Targets", which need not be those of a force. */
  AIMS_AT,
  /** "The repercussions of", before a war that is no attack of its own. */
  AFTERMATH,
  /** Words for some of a force that strike as well as they are struck: "a PATROL of F". */
  STRUCK_PART,
  /** Verbs of those who have a site: "a building that F USE". */
  HOLDS_SITE,
  /** Words that tell of the dead and wounded of an attack; words may end so. */
  KILLED,
  /** "Their death", behind those who met it. */
  THEIR_DEATH,
  /** "As a result of", between the dead and the attack. */
  CAUSED_BY,
  /** Verbs whose subject is what was attacked: "UNDERWENT". */
  UNDERGOES,
  /** Nouns of attack that strike nothing themselves: "since the WAR, F has shelled". */
  NO_DEED,
  /** Verbs that say on whom a blow is behind "to": "DEALT a blow to F". */
  DEALS,
  /** Two words for "towards". */
  TOWARDS,
  /** Two words for "near". */
  NEAR_TO,
  /** Prepositions that tell where an attack was and not on whom: "NEAR". */
  WHERE_ATTACKED,
  /** People who attack and have no name: "GUNMEN attacked". */
  ASSAILANTS,
  /** "To take back", behind an operation or attack, before what it is for. */
  RETAKES,
  /** "The hands of", behind "from" and before who loses a place. */
  HANDS,
  /** Verbs that only tell that an attack happened: "the raid that TOOK PLACE in P". */
  OCCURS,
  /** "Without a pilot", of what attacks. */
  UNMANNED,
  /** Sites and stores of a force, right before it, which strike nobody. */
  STRUCK_SITE,
  /** Verbs whose noun has who is struck behind it, where it has only one: "the TARGETING of F". */
  TARGETS,
  /** Verbs whose noun has who is struck as its pronoun: "after ITS shelling". */
  TARGETS_IT,
  /** Leaders and members of a force, who are struck as a part of it. */
  STRUCK_PERSON,
  /** Verbs whose subject was caught by an attack, or escaped it, behind "in" or "from". */
  CAUGHT,
  /** Verbs whose object is an attack: "LAUNCHED raids that struck P". */
  LAUNCHES,
  /** "Which was fired by", behind a weapon that fell and before who fired it. */
  FIRED_BY,
  /** Words that say behind "to" who made an attack: "was ATTRIBUTED to F". */
  CREDITS,
  /** Verbs whose subject, not object, is the noun behind them: "the shelling INCLUDED". */
  INCLUDES,
  /** Aircraft, which a group under arms has none of. */
  AIRCRAFT,
  /** "The group", whose positions are struck where no name tells: "positions of THE GROUP". */
  THE_GROUP,
  /** Words before an attack that tell that it happened: "the INCIDENT of", "the TRIAL of". */
  INCIDENT,
  /** Those struck, before the attack: "compensation of the VICTIMS of the raid". */
  VICTIMS,
  /** Adjectives of attacks without arms: "a VERBAL attack", "an ELECTRONIC attack". */
  UNARMED,
  /** What is struck or fired in words alone: "a blow to the ECONOMY", "gave it a NAME". */
  ABSTRACT,
  /** What is struck without arms, or belongs to an army: "the GOAL of the team". */
  GOAL,
  /** Verbs whose nouns have as their genitive what is struck: "the TARGETING of F". */
  DONE_TO,
  /** What tells that only a plan or market is aimed at: "a PROJECT that targets". */
  CIVIL_AIM,
  /** Whom a firm aims at: "600 CUSTOMERS". */
  CUSTOMER,
  /** Verbs that are said of who enters a market, too. */
  INVADES,
  /** What a firm enters: "the MARKET". */
  MARKET,
  /** Those who attack in words only: "the PRESENTER attacked". */
  SPEAKER,
  /** Nouns of a blow, which may be one of fate. */
  BLOW,
  /** Words before what something is called: "WAS a blow", "AS a blow". */
  AMOUNTS,
  /** Nouns of whole campaigns, in which some die whom they are not against. */
  CAMPAIGN,
  /** Beasts and ills that attack people. */
  NATURE,
  /** What tells that an attack is made in words: "an ARTICLE", "a SPEECH". */
  IN_WORDS,
  /** What only allows an attack: "a MANDATE for". */
  MANDATE,
  /** "Starting from", before where those who attack come from. */
  STARTING,
  /** Before "shooting", what is none at anybody: "an EXCHANGE of fire", "RULES of fire". */
  NO_SHOT,
  /** People told before what befell them: "a CITIZEN who was shot at". */
  ANY_PERSON
}
