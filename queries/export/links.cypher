// title: Relationships
// question: Which relationships are there?
// param: type string = null — only those of it
// column: type string — what each is
// column: sourceLabels list — of the node it starts from
// column: source string — id of that node
// column: targetLabels list — of the node it leads to
// column: target string — id of that node
// column: properties map — what is known of it

WITH null AS type
MATCH (a)-[r]->(b)
WHERE type IS NULL OR type(r) = type
RETURN type(r) AS type,
       labels(a) AS sourceLabels,
       a.id AS source,
       labels(b) AS targetLabels,
       b.id AS target,
       properties(r) AS properties;
