// title: Strength
// question: How many people of a force are where, over time?
// param: on date = null — only the last numbers that were told of until this day
// param: force name(Force|Country) = null — who: a force with its parts, or all forces of a country
// param: place name(Base|Place|Country) = null — at this place, or at anything that lies in it
// param: from date = null — only numbers of this day or later
// param: to date = null — only numbers of this day or earlier
// param: limit integer = 500 — at most this many rows
// column: date date — of which day the number is
// column: force string — who
// column: place string — where
// column: min integer — at least this many people
// column: max integer — at most this many people
// column: status string — COMPLETED or ONGOING where it is so, PLANNED or DEMANDED where it is to be, or DENIED
// column: claims integer — how many claims say so
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: forceEn string — who, in English
// detail: placeEn string — where, in English
// detail: lastReported date — day of the last article that says so
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report strength
// example: masar report strength --force "القوات الاميركية" --place Iraq --on 2025-12-31
// example: masar report strength --on 2025-09-01

WITH null AS on, null AS force, null AS place, null AS from, null AS to
CALL (force, place) {
  UNWIND coalesce(force, place) AS id
  MATCH (:Entity {id: id})<-[:BELONGS_TO|LOCATED_IN*0..4]-(x:Entity)
  WITH collect(DISTINCT x) AS these
  RETURN these, false AS all
  UNION ALL
  UNWIND CASE WHEN coalesce(force, place) IS NULL THEN [true] END AS all
  MATCH (x:Entity)
  WHERE EXISTS { (x)-[:STATIONED_AT|MAKES]->() }
  RETURN [x] AS these, all
}
WITH *
ORDER BY these[0].name, these[0].id
CALL (these, all, on, place, from, to) {
  UNWIND these AS x
  MATCH (x)<-[role:FORCE|LOCATION]-(c)
  WHERE c.kind IN ['PRESENCE', 'REDUCTION']
    AND coalesce(c.min, c.max) IS NOT NULL
    AND (NOT all OR type(role) = 'FORCE')
    AND (on IS NULL OR c.status IN ['COMPLETED', 'ONGOING'])
  WITH DISTINCT c, CASE WHEN all THEN x END AS only, on, place, from, to, CASE
      WHEN c.status IN ['PLANNED', 'DEMANDED'] THEN coalesce(c.to, c.from, c.reported)
      ELSE coalesce(c.to, c.reported, c.from)
    END AS date
  WHERE coalesce(date >= from, true)
    AND coalesce(date <= to, true)
    AND (on IS NULL OR date <= on)
  MATCH (f:Entity)<-[:FORCE]-(c)-[:LOCATION]->(l:Entity)
  WHERE (only IS NULL OR f = only)
    AND (place IS NULL OR EXISTS {
      MATCH (l)-[:LOCATED_IN*0..4]->(w:Entity)
      WHERE w.id IN place
    })
  WITH on, date, f, l, c
  ORDER BY c.confidence DESC, c.reported IS NULL, c.reported DESC, c.id
  WITH on, date, f, l, c.min AS min, c.max AS max, c.status AS status,
       collect(DISTINCT c.id) AS claimIds,
       count(DISTINCT c.outlet) AS outlets,
       max(c.reported) AS lastReported,
       head(collect(c)) AS best
  ORDER BY date DESC, min, max, status
  WITH on, f, l,
       max(date) AS last,
       collect({date: date, min: min, max: max, status: status, claimIds: claimIds, outlets: outlets, reported: lastReported, best: best}) AS told
  UNWIND [t IN told WHERE on IS NULL OR t.date = last] AS t
  RETURN f, l, t
  ORDER BY f.name, f.id, l.name, t.date IS NULL, t.date, t.min, t.max, t.status
  LIMIT 500
}
WITH f, l, t, t.best AS best
LIMIT 500
OPTIONAL MATCH (best)<-[:STATES]-(p)<-[:CONTAINS]-(a)
RETURN t.date AS date,
       f.name AS force,
       l.name AS place,
       t.min AS min,
       t.max AS max,
       t.status AS status,
       size(t.claimIds) AS claims,
       t.outlets AS outlets,
       p.text AS evidence,
       f.nameEn AS forceEn,
       l.nameEn AS placeEn,
       t.reported AS lastReported,
       a.id AS article,
       t.claimIds AS claimIds
ORDER BY force, f.id, place, date IS NULL, date, min, max, status
LIMIT 500;
