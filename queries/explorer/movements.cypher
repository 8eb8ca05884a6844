// title: Movements
// question: Which forces move from where to where?
// column: id string — of the movement
// column: kind string — WITHDRAWAL, DEPLOYMENT, REDEPLOYMENT or REDUCTION
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — first day
// column: to date — last day
// column: plannedFrom date — first day as planned
// column: plannedTo date — last day as planned
// column: min integer — at least this many people
// column: max integer — at most this many people
// column: firstReported date — day of the first report
// column: lastReported date — day of the last report
// column: forces list — ids of who moves
// column: origins list — ids of from where
// column: destinations list — ids of to where
// column: claimIds list — what says so

MATCH (m:Movement)
WHERE m.id >= ''
RETURN m.id AS id,
       m.kind AS kind,
       m.status AS status,
       m.from AS from,
       m.to AS to,
       m.plannedFrom AS plannedFrom,
       m.plannedTo AS plannedTo,
       m.min AS min,
       m.max AS max,
       m.firstReported AS firstReported,
       m.lastReported AS lastReported,
       COLLECT { MATCH (m)<-[:MAKES]-(f:Entity) RETURN f.id ORDER BY f.id } AS forces,
       COLLECT { MATCH (m)-[:FROM]->(p:Entity) RETURN p.id ORDER BY p.id } AS origins,
       COLLECT { MATCH (m)-[:TO]->(p:Entity) RETURN p.id ORDER BY p.id } AS destinations,
       COLLECT { MATCH (m)<-[:SUPPORTS]-(c:Claim) RETURN c.id ORDER BY c.id } AS claimIds
ORDER BY id;
