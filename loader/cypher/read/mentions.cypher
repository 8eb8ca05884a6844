// title: Where a thing is mentioned by some of the names that articles are read to have
// param: thing string — the thing's id
// param: ids list — the ids that articles were read to have for it, of which these count
// column: article string — an article's id
// column: id string — the id it was read to have there
// column: count integer — how often
// column: forms list — what it is called there

MATCH (thing:Entity {id: $thing})<-[mentions:MENTIONS]-(article:Article)
WHERE coalesce(mentions.as, $thing) IN $ids
RETURN article.id AS article, coalesce(mentions.as, $thing) AS id, mentions.count AS count, mentions.forms AS forms;
