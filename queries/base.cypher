// title: Base
// question: What is told of a base: who is there, who leaves, who comes, to whom it is handed over, who attacks it?
// param: base name(Base) = null — which base; without it, all
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
// detail: subjectEn string — who or what, in English
// detail: objectEn string — whom or what, in English
// detail: firstReported date — day of the first article that says so
// detail: lastReported date — day of the last one
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report base
// example: masar report base --base "قاعدة حرير"
// example: masar report base --base "Sun Camp" --from 2025-07-01

WITH null AS base, null AS from, null AS to
UNWIND coalesce(base, [null]) AS id
MATCH (b:Entity:Base)
USING INDEX b:Entity(id)
WHERE b.id >= coalesce(id, '') AND b.id <= coalesce(id, '\uFFFF')
WITH b, base, from, to
ORDER BY b.name, b.id
CALL (b, base, from, to) {
  CALL (b) {
    MATCH (b)-[r:ATTACKS]-()
    RETURN 'attacks' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (b)-[r:DEPLOYS_TO]-()
    RETURN 'deploys to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (b)-[r:HANDED_OVER_TO]-()
    RETURN 'handed over to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (b)-[r:LOCATED_IN]-()
    RETURN 'located in' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (b)-[r:MOVES_TO]-()
    RETURN 'moves to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (b)-[r:STATIONED_AT]-()
    RETURN 'stationed at' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    MATCH (b)-[r:WITHDRAWS_FROM]-()
    RETURN 'withdraws from' AS relation, collect(DISTINCT r) AS ties
  }
  CALL (b, base, from, to, ties) {
    UNWIND ties AS r
    WITH r, b, base, to, from, r.to AS ends, startNode(r) AS s
    WHERE coalesce(ends >= from, true)
    WITH r, b, base, to, ends, s, r.from AS begins
    WHERE coalesce(coalesce(begins, ends) <= to, true)
      AND (s = b OR NOT s:Base OR NOT s.id IN coalesce(base, [s.id]))
    WITH r, s, coalesce(begins, ends, r.firstReported) AS first
    ORDER BY first IS NULL, first
    WITH r, s, endNode(r) AS x, first
    ORDER BY first IS NULL, first, s.name, x.name, r.title, s.id, x.id
    LIMIT 500
    RETURN r, s, x, first
  }
  RETURN r, s, x, relation, first
}
WITH b, r, s, x, relation
LIMIT 500
OPTIONAL MATCH (:Claim {id: r.best})<-[:STATES]-(p)<-[:CONTAINS]-(a)
RETURN s.name AS subject,
       relation,
       x.name AS object,
       r.title AS title,
       r.status AS status,
       r.from AS from,
       r.to AS to,
       r.min AS min,
       r.max AS max,
       coalesce(r.claims, 0) AS claims,
       coalesce(r.outlets, 0) AS outlets,
       p.text AS evidence,
       s.nameEn AS subjectEn,
       x.nameEn AS objectEn,
       r.firstReported AS firstReported,
       r.lastReported AS lastReported,
       a.id AS article,
       coalesce(r.claimIds, []) AS claimIds
ORDER BY b.name, b.id, relation, coalesce(from, to, firstReported) IS NULL, coalesce(from, to, firstReported), subject, object, title, s.id, x.id
LIMIT 500;
