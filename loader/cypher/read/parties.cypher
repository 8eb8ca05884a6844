// title: Who agrees, by the claims of articles about agreements
// param: articles list — ids of articles
// column: article string — one of them
// column: claim string — a claim's id
// column: parties string — the parties' ids as they were read, in order, joined by +

UNWIND $articles AS id
MATCH (:Article {id: id})-[:CONTAINS]->(:Passage)-[:STATES]->(claim:Claim)
WHERE claim.parties IS NOT NULL
RETURN id AS article, claim.id AS claim, coalesce(claim.partiesAs, claim.parties) AS parties;
