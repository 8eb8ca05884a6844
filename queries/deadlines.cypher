// title: Deadlines
// question: Which deadlines were kept or missed, and by how many days?
// param: on date = date() — as it was known on this day
// param: force name(Force|Country|Institution) = null — who moves or agreed: a force with its parts, or a country with its forces
// param: place name(Base|Place|Country) = null — from or to this place, or anything that lies in it
// param: from date = null — only deadlines on this day or later
// param: to date = null — only deadlines on this day or earlier
// param: limit integer = 500 — at most this many rows
// column: deadline date — the last day of what was promised
// column: outcome string — KEPT, MISSED, OVERDUE where it has passed and nothing is reported done, or OPEN
// column: days integer — how many days late, negative for early; of an OPEN one, how many until then
// column: who list — who was to move, or who agreed
// column: kind string — WITHDRAWAL, DEPLOYMENT, REDEPLOYMENT, REDUCTION, or TERM of an agreement
// column: title string — the provision
// column: origins list — from where
// column: destinations list — to where
// column: promised date — day of the first article that says so
// column: done date — the day it was done as most claims say; of as many, a day that is told before that of a report, and the latest; not where somebody still expects it afterwards
// column: claims integer — how many claims promise it
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that promises it most surely
// detail: whoEn list — who was to move or agreed, in English
// detail: originsEn list — from where, in English
// detail: id string — of the movement, as masar report movement asks for it, or of the term
// detail: article string — where the sentence stands
// detail: claimIds list — the claims that promise it or report it done, whose sentences --evidence shows
// example: masar report deadlines
// example: masar report deadlines --on 2025-09-20
// example: masar report deadlines --force "بعثة الشمال" --on 2025-12-31
// example: masar report deadlines --place Iraq --from 2026-01-01 --on 2026-04-01

WITH date() AS on, null AS force, null AS place, null AS from, null AS to
CALL (on, force, place, from, to) {
  UNWIND force AS id
  MATCH (:Entity {id: id})<-[:BELONGS_TO*0..4]-(x:Entity)
  WITH DISTINCT x, on, from, to
  MATCH (x)-[:MAKES]->(m)
  WITH DISTINCT m, m.plannedTo AS last, on, from, to
  WHERE last >= coalesce(from, date('0001-01-01'))
  WITH m, on, to
  WHERE coalesce(m.plannedFrom <= to, true)
    AND (m.firstPromised <= on OR m.undated > 0)
  RETURN m AS n, m
  UNION ALL
  UNWIND CASE WHEN force IS NULL THEN place END AS id
  MATCH (:Entity {id: id})<-[:LOCATED_IN*0..4]-(x:Entity)
  WITH DISTINCT x, on, from, to
  MATCH (x)<-[:FROM|TO]-(m)
  WITH DISTINCT m, m.plannedTo AS last, on, from, to
  WHERE last >= coalesce(from, date('0001-01-01'))
  WITH m, on, to
  WHERE coalesce(m.plannedFrom <= to, true)
    AND (m.firstPromised <= on OR m.undated > 0)
  RETURN m AS n, m
  UNION ALL
  UNWIND CASE WHEN place IS NULL AND coalesce(from, to) IS NULL THEN force END AS id
  MATCH (:Entity {id: id})<-[:BELONGS_TO*0..4]-(x:Entity)
  WITH DISTINCT x
  MATCH (x)-[:PARTY_TO]->(n)-[:HAS_TERM]->(m)
  WHERE m.to IS NOT NULL
  RETURN DISTINCT n, m
  UNION ALL
  UNWIND CASE WHEN place IS NULL AND coalesce(from, to) IS NOT NULL THEN force END AS id
  MATCH (:Entity {id: id})<-[:BELONGS_TO*0..4]-(x:Entity)
  WITH collect(DISTINCT x) AS parties, coalesce(from, date('0001-01-01')) AS first, coalesce(to, date('9999-12-31')) AS last
  MATCH (m:Term)
  WHERE m.to >= first AND m.to <= last
  MATCH (m)<-[:HAS_TERM]-(n)
  WHERE EXISTS {
      MATCH (n)<-[:PARTY_TO]-(x)
      WHERE x IN parties
    }
  RETURN n, m
  UNION ALL
  UNWIND CASE WHEN coalesce(force, place) IS NULL THEN [true] END AS all
  MATCH (c:Claim)
  WHERE c.to >= coalesce(from, date('0001-01-01'))
  WITH c.to AS first, on, to
  ORDER BY first
  LIMIT 1
  MATCH (c:Claim)
  WHERE c.to <= coalesce(to, date('9999-12-31'))
  WITH first, c.to AS last, on
  ORDER BY last DESC
  LIMIT 1
  UNWIND range(0, duration.inDays(first, last).days) AS i
  WITH first + duration({days: i}) AS day, on
  CALL (day, on) {
    MATCH (c:Claim {to: day})
    WHERE (c.status = 'PLANNED' OR c.kind = 'TERM') AND coalesce(c.reported <= on, true)
    MATCH (c)-[:SUPPORTS]->(m)
    OPTIONAL MATCH (h)-[:HAS_TERM]->(m)
    WITH DISTINCT m, CASE WHEN m:Movement THEN m WHEN m:Term THEN h END AS n
    WHERE m:Movement OR EXISTS { (n)<-[:PARTY_TO]-() }
    RETURN n, m
    ORDER BY m.id
    LIMIT 500
  }
  WITH n, m
  LIMIT 500
  RETURN DISTINCT n, m
}
WITH n, m, on, place, coalesce(from, date('0001-01-01')) AS from, coalesce(to, date('9999-12-31')) AS to
WHERE (place IS NULL OR EXISTS {
    MATCH (n)-[:FROM|TO]->(:Entity)-[:LOCATED_IN*0..4]->(w:Entity)
    WHERE w.id IN place
  })
  AND EXISTS {
    MATCH (m)<-[:SUPPORTS]-(c)
    WHERE c.to >= from AND c.to <= to AND coalesce(c.reported <= on, true) AND (c.status = 'PLANNED' OR c.kind = 'TERM')
  }
MATCH (m)<-[:SUPPORTS]-(c)
WHERE coalesce(c.reported <= on, true)
WITH n, m, on, from, to, c
ORDER BY c.confidence DESC, c.reported IS NULL, c.reported DESC, c.id
WITH n, m, on, from, to,
     collect({id: c.id, status: CASE c.kind WHEN 'TERM' THEN 'PLANNED' ELSE c.status END, to: c.to, dated: coalesce(c.to, c.from) IS NOT NULL, last: coalesce(c.to, c.from, c.reported), day: c.reported, claim: c}) AS told
WITH *, [t IN told WHERE t.status = 'COMPLETED' AND t.last <= on
    AND none(u IN told WHERE u.status IN ['PLANNED', 'ONGOING'] AND u.day >= t.day AND u.last > t.last)] AS ends
UNWIND CASE WHEN ends = [] THEN [null] ELSE ends END AS t
WITH n, m, on, from, to, told, ends, t.last AS day, count(t) AS times, max(t.dated) AS dated, max(t.day) AS said
ORDER BY times DESC, dated DESC, said DESC, day
WITH n, m, on, from, to, told, ends, head(collect(day)) AS done
UNWIND [t IN told WHERE t.status = 'PLANNED' AND t.to >= from AND t.to <= to] AS t
WITH n, m, on, done, [u IN ends | u.id] AS endIds, t.to AS deadline,
     min(t.day) AS promised,
     collect(t.id) AS promiseIds,
     collect(t.claim) AS promises
WITH *
ORDER BY deadline, m.id
LIMIT 500
WITH *, head(promises) AS said
MATCH (said)<-[:STATES]-(p)<-[:CONTAINS]-(a)
WITH m, on, done, endIds, deadline, promised, promiseIds, {sentence: p.text, article: a.id} AS best,
     COUNT { UNWIND promises AS c WITH DISTINCT c.outlet AS outlet WHERE outlet IS NOT NULL RETURN outlet } AS outlets,
     COLLECT { MATCH (n)-[end:MAKES|FROM|TO|PARTY_TO]-(x:Entity) RETURN {role: type(end), name: x.name, nameEn: x.nameEn} ORDER BY x.name } AS ends
RETURN deadline,
       CASE
         WHEN done <= deadline OR m:Term AND m.status = 'COMPLETED' THEN 'KEPT'
         WHEN done > deadline OR m:Term AND m.status = 'DENIED' THEN 'MISSED'
         WHEN on > deadline THEN 'OVERDUE'
         ELSE 'OPEN'
       END AS outcome,
       CASE
         WHEN m:Term AND m.status IN ['COMPLETED', 'DENIED'] THEN null
         WHEN done IS NULL AND on <= deadline THEN duration.inDays(on, deadline).days
         ELSE duration.inDays(deadline, coalesce(done, on)).days
       END AS days,
       [x IN ends WHERE x.role IN ['MAKES', 'PARTY_TO'] | x.name] AS who,
       coalesce(m.kind, 'TERM') AS kind,
       m.title AS title,
       [x IN ends WHERE x.role = 'FROM' | x.name] AS origins,
       [x IN ends WHERE x.role = 'TO' | x.name] AS destinations,
       promised,
       done,
       size(promiseIds) AS claims,
       outlets,
       best.sentence AS evidence,
       [x IN ends WHERE x.role IN ['MAKES', 'PARTY_TO'] | x.nameEn] AS whoEn,
       [x IN ends WHERE x.role = 'FROM' | x.nameEn] AS originsEn,
       m.id AS id,
       best.article AS article,
       promiseIds + endIds AS claimIds
ORDER BY deadline, id
LIMIT 500;
