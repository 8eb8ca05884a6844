package io.masar.mapping;

/** Lists of words that rules on where a move comes from and goes to ask for. */
public enum RouteList implements WordList {
  /** "From it", behind what is left of it. */
  FROM_IT,
  /** "Its lands", from or to which a force moves: those of the country told before. */
  OWN_LANDS,
  /** "There", for the place told before. */
  THERE,
  /** "The site", "the spot": the base told before, where no adjective follows. */
  SPOT,
  /** "Anybody", to whom nothing is handed over. */
  TO_NOBODY,
  /** Where those who come home come to: "to THE HOMELAND", "to THEIR BARRACKS". */
  HOMES,
  /** Sides of a place, before the pronoun that means it: "entered its NORTH". */
  SIDE,
  /** Head words of places that "it" is masculine for. */
  MASCULINE_PLACE,
  /** Nouns for bodies whose buildings a force enters or leaves: "entered the UNIVERSITY of P". */
  ENTERED,
  /** What one withdraws from that is no place: "from the TALKS". */
  NO_PLACE,
  /** What is cleared of people or cars and given up by nobody. */
  STREETS,
  /** "Leading", before where a road leads: "from the roads LEADING to B". */
  LEADING,
  /** What distances are told in, behind their number: "advanced 10 KILOMETRES". */
  LENGTH,
  /** What a force is sent for, before the place: "TO PROTECT the field". */
  PURPOSE,
  /** What "on" tells the manner with, and no place: "sent in two BATCHES", "AT ONCE". */
  MANNER,
  /** Before the reason of a move or a stay, whose places are not its own: "BECAUSE OF". */
  REASON,
  /** What a force is charged with at a place that it takes over: "the security FILE in P". */
  CHARGE,
  /** What one who takes over a site is charged with: "the RESPONSIBILITY for", "the CONTROL of". */
  CHARGED_WITH,
  /** What a site comes under with who receives it, clitics aside: "into the CUSTODY of F". */
  CUSTODY
}
