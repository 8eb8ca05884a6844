// title: Things that articles mention, and what the gazetteer says they lie in or belong to
// param: rows list — maps of type (a label) and properties (id, known and what the gazetteer knows)

// Only what differs is written: names are in a full-text index, which is dear to write to.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.properties.id})
SET entity:$(row.type)
WITH entity, row.properties AS said
WHERE (coalesce(entity.known, true) OR said.known) AND properties(entity) <> said
SET entity = said;
