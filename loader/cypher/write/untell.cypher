// title: Take things out of articles that are to be told of other things
// param: thing string — the id of the thing that is mentioned
// param: mentions list — maps of article and id (as it was read there): these mentions
// param: articles list — ids of articles
// param: things list — ids of things in the claims of these
// column: article string — one of the articles
// column: claim string — a claim's id
// column: role string — FORCE, ORIGIN, … or SAID_BY
// column: ids list — the ids that were read to be in that role

UNWIND $mentions AS row
MATCH (:Article {id: row.article})-[mentions:MENTIONS]->(:Entity {id: $thing})
WHERE coalesce(mentions.as, $thing) = row.id
DELETE mentions;

UNWIND $articles AS id
MATCH (:Article {id: id})-[:CONTAINS]->(:Passage)-[:STATES]->(claim:Claim)-[role]->(thing:Entity)
WHERE thing.id IN $things AND type(role) <> 'SUPPORTS'
WITH id AS article, claim.id AS claim, role, type(role) AS kind, coalesce(role.as, [thing.id]) AS ids
DELETE role
RETURN article, claim, kind AS role, ids;
