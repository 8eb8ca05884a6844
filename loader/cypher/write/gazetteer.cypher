// title: What the gazetteer says lies in or belongs to what
// param: rows list — maps of type (LOCATED_IN or BELONGS_TO), subject and object (ids)

UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[relation:$(row.type) {key: row.type + ':' + row.subject + ':' + row.object}]->(object)
SET relation.sources = CASE WHEN 'claim' IN relation.sources THEN ['claim', 'gazetteer'] ELSE ['gazetteer'] END;
