// title: Movements
// question: Which forces move from where to where, when, and is it planned or done?
// param: force name(Force|Country) = null — who moves: a force with its parts, or all forces of a country
// param: place name(Base|Place|Country) = null — from or to this place, or anything that lies in it
// param: kind move = null — only moves of this kind
// param: status status = null — only moves of this status
// param: from date = null — only moves that last until this day or later
// param: to date = null — only moves that start on this day or earlier
// param: outlet string = null — only moves that this outlet reports
// param: limit integer = 500 — at most this many rows
// column: force string — who moves
// column: kind string — WITHDRAWAL, DEPLOYMENT, REDEPLOYMENT or REDUCTION
// column: origins list — from where
// column: destinations list — to where
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — first day of the move
// column: to date — last day of the move
// column: min integer — at least this many people
// column: max integer — at most this many people
// column: claims integer — how many claims say so
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: firstReported date — day of the first article that says so
// detail: lastReported date — day of the last one
// detail: forceEn string — who moves, in English
// detail: originsEn list — from where, in English
// detail: destinationsEn list — to where, in English
// detail: article string — where the sentence stands
// detail: id string — what masar report movement asks for
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report movements
// example: masar report movements --place "Ayn al-Assad" --status planned
// example: masar report movements --force "قوات التحالف" --from 2026-01-01 --to 2026-12-31
// example: masar report movements --force "الولايات المتحدة" --place سوريا --outlet "Red Observer" --limit 1

WITH null AS force, null AS place, null AS kind, null AS status, null AS from, null AS to,
     null AS outlet
CALL (outlet) {
  UNWIND CASE WHEN outlet IS NULL THEN [] ELSE [toLower(outlet)] END AS name
  MATCH (o:Outlet)
  WHERE o.id >= '' AND toLower(o.name) = name
  RETURN collect(o.id) AS ids
}
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
WITH m, kind, status, from, to, outlet, ids, m.to AS last
WHERE last IS NULL OR coalesce(last >= from, true)
WITH m, kind, status, from, to, outlet, ids, last, m.from AS first
WHERE coalesce(first <= to, true)
  AND (first IS NOT NULL OR coalesce(coalesce(last, m.firstReported) <= to, true))
  AND (coalesce(first, last) IS NOT NULL OR coalesce(m.lastReported >= from, true))
  AND (kind IS NULL OR m.kind = kind)
  AND (status IS NULL OR m.status = status)
WITH m, outlet, ids, coalesce(first, last, m.firstReported) AS day
WHERE outlet IS NULL OR EXISTS {
    MATCH (m)<-[:SUPPORTS]-(c)
    WHERE c.outlet IN ids
  }
WITH m, day
ORDER BY day IS NULL, day DESC, m.id
LIMIT 500
OPTIONAL MATCH (:Claim {id: m.best})<-[:STATES]-(p)<-[:CONTAINS]-(a)
WITH m, p, a,
     COLLECT { MATCH (m)<-[:SUPPORTS]-(c) RETURN c.id ORDER BY c.id } AS claimIds,
     COLLECT { MATCH (m)<-[:MAKES]-(x) RETURN x ORDER BY x.name } AS forces,
     COLLECT { MATCH (m)-[:FROM]->(x) RETURN x ORDER BY x.name } AS origins,
     COLLECT { MATCH (m)-[:TO]->(x) RETURN x ORDER BY x.name } AS destinations
RETURN reduce(all = head(forces).name, f IN tail(forces) | all + '، ' + f.name) AS force,
       m.kind AS kind,
       [x IN origins | x.name] AS origins,
       [x IN destinations | x.name] AS destinations,
       m.status AS status,
       m.from AS from,
       m.to AS to,
       m.min AS min,
       m.max AS max,
       m.claims AS claims,
       m.outlets AS outlets,
       p.text AS evidence,
       m.firstReported AS firstReported,
       m.lastReported AS lastReported,
       reduce(all = head(forces).nameEn, f IN tail(forces) | all + ', ' + coalesce(f.nameEn, f.name)) AS forceEn,
       [x IN origins | x.nameEn] AS originsEn,
       [x IN destinations | x.nameEn] AS destinationsEn,
       a.id AS article,
       m.id AS id,
       claimIds
ORDER BY coalesce(from, to, firstReported) IS NULL, coalesce(from, to, firstReported) DESC, id
LIMIT 500;
