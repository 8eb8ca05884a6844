// title: Claims
// param: rows list — maps of passage (its id) and properties (id, kind, status, from, to, timeText, min, max, title, confidence, rule, reported, outlet, parties, partiesAs)

UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
CREATE (passage)-[:STATES]->(claim:Claim)
SET claim = row.properties;
