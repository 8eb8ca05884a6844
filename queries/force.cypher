// title: Force
// question: What is told of a force: where it is, where it moves, whose it is, whom it attacks, who leads it?
// param: force name(Force) = null — which force; without it, all
// param: from date = null — only what lasts until this day or later
// param: to date = null — only what starts on this day or earlier
// param: limit integer = 500 — at most this many rows
// column: subject string — who or what
// column: relation string — is or does what: stationed at, withdraws from, handed over to …
// column: object string — whom or what
// column: title string — a post
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — first day
// column: to date — last day
// column: min integer — at least this many people
// column: max integer — at most this many people
// column: claims integer — how many claims say so, none where only the gazetteer does
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: sources list — claim, gazetteer or both: who says so
// detail: subjectEn string — who or what, in English
// detail: objectEn string — whom or what, in English
// detail: firstReported date — day of the first article that says so
// detail: lastReported date — day of the last one
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report force
// example: masar report force --force "قوات التحالف"
// example: masar report force --force "US forces" --to 2025-09-30

WITH null AS force, null AS from, null AS to
UNWIND coalesce(force, [null]) AS id
MATCH (f:Entity:Force)
USING INDEX f:Entity(id)
WHERE f.id >= coalesce(id, '') AND f.id <= coalesce(id, '\uFFFF')
WITH f, force, from, to
ORDER BY f.name, f.id
CALL (f, force, from, to) {
  CALL (f) {
    MATCH (f)-[r:ATTACKS]-()
    RETURN 'attacks' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (f)-[r:BELONGS_TO]-()
    RETURN 'belongs to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (f)-[r:DEPLOYS_TO]-()
    RETURN 'deploys to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (f)-[r:HANDED_OVER_TO]-()
    RETURN 'handed over to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (f)-[r:HOLDS_ROLE]-()
    RETURN 'holds role' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (f)-[r:LEADS]-()
    RETURN 'leads' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (f)-[r:MEMBER_OF]-()
    RETURN 'member of' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (f)-[r:MOVES_TO]-()
    RETURN 'moves to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (f)-[r:STATIONED_AT]-()
    RETURN 'stationed at' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (f)-[r:WITHDRAWS_FROM]-()
    RETURN 'withdraws from' AS relation, collect(DISTINCT r) AS ties
  }
  CALL (f, force, from, to, ties) {
    UNWIND ties AS r
    WITH r, f, force, to, from, r.to AS ends, startNode(r) AS s
    WHERE coalesce(coalesce(ends, r.until) >= from, true)
    WITH r, f, force, to, ends, s, r.from AS begins
    WHERE coalesce(coalesce(begins, ends, r.since) <= to, true)
      AND (s = f OR NOT s:Force OR NOT s.id IN coalesce(force, [s.id]))
    WITH r, s, coalesce(CASE WHEN r.claims IS NULL THEN r.since ELSE begins END, CASE WHEN r.claims IS NULL THEN r.until ELSE ends END, r.firstReported) AS first
    ORDER BY first IS NULL, first
    WITH r, s, endNode(r) AS x, first
    ORDER BY first IS NULL, first, s.name, x.name, r.title, s.id, x.id
    LIMIT 500
    RETURN r, s, x, first
  }
  RETURN r, s, x, relation, first
}
WITH f, r, s, x, relation
LIMIT 500
OPTIONAL MATCH (:Claim {id: r.best})<-[:STATES]-(p)<-[:CONTAINS]-(a)
RETURN s.name AS subject,
       relation,
       x.name AS object,
       r.title AS title,
       r.status AS status,
       CASE WHEN r.claims IS NULL THEN r.since ELSE r.from END AS from,
       CASE WHEN r.claims IS NULL THEN r.until ELSE r.to END AS to,
       r.min AS min,
       r.max AS max,
       coalesce(r.claims, 0) AS claims,
       coalesce(r.outlets, 0) AS outlets,
       p.text AS evidence,
       r.sources AS sources,
       s.nameEn AS subjectEn,
       x.nameEn AS objectEn,
       r.firstReported AS firstReported,
       r.lastReported AS lastReported,
       a.id AS article,
       coalesce(r.claimIds, []) AS claimIds
ORDER BY f.name, f.id, relation, coalesce(from, to, firstReported) IS NULL, coalesce(from, to, firstReported), subject, object, title, s.id, x.id
LIMIT 500;
