// title: Subject of a dossier
// question: Who or what is it?
// param: force name(Force) = null — a force
// param: base name(Base) = null — or a base
// param: agreement name(Agreement) = null — or an agreement
// param: language string = null — of the names: ar, or else en where known
// column: id string — of it
// column: labels list — what it is
// column: name string — in Arabic, where known so
// column: nameEn string — in English
// column: aliases list — other names
// column: kind string — more precisely, where known
// column: within list — what it lies in or belongs to, the nearest first
// column: latitude number — where it is
// column: longitude number — where it is
// column: parties list — of an agreement, ids of who agreed
// column: partyNames list — of an agreement that is called by who agreed alone, their names

WITH null AS force, null AS base, null AS agreement, null AS language
MATCH (x:Entity|Agreement)
WHERE x.id IN coalesce(force, base, agreement)
RETURN x.id AS id,
       labels(x) AS labels,
       x.name AS name,
       x.nameEn AS nameEn,
       coalesce(x.aliases, []) AS aliases,
       x.kind AS kind,
       COLLECT { MATCH way = (x)-[:LOCATED_IN|BELONGS_TO*1..4]->(w:Entity) RETURN CASE language WHEN 'ar' THEN w.name ELSE coalesce(w.nameEn, w.name) END ORDER BY length(way), w.id } AS within,
       x.location.latitude AS latitude,
       x.location.longitude AS longitude,
       COLLECT { MATCH (x)-[:NAMES*0..1]->(:Agreement)<-[:PARTY_TO]-(p:Entity) RETURN DISTINCT p.id } AS parties,
       COLLECT { MATCH (x)-[:NAMES*0..1]->(:Agreement)<-[:PARTY_TO]-(p:Entity) WHERE NOT x:Entity AND NOT x.known RETURN DISTINCT CASE language WHEN 'ar' THEN p.name ELSE coalesce(p.nameEn, p.name) END AS who ORDER BY who } AS partyNames
ORDER BY id;
