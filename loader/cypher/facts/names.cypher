// title: Unknown things are called what most articles call them
// param: entities list — ids of entities

UNWIND $entities AS id
MATCH (entity:Entity {id: id})<-[mentions:MENTIONS]-()
WHERE NOT entity.known
UNWIND mentions.forms AS form
WITH entity, form, count(*) AS articles
ORDER BY articles DESC, size(form) DESC, form
WITH entity, collect(form) AS forms
WITH entity, head(forms) AS name, tail(forms) AS aliases
WHERE coalesce(entity.name <> name, true) OR coalesce(entity.aliases, []) <> aliases
SET entity.name = name, entity.aliases = nullIf(aliases, []);

UNWIND $entities AS id
MATCH (correction:Correction {into: id})
WHERE correction.name IS NOT NULL
MATCH (entity:Entity {id: id})
WHERE NOT entity.known
WITH DISTINCT entity, correction.name AS name
SET entity.name = name, entity.aliases = null;
