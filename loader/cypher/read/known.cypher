// title: The readings that the graph holds of these articles
// param: articles list — ids of articles
// column: id string — an article's id
// column: reading string — what was read out of it, as a hash

UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.reading AS reading;
