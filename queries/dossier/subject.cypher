// title: Subject of a dossier
// question: Who or what is it?
// param: force name(Force) = null — a force
// param: base name(Base) = null — or a base
// param: agreement name(Agreement) = null — or an agreement
// column: id string — of it
// column: labels list — what it is
// column: name string — in Arabic, where known so
// column: nameEn string — in English
// column: aliases list — other names
// column: kind string — more precisely, where known
// column: within list — what it lies in or belongs to, the nearest first
// column: latitude number — where it is
// column: longitude number — where it is

WITH null AS force, null AS base, null AS agreement
MATCH (x:Entity|Agreement)
WHERE x.id IN coalesce(force, base, agreement)
RETURN x.id AS id,
       labels(x) AS labels,
       x.name AS name,
       x.nameEn AS nameEn,
       coalesce(x.aliases, []) AS aliases,
       x.kind AS kind,
       COLLECT { MATCH way = (x)-[:LOCATED_IN|BELONGS_TO*1..4]->(w:Entity) RETURN w.name ORDER BY length(way), w.id } AS within,
       x.location.latitude AS latitude,
       x.location.longitude AS longitude
ORDER BY id;
