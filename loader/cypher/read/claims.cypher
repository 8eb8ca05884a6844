// title: Claims with what is known of their telling
// param: claims list — ids of claims
// column: claim map — properties of the claim
// column: passage string — the sentence
// column: article string — the article's id
// column: original string — the id of the article it is a copy of, or its own
// column: day date — of publication
// column: outlet string — the outlet's id
// column: voice string — the id of the body that an unnamed person speaks for

// Without the labels of what a type leads to: a plan made for a small graph would begin there.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})<-[:STATES]-(passage)<-[:CONTAINS]-(article)
OPTIONAL MATCH (article)<-[:PUBLISHED]-(outlet)
OPTIONAL MATCH (article)-[:COPY_OF]->(original)
OPTIONAL MATCH (claim)-[:SAID_BY]->(voice)
WHERE NOT voice:Person
RETURN properties(claim) AS claim, passage.text AS passage, article.id AS article,
  coalesce(original.id, article.id) AS original, article.publishedOn AS day, outlet.id AS outlet,
  voice.id AS voice;
