// title: Claims
// question: What is claimed, and by whom?
// column: id string — of the claim
// column: passage string — id of the passage that says it
// column: kind string — what is claimed
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — first day
// column: to date — last day
// column: timeText string — the words that date it
// column: min integer — at least this many people
// column: max integer — at most this many people
// column: title string — of a post or provision
// column: confidence number — how sure the reading is, up to 1
// column: saidBy string — id of the speaker
// column: roles list — a role, then the id of who or what is in it, and so on

MATCH (p:Passage)-[:STATES]->(c:Claim)
WHERE c.id >= ''
RETURN c.id AS id,
       p.id AS passage,
       c.kind AS kind,
       c.status AS status,
       c.from AS from,
       c.to AS to,
       c.timeText AS timeText,
       c.min AS min,
       c.max AS max,
       c.title AS title,
       c.confidence AS confidence,
       head(COLLECT { MATCH (c)-[:SAID_BY]->(e:Entity) RETURN e.id ORDER BY e.id }) AS saidBy,
       reduce(all = [], r IN COLLECT { MATCH (c)-[r]->(e:Entity) WHERE type(r) <> 'SAID_BY' RETURN [type(r), e.id] AS role ORDER BY role } | all + r) AS roles
ORDER BY id;
