// title: Data quality
// question: What is wrong in the graph? There must be nothing.
// param: limit integer = 500 — at most this many rows
// column: problem string — what is wrong
// column: type string — with what: Claim, Movement, Agreement, Term, Entity or a relationship
// column: id string — with which one
// column: name string — what it is called
// column: evidence string — its sentence, where there is one
// detail: article string — where that stands
// detail: claimIds list — the claims it is about, whose sentences --evidence shows
// example: masar report data-quality

CALL () {
  MATCH (c:Claim)
  WHERE c.id >= ''
  OPTIONAL MATCH (c)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
  OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
  OPTIONAL MATCH (c)-[role]->(x:Entity)
  WITH c, min(p.text) AS sentence, min(a.id) AS article, min(a.publishedOn) AS day, min(o.id) AS outlet, count(x) AS things
  RETURN 'Claim' AS type, c.id AS id, c.kind AS name, sentence, article, [c.id] AS claimIds,
         [CASE WHEN sentence IS NULL OR article IS NULL THEN 'no passage' END,
          CASE WHEN things = 0 AND c.kind <> 'TERM' THEN 'nobody and nothing in it' END,
          CASE WHEN NOT coalesce(c.reported = day, c.reported IS NULL AND day IS NULL) THEN 'not the day of its article' END,
          CASE WHEN NOT coalesce(c.outlet = outlet, c.outlet IS NULL AND outlet IS NULL) THEN 'not the outlet of its article' END,
          CASE WHEN c.from > c.to THEN 'from after to' END,
          CASE WHEN c.min > c.max THEN 'min above max' END] AS problems
  UNION
  MATCH (m:Movement)
  WHERE m.id >= ''
  OPTIONAL MATCH (m)<-[:SUPPORTS]-(c:Claim)
  OPTIONAL MATCH (m)<-[:MAKES]-(f:Entity)
  WITH m, collect(DISTINCT c.id) AS claimIds, count(f) AS forces
  RETURN 'Movement' AS type, m.id AS id, m.kind AS name, null AS sentence, null AS article, claimIds,
         [CASE WHEN size(claimIds) = 0 THEN 'no claim' END,
          CASE WHEN forces = 0 THEN 'no force' END,
          CASE WHEN m.undated IS NULL THEN 'made by a former version' END,
          CASE WHEN m.from > m.to THEN 'from after to' END,
          CASE WHEN m.plannedFrom > m.plannedTo OR m.reportedFrom > m.reportedTo THEN 'from after to' END,
          CASE WHEN m.min > m.max THEN 'min above max' END] AS problems
  UNION
  MATCH (t:Term)
  WHERE t.id >= ''
  OPTIONAL MATCH (t)<-[:SUPPORTS]-(c:Claim)
  WITH t, collect(c.id) AS claimIds
  RETURN 'Term' AS type, t.id AS id, t.title AS name, null AS sentence, null AS article, claimIds,
         [CASE WHEN size(claimIds) = 0 THEN 'no claim' END,
          CASE WHEN t.from > t.to THEN 'from after to' END] AS problems
  UNION
  MATCH (g:Agreement)
  WHERE g.id >= ''
  OPTIONAL MATCH (g)<-[:SUPPORTS]-(c:Claim)
  WITH g, collect(c.id) AS claimIds
  RETURN 'Agreement' AS type, g.id AS id, g.name AS name, null AS sentence, null AS article, claimIds,
         [CASE WHEN size(claimIds) = 0 AND NOT g:Entity THEN 'no claim' END,
          CASE WHEN g.from > g.to THEN 'from after to' END] AS problems
  UNION
  MATCH (e:Entity)
  WHERE e.id >= ''
  OPTIONAL MATCH (e)-[r:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE|MEMBER_OF|LEADS|BELONGS_TO|LOCATED_IN|PARTY_TO]->(x)
  RETURN coalesce(type(r), 'Entity') AS type, e.id + coalesce(' → ' + x.id, '') AS id, e.name AS name, null AS sentence, null AS article,
         coalesce(r.claimIds, []) AS claimIds,
         [CASE WHEN e.name IS NULL THEN 'no name' END,
          CASE WHEN r IS NOT NULL AND size(coalesce(r.claimIds, [])) = 0 AND NOT 'gazetteer' IN coalesce(r.sources, []) THEN 'no claim' END,
          CASE WHEN r.from > r.to THEN 'from after to' END,
          CASE WHEN r.min > r.max THEN 'min above max' END] AS problems
}
UNWIND problems AS problem
WITH DISTINCT problem, type, id, name, sentence, article, claimIds
WHERE problem IS NOT NULL
RETURN problem,
       type,
       id,
       name,
       sentence AS evidence,
       article,
       claimIds
ORDER BY type, id, problem
LIMIT 500;
