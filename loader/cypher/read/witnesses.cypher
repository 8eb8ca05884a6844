// title: Sentences that tell of a movement and of an agreement
// param: facts list — ids of movements and agreements
// column: movement string — the movement's id
// column: scope string — the states it is between
// column: agreement string — the agreement's id
// column: parties string — who agreed

UNWIND $facts AS id
MATCH (movement:Movement {id: id})<-[:SUPPORTS]-(:Claim)<-[:STATES]-(:Passage)-[:STATES]->(:Claim)-[:SUPPORTS]->(agreement:Agreement)
RETURN DISTINCT movement.id AS movement, movement.scope AS scope, agreement.id AS agreement, agreement.parties AS parties;

UNWIND $facts AS id
MATCH (agreement:Agreement {id: id})<-[:SUPPORTS]-(:Claim)<-[:STATES]-(:Passage)-[:STATES]->(:Claim)-[:SUPPORTS]->(movement:Movement)
RETURN DISTINCT movement.id AS movement, movement.scope AS scope, agreement.id AS agreement, agreement.parties AS parties;
