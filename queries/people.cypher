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
  UNWIND person AS id
  MATCH (p:Entity:Person {id: id})
  RETURN DISTINCT p, null AS roles
  UNION ALL
  UNWIND CASE WHEN person IS NULL THEN body END AS id
  MATCH (:Entity {id: id})<-[:BELONGS_TO*0..3]-(x:Entity)
  MATCH (x)<-[:BODY]-(c {kind: 'ROLE'})-[:PERSON]->(p:Person)
  RETURN p, collect(DISTINCT c) AS roles
  UNION ALL
  UNWIND CASE WHEN coalesce(person, body) IS NULL THEN [true] END AS all
  MATCH (p:Person)
  RETURN p, null AS roles
}
WITH *
ORDER BY p.name, p.id
CALL (p, roles, body, from, to) {
  CALL (p, roles) {
    UNWIND roles AS c
    RETURN c
    UNION ALL
    WITH *
    WHERE roles IS NULL
    MATCH (p)<-[:PERSON]-(c {kind: 'ROLE'})
    RETURN c
  }
  OPTIONAL MATCH (c)-[:BODY]->(b:Entity)
  WITH *
  WHERE body IS NULL OR EXISTS {
      MATCH (b)-[:BELONGS_TO*0..3]->(w:Entity)
      WHERE w.id IN body
    }
  MATCH (c)<-[:STATES]-(s)<-[:CONTAINS]-(a)
  WHERE (from IS NULL OR a.publishedOn >= from)
    AND (to IS NULL OR a.publishedOn <= to)
  OPTIONAL MATCH (a)<-[:PUBLISHED]-(o)
  WITH b, c, s, a, o
  ORDER BY c.confidence DESC, a.publishedOn IS NULL, a.publishedOn DESC, c.id
  WITH b, c.title AS title,
       min(a.publishedOn) AS firstReported,
       max(a.publishedOn) AS lastReported,
       count(DISTINCT c) AS claims,
       collect(DISTINCT c.id) AS claimIds,
       count(DISTINCT o) AS outlets,
       head(collect({sentence: s.text, article: a.id})) AS first
  RETURN b, title, firstReported, lastReported, claims, claimIds, outlets, first
  ORDER BY claims DESC, title, b.name
  LIMIT 500
}
WITH *
LIMIT 500
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
ORDER BY person, p.id, claims DESC, title, body
LIMIT 500;
