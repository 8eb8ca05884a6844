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
  MATCH (b)-[r:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|HANDED_OVER_TO|ATTACKS|LOCATED_IN]-()
  WITH DISTINCT r, b, base, from, to
  WHERE coalesce(r.to >= from, true)
    AND coalesce(coalesce(r.from, r.to) <= to, true)
    AND (startNode(r) = b OR NOT startNode(r):Base OR NOT startNode(r).id IN coalesce(base, [startNode(r).id]))
  WITH r,
       replace(toLower(type(r)), '_', ' ') AS relation,
       coalesce(r.from, r.to, r.firstReported) AS first
  ORDER BY relation, first IS NULL, first
  WITH r, startNode(r) AS s, endNode(r) AS x, relation, first
  ORDER BY relation, first IS NULL, first, s.name, x.name, r.title, s.id, x.id
  LIMIT 500
  RETURN r, s, x, relation, first
}
WITH b, r, s, x, relation
LIMIT 500
OPTIONAL MATCH (:Claim {id: r.best})<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
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
