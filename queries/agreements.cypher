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
// column: termStatus string — of the provision: PLANNED, unless it is reported to have come about or not
// column: claims integer — how many claims say so, of the provision where there is one
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: agreementEn string — what it is called, in English
// detail: partiesEn list — who agreed, in English
// detail: firstReported date — day of the first article that says so
// detail: lastReported date — day of the last one
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report agreements
// example: masar report agreements --party America --from 2026-01-01

WITH null AS party, null AS from, null AS to
CALL (party) {
  UNWIND party AS id
  MATCH (e:Entity {id: id})<-[:PARTY|AGREEMENT]-(:Claim)-[:SUPPORTS]->(n)
  WITH DISTINCT n
  OPTIONAL MATCH (h:Agreement)-[:HAS_TERM]->(n)
  OPTIONAL MATCH (n)-[:HAS_TERM]->(u:Term)
  RETURN DISTINCT CASE WHEN n:Agreement THEN n ELSE h END AS g, CASE WHEN n:Term THEN n ELSE u END AS t
  UNION ALL
  UNWIND CASE WHEN party IS NULL THEN [true] END AS all
  MATCH (g:Agreement)
  WHERE (g)<-[:SUPPORTS]-()
  OPTIONAL MATCH (g)-[:HAS_TERM]->(t:Term)
  RETURN g, t
  UNION ALL
  UNWIND CASE WHEN party IS NULL THEN [true] END AS all
  MATCH (t:Term)
  WHERE NOT EXISTS { (t)<-[:HAS_TERM]-() }
  RETURN null AS g, t
}
WITH *, coalesce(t, g) AS fact
WHERE coalesce(fact.to >= from, true)
  AND coalesce(coalesce(fact.from, fact.to) <= to, true)
WITH g, t, fact
ORDER BY coalesce(g.from, g.to) IS NULL, coalesce(g.from, g.to), g.id, t.to, t.from, t.title
LIMIT 500
OPTIONAL MATCH (:Claim {id: fact.best})<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
WITH g, t, fact, p, a,
     COLLECT { MATCH (fact)<-[:SUPPORTS]-(c:Claim) RETURN c.id ORDER BY c.id } AS claimIds
OPTIONAL MATCH (agreed:Entity)-[:PARTY_TO]->(g)
OPTIONAL MATCH (t)<-[:SUPPORTS]-(:Claim)-[:PARTY]->(bound:Entity)
WITH DISTINCT g, t, fact, p, a, claimIds, CASE WHEN g IS NULL THEN bound ELSE agreed END AS party
ORDER BY party.name
WITH g, t, fact, p, a, claimIds, collect(party) AS parties
RETURN g.name AS agreement,
       [x IN parties | x.name] AS parties,
       g.from AS agreedFrom,
       g.to AS agreedTo,
       g.status AS status,
       t.title AS term,
       t.from AS from,
       t.to AS deadline,
       t.status AS termStatus,
       fact.claims AS claims,
       fact.outlets AS outlets,
       p.text AS evidence,
       g.nameEn AS agreementEn,
       [x IN parties | x.nameEn] AS partiesEn,
       fact.firstReported AS firstReported,
       fact.lastReported AS lastReported,
       a.id AS article,
       claimIds
ORDER BY coalesce(agreedFrom, agreedTo) IS NULL, coalesce(agreedFrom, agreedTo), g.id, deadline, from, term
LIMIT 500;
