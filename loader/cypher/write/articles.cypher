// title: Articles with their outlets
// param: rows list — maps of properties (id, title, publishedOn, url, language, contentHash, reading) and outlet

UNWIND $rows AS row
MERGE (article:Article {id: row.properties.id})
SET article = row.properties
WITH article, row.outlet AS name
WHERE name IS NOT NULL
MERGE (outlet:Outlet {id: name})
SET outlet.name = name
CREATE (outlet)-[:PUBLISHED]->(article);
