// title: What articles mention
// param: rows list — maps of article and entity (ids), count, forms (the names it goes by there) and as (the id it was read to have, where that is another)

UNWIND $rows AS row
WITH row.article AS id, collect(row) AS rows
MATCH (article:Article {id: id})
UNWIND rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (article)-[:MENTIONS {count: row.count, forms: row.forms, as: row.as}]->(entity);
