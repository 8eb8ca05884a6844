// title: Unknown names
// question: Which names does the gazetteer not know, the most frequent first?
// param: type string = null — only of this type: Person, Force, Base …
// param: from date = null — only in articles of this day or later
// param: to date = null — only in articles of this day or earlier
// param: limit integer = 500 — at most this many rows
// column: name string — what most articles call it
// column: type string — what it is taken for
// column: articles integer — in how many articles
// column: mentions integer — how often in all
// column: claims integer — in how many claims
// column: aliases list — what else it is called
// column: firstDay date — day of the first article
// column: lastDay date — day of the last one
// column: evidence string — a sentence that makes a claim about it
// detail: id string — its id in the graph
// detail: article string — where the sentence stands, or else the first article
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report unknown-names
// example: masar report unknown-names --type force
// example: masar report unknown-names --from 2026-01-01

WITH null AS type, null AS from, null AS to
CALL (from, to) {
  UNWIND CASE WHEN coalesce(from, to) IS NOT NULL THEN [coalesce(from, date('0001-01-01'))] END AS first
  MATCH (a:Article)
  WHERE a.publishedOn >= first AND a.publishedOn <= coalesce(to, date('9999-12-31'))
  MATCH (a)-[m:MENTIONS]->(e)
  WHERE e.known = false
  RETURN e, m, a
  UNION ALL
  UNWIND CASE WHEN coalesce(from, to) IS NULL THEN [false] END AS known
  MATCH (e:Entity {known: known})
  MATCH (e)<-[m:MENTIONS]-(a)
  RETURN e, m, a
}
WITH *
WHERE type IS NULL OR any(label IN labels(e) WHERE toLower(label) = toLower(type))
OPTIONAL MATCH (a)-[:CONTAINS]->(p)-[:STATES]->(c)-->(e)
WITH DISTINCT e, m, a, p, c
ORDER BY c.confidence DESC, a.publishedOn IS NULL, a.publishedOn, a.id, c.id
WITH e,
     count(DISTINCT a) AS articles,
     collect(DISTINCT m) AS mentions,
     collect(DISTINCT c.id) AS claimIds,
     min(a.publishedOn) AS firstDay,
     max(a.publishedOn) AS lastDay,
     head(collect(p.text)) AS sentence,
     coalesce(head(collect(CASE WHEN c IS NOT NULL THEN a.id END)), min(a.id)) AS article
RETURN e.name AS name,
       head([label IN labels(e) WHERE label <> 'Entity']) AS type,
       articles,
       reduce(all = 0, m IN mentions | all + m.count) AS mentions,
       size(claimIds) AS claims,
       coalesce(e.aliases, []) AS aliases,
       firstDay,
       lastDay,
       sentence AS evidence,
       e.id AS id,
       article,
       claimIds
ORDER BY articles DESC, mentions DESC, name, id
LIMIT 500;
