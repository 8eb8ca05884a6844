// title: Country
// question: What is told of a country and its forces: whom they join, where they are, where they move, what is agreed?
// param: country name(Country) = null — which country; without it, all
// param: from date = null — only what lasts until this day or later
// param: to date = null — only what starts on this day or earlier
// param: limit integer = 500 — at most this many rows
// column: subject string — who or what
// column: relation string — is or does what: stationed at, withdraws from, handed over to …
// column: object string — whom or what
// column: title string — a post
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: from date — first day
// column: to date — last day
// column: min integer — at least this many people
// column: max integer — at most this many people
// column: claims integer — how many claims say so, none where only the gazetteer does
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: sources list — claim, gazetteer or both: who says so
// detail: subjectEn string — who or what, in English
// detail: objectEn string — whom or what, in English
// detail: firstReported date — day of the first article that says so
// detail: lastReported date — day of the last one
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report country
// example: masar report country --country "الولايات المتحدة"
// example: masar report country --country Iraq --from 2026-01-01

WITH null AS country, null AS from, null AS to
UNWIND coalesce(country, [null]) AS id
MATCH (n:Entity:Country)
USING INDEX n:Entity(id)
WHERE n.id >= coalesce(id, '') AND n.id <= coalesce(id, '\uFFFF')
WITH n, country, from, to
ORDER BY n.name, n.id
CALL (n, country, from, to) {
  MATCH (n)<-[:BELONGS_TO*0..3]-(y:Entity)
  WITH n, country, from, to, collect(DISTINCT y) AS those
  CALL (those) {
    UNWIND those AS y
    MATCH (y)-[r:ATTACKS]-()
    RETURN 'attacks' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    UNWIND those AS y
    MATCH (y)-[r:BELONGS_TO]-()
    RETURN 'belongs to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    UNWIND those AS y
    MATCH (y)-[r:DEPLOYS_TO]-()
    RETURN 'deploys to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    UNWIND those AS y
    MATCH (y)-[r:HANDED_OVER_TO]-()
    RETURN 'handed over to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    UNWIND those AS y
    MATCH (y)-[r:LEADS]-()
    RETURN 'leads' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    UNWIND those AS y
    MATCH (y)-[r:MEMBER_OF]-()
    RETURN 'member of' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    UNWIND those AS y
    MATCH (y)-[r:MOVES_TO]-()
    RETURN 'moves to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    UNWIND those AS y
    MATCH (y)-[r:PARTY_TO]-(:Entity)
    RETURN 'party to' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    UNWIND those AS y
    MATCH (y)-[r:STATIONED_AT]-()
    RETURN 'stationed at' AS relation, collect(DISTINCT r) AS ties
    UNION ALL
    UNWIND those AS y
    MATCH (y)-[r:WITHDRAWS_FROM]-()
    RETURN 'withdraws from' AS relation, collect(DISTINCT r) AS ties
  }
  CALL (n, country, from, to, ties, relation) {
    UNWIND ties AS r
    WITH r, n, country, to, from, relation, r.to AS ends, startNode(r) AS s
    WHERE coalesce(coalesce(ends, r.until) >= from, true)
    WITH r, n, country, to, relation, ends, s, r.from AS begins
    WHERE coalesce(coalesce(begins, ends, r.since) <= to, true)
      AND (relation IN ['member of', 'leads'] OR r.claims IS NOT NULL)
      AND (size(country) = 1 OR n.id = head(COLLECT {
        UNWIND [s, endNode(r)] AS end
        MATCH (end)-[:BELONGS_TO*0..3]->(c:Country)
        WHERE c.id IN coalesce(country, [c.id])
        RETURN c.id
        ORDER BY end <> s, c.id
      }))
    WITH r, s, coalesce(CASE WHEN r.claims IS NULL THEN r.since ELSE begins END, CASE WHEN r.claims IS NULL THEN r.until ELSE ends END, r.firstReported) AS first
    ORDER BY first IS NULL, first
    WITH r, s, endNode(r) AS x, first
    ORDER BY first IS NULL, first, s.name, x.name, r.title, s.id, x.id
    LIMIT 500
    RETURN r, s, x, first
  }
  RETURN r, s, x, relation, first
}
WITH n, r, s, x, relation
LIMIT 500
OPTIONAL MATCH (:Claim {id: r.best})<-[:STATES]-(p)<-[:CONTAINS]-(a)
RETURN s.name AS subject,
       relation,
       x.name AS object,
       r.title AS title,
       r.status AS status,
       CASE WHEN r.claims IS NULL THEN r.since ELSE r.from END AS from,
       CASE WHEN r.claims IS NULL THEN r.until ELSE r.to END AS to,
       r.min AS min,
       r.max AS max,
       coalesce(r.claims, 0) AS claims,
       coalesce(r.outlets, 0) AS outlets,
       p.text AS evidence,
       r.sources AS sources,
       s.nameEn AS subjectEn,
       x.nameEn AS objectEn,
       r.firstReported AS firstReported,
       r.lastReported AS lastReported,
       a.id AS article,
       coalesce(r.claimIds, []) AS claimIds
ORDER BY n.name, n.id, relation, coalesce(from, to, firstReported) IS NULL, coalesce(from, to, firstReported), subject, object, title, s.id, x.id
LIMIT 500;
