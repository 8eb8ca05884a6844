// title: What lies in or belongs to a thing no longer, as far as the gazetteer goes
// param: thing string — the thing's id
// param: children list — ids of what lay in it or belonged to it

UNWIND $children AS id
MATCH (:Entity {id: id})-[relation:LOCATED_IN|BELONGS_TO]->(:Entity {id: $thing})
WHERE 'claim' IN relation.sources
SET relation.sources = ['claim'];

UNWIND $children AS id
MATCH (:Entity {id: id})-[relation:LOCATED_IN|BELONGS_TO]->(:Entity {id: $thing})
WHERE relation.sources = ['gazetteer']
DELETE relation;
