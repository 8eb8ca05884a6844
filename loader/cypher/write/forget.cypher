// title: Take the former reading of articles out of the graph, all but the articles themselves
// param: articles list — ids of articles
// column: entity string — the id of an entity that was mentioned

UNWIND $articles AS id
MATCH (article:Article {id: id})
OPTIONAL MATCH (article)-[:CONTAINS]->(passage:Passage)
OPTIONAL MATCH (passage)-[:STATES]->(claim:Claim)
DETACH DELETE passage, claim;

UNWIND $articles AS id
MATCH (:Article {id: id})<-[published:PUBLISHED]-(:Outlet)
DELETE published;

UNWIND $articles AS id
MATCH (:Article {id: id})-[mentions:MENTIONS]->(entity:Entity)
DELETE mentions
RETURN DISTINCT entity.id AS entity;
