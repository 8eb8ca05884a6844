// title: Movements, drawn
// question: Which forces move from where to where? The latest fifteen moves.

MATCH (m:Movement)
WHERE m.id >= ''
WITH m
ORDER BY coalesce(m.from, m.to, m.firstReported) IS NULL, coalesce(m.from, m.to, m.firstReported) DESC, m.id
LIMIT 15
MATCH path = (:Force)-[:MAKES]->(m)
OPTIONAL MATCH route = (m)-[:FROM|TO]->(:Entity)
RETURN path, route;
