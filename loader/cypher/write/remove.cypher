// title: Take articles out whose reading is forgotten
// param: articles list — ids of articles

UNWIND $articles AS id
MATCH (article:Article {id: id})
DETACH DELETE article;
