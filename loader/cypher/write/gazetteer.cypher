// title: What the gazetteer says lies in or belongs to what
// param: rows list — maps of type (LOCATED_IN or BELONGS_TO), subject and object (ids)

UNWIND [row IN $rows WHERE row.type = 'LOCATED_IN'] AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[relation:LOCATED_IN {key: row.type + ':' + row.subject + ':' + row.object}]->(object)
SET relation.sources = CASE WHEN 'claim' IN relation.sources THEN ['claim', 'gazetteer'] ELSE ['gazetteer'] END;

UNWIND [row IN $rows WHERE row.type = 'BELONGS_TO'] AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[relation:BELONGS_TO {key: row.type + ':' + row.subject + ':' + row.object}]->(object)
SET relation.sources = CASE WHEN 'claim' IN relation.sources THEN ['claim', 'gazetteer'] ELSE ['gazetteer'] END;
