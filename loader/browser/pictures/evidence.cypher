// title: Evidence of a movement, drawn
// question: From the movement most claims speak of to the sentences, articles and outlets that say so.

MATCH (m:Movement)
WHERE m.id >= ''
WITH m
ORDER BY m.claims DESC, m.id
LIMIT 1
MATCH path = (:Outlet)-[:PUBLISHED]->(:Article)-[:CONTAINS]->(:Passage)-[:STATES]->(c:Claim)-[:SUPPORTS]->(m)
OPTIONAL MATCH speaker = (c)-[:SAID_BY]->(:Entity)
RETURN path, speaker;
