// title: Things that articles mention, and what the gazetteer says they lie in or belong to
// param: rows list — maps of type (a label) and properties (id, known and what the gazetteer knows)

UNWIND $rows AS row
MERGE (entity:Entity {id: row.properties.id})
SET entity = row.properties
SET entity:$(row.type);
