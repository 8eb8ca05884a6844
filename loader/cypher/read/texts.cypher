// title: The fingerprints of the texts of articles
// param: articles list — ids of articles
// column: id string — one of them
// column: day date — its day of publication
// column: fingerprint string — of its text

UNWIND $articles AS id
MATCH (article:Article {id: id})
WHERE article.fingerprint IS NOT NULL
RETURN id, article.publishedOn AS day, article.fingerprint AS fingerprint;
