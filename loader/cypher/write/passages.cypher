// title: Sentences that state claims
// param: rows list — maps of article (its id) and properties (id, text, position)

UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (article)-[:CONTAINS]->(passage:Passage)
SET passage = row.properties;
