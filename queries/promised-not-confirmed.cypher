// title: Promised, not confirmed
// question: Which moves are promised, but by nobody reported done?
// param: on date = date() — as it was known on this day
// param: force name(Force|Country) = null — who moves: a force with its parts, or all forces of a country
// param: place name(Base|Place|Country) = null — from or to this place, or anything that lies in it
// param: limit integer = 500 — at most this many rows
// column: force list — who was to move
// column: kind string — WITHDRAWAL, DEPLOYMENT, REDEPLOYMENT or REDUCTION
// column: origins list — from where
// column: destinations list — to where
// column: from date — the first day promised
// column: to date — the last day promised
// column: since integer — how many days ago that was, negative where it is to come
// column: underway boolean — whether it is at least reported under way
// column: denied boolean — whether somebody denies it
// column: lastReported date — day of the last article about it
// column: claims integer — how many claims promise it
// column: outlets integer — in how many outlets
// column: evidence string — the latest sentence that promises it
// detail: forceEn list — who was to move, in English
// detail: originsEn list — from where, in English
// detail: movement string — what masar report movement asks for
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report promised-not-confirmed
// example: masar report promised-not-confirmed --on 2025-09-20
// example: masar report promised-not-confirmed --force America

WITH date() AS on, null AS force, null AS place
UNWIND coalesce(force, place, [null]) AS id
MATCH (e:Entity)
WHERE e.id >= coalesce(id, '') AND e.id <= coalesce(id, '\uFFFF')
MATCH (e)<-[under:BELONGS_TO|LOCATED_IN*0..4]-(:Entity)-[:MAKES|FROM|TO]-(m:Movement)
WHERE id IS NOT NULL OR size(under) = 0
WITH DISTINCT m, on, place
MATCH (m)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
WHERE a.publishedOn IS NULL OR a.publishedOn <= on
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
WITH m, on, place, c, p, a, o
ORDER BY a.publishedOn IS NULL, a.publishedOn DESC, c.confidence DESC, c.id
WITH m, on, place,
     collect(c.status) AS statuses,
     max(a.publishedOn) AS lastReported,
     min(CASE WHEN c.status = 'PLANNED' THEN c.from END) AS from,
     max(CASE WHEN c.status = 'PLANNED' THEN coalesce(c.to, c.from) END) AS to,
     collect(DISTINCT CASE WHEN c.status = 'PLANNED' THEN c.id END) AS claimIds,
     count(DISTINCT CASE WHEN c.status = 'PLANNED' THEN o END) AS outlets,
     head(collect(CASE WHEN c.status = 'PLANNED' THEN {sentence: p.text, article: a.id} END)) AS best
WHERE 'PLANNED' IN statuses AND NOT 'COMPLETED' IN statuses
MATCH (m)-[end:MAKES|FROM|TO]-(x:Entity)
OPTIONAL MATCH (x)-[:LOCATED_IN*0..4]->(w:Entity)
WHERE type(end) <> 'MAKES' AND w.id IN place
WITH m, on, place, statuses, lastReported, from, to, claimIds, outlets, best, type(end) AS role, x, count(w) AS within
ORDER BY x.name
WITH m, on, place, statuses, lastReported, from, to, claimIds, outlets, best,
     collect({role: role, name: x.name, nameEn: x.nameEn}) AS ends,
     sum(within) AS within
WHERE place IS NULL OR within > 0
RETURN [x IN ends WHERE x.role = 'MAKES' | x.name] AS force,
       m.kind AS kind,
       [x IN ends WHERE x.role = 'FROM' | x.name] AS origins,
       [x IN ends WHERE x.role = 'TO' | x.name] AS destinations,
       from,
       to,
       duration.inDays(to, on).days AS since,
       'ONGOING' IN statuses AS underway,
       'DENIED' IN statuses AS denied,
       lastReported,
       size(claimIds) AS claims,
       outlets,
       best.sentence AS evidence,
       [x IN ends WHERE x.role = 'MAKES' | x.nameEn] AS forceEn,
       [x IN ends WHERE x.role = 'FROM' | x.nameEn] AS originsEn,
       m.id AS movement,
       best.article AS article,
       claimIds
ORDER BY to IS NULL, to, movement
LIMIT 500;
