// title: Terms of agreements
// param: rows list — maps of agreement (its id), properties (id, title, …) and claims (ids)

UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreement})
CREATE (agreement)-[:HAS_TERM]->(term:Term)
SET term = row.properties;

UNWIND $rows AS row
MATCH (term:Term {id: row.properties.id})
UNWIND row.claims AS id
MATCH (claim:Claim {id: id})
CREATE (claim)-[:SUPPORTS]->(term);
