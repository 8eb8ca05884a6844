// title: Who and what takes part in claims, and who makes them
// param: rows list — maps of claim (its id), role (FORCE, ORIGIN, … or SAID_BY) and entity (its id)

UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (entity:Entity {id: row.entity})
CREATE (claim)-[:$(row.role)]->(entity);
