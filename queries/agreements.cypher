// title: Agreements
// question: What is agreed between whom, with which deadlines?
// param: party name(Country|Institution|Force) = null — only what it is a party to
// param: from date = null — only agreements and terms that last until this day or later
// param: to date = null — only agreements and terms that start on this day or earlier
// param: limit integer = 500 — at most this many rows
// column: agreement string — what it is called
// column: parties list — who agreed
// column: agreedFrom date — when it was reached: first day
// column: agreedTo date — last day
// column: status string — of the agreement: COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: term string — one of its provisions
// column: from date — when the provision starts
// column: deadline date — when it ends
// column: claims integer — how many claims say so, of the provision where there is one
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: agreementEn string — what it is called, in English
// detail: partiesEn list — who agreed, in English
// detail: firstReported date — day of the first article that says so
// detail: lastReported date — day of the last one
// detail: article string — where the sentence stands
// example: masar report agreements
// example: masar report agreements --party America --from 2026-01-01

WITH null AS party, null AS from, null AS to
CALL (party) {
  MATCH (g:Agreement)
  WHERE party IS NULL
  OPTIONAL MATCH (g)-[:HAS_TERM]->(t:Term)
  RETURN g, t
  UNION
  MATCH (t:Term)
  WHERE party IS NULL AND NOT EXISTS { MATCH (t)<-[:HAS_TERM]-() }
  RETURN null AS g, t
  UNION
  MATCH (e:Entity)
  WHERE e.id IN party
  MATCH (e)-[:PARTY_TO]->(g:Agreement)
  OPTIONAL MATCH (g)-[:HAS_TERM]->(t:Term)
  RETURN g, t
  UNION
  MATCH (e:Entity)
  WHERE e.id IN party
  MATCH (e)<-[:PARTY]-(:Claim)-[:SUPPORTS]->(t:Term)
  WHERE NOT EXISTS { MATCH (t)<-[:HAS_TERM]-() }
  RETURN null AS g, t
}
WITH *, coalesce(t, g) AS fact
WHERE coalesce(fact.to >= from, true)
  AND coalesce(coalesce(fact.from, fact.to) <= to, true)
  AND fact.claims > 0
OPTIONAL CALL (fact) {
  MATCH (fact)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
  RETURN p.text AS evidence, a.id AS article
  ORDER BY c.confidence DESC, a.publishedOn IS NULL, a.publishedOn DESC, c.id
  LIMIT 1
}
WITH g, t, fact, evidence, article,
     COLLECT { MATCH (e:Entity)-[:PARTY_TO]->(g) RETURN e ORDER BY e.name } AS agreed,
     COLLECT { MATCH (t)<-[:SUPPORTS]-(:Claim)-[:PARTY]->(e) RETURN DISTINCT e ORDER BY e.name } AS bound
WITH *, CASE WHEN g IS NULL THEN bound ELSE agreed END AS parties
RETURN g.name AS agreement,
       [e IN parties | e.name] AS parties,
       g.from AS agreedFrom,
       g.to AS agreedTo,
       g.status AS status,
       t.title AS term,
       t.from AS from,
       t.to AS deadline,
       fact.claims AS claims,
       COUNT { MATCH (fact)<-[:SUPPORTS]-(:Claim)<-[:STATES]-(:Passage)<-[:CONTAINS]-(:Article)<-[:PUBLISHED]-(o:Outlet) RETURN DISTINCT o } AS outlets,
       evidence,
       g.nameEn AS agreementEn,
       [e IN parties | e.nameEn] AS partiesEn,
       fact.firstReported AS firstReported,
       fact.lastReported AS lastReported,
       article
ORDER BY coalesce(agreedFrom, agreedTo) IS NULL, coalesce(agreedFrom, agreedTo), g.id, deadline, from, term
LIMIT 500;
