// title: Dated relationships; what the gazetteer says of them stays
// param: keys list — maps of type, subject, object (ids) and title, null for those without: the relationships that are taken out first
// param: rows list — maps of type, subject, object and properties (key, status, from, …)

UNWIND $keys AS key
MATCH (:Entity {id: key.subject})-[relation]->(:Entity {id: key.object})
WHERE type(relation) = key.type AND coalesce(relation.title, '') = coalesce(key.title, '') AND 'gazetteer' IN relation.sources
SET relation = {key: relation.key, sources: ['gazetteer'], since: relation.since, until: relation.until};

UNWIND $keys AS key
MATCH (:Entity {id: key.subject})-[relation]->(:Entity {id: key.object})
WHERE type(relation) = key.type AND coalesce(relation.title, '') = coalesce(key.title, '') AND NOT 'gazetteer' IN relation.sources
DELETE relation;

UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[relation:LOCATED_IN|BELONGS_TO|MEMBER_OF|LEADS]->(:Entity {id: row.object})
WHERE relation.key = row.properties.key
SET relation.sources = ['claim', 'gazetteer']
SET relation += row.properties;

UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
WHERE NOT EXISTS { (subject)-[known:LOCATED_IN|BELONGS_TO|MEMBER_OF|LEADS]->(object) WHERE known.key = row.properties.key }
CREATE (subject)-[relation:$(row.type)]->(object)
SET relation = row.properties
SET relation.sources = ['claim'];
