// title: Movements
// question: Which forces move from where to where?
// column: key string — what others call it by
// column: schema string — of FollowTheMoney
// column: properties map — its properties
// column: links map — its properties that are other entities, by their keys
// column: needs list — keys of the nodes it is about
// column: claimIds list — of claims, one of which it needs; none where it needs none

MATCH (m:Movement)
WITH m,
     COLLECT { MATCH (m)<-[:MAKES]-(f:Entity) RETURN f } AS forces,
     COLLECT { MATCH (m)-[:FROM]->(x:Entity) RETURN x } AS origins,
     COLLECT { MATCH (m)-[:TO]->(x:Entity) RETURN x } AS destinations,
     COLLECT { MATCH (m)<-[:SUPPORTS]-(:Claim)<-[:STATES]-(p:Passage) RETURN DISTINCT p } AS passages
WITH *,
     [x IN origins WHERE x:Base OR x:Place] AS starts,
     [x IN destinations WHERE x:Base OR x:Place] AS ends
RETURN 'Movement/' + m.id AS key,
       CASE WHEN size(starts) > 0 AND size(ends) > 0 THEN 'Trip' ELSE 'Event' END AS schema,
       {
         name: toLower(m.kind) + ': ' + reduce(all = '', x IN forces + origins + destinations | all + CASE all WHEN '' THEN '' ELSE ' · ' END + x.name),
         startDate: m.from,
         endDate: m.to,
         date: CASE WHEN m.from IS NULL AND m.to IS NULL THEN m.firstReported END,
         keywords: [toLower(m.kind), toLower(m.status)],
         location: [x IN origins + destinations | x.name],
         country: [x IN origins + destinations WHERE x.iso2 IS NOT NULL | toLower(x.iso2)],
         summary: [p IN passages | p.text]
       } AS properties,
       {
         involved: [x IN forces | 'Entity/' + x.id],
         addressEntity: [x IN starts + ends | 'Entity/' + x.id],
         startLocation: CASE WHEN size(ends) > 0 THEN [x IN starts | 'Entity/' + x.id] END,
         endLocation: CASE WHEN size(starts) > 0 THEN [x IN ends | 'Entity/' + x.id] END,
         proof: COLLECT { MATCH (m)<-[:SUPPORTS]-(:Claim)<-[:STATES]-(:Passage)<-[:CONTAINS]-(a:Article) RETURN DISTINCT 'Article/' + a.id }
       } AS links,
       ['Movement/' + m.id] AS needs,
       [] AS claimIds;
