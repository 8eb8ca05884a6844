// title: Presence, drawn
// question: Which forces are, were or will be where?

MATCH (f:Entity:Force)
WHERE f.id >= ''
MATCH path = (f)-[:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO]->(:Entity)
RETURN path
LIMIT 150;
