// title: What is chosen
// question: Which claims fit, what do they amount to, and what do they rest on?
// param: force name(Force|Country) = null — only what a force with its parts takes part in, or all forces of a country
// param: base name(Base|Place) = null — only what a base, or anything that lies in a place, takes part in
// param: country name(Country) = null — only what is of or in this country
// param: status status = null — only of this status
// param: kind claim = null — only of this kind
// param: outlet string = null — only what this outlet reports
// param: from date = null — only what lasts until this day or later
// param: to date = null — only what starts on this day or earlier
// column: claim string — id of a claim that fits
// column: labels list — of each node that belongs to it, a list each
// column: ids list — of the same nodes, in the same order

WITH null AS force, null AS base, null AS country, null AS status, null AS kind, null AS outlet, null AS from, null AS to
MATCH (c:Claim)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
WITH *
WHERE (outlet IS NULL OR toLower(o.name) = toLower(outlet))
  AND (kind IS NULL OR c.kind = kind)
  AND (status IS NULL OR status IN coalesce(nullIf([(c)-[:SUPPORTS]->(m:Movement) | m.status], []), [c.status]))
  AND coalesce(CASE WHEN c.from IS NULL THEN coalesce(c.to, a.publishedOn) ELSE c.to END >= from, true)
  AND coalesce(coalesce(c.from, c.to, a.publishedOn) <= to, true)
  AND (force IS NULL OR EXISTS { MATCH (c)-[r]->(:Entity)-[:BELONGS_TO*0..4]->(e:Entity) WHERE type(r) <> 'SAID_BY' AND e.id IN force })
  AND (base IS NULL OR EXISTS { MATCH (c)-->(:Entity)-[:LOCATED_IN*0..4]->(e:Entity) WHERE e.id IN base })
  AND (country IS NULL OR EXISTS { MATCH (c)-->(:Entity)-[:BELONGS_TO|LOCATED_IN*0..4]->(e:Entity) WHERE e.id IN country })
WITH c, [c, p, a, o]
     + COLLECT { MATCH (c)-[:SUPPORTS]->(f) RETURN f }
     + COLLECT { MATCH (c)-[r]->(e:Entity) WHERE type(r) <> 'SUPPORTS' RETURN e }
     + COLLECT { MATCH (c)-->(:Entity)-[:LOCATED_IN|BELONGS_TO*1..4]->(e:Entity) RETURN DISTINCT e }
     + COLLECT { MATCH (c)-[:SUPPORTS]->(f)-[:MAKES|FROM|TO|UNDER|PARTY_TO|HAS_TERM|NAMES]-(e) RETURN e }
     + COLLECT { MATCH (c)-[:SUPPORTS]->(:Term)<-[:HAS_TERM]-(:Agreement)<-[:PARTY_TO]-(e) RETURN e } AS nodes
WITH c, [n IN nodes WHERE n IS NOT NULL] AS nodes
RETURN c.id AS claim,
       [n IN nodes | labels(n)] AS labels,
       [n IN nodes | n.id] AS ids;
