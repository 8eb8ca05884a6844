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
CALL (outlet) {
  UNWIND CASE WHEN outlet IS NULL THEN [] ELSE [toLower(outlet)] END AS name
  MATCH (o:Outlet)
  WHERE o.id >= '' AND toLower(o.name) = name
  RETURN collect(o.id) AS ids
}
CALL (place, force, status, from, to, outlet, ids) {
  CALL (force, place) {
    UNWIND coalesce(force, place) AS id
    MATCH (:Entity {id: id})<-[:BELONGS_TO|LOCATED_IN*0..4]-(:Entity)<-[:ATTACKER|TARGET]-(c {kind: 'ATTACK'})
    RETURN DISTINCT c
    UNION ALL
    UNWIND CASE WHEN coalesce(force, place) IS NULL THEN ['ATTACK'] END AS kind
    MATCH (c:Claim {kind: kind})
    RETURN c
  }
  WITH c, place, force, status, from, to, outlet, ids, c.to AS last
  WHERE coalesce(last >= from, true)
  WITH c, place, force, status, from, to, outlet, ids, last, coalesce(c.from, last) AS day
  WHERE coalesce(day <= to, true)
    AND (last IS NOT NULL OR from IS NULL OR coalesce(coalesce(day, c.reported) >= from, true))
    AND (day IS NOT NULL OR coalesce(c.reported <= to, true))
    AND (status IS NULL OR c.status = status)
    AND (outlet IS NULL OR c.outlet IN ids)
    AND (place IS NULL OR force IS NULL OR EXISTS {
      MATCH (c)-[:ATTACKER|TARGET]->(:Entity)-[:BELONGS_TO|LOCATED_IN*0..4]->(w:Entity)
      WHERE w.id IN place
    })
  WITH day, collect(c) AS told
  CALL (day, told) {
    WITH *
    WHERE day IS NOT NULL
    RETURN day AS first, told AS same
    UNION ALL
    WITH *
    WHERE day IS NULL
    UNWIND told AS c
    MATCH (c)-[role:ATTACKER|TARGET]->(x:Entity)
    WITH c, type(role) AS role, x
    ORDER BY x.name
    WITH c, collect({role: role, name: x.name}) AS ends
    WITH c.status AS status, ends, min(c.reported) AS first, collect(c) AS same
    RETURN first, same
  }
  WITH first, collect(same) AS those
  RETURN first, reduce(all = [], same IN those | all + same) AS told
  ORDER BY first IS NULL, first
}
CALL (told) {
  UNWIND told AS c
  MATCH (c)-[role:ATTACKER|TARGET]->(x:Entity)
  WITH c, type(role) AS role, x
  ORDER BY x.name
  WITH c, collect({role: role, name: x.name}) AS ends
  ORDER BY c.confidence DESC, c.reported IS NULL, c.reported DESC, c.id
  WITH c.status AS said, c.from AS begins, c.to AS finishes, ends,
       collect(c.id) AS claimIds,
       count(DISTINCT c.outlet) AS outlets,
       min(c.reported) AS firstReported,
       max(c.reported) AS lastReported,
       head(collect(c)) AS best
  MATCH (best)<-[:STATES]-(p)<-[:CONTAINS]-(a)
  RETURN said, begins, finishes, ends, claimIds, outlets, firstReported, lastReported, p.text AS sentence, a.id AS article
  ORDER BY [x IN ends WHERE x.role = 'TARGET' | x.name], said, article
  LIMIT 500
}
WITH said, begins, finishes, ends, claimIds, outlets, firstReported, lastReported, sentence, article
LIMIT 500
RETURN [x IN ends WHERE x.role = 'ATTACKER' | x.name] AS attacker,
       [x IN ends WHERE x.role = 'TARGET' | x.name] AS target,
       said AS status,
       begins AS from,
       finishes AS to,
       size(claimIds) AS claims,
       outlets,
       sentence AS evidence,
       firstReported,
       lastReported,
       article,
       claimIds
ORDER BY coalesce(from, to, firstReported) IS NULL, coalesce(from, to, firstReported), target, status, article
LIMIT 500;
