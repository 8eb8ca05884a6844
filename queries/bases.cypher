// title: Bases
// question: Who is, was or will be at each base, and who leaves or comes?
// param: base name(Base) = null — only this base
// param: place name(Place|Country) = null — only bases that lie there
// param: force name(Force|Country) = null — only bases of this force, its parts, or the forces of this country
// param: limit integer = 500 — at most this many rows
// column: base string — the base
// column: country string — in which country
// column: present list — who is reported there
// column: leave list — who leaves or left
// column: arrive list — who comes or came
// column: recipients list — to whom it is or was handed over
// column: claims integer — how many claims name the base
// column: firstReported date — day of the first article that does
// column: lastReported date — day of the last one
// column: evidence string — the latest sentence that does
// detail: baseEn string — the base, in English
// detail: presentEn list — who is reported there, in English
// detail: latitude number — degrees north, WGS 84
// detail: longitude number — degrees east, WGS 84
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report bases
// example: masar report bases --base "قاعدة عين الاسد"
// example: masar report bases --place أربيل --force "Global Coalition"

WITH null AS base, null AS place, null AS force
UNWIND coalesce(base, place, [null]) AS id
MATCH (e:Entity)
WHERE e.id >= coalesce(id, '') AND e.id <= coalesce(id, '\uFFFF')
MATCH (e)<-[under:LOCATED_IN*0..4]-(b:Base)
WHERE id IS NOT NULL OR size(under) = 0
WITH DISTINCT b, place, force
OPTIONAL MATCH (b)-[:LOCATED_IN*0..4]->(w:Entity)
WITH b, place, force, collect(DISTINCT w.id) AS around, min(CASE WHEN w:Country THEN w.name END) AS country
WHERE place IS NULL OR any(x IN around WHERE x IN place)
MATCH (b)<--(c:Claim)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
WITH DISTINCT b, force, country, c, p, a
ORDER BY a.publishedOn IS NULL, a.publishedOn DESC, c.confidence DESC, c.id
WITH b, force, country,
     collect(c.id) AS claimIds,
     min(a.publishedOn) AS firstReported,
     max(a.publishedOn) AS lastReported,
     head(collect({sentence: p.text, article: a.id})) AS latest
OPTIONAL MATCH (b)-[r:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|HANDED_OVER_TO]-(f:Entity)
WHERE coalesce(r.status <> 'DENIED', true)
OPTIONAL MATCH (f)-[:BELONGS_TO*0..3]->(w:Entity)
WHERE w.id IN force AND type(r) <> 'HANDED_OVER_TO'
WITH b, force, country, claimIds, firstReported, lastReported, latest, type(r) AS role, f, count(w) AS theirs
ORDER BY f.name
WITH b, force, country, claimIds, firstReported, lastReported, latest,
     collect({role: role, name: f.name, nameEn: f.nameEn}) AS who,
     sum(theirs) AS theirs
WHERE force IS NULL OR theirs > 0
RETURN b.name AS base,
       country,
       [f IN who WHERE f.role = 'STATIONED_AT' | f.name] AS present,
       [f IN who WHERE f.role = 'WITHDRAWS_FROM' | f.name] AS leave,
       [f IN who WHERE f.role IN ['DEPLOYS_TO', 'MOVES_TO'] | f.name] AS arrive,
       [f IN who WHERE f.role = 'HANDED_OVER_TO' | f.name] AS recipients,
       size(claimIds) AS claims,
       firstReported,
       lastReported,
       latest.sentence AS evidence,
       b.nameEn AS baseEn,
       [f IN who WHERE f.role = 'STATIONED_AT' | f.nameEn] AS presentEn,
       b.location.latitude AS latitude,
       b.location.longitude AS longitude,
       latest.article AS article,
       claimIds
ORDER BY claims DESC, base, b.id
LIMIT 500;
