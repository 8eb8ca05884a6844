// title: The other copies of the texts of articles
// param: articles list — ids of articles
// column: other string — an article's id

UNWIND $articles AS id
MATCH (:Article {id: id})-[:COPY_OF*1..2]-(other:Article)
RETURN DISTINCT other.id AS other;
