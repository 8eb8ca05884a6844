// title: Agreements, with those who agreed
// param: keys list — the parties' ids, in order, joined by +: the agreements that are taken out first, with their terms
// param: gone list — maps of id, of agreements that are taken out first
// param: lost list — maps of fact (an agreement's id) and claim, which supports it no longer
// param: rows list — maps of properties (id, parties, …) and, as far as they are not there, claims and named (ids), and parties: maps of party (its id) and properties

UNWIND $keys AS key
MATCH (agreement:Agreement {parties: key})
OPTIONAL MATCH (agreement)-[:HAS_TERM]->(term:Term)
DETACH DELETE term, agreement;

UNWIND $gone AS row
MATCH (agreement:Agreement {id: row.id})
DETACH DELETE agreement;

UNWIND $lost AS row
MATCH (:Claim {id: row.claim})-[support:SUPPORTS]->(:Agreement {id: row.fact})
DELETE support;

UNWIND $rows AS row
MERGE (agreement:Agreement {id: row.properties.id})
SET agreement = row.properties;

UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.properties.id})
UNWIND row.claims AS id
MATCH (claim:Claim {id: id})
CREATE (claim)-[:SUPPORTS]->(agreement);

UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.properties.id})
UNWIND row.parties AS said
MATCH (party:Entity {id: said.party})
MERGE (party)-[relation:PARTY_TO]->(agreement)
SET relation = said.properties;

UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.properties.id})
UNWIND row.named AS id
MATCH (named:Entity {id: id})
CREATE (named)-[:NAMES]->(agreement);
