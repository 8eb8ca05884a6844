// title: Which move is inside which, and which agreement provides for it
// param: moves list — ids of movements whose agreements are told anew
// param: agreements list — ids of agreements whose movements are told anew
// param: apart list — maps of from and to (ids of movements), of which one is not inside the other any more
// param: parts list — maps of from and to (ids of movements)
// param: agreed list — maps of from (a movement's id) and to (an agreement's)

UNWIND $moves AS id
MATCH (:Movement {id: id})-[under:UNDER]->(:Agreement)
DELETE under;

UNWIND $agreements AS id
MATCH (:Agreement {id: id})<-[under:UNDER]-(:Movement)
DELETE under;

UNWIND $apart AS link
MATCH (:Movement {id: link.from})-[inside:PART_OF]->(:Movement {id: link.to})
DELETE inside;

UNWIND $parts AS link
MATCH (part:Movement {id: link.from})
MATCH (whole:Movement {id: link.to})
CREATE (part)-[:PART_OF]->(whole);

UNWIND $agreed AS link
MATCH (movement:Movement {id: link.from})
MATCH (agreement:Agreement {id: link.to})
MERGE (movement)-[:UNDER]->(agreement);
