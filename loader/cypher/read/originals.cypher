// title: What articles are copies of
// param: articles list — ids of articles
// column: copy string — one of them
// column: original string — the id of the article it is a copy of

UNWIND $articles AS id
MATCH (:Article {id: id})-[:COPY_OF]->(original:Article)
RETURN id AS copy, original.id AS original;
