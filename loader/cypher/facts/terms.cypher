// title: Terms of agreements
// param: gone list — maps of id, of terms that are taken out first
// param: lost list — maps of fact (a term's id) and claim, which supports it no longer
// param: rows list — maps of agreement (its id), properties (id, title, …) and, as far as they are not there, claims (ids)

UNWIND $gone AS row
MATCH (term:Term {id: row.id})
DETACH DELETE term;

UNWIND $lost AS row
MATCH (:Claim {id: row.claim})-[support:SUPPORTS]->(:Term {id: row.fact})
DELETE support;

UNWIND $rows AS row
MERGE (term:Term {id: row.properties.id})
SET term = row.properties
WITH term, row.agreement AS id
WHERE NOT EXISTS { (term)<-[:HAS_TERM]-() }
MATCH (agreement:Agreement {id: id})
CREATE (agreement)-[:HAS_TERM]->(term);

UNWIND $rows AS row
MATCH (term:Term {id: row.properties.id})
UNWIND row.claims AS id
MATCH (claim:Claim {id: id})
CREATE (claim)-[:SUPPORTS]->(term);
