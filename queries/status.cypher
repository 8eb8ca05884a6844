// title: Status
// question: What is in the graph, from when, and what of it is unknown?
// param: limit integer = 500 — at most this many rows
// column: what string — articles, claims, movements or things
// column: kind string — of which kind, or of which status
// column: count integer — how many
// column: unknown integer — articles and movements without a day, claims that nobody dates, things that the gazetteer does not know
// column: from date — the first day among them
// column: to date — the last day among them
// detail: claimIds list — none: a count rests on no claim of its own
// example: masar report status

CALL () {
  MATCH (a:Article)
  WHERE a.id >= ''
  RETURN 'articles' AS what, coalesce(a.language, '') AS kind, count(*) AS count,
         count(CASE WHEN a.publishedOn IS NULL THEN 1 END) AS unknown, min(a.publishedOn) AS from, max(a.publishedOn) AS to
  UNION ALL
  MATCH (c:Claim)
  WHERE c.kind >= ''
  RETURN 'claims' AS what, c.kind AS kind, count(*) AS count,
         count(CASE WHEN c.from IS NULL AND c.to IS NULL THEN 1 END) AS unknown, min(coalesce(c.from, c.to)) AS from, max(coalesce(c.to, c.from)) AS to
  UNION ALL
  MATCH (m:Movement)
  WHERE m.id >= ''
  RETURN 'movements' AS what, m.status AS kind, count(*) AS count,
         count(CASE WHEN m.from IS NULL AND m.to IS NULL THEN 1 END) AS unknown, min(coalesce(m.from, m.to)) AS from, max(coalesce(m.to, m.from)) AS to
  UNION ALL
  MATCH (e:Entity)
  WHERE e.id >= ''
  RETURN 'things' AS what, head([label IN labels(e) WHERE label <> 'Entity']) AS kind, count(*) AS count,
         count(CASE WHEN e.known = false THEN 1 END) AS unknown, null AS from, null AS to
}
RETURN what,
       kind,
       count,
       unknown,
       from,
       to,
       [] AS claimIds
ORDER BY what, count DESC, kind
LIMIT 500;
