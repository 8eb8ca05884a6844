// title: Country
// question: What is told of a country and its forces: whom they join, where they are, where they move, what is agreed?
// param: country name(Country) = null — which country; without it, all
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
// example: masar report country
// example: masar report country --country "الولايات المتحدة"
// example: masar report country --country Iraq --from 2026-01-01

WITH null AS country, null AS from, null AS to
UNWIND coalesce(country, [null]) AS id
MATCH (n:Entity:Country)
USING INDEX n:Entity(id)
WHERE n.id >= coalesce(id, '') AND n.id <= coalesce(id, '\uFFFF')
WITH n, country, from, to
ORDER BY n.name, n.id
CALL (n, country, from, to) {
  MATCH (n)<-[:BELONGS_TO*0..3]-(:Entity)-[r:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|HANDED_OVER_TO|ATTACKS|BELONGS_TO|MEMBER_OF|LEADS|PARTY_TO]-(:Entity)
  WITH DISTINCT r, startNode(r) AS s, n, country, from, to
  WHERE (r.claimIds IS NOT NULL OR type(r) IN ['MEMBER_OF', 'LEADS'])
    AND coalesce(coalesce(r.to, r.until) >= from, true)
    AND coalesce(coalesce(r.from, r.to, r.since) <= to, true)
    AND (size(country) = 1 OR n.id = head(COLLECT {
      UNWIND [s, endNode(r)] AS end
      MATCH (end)-[:BELONGS_TO*0..3]->(c:Country)
      WHERE c.id IN coalesce(country, [c.id])
      RETURN c.id
      ORDER BY end <> s, c.id
    }))
  WITH r,
       replace(toLower(type(r)), '_', ' ') AS relation,
       coalesce(CASE WHEN r.claims IS NULL THEN r.since ELSE r.from END, CASE WHEN r.claims IS NULL THEN r.until ELSE r.to END, r.firstReported) AS first
  ORDER BY relation, first IS NULL, first
  WITH r, startNode(r) AS s, endNode(r) AS x, relation, first
  ORDER BY relation, first IS NULL, first, s.name, x.name, r.title, s.id, x.id
  LIMIT 500
  RETURN r, s, x, relation, first
}
WITH n, r, s, x, relation
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
ORDER BY n.name, n.id, relation, coalesce(from, to, firstReported) IS NULL, coalesce(from, to, firstReported), subject, object, title, s.id, x.id
LIMIT 500;
