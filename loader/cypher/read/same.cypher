// title: Articles that stood at an address before
// param: rows list — maps of id and urlKey
// column: id string — the id of another article with the same address

UNWIND $rows AS row
MATCH (article:Article {urlKey: row.urlKey})
WHERE article.id <> row.id
RETURN DISTINCT article.id AS id;
