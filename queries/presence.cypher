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
// column: from date — since when, as claimed
// column: to date — until when, as claimed
// column: asOf date — day of the last report
// column: claims integer — how many claims say so
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: firstReported date — day of the first report
// detail: forceEn string — who, in English
// detail: placeEn string — where, in English
// detail: article string — where the sentence stands
// example: masar report presence
// example: masar report presence --on 2025-08-20
// example: masar report presence --on 2026-08-20
// example: masar report presence --place Iraq --force "US forces" --status ongoing

WITH null AS on, 90 AS days, null AS force, null AS place, null AS status
CALL (force, place) {
  MATCH (:Entity)-[r:STATIONED_AT]->(:Entity)
  WHERE force IS NULL AND place IS NULL
  RETURN r
  UNION
  MATCH (e:Entity)
  WHERE e.id IN coalesce(force, place)
  MATCH (e)<-[:BELONGS_TO|LOCATED_IN*0..4]-(:Entity)-[r:STATIONED_AT]-(:Entity)
  RETURN r
}
WITH *, startNode(r) AS f, endNode(r) AS p
WHERE (r.status = status OR status IS NULL AND r.status IN ['ONGOING', 'COMPLETED'])
  AND (on IS NULL
    OR coalesce(r.from, r.to) IS NOT NULL AND coalesce(r.from <= on, true) AND coalesce(r.to >= on, true)
    OR coalesce(r.from, r.to) IS NULL AND r.firstReported <= on AND r.lastReported + duration({days: days}) >= on)
  AND (place IS NULL OR EXISTS {
    MATCH (p)-[:LOCATED_IN*0..4]->(w:Entity)
    WHERE w.id IN place
  })
OPTIONAL CALL (r) {
  MATCH (c:Claim)
  WHERE c.id IN r.claimIds
  MATCH (c)<-[:STATES]-(s:Passage)<-[:CONTAINS]-(a:Article)
  RETURN s.text AS evidence, a.id AS article
  ORDER BY c.confidence DESC, a.publishedOn IS NULL, a.publishedOn DESC, c.id
  LIMIT 1
}
RETURN f.name AS force,
       p.name AS place,
       head(COLLECT { MATCH (p)-[:LOCATED_IN*0..4]->(n:Country) RETURN n.name ORDER BY n.name }) AS country,
       r.min AS min,
       r.max AS max,
       r.status AS status,
       r.from AS from,
       r.to AS to,
       r.lastReported AS asOf,
       r.claims AS claims,
       r.outlets AS outlets,
       evidence,
       r.firstReported AS firstReported,
       f.nameEn AS forceEn,
       p.nameEn AS placeEn,
       article
ORDER BY force, place, asOf DESC, from, to, min, max, status
LIMIT 500;
