// title: What the gazetteer says lies in or belongs to a thing
// param: thing string — the thing's id
// column: child string — the id of what lies in it or belongs to it

MATCH (:Entity {id: $thing})<-[relation:LOCATED_IN|BELONGS_TO]-(child:Entity)
WHERE 'gazetteer' IN relation.sources
RETURN child.id AS child;
