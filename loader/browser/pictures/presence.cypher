// title: Presence, drawn
// question: Which forces are, were or will be where?

MATCH path = (:Force)-[:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO]->(:Entity)
RETURN path
LIMIT 150;
