// title: Dated relationships; what the gazetteer says of them stays
// param: keys list — maps of type, subject, object (ids) and title, null for those without: the relationships that are taken out first
// param: gone list — maps of id (the key), subject and object (ids): relationships that are taken out first
// param: grown list — maps of type, subject, object and properties (key, status, from, …), and either claims (ids) or, of those there are, in order, runs: maps of from, to and ids, which come behind these: relationships that are there
// param: rows list — maps of type, subject, object, properties and claims (ids): relationships that are not there, but for what the gazetteer says

// All types there are: without them everything would be looked at that a thing takes part in.
UNWIND $keys AS key
MATCH (:Entity {id: key.subject})-[relation:WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|STATIONED_AT|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE|LEADS|MEMBER_OF|BELONGS_TO|LOCATED_IN]->(:Entity {id: key.object})
WHERE type(relation) = key.type AND coalesce(relation.title, '') = coalesce(key.title, '') AND NOT 'gazetteer' IN relation.sources
DELETE relation;

UNWIND $keys AS key
MATCH (:Entity {id: key.subject})-[relation:LOCATED_IN|BELONGS_TO|MEMBER_OF|LEADS]->(:Entity {id: key.object})
WHERE type(relation) = key.type
SET relation = {key: relation.key, sources: ['gazetteer'], since: relation.since, until: relation.until};

UNWIND $gone AS row
MATCH (:Entity {id: row.subject})-[relation:WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|STATIONED_AT|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE|LEADS|MEMBER_OF|BELONGS_TO|LOCATED_IN]->(:Entity {id: row.object})
WHERE relation.key = row.id AND NOT 'gazetteer' IN relation.sources
DELETE relation;

UNWIND $gone AS row
MATCH (:Entity {id: row.subject})-[relation:LOCATED_IN|BELONGS_TO|MEMBER_OF|LEADS]->(:Entity {id: row.object})
WHERE relation.key = row.id
SET relation = {key: relation.key, sources: ['gazetteer'], since: relation.since, until: relation.until};

// A force takes part in ten thousand such relationships and a base in a thousand: those of the types
// that are frequent are found by an index of their keys.
UNWIND $grown AS row
CALL (row) {
  WITH row
  WHERE row.type = 'WITHDRAWS_FROM'
  MATCH ()-[found:WITHDRAWS_FROM {key: row.properties.key}]->()
  WHERE startNode(found).id = row.subject AND endNode(found).id = row.object
  RETURN found
  UNION ALL
  WITH row
  WHERE row.type = 'DEPLOYS_TO'
  MATCH ()-[found:DEPLOYS_TO {key: row.properties.key}]->()
  WHERE startNode(found).id = row.subject AND endNode(found).id = row.object
  RETURN found
  UNION ALL
  WITH row
  WHERE row.type = 'MOVES_TO'
  MATCH ()-[found:MOVES_TO {key: row.properties.key}]->()
  WHERE startNode(found).id = row.subject AND endNode(found).id = row.object
  RETURN found
  UNION ALL
  WITH row
  WHERE row.type = 'STATIONED_AT'
  MATCH ()-[found:STATIONED_AT {key: row.properties.key}]->()
  WHERE startNode(found).id = row.subject AND endNode(found).id = row.object
  RETURN found
  UNION ALL
  WITH row
  WHERE row.type = 'HANDED_OVER_TO'
  MATCH ()-[found:HANDED_OVER_TO {key: row.properties.key}]->()
  WHERE startNode(found).id = row.subject AND endNode(found).id = row.object
  RETURN found
  UNION ALL
  WITH row
  WHERE row.type = 'ATTACKS'
  MATCH ()-[found:ATTACKS {key: row.properties.key}]->()
  WHERE startNode(found).id = row.subject AND endNode(found).id = row.object
  RETURN found
  UNION ALL
  WITH row
  WHERE row.type IN ['HOLDS_ROLE', 'LEADS', 'MEMBER_OF', 'BELONGS_TO', 'LOCATED_IN']
  MATCH (:Entity {id: row.subject})-[found:HOLDS_ROLE|LEADS|MEMBER_OF|BELONGS_TO|LOCATED_IN]->(:Entity {id: row.object})
  WHERE found.key = row.properties.key
  RETURN found
}
SET found += row.properties
SET found.claimIds = coalesce(row.claims, reduce(ids = [], run IN row.runs | ids + found.claimIds[run.from..run.to] + run.ids));

UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[relation:LOCATED_IN|BELONGS_TO|MEMBER_OF|LEADS]->(:Entity {id: row.object})
WHERE relation.key = row.properties.key
SET relation.sources = ['claim', 'gazetteer']
SET relation += row.properties
SET relation.claimIds = row.claims;

UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
WHERE NOT EXISTS { (subject)-[known:LOCATED_IN|BELONGS_TO|MEMBER_OF|LEADS]->(object) WHERE known.key = row.properties.key }
CREATE (subject)-[relation:$(row.type)]->(object)
SET relation = row.properties
SET relation.claimIds = row.claims
SET relation.sources = ['claim'];
