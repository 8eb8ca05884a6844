// title: Articles that mention things or what the gazetteer says lies in or belongs to them
// param: things list — ids of things
// column: article string — an article's id

UNWIND $things AS id
MATCH (:Entity {id: id})<-[relations:LOCATED_IN|BELONGS_TO*0..8]-(thing:Entity)
WHERE all(relation IN relations WHERE 'gazetteer' IN relation.sources)
WITH DISTINCT thing
MATCH (thing)<-[:MENTIONS]-(article:Article)
RETURN DISTINCT article.id AS article;
