// title: People
// question: Who holds which post?
// param: person name(Person) = null — only this person
// param: body name(Institution|Force|Country) = null — only posts in this body, or in one that belongs to it
// param: from date = null — only posts that are reported on this day or later
// param: to date = null — only posts that are reported on this day or earlier
// param: limit integer = 500 — at most this many rows
// column: person string — who
// column: title string — the post, as written
// column: body string — of what
// column: firstReported date — day of the first article that says so
// column: lastReported date — day of the last one
// column: claims integer — how many claims say so
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: personEn string — who, in English
// detail: bodyEn string — of what, in English
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report people
// example: masar report people --person "Qays al-Mohammedawi"
// example: masar report people --body العراق --from 2025-08-18

WITH null AS person, null AS body, null AS from, null AS to
CALL (person, body) {
  MATCH (c:Claim {kind: 'ROLE'})
  WHERE person IS NULL AND body IS NULL
  RETURN c
  UNION
  MATCH (e:Entity)
  WHERE e.id IN coalesce(person, body)
  MATCH (e)<-[:BELONGS_TO*0..3]-(:Entity)<-[:PERSON|BODY]-(c:Claim {kind: 'ROLE'})
  RETURN c
}
MATCH (p:Person)<-[:PERSON]-(c)<-[:STATES]-(s:Passage)<-[:CONTAINS]-(a:Article)
OPTIONAL MATCH (c)-[:BODY]->(b:Entity)
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
WITH *
WHERE (body IS NULL OR EXISTS {
    MATCH (b)-[:BELONGS_TO*0..3]->(w:Entity)
    WHERE w.id IN body
  })
  AND (from IS NULL OR a.publishedOn >= from)
  AND (to IS NULL OR a.publishedOn <= to)
WITH p, b, c, s, a, o
ORDER BY c.confidence DESC, a.publishedOn IS NULL, a.publishedOn DESC, c.id
WITH p, b, c.title AS title,
     min(a.publishedOn) AS firstReported,
     max(a.publishedOn) AS lastReported,
     count(DISTINCT c) AS claims,
     collect(DISTINCT c.id) AS claimIds,
     count(DISTINCT o) AS outlets,
     head(collect({sentence: s.text, article: a.id})) AS first
RETURN p.name AS person,
       title,
       b.name AS body,
       firstReported,
       lastReported,
       claims,
       outlets,
       first.sentence AS evidence,
       p.nameEn AS personEn,
       b.nameEn AS bodyEn,
       first.article AS article,
       claimIds
ORDER BY person, claims DESC, title, body
LIMIT 500;
