// title: Relations
// question: How are they related, and when?
// column: type string — what the relationship is
// column: source string — id of the entity it starts from
// column: target string — id of the entity it leads to
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — first day
// column: to date — last day
// column: min integer — at least this many people
// column: max integer — at most this many people
// column: title string — of a post
// column: firstReported date — day of the first report
// column: lastReported date — day of the last report
// column: claimIds list — what says so; empty where only the gazetteer does

MATCH (a:Entity)-[r:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE|MEMBER_OF|LEADS|LOCATED_IN|BELONGS_TO|PARTY_TO]->(b:Entity|Agreement)
WHERE a.id >= ''
RETURN type(r) AS type,
       a.id AS source,
       b.id AS target,
       r.status AS status,
       CASE WHEN r.claims IS NULL THEN r.since ELSE r.from END AS from,
       CASE WHEN r.claims IS NULL THEN r.until ELSE r.to END AS to,
       r.min AS min,
       r.max AS max,
       r.title AS title,
       r.firstReported AS firstReported,
       r.lastReported AS lastReported,
       coalesce(r.claimIds, []) AS claimIds
ORDER BY type, source, target, from, to, title, min, max, status, firstReported;
