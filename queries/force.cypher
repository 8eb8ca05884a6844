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
  MATCH (f)-[r:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|HANDED_OVER_TO|ATTACKS|BELONGS_TO|MEMBER_OF|LEADS|HOLDS_ROLE]-()
  WITH DISTINCT r, f, force, from, to
  WHERE coalesce(coalesce(r.to, r.until) >= from, true)
    AND coalesce(coalesce(r.from, r.to, r.since) <= to, true)
    AND (startNode(r) = f OR NOT startNode(r):Force OR NOT startNode(r).id IN coalesce(force, [startNode(r).id]))
  WITH r,
       replace(toLower(type(r)), '_', ' ') AS relation,
       coalesce(CASE WHEN r.claims IS NULL THEN r.since ELSE r.from END, CASE WHEN r.claims IS NULL THEN r.until ELSE r.to END, r.firstReported) AS first
  ORDER BY relation, first IS NULL, first
  WITH r, startNode(r) AS s, endNode(r) AS x, relation, first
  ORDER BY relation, first IS NULL, first, s.name, x.name, r.title, s.id, x.id
  LIMIT 500
  RETURN r, s, x, relation, first
}
WITH f, r, s, x, relation
LIMIT 500
OPTIONAL MATCH (:Claim {id: r.best})<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
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
