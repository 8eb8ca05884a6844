// title: Take out entities and outlets that nothing refers to any more
// param: entities list — ids of entities that may have lost their last mention
// column: entity string — the id of an entity that may now have lost the last that lies in it or belongs to it

MATCH (outlet:Outlet)
WHERE NOT (outlet)-[:PUBLISHED]->()
DELETE outlet;

UNWIND $entities AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS {
  MATCH (entity)<-[relation]-()
  WHERE NOT (type(relation) IN ['MEMBER_OF', 'LEADS'] AND relation.sources = ['gazetteer'])
}
OPTIONAL MATCH (entity)-[:LOCATED_IN|BELONGS_TO]->(next:Entity)
WITH entity, collect(next.id) AS above
DETACH DELETE entity
WITH above
UNWIND above AS id
RETURN DISTINCT id AS entity;
