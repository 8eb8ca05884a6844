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
CALL (force, place) {
  UNWIND force AS id
  MATCH (e:Entity {id: id})<-[:BELONGS_TO*0..4]-(:Entity)-[:MAKES]->(m)
  WITH DISTINCT m, place
  WHERE place IS NULL OR EXISTS {
      MATCH (m)-[:FROM|TO]->(:Entity)-[:LOCATED_IN*0..4]->(w:Entity)
      WHERE w.id IN place
    }
  RETURN m
  UNION ALL
  UNWIND CASE WHEN force IS NULL THEN place END AS id
  MATCH (e:Entity {id: id})<-[:LOCATED_IN*0..4]-(:Entity)<-[:FROM|TO]-(m)
  RETURN DISTINCT m
  UNION ALL
  UNWIND CASE WHEN coalesce(force, place) IS NULL THEN [true] END AS all
  MATCH (m:Movement)
  RETURN m
}
WITH m, on
WHERE NOT (coalesce(m.firstConfirmed <= on, false) AND m.undated = 0)
  AND coalesce(m.firstReported <= on, true)
WITH m, on, coalesce(m.lastReported > on, false) AS later, m.status AS status
WHERE later OR status IN ['ONGOING', 'PLANNED'] OR status <> 'COMPLETED' AND m.denials > 0
WITH m, on, later, m.undated > 0 AS undated
WHERE undated OR m.firstPromised <= on
WITH m, on, undated, CASE WHEN NOT later OR NOT undated AND m.lastPromised <= on THEN m.plannedTo END AS known
CALL (m, on, known) {
  WITH *
  WHERE known IS NOT NULL
  RETURN 1 AS promises, known AS to
  UNION ALL
  WITH *
  WHERE known IS NULL
  MATCH (m)<-[:SUPPORTS]-(c {status: 'PLANNED'})
  WHERE coalesce(c.reported <= on, true)
  RETURN count(c) AS promises, max(coalesce(c.to, c.from)) AS to
}
WITH *
WHERE promises > 0
  AND (NOT undated OR NOT EXISTS {
    MATCH (m)<-[:SUPPORTS]-(c {status: 'COMPLETED'})
    WHERE coalesce(c.reported <= on, true)
  })
WITH m, on, to
ORDER BY to IS NULL, to, m.id
LIMIT 500
MATCH (m)<-[:SUPPORTS]-(c)
WHERE coalesce(c.reported <= on, true)
WITH m, on, to, c
ORDER BY c.reported IS NULL, c.reported DESC, c.confidence DESC, c.id
WITH m, on, to,
     collect(c.status) AS statuses,
     min(CASE WHEN c.status = 'PLANNED' THEN c.from END) AS from,
     max(c.reported) AS lastReported,
     collect(CASE WHEN c.status = 'PLANNED' THEN c.id END) AS claimIds,
     count(DISTINCT CASE WHEN c.status = 'PLANNED' THEN c.outlet END) AS outlets,
     head(collect(CASE WHEN c.status = 'PLANNED' THEN c END)) AS said
MATCH (said)<-[:STATES]-(p)<-[:CONTAINS]-(a)
WITH *, {sentence: p.text, article: a.id} AS best,
     COLLECT { MATCH (m)<-[:MAKES]-(x) RETURN x ORDER BY x.name } AS forces,
     COLLECT { MATCH (m)-[:FROM]->(x) RETURN x ORDER BY x.name } AS left,
     COLLECT { MATCH (m)-[:TO]->(x) RETURN x ORDER BY x.name } AS goals
RETURN [x IN forces | x.name] AS force,
       m.kind AS kind,
       [x IN left | x.name] AS origins,
       [x IN goals | x.name] AS destinations,
       from,
       to,
       duration.inDays(to, on).days AS since,
       'ONGOING' IN statuses AS underway,
       'DENIED' IN statuses AS denied,
       lastReported,
       size(claimIds) AS claims,
       outlets,
       best.sentence AS evidence,
       [x IN forces | x.nameEn] AS forceEn,
       [x IN left | x.nameEn] AS originsEn,
       m.id AS movement,
       best.article AS article,
       claimIds
ORDER BY to IS NULL, to, movement
LIMIT 500;
