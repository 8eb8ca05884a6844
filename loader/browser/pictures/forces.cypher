// title: Forces, drawn
// question: Which force belongs to, is a member of or leads which other?

MATCH path = (:Force)-[:BELONGS_TO|MEMBER_OF|LEADS]-(:Entity)
RETURN path
LIMIT 200;
