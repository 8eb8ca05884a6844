// title: Timeline
// question: What happened, or is to happen, in order?
// param: from date = null — only what lasts until this day or later
// param: to date = null — only what starts on this day or earlier
// param: about name(Person|Institution|Force|Base|Place|Country|Agreement) = null — only what it takes part in
// param: status status = null — only of this status
// param: outlet string = null — only what this outlet reports
// param: limit integer = 1000 — at most this many rows
// column: from date — first day
// column: to date — last day; without a first one, the deadline
// column: kind string — what it is: a move, an attack, an agreement, one of its terms …
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: who list — who does it
// column: what list — to whom or what, from where to where
// column: title string — a post or a provision
// column: claims integer — how many claims say so
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: whoEn list — who does it, in English
// detail: whatEn list — to whom or what, in English
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report timeline
// example: masar report timeline --about حرير --outlet "Blue Herald"
// example: masar report timeline --from 2025-09-01 --to 2025-09-30 --status planned

WITH null AS from, null AS to, null AS about, null AS status, null AS outlet
CALL (about) {
  UNWIND about AS id
  MATCH (:Entity {id: id})<-[:FORCE|ORIGIN|DESTINATION|SITE|GIVER|RECIPIENT|LOCATION|ATTACKER|TARGET|PARTY|AGREEMENT|PERSON|BODY|MEMBER|GROUP|PART|WHOLE|SAID_BY]-(c)
  WHERE coalesce(c.from, c.to) IS NOT NULL
  RETURN DISTINCT c
  UNION ALL
  UNWIND CASE WHEN about IS NULL THEN [date('0001-01-01')] END AS first
  MATCH (c:Claim)
  WHERE c.from >= first
  RETURN c
  UNION ALL
  UNWIND CASE WHEN about IS NULL THEN [date('0001-01-01')] END AS first
  MATCH (c:Claim)
  WHERE c.to >= first AND c.from IS NULL
  RETURN c
}
WITH *
WHERE (status IS NULL OR c.status = status)
  AND coalesce(c.to >= from, true)
  AND coalesce(coalesce(c.from, c.to) <= to, true)
MATCH (c)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
WITH *
WHERE outlet IS NULL OR toLower(o.name) = toLower(outlet)
OPTIONAL MATCH (c)-[role]->(x:Entity)
WHERE type(role) <> 'SAID_BY'
WITH DISTINCT c, p, a, o, type(role) IN ['FORCE', 'GIVER', 'ATTACKER', 'PARTY', 'PERSON', 'MEMBER', 'PART'] AS does, x
ORDER BY x.name
WITH c, p, a, o,
     collect(CASE WHEN does THEN x END) AS who,
     collect(CASE WHEN NOT does THEN x END) AS what
ORDER BY c.confidence DESC, a.publishedOn IS NULL, a.publishedOn DESC, c.id
WITH c.from AS from, c.to AS to, c.kind AS kind, c.status AS status, who, what, c.title AS title,
     collect(DISTINCT c.id) AS claimIds,
     count(DISTINCT o) AS outlets,
     head(collect({sentence: p.text, article: a.id})) AS first
RETURN from,
       to,
       kind,
       status,
       [x IN who | x.name] AS who,
       [x IN what | x.name] AS what,
       title,
       size(claimIds) AS claims,
       outlets,
       first.sentence AS evidence,
       [x IN who | x.nameEn] AS whoEn,
       [x IN what | x.nameEn] AS whatEn,
       first.article AS article,
       claimIds
ORDER BY coalesce(from, to), to, kind, status, who, what, title
LIMIT 1000;
