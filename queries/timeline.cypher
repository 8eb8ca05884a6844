// title: Timeline
// question: What happened, or is to happen, in order?
// param: from date = null — only what lasts until this day or later
// param: to date = null — only what starts on this day or earlier
// param: about name(Person|Institution|Force|Base|Place|Country|Agreement) = null — only what it takes part in
// param: status status = null — only of this status
// param: outlet string = null — only what this outlet reports
// param: limit integer = 1000 — at most this many rows
// column: from date — first day
// column: to date — last day; without a first one, the deadline
// column: kind string — what it is: a move, an attack, an agreement, one of its terms …
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: who list — who does it
// column: what list — to whom or what, from where to where
// column: title string — a post or a provision
// column: claims integer — how many claims say so
// column: outlets integer — in how many outlets
// column: evidence string — the sentence that says it most surely
// detail: whoEn list — who does it, in English
// detail: whatEn list — to whom or what, in English
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report timeline
// example: masar report timeline --about حرير --outlet "Blue Herald"
// example: masar report timeline --from 2025-09-01 --to 2025-09-30 --status planned

WITH null AS from, null AS to, null AS about, null AS status, null AS outlet
CALL (outlet) {
  UNWIND CASE WHEN outlet IS NULL THEN [] ELSE [toLower(outlet)] END AS name
  MATCH (o:Outlet)
  WHERE o.id >= '' AND toLower(o.name) = name
  RETURN collect(o.id) AS ids
}
CALL (from, to, about, status, outlet, ids) {
  UNWIND about AS id
  MATCH (:Entity {id: id})<-[:FORCE|ORIGIN|DESTINATION|SITE|GIVER|RECIPIENT|LOCATION|ATTACKER|TARGET|PARTY|AGREEMENT|PERSON|BODY|MEMBER|GROUP|PART|WHOLE|SAID_BY]-(c)
  WITH DISTINCT c, c.to AS last, from, to, status, outlet, ids
  WHERE coalesce(last >= from, true)
  WITH c, coalesce(c.from, last) AS day, to, status, outlet, ids
  WHERE day <= coalesce(to, date('9999-12-31'))
  WITH c, day, status, outlet, ids
  WHERE (status IS NULL OR c.status = status)
    AND (outlet IS NULL OR c.outlet IN ids)
  WITH day, collect(c) AS told
  RETURN day, told
  ORDER BY day
  UNION ALL
  UNWIND CASE WHEN about IS NULL THEN [date('0001-01-01')] END AS least
  CALL (least) {
    MATCH (c:Claim)
    WHERE c.from >= least
    RETURN c.from AS day
    ORDER BY day
    LIMIT 1
    UNION ALL
    MATCH (c:Claim)
    WHERE c.to >= least
    RETURN c.to AS day
    ORDER BY day
    LIMIT 1
    UNION ALL
    MATCH (c:Claim)
    WHERE c.from >= least
    RETURN c.from AS day
    ORDER BY day DESC
    LIMIT 1
    UNION ALL
    MATCH (c:Claim)
    WHERE c.to >= least
    RETURN c.to AS day
    ORDER BY day DESC
    LIMIT 1
  }
  WITH min(day) AS first, max(day) AS latest, from, to, status, outlet, ids
  UNWIND range(0, duration.inDays(first, CASE WHEN to < latest THEN to ELSE latest END).days) AS i
  WITH first + duration({days: i}) AS day, from, status, outlet, ids
  CALL (day, from, status, outlet, ids) {
    CALL (day) {
      MATCH (c:Claim {from: day})
      RETURN c
      UNION ALL
      MATCH (c:Claim {to: day})
      WHERE c.from IS NULL
      RETURN c
    }
    WITH *
    WHERE coalesce(c.to >= from, true)
      AND (status IS NULL OR c.status = status)
      AND (outlet IS NULL OR c.outlet IN ids)
    RETURN collect(c) AS told
  }
  RETURN day, told
}
CALL (told) {
  UNWIND told AS c
  OPTIONAL MATCH (c)-[role]->(x:Entity)
  WHERE type(role) <> 'SAID_BY'
  WITH DISTINCT c, type(role) IN ['FORCE', 'GIVER', 'ATTACKER', 'PARTY', 'PERSON', 'MEMBER', 'PART'] AS does, x
  ORDER BY x.name
  WITH c,
       collect(CASE WHEN does THEN x END) AS who,
       collect(CASE WHEN NOT does THEN x END) AS what
  ORDER BY c.confidence DESC, c.reported IS NULL, c.reported DESC, c.id
  WITH c.from AS first, c.to AS last, c.kind AS kind, c.status AS said, who, what, c.title AS title,
       collect(c.id) AS claimIds,
       count(DISTINCT c.outlet) AS outlets,
       head(collect(c)) AS best
  RETURN first, last, kind, said, who, what, title, claimIds, outlets, best
  ORDER BY last, kind, said, [x IN who | x.name], [x IN what | x.name], title
  LIMIT 1000
}
WITH first, last, kind, said, who, what, title, claimIds, outlets, best
LIMIT 1000
MATCH (best)<-[:STATES]-(p)<-[:CONTAINS]-(a)
RETURN first AS from,
       last AS to,
       kind,
       said AS status,
       [x IN who | x.name] AS who,
       [x IN what | x.name] AS what,
       title,
       size(claimIds) AS claims,
       outlets,
       p.text AS evidence,
       [x IN who | x.nameEn] AS whoEn,
       [x IN what | x.nameEn] AS whatEn,
       a.id AS article,
       claimIds
ORDER BY coalesce(from, to), to, kind, status, who, what, title
LIMIT 1000;
