// title: Forces, drawn
// question: Which force belongs to, is a member of or leads which other?

MATCH (f:Entity:Force)
WHERE f.id >= ''
MATCH path = (f)-[:BELONGS_TO|MEMBER_OF|LEADS]-(:Entity)
RETURN path
LIMIT 200;
