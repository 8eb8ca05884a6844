// title: Sources
// question: Which outlets report, how much, and since when?
// param: outlet string = null — only this outlet
// param: from date = null — only articles of this day or later
// param: to date = null — only articles of this day or earlier
// param: limit integer = 500 — at most this many rows
// column: outlet string — the outlet, empty where an article names none
// column: articles integer — how many articles
// column: copies integer — how many of these copy another
// column: claims integer — how many claims
// column: moves integer — how many of these about moves
// column: firstDay date — day of the first article
// column: lastDay date — day of the last one
// column: evidence string — the sentence of the latest claim
// detail: undated integer — how many articles have no day
// detail: article string — where the sentence stands
// example: masar report sources
// example: masar report sources --outlet "red observer" --from 2026-01-01

WITH null AS outlet, null AS from, null AS to
MATCH (a:Article)
WHERE (from IS NULL OR a.publishedOn >= from)
  AND (to IS NULL OR a.publishedOn <= to)
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
WITH *
WHERE outlet IS NULL OR toLower(o.name) = toLower(outlet)
OPTIONAL CALL (a) {
  MATCH (a)-[:CONTAINS]->(p:Passage)-[:STATES]->(c:Claim)
  WITH p, c
  ORDER BY c.confidence DESC, p.position, c.id
  RETURN count(c) AS claims,
         sum(CASE WHEN c.kind IN ['WITHDRAWAL', 'DEPLOYMENT', 'REDEPLOYMENT', 'REDUCTION'] THEN 1 ELSE 0 END) AS moves,
         head(collect(p.text)) AS sentence
}
WITH o, a, claims, moves, sentence
ORDER BY a.publishedOn IS NULL, a.publishedOn DESC, a.id
WITH o,
     count(a) AS articles,
     sum(CASE WHEN EXISTS { MATCH (a)-[:COPY_OF]->() } THEN 1 ELSE 0 END) AS copies,
     sum(claims) AS claims,
     sum(moves) AS moves,
     min(a.publishedOn) AS firstDay,
     max(a.publishedOn) AS lastDay,
     sum(CASE WHEN a.publishedOn IS NULL THEN 1 ELSE 0 END) AS undated,
     head([x IN collect({sentence: sentence, article: a.id}) WHERE x.sentence IS NOT NULL]) AS latest
RETURN o.name AS outlet,
       articles,
       copies,
       claims,
       moves,
       firstDay,
       lastDay,
       latest.sentence AS evidence,
       undated,
       latest.article AS article
ORDER BY articles DESC, outlet
LIMIT 500;
