// title: Terms
// question: What is agreed for when?
// column: id string — of the term
// column: title string — the provision in a few words
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — first day
// column: to date — last day, the deadline
// column: firstReported date — day of the first report
// column: lastReported date — day of the last report
// column: agreements list — ids of what it is a term of
// column: claimIds list — what says so

MATCH (t:Term)
WHERE t.id >= ''
RETURN t.id AS id,
       t.title AS title,
       t.status AS status,
       t.from AS from,
       t.to AS to,
       t.firstReported AS firstReported,
       t.lastReported AS lastReported,
       COLLECT { MATCH (t)<-[:HAS_TERM]-(a:Agreement) RETURN a.id ORDER BY a.id } AS agreements,
       COLLECT { MATCH (t)<-[:SUPPORTS]-(c:Claim) RETURN c.id ORDER BY c.id } AS claimIds
ORDER BY id;
