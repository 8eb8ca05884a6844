package io.masar.mapping;

/** Lists of words that rules on places and where they lie ask for. */
public enum PlaceList implements WordList {
  /** "Areas", before a direction from the town that they lie outside of. */
  SEVERAL_AREAS,
  /** Sites that a force has and is at: "F has A BARRACKS in P". */
  SEAT_OF_FORCE,
  /** Soldiers that a state or force is told to have somewhere: "C has TROOPS in L". */
  TROOPS,
  /** One soldier, which many are counted by: "300 soldiers". */
  ONE_SOLDIER,
  /** What makes "not" one of several: "not in A ALONE, BUT in B". */
  NOT_ONLY,
  /** Those of them that only soldiers have: "a BASE". */
  SITE_OF_ARMS,
  /** "In it", of the place told before where somebody is: "in IT there are 300 soldiers". */
  THERE_IN_IT,
  /** "Is left", behind "not", before who has nobody left there. */
  IS_LEFT,
  /** "There is", before "to F". */
  THERE_IS,
  /** "Has set up", "owns", beside whose seat it is. */
  SETS_UP,

  // places-told.yaml

  /** "Coming", before "from" and where those come from who go elsewhere. */
  COMING,
  /** "The same", "the said", behind "the town" that was told before. */
  THE_SAME,
  /** Nouns for sites that only what they lie in names: "its BARRACKS in P"; words may begin so. */
  OPEN_SITE,

  // places.yaml

  /** Nouns of which an area has one on each side: "the western SECTOR". */
  SIDE_NOUN,
  /** "The strip", behind a preposition: "on the border strip". */
  STRIP,
  /** On which side it is. */
  WHICH_SIDE,
  /** Sites that a war knows by their number: "the five HILLS". */
  COUNTED_SITES,
  /** "Points", which may be those of a plan or a team as well. */
  POINTS,
  /** What leads to points that are places. */
  AT_POINTS,
  /** The points that a match gives. */
  MATCH_POINTS,
  /** The number of such sites. */
  COUNT,
  /** Buildings of which a state has one, behind a preposition: "in the republican palace". */
  ONE_PALACE,
  /** Military ones: "in the war college". */
  ONE_BASE,
  /** "River", which a bank is of. */
  RIVER,
  /** Nouns for several places, without the article: "TOWNS of B, among them A". */
  SEVERAL_PLACES,
  /** "Other", "several": what places without a name are told by. */
  OTHER_PLACES,
  /** "Lies", "is there", before "in it". */
  LIES,
  /** Prepositions between a move and where it leads or comes from. */
  MOVE_SITE,
  /** Prepositions behind which a word may be the name of a site told before. */
  SITE_BEHIND,
  /** "In it", of an area. */
  IN_IT,
  /** Definite nouns before a name with the adjective of its state between; words may end so. */
  APPOSED_PLACE,
  /** Camps, which teams have as well as forces. */
  CAMP,
  /** A team, whose camp is no base. */
  TEAM,
  /** What is told beside the camp of a team: matches and players. */
  MATCH,
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
  /** "Close", before the preposition of a place that another lies near to. */
  CLOSE,
  /** "The town", said again behind the name of a place. */
  TOWN_AGAIN,
  /** Prepositions, and nothing else, before the noun of a place that may be a verb. */
  GOVERNING,
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
  /** Nouns for land that are names with the article, "the area of THE VALLEY"; words may end so. */
  LAND,
  /** The names of states that are called "the kingdom" and nothing else. */
  KINGDOM,
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
  /** "Its capital", before the name of the town: "B and ITS CAPITAL A". */
  ITS_SEAT,
  /** "Such as", "above all": before some of several places told. */
  SUCH_AS,
  /** Shares of a place that only places have: "the OUTSKIRTS of Q". */
  OUTSKIRTS,
  /** "The strip", "the triangle", before "of the border"; words may end so. */
  BORDER_STRIP,
  /** "Of the border", behind a strip. */
  OF_BORDER,
  /** Prepositions before the border that a place lies on. */
  ON_BORDER,
  /** Adjectives of a quarter that a city has one of: "the OLD city in P"; words may end so. */
  ONE_IN_EACH,
  /** Heads of districts that are offices as well; words may end so. */
  OFFICE,
  /** Prepositions before a small place of the area that the sentence opens with. */
  IN_SCENE,
  /** "Which is", between a place and what it is: "Q, WHICH IS one of the towns of B". */
  WHICH_IS,
  /** Heads of towns that are feminine, which no masculine word describes; words may end so. */
  FEMININE_SETTLEMENT,
  /** Heads of small places, which any definite word names; words may end so. */
  SMALL_PLACE,
  /** "Number", before that of a road. */
  NUMBER_WORD,
  /** Heads of towns and districts, under any of which the gazetteer may hold one. */
  TOWN_HEAD,
  /** "As for", before the area that a sentence begins with. */
  AS_FOR,
  /** Heads of houses of prayer, which any definite word names; words may end so. */
  WORSHIP;
}
