// title: Articles
// question: Who wrote what they say?
// column: key string — what others call it by
// column: schema string — of FollowTheMoney
// column: properties map — its properties
// column: links map — its properties that are other entities, by their keys
// column: needs list — keys of the nodes it is about
// column: claimIds list — of claims, one of which it needs; none where it needs none

MATCH (a:Article)
RETURN 'Article/' + a.id AS key,
       'Article' AS schema,
       {
         fileName: a.id,
         name: coalesce(a.title, a.id),
         title: a.title,
         publishedAt: a.publishedOn,
         sourceUrl: a.url,
         language: CASE WHEN a.language = 'ar' THEN 'ara' WHEN a.language = 'en' THEN 'eng' END,
         publisher: COLLECT { MATCH (a)<-[:PUBLISHED]-(o:Outlet) RETURN o.name },
         bodyText: COLLECT { MATCH (a)-[:CONTAINS]->(p:Passage) RETURN p.text ORDER BY p.position }
       } AS properties,
       {} AS links,
       ['Article/' + a.id] AS needs,
       [] AS claimIds;
