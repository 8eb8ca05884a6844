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
// column: first integer — how many movements it reported on the first day of all
// column: alone integer — how many movements only it reports
// column: firstDay date — day of the first article
// column: lastDay date — day of the last one
// column: evidence string — the sentence of the latest claim
// detail: undated integer — how many articles have no day
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report sources
// example: masar report sources --outlet "red observer" --from 2026-01-01

WITH null AS outlet, null AS from, null AS to
CALL (outlet, from, to) {
  UNWIND CASE WHEN coalesce(from, to) IS NOT NULL THEN [coalesce(from, date('0001-01-01'))] END AS first
  MATCH (a:Article)
  WHERE a.publishedOn >= first AND a.publishedOn <= coalesce(to, date('9999-12-31'))
  RETURN a
  UNION ALL
  UNWIND CASE WHEN coalesce(from, to) IS NULL THEN toLower(outlet) END AS name
  MATCH (o:Outlet)-[:PUBLISHED]->(a:Article)
  WHERE toLower(o.name) = name
  RETURN a
  UNION ALL
  UNWIND CASE WHEN coalesce(toString(coalesce(from, to)), outlet) IS NULL THEN [true] END AS all
  MATCH (a:Article)
  RETURN a
}
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
WITH *
WHERE outlet IS NULL OR toLower(o.name) = toLower(outlet)
OPTIONAL MATCH (a)-[copied:COPY_OF]->(:Article)
OPTIONAL MATCH (a)-[:CONTAINS]->(p:Passage)-[:STATES]->(c:Claim)
OPTIONAL MATCH (c)-[:SUPPORTS]->(m:Movement)
WITH o, a, copied, p, c, m
ORDER BY a.publishedOn IS NULL, a.publishedOn DESC, a.id, c.confidence DESC, p.position, c.id
WITH o,
     count(DISTINCT a) AS articles,
     count(DISTINCT CASE WHEN copied IS NOT NULL THEN a END) AS copies,
     collect(DISTINCT c.id) AS claimIds,
     count(DISTINCT CASE WHEN c.kind IN ['WITHDRAWAL', 'DEPLOYMENT', 'REDEPLOYMENT', 'REDUCTION'] THEN c END) AS moves,
     count(DISTINCT CASE WHEN copied IS NULL AND m.firstReported = a.publishedOn THEN m END) AS first,
     count(DISTINCT CASE WHEN copied IS NULL AND m.outlets = 1 THEN m END) AS alone,
     min(a.publishedOn) AS firstDay,
     max(a.publishedOn) AS lastDay,
     count(DISTINCT CASE WHEN a.publishedOn IS NULL THEN a END) AS undated,
     head(collect(CASE WHEN p IS NOT NULL THEN {sentence: p.text, article: a.id} END)) AS latest
RETURN o.name AS outlet,
       articles,
       copies,
       size(claimIds) AS claims,
       moves,
       first,
       alone,
       firstDay,
       lastDay,
       latest.sentence AS evidence,
       undated,
       latest.article AS article,
       claimIds
ORDER BY articles DESC, outlet
LIMIT 500;
