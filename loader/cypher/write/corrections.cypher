// title: What users say of who is who
// param: gone list — ids of corrections that are taken back
// param: said list — properties (id, thing, article, into, type, intoType, name, names) of those that are new

UNWIND $gone AS id
MATCH (correction:Correction {id: id})
DELETE correction;

UNWIND $said AS properties
CREATE (correction:Correction)
SET correction = properties;
