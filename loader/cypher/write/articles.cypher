// title: Articles with their outlets
// param: rows list — maps of properties (id, fullId, title, publishedOn, url, urlKey, language, contentHash, reading), outlet (its id) and outletName

UNWIND $rows AS row
MERGE (article:Article {id: row.properties.id})
SET article = row.properties
WITH article, row
WHERE row.outlet IS NOT NULL
MERGE (outlet:Outlet {id: row.outlet})
SET outlet.name = row.outletName
CREATE (outlet)-[:PUBLISHED]->(article);
