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
RETURN a.id AS id,
       a.title AS title,
       a.publishedOn AS publishedOn,
       a.url AS url,
       COLLECT { MATCH (a)<-[:PUBLISHED]-(o:Outlet) RETURN o.name ORDER BY o.name } AS outlets,
       head(COLLECT { MATCH (a)-[:COPY_OF]->(b:Article) RETURN b.id ORDER BY b.id }) AS copyOf
ORDER BY id;
