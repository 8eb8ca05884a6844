// title: Sentences of a dossier
// question: What do the articles say, as written?
// param: claims string = null — ids of claims, a list
// param: language string = null — of the names: ar, or else en where known
// column: claim string — id of the claim
// column: date date — day of the article
// column: outlet string — which published it
// column: speaker string — whom the article attributes it to
// column: sentence string — as written
// column: article string — id of the article
// column: title string — its headline
// column: link string — its address

WITH null AS claims, null AS language
UNWIND claims AS id
MATCH (c:Claim {id: id})<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
RETURN c.id AS claim,
       a.publishedOn AS date,
       head(COLLECT { MATCH (a)<-[:PUBLISHED]-(o:Outlet) RETURN o.name ORDER BY o.name }) AS outlet,
       head(COLLECT { MATCH (c)-[:SAID_BY]->(s:Entity) RETURN CASE language WHEN 'ar' THEN s.name ELSE coalesce(s.nameEn, s.name) END ORDER BY s.name }) AS speaker,
       p.text AS sentence,
       a.id AS article,
       a.title AS title,
       a.url AS link
ORDER BY date IS NULL, date, article, p.position, claim;
