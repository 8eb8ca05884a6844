// title: The claims of articles
// param: articles list — ids of articles
// column: claim string — the id of a claim

UNWIND $articles AS id
MATCH (:Article {id: id})-[:CONTAINS]->()-[:STATES]->(claim)
RETURN claim.id AS claim;
