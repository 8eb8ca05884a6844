// title: One movement
// question: What does every claim about one movement say, in order?
// param: id string = null — this movement, whatever else is asked for; without it, the one most claims tell of among those that fit
// param: force name(Force|Country) = null — who moves: a force with its parts, or all forces of a country
// param: place name(Base|Place|Country) = null — from or to this place, or anything that lies in it
// param: on date = null — what is reported on this day or earlier
// param: limit integer = 500 — at most this many rows
// column: date date — day of the article
// column: outlet string — which outlet
// column: speaker string — who says so, empty for the article itself
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — first day of the move
// column: to date — last day of the move
// column: min integer — at least this many people
// column: max integer — at most this many people
// column: force list — who moves
// column: origins list — from where
// column: destinations list — to where
// column: copy boolean — whether the article copies another
// column: evidence string — the sentence
// detail: kind string — WITHDRAWAL, DEPLOYMENT, REDEPLOYMENT or REDUCTION
// detail: movement string — the movement's id
// detail: article string — where the sentence stands
// detail: url string — its address
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report movement
// example: masar report movement --force "Northern Mission" --on 2025-08-31
// example: masar report movement --id m2
// example: masar report movement --place Harir

WITH null AS id, null AS force, null AS place, null AS on
CALL (id, force, place) {
  MATCH (m:Movement {id: id})
  RETURN m
  UNION ALL
  UNWIND CASE WHEN id IS NULL THEN force END AS thing
  MATCH (e:Entity {id: thing})<-[:BELONGS_TO*0..4]-(:Entity)-[:MAKES]->(m)
  WITH DISTINCT m, place
  WHERE place IS NULL OR EXISTS {
      MATCH (m)-[:FROM|TO]->(:Entity)-[:LOCATED_IN*0..4]->(w:Entity)
      WHERE w.id IN place
    }
  RETURN m
  UNION ALL
  UNWIND CASE WHEN coalesce(id, force) IS NULL THEN place END AS thing
  MATCH (e:Entity {id: thing})<-[:LOCATED_IN*0..4]-(:Entity)<-[:FROM|TO]-(m)
  RETURN DISTINCT m
  UNION ALL
  UNWIND CASE WHEN coalesce(id, force, place) IS NULL THEN [true] END AS all
  MATCH (m:Movement)
  RETURN m
}
WITH m, on
ORDER BY m.claims DESC, m.lastReported DESC, m.id
LIMIT 1
MATCH (m)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
WHERE on IS NULL OR a.publishedOn <= on
WITH m, c, p, a
ORDER BY a.publishedOn IS NULL, a.publishedOn, a.id, p.position, c.id
LIMIT 500
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
OPTIONAL MATCH (a)-[copied:COPY_OF]->(:Article)
OPTIONAL MATCH (c)-[role:FORCE|ORIGIN|LOCATION|DESTINATION|SAID_BY]->(x:Entity)
WITH m, c, p, a, o, copied IS NOT NULL AS copy, role, x
ORDER BY x.name
WITH m, c, p, a, o, copy, collect({role: type(role), name: x.name}) AS ends
RETURN a.publishedOn AS date,
       o.name AS outlet,
       head([x IN ends WHERE x.role = 'SAID_BY' | x.name]) AS speaker,
       c.status AS status,
       c.from AS from,
       c.to AS to,
       c.min AS min,
       c.max AS max,
       [x IN ends WHERE x.role = 'FORCE' | x.name] AS force,
       [x IN ends WHERE x.role IN ['ORIGIN', 'LOCATION'] | x.name] AS origins,
       [x IN ends WHERE x.role = 'DESTINATION' | x.name] AS destinations,
       copy,
       p.text AS evidence,
       c.kind AS kind,
       m.id AS movement,
       a.id AS article,
       a.url AS url,
       [c.id] AS claimIds
ORDER BY date IS NULL, date, article, p.position, c.id
LIMIT 500;
