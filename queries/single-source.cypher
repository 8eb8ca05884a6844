// title: Single-source facts
// question: What does only one outlet say?
// param: outlet string = null — only what this outlet says alone
// param: about name(Person|Institution|Force|Base|Place|Country|Agreement) = null — only what it takes part in
// param: from date = null — only what is reported on this day or later
// param: to date = null — only what is reported on this day or earlier
// param: limit integer = 500 — at most this many rows
// column: subject string — who or what
// column: relation string — is or does what: stationed at, withdraws from, handed over to …
// column: object string — whom or what
// column: title string — a post
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — first day
// column: to date — last day
// column: outlet string — who alone says so, empty where the article names no outlet
// column: claims integer — in how many claims
// column: firstReported date — day of its first article
// column: evidence string — the sentence that says it most surely
// detail: subjectEn string — who or what, in English
// detail: objectEn string — whom or what, in English
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report single-source
// example: masar report single-source --outlet "Red Observer" --about "الولايات المتحدة"
// example: masar report single-source --from 2025-10-01 --limit 5

WITH null AS outlet, null AS about, null AS from, null AS to
CALL (about) {
  UNWIND about AS id
  MATCH (e:Entity {id: id})<-[:BELONGS_TO*0..3]-(:Entity)-[r:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE|MEMBER_OF|LEADS|LOCATED_IN|PARTY_TO]-()
  RETURN DISTINCT r
  UNION ALL
  UNWIND CASE WHEN about IS NULL THEN [''] END AS least
  MATCH (e:Entity)
  WHERE e.id >= least
  MATCH (e)-[r:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE|MEMBER_OF|LEADS|LOCATED_IN|PARTY_TO]->()
  RETURN r
}
WITH *
WHERE r.claims > 0
  AND r.outlets <= 1
  AND coalesce(r.lastReported >= from, true)
  AND coalesce(r.firstReported <= to, true)
WITH r, outlet
WHERE outlet IS NULL OR EXISTS {
    MATCH (c:Claim)<-[:STATES]-(:Passage)<-[:CONTAINS]-(a:Article)<-[:PUBLISHED]-(o)
    USING INDEX c:Claim(id)
    WHERE c.id IN r.claimIds AND toLower(o.name) = toLower(outlet) AND NOT (a)-[:COPY_OF]->(:Article)
  }
WITH r, startNode(r) AS s, endNode(r) AS x,
     replace(toLower(type(r)), '_', ' ') AS relation
ORDER BY r.firstReported IS NULL, r.firstReported DESC, relation, s.name, x.name, r.title, r.from, r.to
LIMIT 500
MATCH (c:Claim)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
WHERE c.id IN r.claimIds
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
OPTIONAL MATCH (a)-[copied:COPY_OF]->(:Article)
WITH r, s, x, relation, c, p, a, o, copied
ORDER BY c.confidence DESC, a.publishedOn IS NULL, a.publishedOn DESC, c.id
WITH r, s, x, relation,
     collect(CASE WHEN copied IS NULL THEN o.name END) AS outlets,
     head(collect({sentence: p.text, article: a.id})) AS best
RETURN s.name AS subject,
       relation,
       x.name AS object,
       r.title AS title,
       r.status AS status,
       r.from AS from,
       r.to AS to,
       head(outlets) AS outlet,
       r.claims AS claims,
       r.firstReported AS firstReported,
       best.sentence AS evidence,
       s.nameEn AS subjectEn,
       x.nameEn AS objectEn,
       best.article AS article,
       r.claimIds AS claimIds
ORDER BY firstReported IS NULL, firstReported DESC, relation, subject, object, title, from, to
LIMIT 500;
