// title: Unknown things are called what most articles call them
// param: articles list — ids of the articles that were written or are about to be forgotten
// param: keys list — what the first statement returned
// column: id string — an unknown entity

UNWIND $articles AS article
MATCH (:Article {id: article})-[:MENTIONS]->(entity:Entity {known: false})
RETURN DISTINCT entity.id AS id;

UNWIND $keys AS key
MATCH (entity:Entity {id: key.id, known: false})<-[mentions:MENTIONS]-(:Article)
UNWIND mentions.forms AS form
WITH entity, form, count(*) AS articles
ORDER BY articles DESC, size(form) DESC, form
WITH entity, collect(form) AS forms
SET entity.name = head(forms), entity.aliases = tail(forms);
