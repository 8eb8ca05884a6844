// title: Articles
// question: Where do the passages stand?
// column: id string — of the article
// column: title string — its headline
// column: publishedOn date — its day
// column: url string — where it can be read
// column: outlets list — who published it
// column: copyOf string — id of the article it is a copy of

MATCH (a:Article)
WHERE a.id >= ''
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
WITH a, o
ORDER BY o.name
WITH a, collect(o.name) AS outlets
OPTIONAL MATCH (a)-[:COPY_OF]->(b:Article)
WITH a, outlets, min(b.id) AS copyOf
RETURN a.id AS id,
       a.title AS title,
       a.publishedOn AS publishedOn,
       a.url AS url,
       outlets,
       copyOf
ORDER BY id;
