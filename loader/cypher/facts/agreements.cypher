// title: Agreements, with those who agreed
// param: keys list — the parties' ids, in order, joined by +: the agreements that are taken out first, with their terms
// param: rows list — maps of properties (id, parties, …), claims and named (ids), and parties: maps of party (its id) and properties

UNWIND $keys AS key
MATCH (agreement:Agreement {parties: key})
OPTIONAL MATCH (agreement)-[:HAS_TERM]->(term:Term)
DETACH DELETE term, agreement;

UNWIND $rows AS row
CREATE (agreement:Agreement)
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
CREATE (party)-[relation:PARTY_TO]->(agreement)
SET relation = said.properties;

UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.properties.id})
UNWIND row.named AS id
MATCH (named:Entity {id: id})
CREATE (named)-[:NAMES]->(agreement);
