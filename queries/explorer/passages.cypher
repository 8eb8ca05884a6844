// title: Passages
// question: What do the articles say, as written?
// column: id string — of the passage
// column: article string — id of the article it stands in
// column: text string — the sentence

MATCH (a:Article)-[:CONTAINS]->(p:Passage)
WHERE p.id >= '' AND EXISTS { MATCH (p)-[:STATES]->(:Claim) }
RETURN p.id AS id,
       a.id AS article,
       p.text AS text
ORDER BY id;
