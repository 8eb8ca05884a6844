// title: Nodes
// question: Which nodes are there?
// param: label string = null — only those with it
// column: labels list — what each is
// column: properties map — what is known of it

WITH null AS label
MATCH (n)
WHERE (label IS NULL OR label IN labels(n)) AND NOT n:Ledger
RETURN labels(n) AS labels,
       properties(n) AS properties;
