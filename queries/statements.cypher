// title: Statements
// question: Who said what, when, through which outlet?
// param: speaker name(Person|Institution|Force|Country) = null — only what it says
// param: about name(Person|Institution|Force|Base|Place|Country|Agreement) = null — only what is said of it
// param: status status = null — only what is said to be of this status
// param: from date = null — only what is reported on this day or later
// param: to date = null — only what is reported on this day or earlier
// param: outlet string = null — only through this outlet
// param: limit integer = 500 — at most this many rows
// column: date date — day of the article
// column: speaker string — who
// column: kind string — what it is about: a move, an attack, an agreement …
// column: status string — what it says of it: COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: about list — of whom and what
// column: from date — first day of the thing said
// column: to date — last day of the thing said
// column: outlet string — through which outlet
// column: evidence string — the sentence
// detail: speakerEn string — who, in English
// detail: aboutEn list — of whom and what, in English
// detail: article string — where the sentence stands
// detail: url string — its address
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report statements
// example: masar report statements --speaker "قيس المحمداوى"
// example: masar report statements --about Harir --outlet "blue herald" --status planned

WITH null AS speaker, null AS about, null AS status, null AS from, null AS to, null AS outlet
CALL (speaker, about, status, from, to, outlet) {
  CALL (speaker, about) {
    UNWIND speaker AS id
    MATCH (:Entity {id: id})<-[:SAID_BY]-(c)
    RETURN DISTINCT c
    UNION ALL
    UNWIND CASE WHEN speaker IS NULL THEN about END AS id
    MATCH (:Entity {id: id})<-[:FORCE|ORIGIN|DESTINATION|SITE|GIVER|RECIPIENT|LOCATION|ATTACKER|TARGET|PARTY|AGREEMENT|PERSON|BODY|MEMBER|GROUP|PART|WHOLE]-(c)
    RETURN DISTINCT c
  }
  WITH *
  WHERE (status IS NULL OR c.status = status)
    AND (speaker IS NULL OR about IS NULL OR EXISTS {
      MATCH (c)-[role]->(x:Entity)
      WHERE x.id IN about AND type(role) <> 'SAID_BY'
    })
  MATCH (c)-[:SAID_BY]->(s:Entity)
  WHERE speaker IS NULL OR s.id IN speaker
  MATCH (c)<-[:STATES]-(p)<-[:CONTAINS]-(a)
  WHERE (from IS NULL OR a.publishedOn >= from)
    AND (to IS NULL OR a.publishedOn <= to)
    AND (outlet IS NULL OR EXISTS {
      MATCH (a)<-[:PUBLISHED]-(o)
      WHERE toLower(o.name) = toLower(outlet)
    })
  WITH s, c, p, a
  ORDER BY a.publishedOn IS NULL, a.publishedOn DESC, a.id, p.position, c.id
  LIMIT 500
  RETURN s, c, p, a
  UNION ALL
  UNWIND CASE WHEN coalesce(speaker, about) IS NULL THEN [coalesce(from, date('0001-01-01'))] END AS first
  MATCH (a:Article)
  USING INDEX a:Article(publishedOn)
  WHERE a.publishedOn >= first AND a.publishedOn <= coalesce(to, date('9999-12-31'))
  WITH a, status, outlet
  ORDER BY a.publishedOn DESC
  MATCH (a)-[:CONTAINS]->(p)-[:STATES]->(c)-[:SAID_BY]->(s)
  WHERE (status IS NULL OR c.status = status)
    AND (outlet IS NULL OR EXISTS {
      MATCH (a)<-[:PUBLISHED]-(o)
      WHERE toLower(o.name) = toLower(outlet)
    })
  WITH s, c, p, a
  ORDER BY a.publishedOn DESC, a.id, p.position, c.id
  LIMIT 500
  RETURN s, c, p, a
  UNION ALL
  UNWIND CASE WHEN coalesce(speaker, about) IS NULL AND coalesce(from, to) IS NULL THEN [true] END AS undated
  MATCH (a:Article)
  WHERE a.publishedOn IS NULL
  MATCH (a)-[:CONTAINS]->(p)-[:STATES]->(c)-[:SAID_BY]->(s)
  WHERE (status IS NULL OR c.status = status)
    AND (outlet IS NULL OR EXISTS {
      MATCH (a)<-[:PUBLISHED]-(o)
      WHERE toLower(o.name) = toLower(outlet)
    })
  WITH s, c, p, a
  ORDER BY a.id, p.position, c.id
  LIMIT 500
  RETURN s, c, p, a
}
WITH s, c, p, a, a.publishedOn AS date
LIMIT 500
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
OPTIONAL MATCH (c)-[role]->(x:Entity)
WHERE type(role) <> 'SAID_BY'
WITH DISTINCT s, c, p, a, date, o, x
ORDER BY x.name
WITH s, c, p, a, date, o, collect(x) AS things
RETURN date,
       s.name AS speaker,
       c.kind AS kind,
       c.status AS status,
       [x IN things | x.name] AS about,
       c.from AS from,
       c.to AS to,
       o.name AS outlet,
       p.text AS evidence,
       s.nameEn AS speakerEn,
       [x IN things | x.nameEn] AS aboutEn,
       a.id AS article,
       a.url AS url,
       [c.id] AS claimIds
ORDER BY date IS NULL, date DESC, article, p.position, c.id
LIMIT 500;
