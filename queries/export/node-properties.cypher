// title: Properties of nodes
// question: Which properties do nodes have, and of which type?
// column: labels list — of the nodes
// column: key string — the property, none where nodes have no other
// column: type string — of its values, as Cypher calls it

MATCH (n)
WHERE NOT n:Ledger
UNWIND CASE WHEN size(keys(n)) > 0 THEN keys(n) ELSE [null] END AS key
RETURN DISTINCT labels(n) AS labels,
       key,
       valueType(n[key]) AS type;
