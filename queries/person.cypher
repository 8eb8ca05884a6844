// title: Person
// question: What is told of a person: which posts, and what do they say?
// param: person name(Person) = null — who; without it, everybody
// param: from date = null — only what is reported on this day or later
// param: to date = null — only what is reported on this day or earlier
// param: limit integer = 500 — at most this many rows
// column: person string — who
// column: date date — day of the article
// column: role string — SAID_BY for a statement, PERSON for a post, or what else the person is in the claim
// column: kind string — what the claim is about: a post, a move, an agreement …
// column: title string — the post or provision
// column: about list — of whom and what
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — first day of the thing told
// column: to date — last day of the thing told
// column: outlet string — through which outlet
// column: evidence string — the sentence
// detail: personEn string — who, in English
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report person
// example: masar report person --person "Qais al-Mohammedawi"
// example: masar report person --person "سلمى امين" --from 2025-06-01

WITH null AS person, null AS from, null AS to
UNWIND coalesce(person, [null]) AS id
MATCH (e:Entity:Person)
USING INDEX e:Entity(id)
WHERE e.id >= coalesce(id, '') AND e.id <= coalesce(id, '\uFFFF')
WITH e, from, to
ORDER BY e.name, e.id
CALL (e, from, to) {
  MATCH (e)<-[as]-(c:Claim)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
  WHERE (from IS NULL OR a.publishedOn >= from)
    AND (to IS NULL OR a.publishedOn <= to)
  RETURN as, c, p, a, a.publishedOn AS date
  ORDER BY date IS NULL, date, a.id, p.position, c.id, type(as)
  LIMIT 500
}
WITH e, as, c, p, a, date
LIMIT 500
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
OPTIONAL MATCH (c)-[role]->(x:Entity)
WHERE x <> e AND type(role) <> 'SAID_BY'
WITH DISTINCT e, as, c, p, a, date, o, x
ORDER BY x.name
WITH e, as, c, p, a, date, o, collect(x.name) AS about
RETURN e.name AS person,
       date,
       type(as) AS role,
       c.kind AS kind,
       c.title AS title,
       about,
       c.status AS status,
       c.from AS from,
       c.to AS to,
       o.name AS outlet,
       p.text AS evidence,
       e.nameEn AS personEn,
       a.id AS article,
       [c.id] AS claimIds
ORDER BY person, e.id, date IS NULL, date, article, p.position, c.id, role
LIMIT 500;
