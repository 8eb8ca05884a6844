// title: Which move is inside which, and which agreement provides for it
// param: scopes list — of movements whose parts are told anew
// param: parts list — maps of from and to (ids of movements)
// param: agreed list — maps of from (a movement's id) and to (an agreement's)

UNWIND $scopes AS scope
MATCH (:Movement {scope: scope})-[inside:PART_OF]->(:Movement)
DELETE inside;

UNWIND $parts AS link
MATCH (part:Movement {id: link.from})
MATCH (whole:Movement {id: link.to})
CREATE (part)-[:PART_OF]->(whole);

UNWIND $agreed AS link
MATCH (movement:Movement {id: link.from})
MATCH (agreement:Agreement {id: link.to})
MERGE (movement)-[:UNDER]->(agreement);
