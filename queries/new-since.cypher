// title: New since
// question: What do the articles since a day say, and is it new?
// param: since date = null — of articles of this day or later; without it, of all that have a day
// param: about name(Person|Institution|Force|Base|Place|Country|Agreement) = null — only what it takes part in
// param: kind string = null — only claims of this kind, for instance WITHDRAWAL or AGREEMENT
// param: outlet string = null — only what this outlet reports
// param: limit integer = 500 — at most this many rows
// column: date date — day of the article
// column: news string — NEW where nobody said it before, MORE where it is of something told before, SAME where the same was told before
// column: kind string — a move, an attack, an agreement, a post …
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: about list — of whom and what
// column: title string — a post or a provision
// column: from date — first day of the thing told
// column: to date — last day of the thing told
// column: outlet string — which outlet
// column: evidence string — the sentence
// detail: aboutEn list — of whom and what, in English
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report new-since
// example: masar report new-since --since 2026-01-01
// example: masar report new-since --since 2025-10-01 --about "Sun Camp"

WITH null AS since, null AS about, null AS kind, null AS outlet
MATCH (a:Article)
WHERE a.publishedOn >= coalesce(since, date('0001-01-01'))
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
WITH *
WHERE outlet IS NULL OR toLower(o.name) = toLower(outlet)
MATCH (a)-[:CONTAINS]->(p:Passage)-[:STATES]->(c:Claim)
WHERE (kind IS NULL OR c.kind = toUpper(kind))
  AND EXISTS {
    MATCH (c)-[role]->(x:Entity)
    WHERE type(role) <> 'SAID_BY' AND (about IS NULL OR x.id IN about)
  }
WITH a, o, p, c, a.publishedOn AS date
ORDER BY date DESC, a.id, p.position, c.id
LIMIT 500
MATCH (c)-[role]->(x:Entity)
WHERE type(role) <> 'SAID_BY'
WITH DISTINCT a, date, o, p, c, x
ORDER BY x.name
WITH a, date, o, p, c, collect(x) AS things
OPTIONAL MATCH (first:Entity {id: things[0].id})<--(d:Claim {kind: c.kind})<-[:STATES]-(:Passage)<-[:CONTAINS]-(b:Article)
WHERE b.publishedOn < date AND all(x IN tail(things) WHERE (d)-->(x))
WITH a, date, o, p, c, things,
     count(d) AS before,
     sum(CASE WHEN coalesce(d.status, '') = coalesce(c.status, '') AND coalesce(d.title, '') = coalesce(c.title, '')
       AND coalesce(d.from = c.from, d.from IS NULL AND c.from IS NULL)
       AND coalesce(d.to = c.to, d.to IS NULL AND c.to IS NULL)
       AND coalesce(d.min, -1) = coalesce(c.min, -1) AND coalesce(d.max, -1) = coalesce(c.max, -1) THEN 1 ELSE 0 END) AS same
RETURN date,
       CASE WHEN same > 0 THEN 'SAME' WHEN before > 0 THEN 'MORE' ELSE 'NEW' END AS news,
       c.kind AS kind,
       c.status AS status,
       [x IN things | x.name] AS about,
       c.title AS title,
       c.from AS from,
       c.to AS to,
       o.name AS outlet,
       p.text AS evidence,
       [x IN things | x.nameEn] AS aboutEn,
       a.id AS article,
       [c.id] AS claimIds
ORDER BY date DESC, article, p.position, c.id
LIMIT 500;
