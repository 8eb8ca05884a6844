// title: People and their posts, drawn
// question: Who holds a post in which institution, force or country?

MATCH path = (:Person)-[:HOLDS_ROLE]->(:Entity)
RETURN path
LIMIT 150;
