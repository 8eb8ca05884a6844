// title: People and their posts, drawn
// question: Who holds a post in which institution, force or country?

MATCH (p:Entity:Person)
WHERE p.id >= ''
MATCH path = (p)-[:HOLDS_ROLE]->(:Entity)
RETURN path
LIMIT 150;
