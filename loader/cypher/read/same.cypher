// title: Articles that stood at an address before
// param: rows list — maps of id and url
// column: id string — the id of another article with the same url

UNWIND $rows AS row
MATCH (article:Article {url: row.url})
WHERE article.id <> row.id
RETURN DISTINCT article.id AS id;
