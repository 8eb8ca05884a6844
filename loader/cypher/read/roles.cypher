// title: What takes part in claims
// param: claims list — ids of claims
// column: claim string — the id of a claim
// column: role string — FORCE, ORIGIN, …
// column: entity string — the id of what is in that role

UNWIND $claims AS id
MATCH (claim:Claim {id: id})-[role]->(entity:Entity)
WHERE NOT type(role) IN ['SAID_BY', 'SUPPORTS']
RETURN id AS claim, type(role) AS role, entity.id AS entity;
