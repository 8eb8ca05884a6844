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
CALL (force, place) {
  UNWIND force AS id
  MATCH (e:Entity {id: id})<-[:BELONGS_TO*0..4]-(x:Entity)
  WITH collect(DISTINCT x) AS these
  RETURN these, 'they' AS side
  UNION ALL
  UNWIND CASE WHEN force IS NULL THEN place END AS id
  MATCH (e:Entity {id: id})<-[:LOCATED_IN*0..4]-(x:Entity)
  WITH collect(DISTINCT x) AS these
  RETURN these, 'there' AS side
  UNION ALL
  UNWIND CASE WHEN coalesce(force, place) IS NULL THEN [true] END AS all
  MATCH (x:Entity)
  WHERE EXISTS { (x)-[:STATIONED_AT|MAKES]->() }
  RETURN [x] AS these, 'they' AS side
}
WITH *
ORDER BY these[0].name, these[0].id
CALL (these, side, on, days, force, place, status) {
  CALL (these, side, on, days, status) {
    UNWIND these AS x
    MATCH (x)-[r:STATIONED_AT]-()
    WHERE x = CASE side WHEN 'they' THEN startNode(r) ELSE endNode(r) END
    WITH r, on, days, status, r.status AS said, r.from AS first, r.to AS last
    WHERE (said = status OR status IS NULL AND said IN ['ONGOING', 'COMPLETED'])
      AND (on IS NULL
        OR coalesce(first, last) IS NOT NULL AND coalesce(first <= on, true) AND coalesce(last >= on, true)
        OR coalesce(first, last) IS NULL AND r.firstReported <= on AND r.lastReported + duration({days: days}) >= on)
    RETURN startNode(r) AS f, endNode(r) AS p, r
    UNION
    UNWIND CASE WHEN coalesce(status = 'COMPLETED', true) THEN these END AS x
    MATCH (x)-[:MAKES|FROM]-({kind: 'REDUCTION'})<-[:SUPPORTS]-(c {status: 'COMPLETED'})
    WHERE coalesce(c.min, c.max) IS NOT NULL
      AND (on IS NULL OR coalesce(coalesce(c.to, c.from) <= on, true))
    MATCH (f:Entity)<-[:FORCE]-(c)-[:LOCATION]->(p:Entity)
    WHERE x IN CASE side WHEN 'they' THEN [f] WHEN 'there' THEN [p] ELSE [f, p] END
    WITH DISTINCT on, days, f, p, coalesce(c.to, c.from) AS since, c
    WITH on, days, f, p, max(since) AS latest, collect({since: since, claim: c}) AS said
    UNWIND [s IN said WHERE on IS NULL OR s.since IS NULL OR s.since = latest] AS s
    WITH on, days, f, p, s.since AS since, s.claim AS c
    ORDER BY c.id
    WITH on, days, f, p, since, c.min AS min, c.max AS max,
         collect(c.id) AS claimIds, count(DISTINCT c.outlet) AS outlets,
         min(c.reported) AS first, max(c.reported) AS last
    WHERE on IS NULL OR since IS NOT NULL OR first <= on AND last + duration({days: days}) >= on
    WITH f, p, {status: 'COMPLETED', from: since, min: min, max: max, firstReported: first, lastReported: last, claims: size(claimIds), outlets: outlets, claimIds: claimIds} AS r
    RETURN f, p, r
  }
  WITH DISTINCT r, f, p, on, force, place
  WHERE coalesce(force, place) IS NULL OR place IS NULL OR force IS NULL OR EXISTS {
      MATCH (p)-[:LOCATED_IN*0..4]->(w:Entity)
      WHERE w.id IN place
    }
  WITH on, collect({r: r, f: f, p: p}) AS rows, collect(DISTINCT f) AS forces, collect(DISTINCT CASE WHEN p:Base THEN p END) AS bases
  CALL (rows, forces, bases) {
    UNWIND rows AS row
    RETURN row.f AS f, row.p AS p, row.r AS r, null AS m
    UNION ALL
    UNWIND CASE WHEN size(forces) <= size(bases) THEN forces END AS f
    MATCH (f)-[:MAKES]->(m {status: 'COMPLETED'})-[:FROM]->(p:Base)
    WHERE m.kind <> 'REDUCTION' AND m.to IS NOT NULL AND p IN bases
    RETURN f, p, null AS r, m
    UNION ALL
    UNWIND CASE WHEN size(forces) > size(bases) THEN bases END AS p
    MATCH (p)<-[:FROM]-(m {status: 'COMPLETED'})<-[:MAKES]-(f)
    WHERE m.kind <> 'REDUCTION' AND m.to IS NOT NULL AND f IN forces
    RETURN f, p, null AS r, m
  }
  WITH on, f, p, collect(r) AS rs, collect(m) AS moves
  UNWIND rs AS r
  WITH on, f, p, r, reduce(last = null, m IN moves |
         CASE
           WHEN coalesce(m.lastReported >= r.lastReported, true) AND coalesce(m.to >= coalesce(r.to, r.from), true) AND coalesce(m.to > last, last IS NULL) THEN m.to
           ELSE last
         END) AS left
  WHERE coalesce(left >= on, true)
  WITH r, f, p, left
  ORDER BY f.name, f.id, p.name, r.lastReported DESC, r.from, r.to, r.min, r.max, r.status
  LIMIT 500
  RETURN r, f, p, left
}
WITH r, f, p, left
LIMIT 500
OPTIONAL CALL (r) {
  UNWIND CASE WHEN r.best IS NULL THEN r.claimIds ELSE [r.best] END AS one
  MATCH (c:Claim {id: one})
  WITH c
  ORDER BY c.confidence DESC, c.reported IS NULL, c.reported DESC, c.id
  LIMIT 1
  MATCH (c)<-[:STATES]-(s)<-[:CONTAINS]-(a)
  RETURN s.text AS sentence, a.id AS article
}
RETURN f.name AS force,
       p.name AS place,
       COLLECT { MATCH (p)-[:LOCATED_IN*0..4]->(w:Country) RETURN w.name ORDER BY w.name LIMIT 1 }[0] AS country,
       r.min AS min,
       r.max AS max,
       r.status AS status,
       r.from AS from,
       r.to AS to,
       r.lastReported AS asOf,
       left,
       r.claims AS claims,
       r.outlets AS outlets,
       sentence AS evidence,
       r.firstReported AS firstReported,
       f.nameEn AS forceEn,
       p.nameEn AS placeEn,
       article,
       r.claimIds AS claimIds
ORDER BY force, f.id, place, asOf DESC, from, to, min, max, status
LIMIT 500;
