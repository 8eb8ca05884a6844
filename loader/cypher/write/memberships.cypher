// title: Who the gazetteer says is a member of what, where both are in the graph
// param: rows list — maps of type (MEMBER_OF or LEADS), subject and object (ids), since and until

UNWIND [row IN $rows WHERE row.type = 'MEMBER_OF'] AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[relation:MEMBER_OF {key: row.type + ':' + row.subject + ':' + row.object}]->(object)
SET relation.since = row.since, relation.until = row.until
SET relation.sources = CASE WHEN 'claim' IN relation.sources THEN ['claim', 'gazetteer'] ELSE ['gazetteer'] END;

UNWIND [row IN $rows WHERE row.type = 'LEADS'] AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[relation:LEADS {key: row.type + ':' + row.subject + ':' + row.object}]->(object)
SET relation.since = row.since, relation.until = row.until
SET relation.sources = CASE WHEN 'claim' IN relation.sources THEN ['claim', 'gazetteer'] ELSE ['gazetteer'] END;
