// title: Which articles are copies of which
// param: copies list — ids of articles that are told anew
// param: rows list — maps of copy and original (ids)

UNWIND $copies AS id
MATCH (:Article {id: id})-[former:COPY_OF]->(:Article)
DELETE former;

UNWIND $rows AS row
MATCH (copy:Article {id: row.copy})
MATCH (original:Article {id: row.original})
CREATE (copy)-[:COPY_OF]->(original);
