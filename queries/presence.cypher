// title: Presence
// question: Who is where, in what strength, on a day?
// param: on date = null — on this day; without it, every presence that is reported
// param: days integer = 90 — a presence without days counts from its first report to so many days after its last
// param: force name(Force|Country) = null — who: a force with its parts, or all forces of a country
// param: place name(Base|Place|Country) = null — at this place, or at anything that lies in it
// param: status status = null — only of this status; without it what is or was so, nothing planned, demanded or denied
// param: limit integer = 500 — at most this many rows
// column: force string — who
// column: place string — where
// column: country string — in which country, where known
// column: min integer — at least this many people
// column: max integer — at most this many people
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — since when, as claimed; of a reduction the day by which so many were left
// column: to date — until when, as claimed
// column: asOf date — day of the last report
// column: left date — the day by which it is reported to have left the base
// column: claims integer — how many claims say so
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: firstReported date — day of the first report
// detail: forceEn string — who, in English
// detail: placeEn string — where, in English
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report presence
// example: masar report presence --on 2025-08-20
// example: masar report presence --on 2026-08-20
// example: masar report presence --place Iraq --force "US forces" --status ongoing

WITH null AS on, 90 AS days, null AS force, null AS place, null AS status
UNWIND coalesce(force, place, [null]) AS id
MATCH (e:Entity)
WHERE e.id >= coalesce(id, '') AND e.id <= coalesce(id, '\uFFFF')
MATCH (e)<-[under:BELONGS_TO|LOCATED_IN*0..4]-(x:Entity)
WHERE id IS NOT NULL OR size(under) = 0
WITH DISTINCT x, on, days, place, status
CALL (x, on, days, status) {
  MATCH (x)-[r:STATIONED_AT]-(:Entity)
  WHERE (r.status = status OR status IS NULL AND r.status IN ['ONGOING', 'COMPLETED'])
    AND (on IS NULL
      OR coalesce(r.from, r.to) IS NOT NULL AND coalesce(r.from <= on, true) AND coalesce(r.to >= on, true)
      OR coalesce(r.from, r.to) IS NULL AND r.firstReported <= on AND r.lastReported + duration({days: days}) >= on)
  RETURN startNode(r) AS f, endNode(r) AS p, properties(r) AS r
  UNION
  MATCH (x)-[:MAKES|FROM]-(m:Movement {kind: 'REDUCTION'})
  WHERE coalesce(status = 'COMPLETED', true)
  MATCH (m)<-[:SUPPORTS]-(c:Claim {status: 'COMPLETED'})
  WHERE coalesce(c.min, c.max) IS NOT NULL
  MATCH (f:Entity)<-[:FORCE]-(c)-[:LOCATION]->(p:Entity)
  WHERE x IN [f, p]
  MATCH (c)<-[:STATES]-(:Passage)<-[:CONTAINS]-(a:Article)
  OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
  WITH on, days, f, p, c, a, o
  ORDER BY c.id
  WITH on, days, f, p, coalesce(c.to, c.from) AS since, c.min AS min, c.max AS max,
       collect(DISTINCT c.id) AS claimIds, count(DISTINCT o) AS outlets,
       min(a.publishedOn) AS first, max(a.publishedOn) AS last
  WHERE on IS NULL OR since <= on OR since IS NULL AND first <= on AND last + duration({days: days}) >= on
  WITH on, f, p, max(since) AS latest,
       collect({status: 'COMPLETED', from: since, min: min, max: max, firstReported: first, lastReported: last, claims: size(claimIds), outlets: outlets, claimIds: claimIds}) AS told
  UNWIND [t IN told WHERE on IS NULL OR t.from IS NULL OR t.from = latest] AS r
  RETURN f, p, r
}
WITH DISTINCT r, on, place, f, p
OPTIONAL MATCH (p)-[:LOCATED_IN*0..4]->(w:Entity)
WITH r, on, place, f, p, collect(DISTINCT w.id) AS around, min(CASE WHEN w:Country THEN w.name END) AS country
WHERE place IS NULL OR any(x IN around WHERE x IN place)
OPTIONAL MATCH (f)-[:MAKES]->(m:Movement {status: 'COMPLETED'})-[:FROM]->(p)
WHERE p:Base AND m.kind <> 'REDUCTION' AND coalesce(m.lastReported >= r.lastReported, true) AND coalesce(m.to >= coalesce(r.to, r.from), true)
WITH r, on, f, p, country, max(m.to) AS left
WHERE coalesce(left >= on, true)
WITH r, f, p, country, left
ORDER BY f.name, p.name, r.lastReported DESC, r.from, r.to, r.min, r.max, r.status
LIMIT 500
OPTIONAL MATCH (c:Claim)<-[:STATES]-(s:Passage)<-[:CONTAINS]-(a:Article)
WHERE c.id IN r.claimIds
WITH r, f, p, country, left, c, s, a
ORDER BY c.confidence DESC, a.publishedOn IS NULL, a.publishedOn DESC, c.id
WITH r, f, p, country, left, head(collect({sentence: s.text, article: a.id})) AS best
RETURN f.name AS force,
       p.name AS place,
       country,
       r.min AS min,
       r.max AS max,
       r.status AS status,
       r.from AS from,
       r.to AS to,
       r.lastReported AS asOf,
       left,
       r.claims AS claims,
       r.outlets AS outlets,
       best.sentence AS evidence,
       r.firstReported AS firstReported,
       f.nameEn AS forceEn,
       p.nameEn AS placeEn,
       best.article AS article,
       r.claimIds AS claimIds
ORDER BY force, place, asOf DESC, from, to, min, max, status
LIMIT 500;
