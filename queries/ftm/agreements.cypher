// title: Agreements
// question: What is agreed between whom?
// column: key string — what others call it by
// column: schema string — of FollowTheMoney
// column: properties map — its properties
// column: links map — its properties that are other entities, by their keys
// column: needs list — keys of the nodes it is about
// column: claimIds list — of claims, one of which it needs; none where it needs none

MATCH (g:Agreement)
WITH g, CASE WHEN g:Entity THEN 'Entity/' ELSE 'Agreement/' END + g.id AS key
RETURN key,
       'Event' AS schema,
       {
         name: g.name,
         alias: [g.nameEn] + coalesce(g.aliases, []),
         startDate: g.from,
         endDate: g.to,
         keywords: ['agreement', toLower(g.status)],
         summary: COLLECT { MATCH (g)<-[:SUPPORTS]-(:Claim)<-[:STATES]-(p:Passage) RETURN DISTINCT p.text }
       } AS properties,
       {
         involved: COLLECT { MATCH (g)<-[:PARTY_TO]-(x:Entity) WHERE x:Person OR x:Institution OR x:Force OR x:Country RETURN 'Entity/' + x.id },
         proof: COLLECT { MATCH (g)<-[:SUPPORTS]-(:Claim)<-[:STATES]-(:Passage)<-[:CONTAINS]-(a:Article) RETURN DISTINCT 'Article/' + a.id }
       } AS links,
       [key] AS needs,
       [] AS claimIds;
