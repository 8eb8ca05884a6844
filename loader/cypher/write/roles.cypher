// title: Who and what takes part in claims, and who makes them
// param: rows list — maps of claim (its id), role (FORCE, ORIGIN, … or SAID_BY), entity (its id) and as (the ids that were read, where they are others)

UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (entity:Entity {id: row.entity})
CREATE (claim)-[:$(row.role) {as: row.as}]->(entity);
