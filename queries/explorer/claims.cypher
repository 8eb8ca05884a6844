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
OPTIONAL MATCH (c)-[r]->(e:Entity)
WITH p, c, type(r) AS role, e.id AS entity
ORDER BY role, entity
WITH p, c,
     min(CASE WHEN role = 'SAID_BY' THEN entity END) AS saidBy,
     collect(CASE WHEN role <> 'SAID_BY' THEN [role, entity] END) AS each
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
       saidBy,
       reduce(all = [], r IN each | all + r) AS roles
ORDER BY id;
