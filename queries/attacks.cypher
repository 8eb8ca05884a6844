// title: Attacks
// question: Who attacks what, when?
// param: place name(Base|Place|Country) = null — only on this, or on what lies in it
// param: force name(Force|Institution|Country) = null — who attacks or is attacked: it with its parts, or all forces of a country
// param: status status = null — only of this status
// param: from date = null — only what lasts until this day or later
// param: to date = null — only what starts on this day or earlier
// param: outlet string = null — only what this outlet reports
// param: limit integer = 500 — at most this many rows
// column: attacker list — who, empty where nobody is named
// column: target list — whom or what
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — first day
// column: to date — last day
// column: claims integer — how many claims say so
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: firstReported date — day of the first article that says so
// detail: lastReported date — day of the last one
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report attacks
// example: masar report attacks --place Erbil --to 2025-12-31
// example: masar report attacks --force "مجموعة الليل" --status completed

WITH null AS place, null AS force, null AS status, null AS from, null AS to,
     null AS outlet
UNWIND coalesce(force, place, [null]) AS id
MATCH (e:Entity)
WHERE e.id >= coalesce(id, '') AND e.id <= coalesce(id, '\uFFFF')
MATCH (e)<-[under:BELONGS_TO|LOCATED_IN*0..4]-(:Entity)<-[:ATTACKER|TARGET]-(c:Claim)
WHERE (id IS NOT NULL OR size(under) = 0)
  AND c.kind = 'ATTACK'
  AND (status IS NULL OR c.status = status)
WITH DISTINCT c, place, from, to, outlet
MATCH (c)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
WHERE coalesce(coalesce(c.to, c.from, a.publishedOn) >= from, true)
  AND coalesce(coalesce(c.from, c.to, a.publishedOn) <= to, true)
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
WITH *
WHERE outlet IS NULL OR toLower(o.name) = toLower(outlet)
MATCH (c)-[role:ATTACKER|TARGET]->(x:Entity)
OPTIONAL MATCH (x)-[:BELONGS_TO|LOCATED_IN*0..4]->(w:Entity)
WHERE w.id IN place
WITH c, p, a, o, place, type(role) AS role, x, count(w) AS within
ORDER BY x.name
WITH c, p, a, o, place, collect({role: role, name: x.name}) AS ends, sum(within) AS within
WHERE place IS NULL OR within > 0
WITH c, p, a, o, ends
ORDER BY c.confidence DESC, a.publishedOn IS NULL, a.publishedOn DESC, c.id
WITH c.status AS status, c.from AS from, c.to AS to, ends,
     collect(DISTINCT c.id) AS claimIds,
     count(DISTINCT o) AS outlets,
     min(a.publishedOn) AS firstReported,
     max(a.publishedOn) AS lastReported,
     head(collect({sentence: p.text, article: a.id})) AS best
RETURN [x IN ends WHERE x.role = 'ATTACKER' | x.name] AS attacker,
       [x IN ends WHERE x.role = 'TARGET' | x.name] AS target,
       status,
       from,
       to,
       size(claimIds) AS claims,
       outlets,
       best.sentence AS evidence,
       firstReported,
       lastReported,
       best.article AS article,
       claimIds
ORDER BY coalesce(from, to, firstReported) IS NULL, coalesce(from, to, firstReported), target, status, article
LIMIT 500;
