// title: Terms of agreements
// question: What is agreed for when?
// column: key string — what others call it by
// column: schema string — of FollowTheMoney
// column: properties map — its properties
// column: links map — its properties that are other entities, by their keys
// column: needs list — keys of the nodes it is about
// column: claimIds list — of claims, one of which it needs; none where it needs none

MATCH (t:Term)
RETURN 'Term/' + t.id AS key,
       'Event' AS schema,
       {
         name: coalesce(t.title, t.id),
         startDate: t.from,
         endDate: t.to,
         keywords: ['term', toLower(t.status)],
         summary: COLLECT { MATCH (t)<-[:SUPPORTS]-(:Claim)<-[:STATES]-(p:Passage) RETURN DISTINCT p.text }
       } AS properties,
       {
         involved: COLLECT { MATCH (t)<-[:HAS_TERM]-(:Agreement)<-[:PARTY_TO]-(x:Entity) WHERE x:Person OR x:Institution OR x:Force OR x:Country RETURN DISTINCT 'Entity/' + x.id },
         proof: COLLECT { MATCH (t)<-[:SUPPORTS]-(:Claim)<-[:STATES]-(:Passage)<-[:CONTAINS]-(a:Article) RETURN DISTINCT 'Article/' + a.id }
       } AS links,
       ['Term/' + t.id] AS needs,
       [] AS claimIds;
