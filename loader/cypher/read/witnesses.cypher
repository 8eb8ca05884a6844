// title: Sentences that tell of a movement and of an agreement
// param: moves list — ids of movements
// param: agreements list — ids of agreements
// param: claims list — ids of claims of which one tells of the movement
// column: movement string — the movement's id
// column: scope string — the states it is between
// column: agreement string — the agreement's id
// column: parties string — who agreed

UNWIND $moves AS id
MATCH (movement:Movement {id: id})<-[:SUPPORTS]-(:Claim)<-[:STATES]-(:Passage)-[:STATES]->(:Claim)-[:SUPPORTS]->(agreement:Agreement)
RETURN DISTINCT movement.id AS movement, movement.scope AS scope, agreement.id AS agreement, agreement.parties AS parties;

UNWIND $agreements AS id
MATCH (agreement:Agreement {id: id})<-[:SUPPORTS]-(:Claim)<-[:STATES]-(:Passage)-[:STATES]->(:Claim)-[:SUPPORTS]->(movement:Movement)
RETURN DISTINCT movement.id AS movement, movement.scope AS scope, agreement.id AS agreement, agreement.parties AS parties;

UNWIND $claims AS id
MATCH (claim:Claim {id: id})-[:SUPPORTS]->(movement:Movement)
MATCH (claim)<-[:STATES]-(:Passage)-[:STATES]->(:Claim)-[:SUPPORTS]->(agreement:Agreement)
RETURN DISTINCT movement.id AS movement, movement.scope AS scope, agreement.id AS agreement, agreement.parties AS parties;
