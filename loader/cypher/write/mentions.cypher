// title: What articles mention
// param: rows list — maps of article and entity (ids), count and forms (the names it goes by there)

UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (entity:Entity {id: row.entity})
CREATE (article)-[:MENTIONS {count: row.count, forms: row.forms}]->(entity);
