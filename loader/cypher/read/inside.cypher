// title: What the gazetteer says lies in places, at any depth
// param: places list — ids of places
// column: place string — one of them
// column: inner list — ids of what lies in it

UNWIND $places AS id
MATCH (:Entity {id: id})<-[relations:LOCATED_IN*1..8]-(inner:Entity)
WHERE all(relation IN relations WHERE 'gazetteer' IN relation.sources)
RETURN id AS place, collect(DISTINCT inner.id) AS inner;
