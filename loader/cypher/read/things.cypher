// title: Things, with what the gazetteer says they lie in or belong to
// param: entities list — ids of entities
// column: id string — an entity's id
// column: labels list — its types, among others
// column: kind string — what sort of its type it is
// column: name string — its name, where the gazetteer holds it
// column: of list — ids of what it belongs to
// column: within list — ids of what it lies in

UNWIND $entities AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[up:LOCATED_IN|BELONGS_TO]->(above)
WHERE 'gazetteer' IN up.sources
WITH entity, collect({type: type(up), id: above.id}) AS all
RETURN entity.id AS id, labels(entity) AS labels, entity.kind AS kind,
  CASE WHEN entity.known THEN entity.name END AS name,
  [one IN all WHERE one.type = 'BELONGS_TO' | one.id] AS of,
  [one IN all WHERE one.type = 'LOCATED_IN' | one.id] AS within;
