// title: Properties of relationships
// question: Which properties do relationships have, and of which type?
// column: kind string — of the relationships
// column: key string — the property, none where relationships have no other
// column: type string — of its values, as Cypher calls it

MATCH ()-[r]->()
UNWIND CASE WHEN size(keys(r)) > 0 THEN keys(r) ELSE [null] END AS key
RETURN DISTINCT type(r) AS kind,
       key,
       valueType(r[key]) AS type;
