// title: Movements, with who makes them and from where to where
// param: keys list — of the movements that are taken out first
// param: gone list — maps of id, of movements that are taken out first
// param: lost list — maps of fact (a movement's id) and claim, which supports it no longer
// param: rows list — maps of properties (id, key, …) and, as far as they are not there, forces, origins, destinations, claims (ids)

UNWIND $keys AS key
MATCH (movement:Movement {key: key})
DETACH DELETE movement;

UNWIND $gone AS row
MATCH (movement:Movement {id: row.id})
DETACH DELETE movement;

UNWIND $lost AS row
MATCH (:Claim {id: row.claim})-[support:SUPPORTS]->(:Movement {id: row.fact})
DELETE support;

UNWIND $rows AS row
MERGE (movement:Movement {id: row.properties.id})
SET movement = row.properties;

UNWIND $rows AS row
MATCH (movement:Movement {id: row.properties.id})
UNWIND row.forces AS id
MATCH (force:Entity {id: id})
CREATE (force)-[:MAKES]->(movement);

UNWIND $rows AS row
MATCH (movement:Movement {id: row.properties.id})
UNWIND row.origins AS id
MATCH (place:Entity {id: id})
CREATE (movement)-[:FROM]->(place);

UNWIND $rows AS row
MATCH (movement:Movement {id: row.properties.id})
UNWIND row.destinations AS id
MATCH (place:Entity {id: id})
CREATE (movement)-[:TO]->(place);

UNWIND $rows AS row
MATCH (movement:Movement {id: row.properties.id})
UNWIND row.claims AS id
MATCH (claim:Claim {id: id})
CREATE (claim)-[:SUPPORTS]->(movement);
