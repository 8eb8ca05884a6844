// title: Who contradicts whom
// question: Which speakers and outlets say otherwise than which others, how often, and on what?
// param: force name(Force|Country) = null — who moves, is there, attacks or agrees: a force with its parts, or all forces of a country
// param: place name(Base|Place|Country) = null — from, to or at this place, or anything that lies in it
// param: about string = null — only about WHETHER, DATES, NUMBERS, DESTINATIONS or WHO
// param: limit integer = 500 — at most this many rows
// column: who string — a speaker, or else an outlet, the one that said it later
// column: whom string — the one that had said otherwise
// column: facts integer — on how many moves, presences, posts and so on
// column: kinds list — of which kinds: WITHDRAWAL, DEPLOYMENT, REDEPLOYMENT, REDUCTION, PRESENCE, HANDOVER, ATTACK, AGREEMENT, ROLE
// column: about list — on what: WHETHER, DATES, NUMBERS, DESTINATIONS, WHO
// column: times integer — in how many pairs of claims
// column: firstDay date — day of the first such article
// column: lastDay date — day of the last one
// column: evidence string — what the one said at last
// column: against string — what the other had said
// detail: article string — where the first of these sentences stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report who-contradicts-whom
// example: masar report who-contradicts-whom --place "Sun Camp"

WITH null AS force, null AS place, null AS about
WITH *, toUpper(about) AS only
UNWIND coalesce(force, place, [null]) AS id
MATCH (e:Entity)
WHERE e.id >= coalesce(id, '') AND e.id <= coalesce(id, '\uFFFF')
MATCH (e)<-[under:BELONGS_TO|LOCATED_IN*0..4]-(:Entity)-[r:MAKES|FROM|TO|PARTY_TO|STATIONED_AT|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE]-(n)
WHERE id IS NOT NULL OR size(under) = 0
WITH DISTINCT place, only,
     CASE WHEN type(r) IN ['MAKES', 'FROM', 'TO', 'PARTY_TO'] THEN n END AS node,
     CASE WHEN NOT type(r) IN ['MAKES', 'FROM', 'TO', 'PARTY_TO'] THEN r END AS tie
WITH place, only, node, tie, type(tie) AS type
WHERE (place IS NULL OR EXISTS {
    UNWIND coalesce(COLLECT { MATCH (node)-[:FROM|TO|PARTY_TO]-(x:Entity) RETURN x }, []) + [startNode(tie), endNode(tie)] AS x
    MATCH (x)-[:LOCATED_IN*0..4]->(w:Entity)
    WHERE w.id IN place
    RETURN w
  })
  AND (tie.title IS NULL OR any(word IN ['رئيس', 'وزير', 'قائد', 'القائد', 'الأمين العام', 'أمين عام'] WHERE tie.title STARTS WITH word))
WITH only,
     coalesce(node.kind, {STATIONED_AT: 'PRESENCE', HANDED_OVER_TO: 'HANDOVER', ATTACKS: 'ATTACK', HOLDS_ROLE: 'ROLE'}[type], 'AGREEMENT') AS kind,
     coalesce(node.id, CASE type WHEN 'HOLDS_ROLE' THEN endNode(tie).id + ': ' + coalesce(tie.title, '') ELSE tie.key END) AS fact,
     CASE WHEN tie IS NULL THEN COLLECT { MATCH (node)<-[:SUPPORTS]-(c:Claim) RETURN c.id } ELSE tie.claimIds END AS ids
UNWIND ids AS one
MATCH (c:Claim {id: one})<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
WHERE NOT (a)-[:COPY_OF]->(:Article)
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
OPTIONAL MATCH (c)-[:SAID_BY]->(s:Entity)
OPTIONAL MATCH (c)-[:DESTINATION|PERSON]->(d:Entity)-[:LOCATED_IN*0..4]->(w:Entity)
WITH only, kind, fact, c, p, a, o, min(s.name) AS speaker,
     collect(DISTINCT d.name) AS goals,
     collect(DISTINCT d.id) AS goalIds,
     collect(DISTINCT w.id) AS around
ORDER BY a.publishedOn IS NULL, a.publishedOn, c.id
WITH only, kind, fact, collect({
    id: c.id, kind: c.kind, status: coalesce(c.status, ''), title: c.title, from: c.from, to: c.to,
    start: coalesce(c.from, c.to), end: coalesce(c.to, c.from), last: coalesce(c.to, c.from, a.publishedOn),
    min: c.min, max: c.max, goals: goals, goalIds: goalIds, around: around,
    day: a.publishedOn, who: coalesce(speaker, o.name), sentence: p.text, article: a.id
  }) AS told
UNWIND told AS one
UNWIND told AS other
WITH only, kind, fact, one, other,
     one.end >= other.start AND other.end >= one.start AS meet,
     coalesce(abs(duration.inDays(one.day, other.day).days) <= 31, false) AS near
UNWIND [
    CASE
      WHEN one.status = 'DENIED' AND other.status IN ['COMPLETED', 'ONGOING', 'PLANNED']
        AND (NOT kind IN ['PRESENCE', 'ATTACK'] OR coalesce(meet, near)) THEN 'WHETHER'
      WHEN one.status = 'COMPLETED' AND other.status IN ['ONGOING', 'PLANNED'] AND NOT kind IN ['PRESENCE', 'ATTACK']
        AND other.day >= one.day AND other.last > one.last THEN 'WHETHER'
    END,
    CASE
      WHEN one.status = other.status AND one.end < other.start AND NOT kind IN ['PRESENCE', 'ATTACK', 'ROLE']
        AND (one.status IN ['COMPLETED', 'PLANNED'] AND one.kind <> 'TERM' AND other.kind <> 'TERM' OR one.title = other.title AND one.kind = 'TERM') THEN 'DATES'
    END,
    CASE
      WHEN one.status <> 'DENIED' AND other.status <> 'DENIED' AND one.max < other.min
        AND CASE kind WHEN 'REDUCTION' THEN coalesce(meet, true) WHEN 'PRESENCE' THEN coalesce(meet, near) ELSE true END THEN 'NUMBERS'
    END,
    CASE
      WHEN one.id < other.id AND one.status <> 'DENIED' AND other.status <> 'DENIED'
        AND size(one.goals) > 0 AND size(other.goals) > 0
        AND none(g IN one.goalIds WHERE g IN other.around)
        AND none(g IN other.goalIds WHERE g IN one.around)
        AND (kind <> 'ROLE' OR near AND none(x IN [one, other] WHERE x.sentence CONTAINS 'سابق' OR x.sentence CONTAINS 'أسبق'))
        THEN CASE kind WHEN 'ROLE' THEN 'WHO' ELSE 'DESTINATIONS' END
    END
  ] AS about
WITH only, kind, fact, about,
     CASE WHEN coalesce(one.day > other.day, false) THEN one ELSE other END AS later,
     CASE WHEN coalesce(one.day > other.day, false) THEN other ELSE one END AS earlier
WHERE about = coalesce(only, about) AND later.who IS NOT NULL AND earlier.who IS NOT NULL
WITH kind, fact, about, later, earlier
ORDER BY later.day IS NULL, later.day DESC, later.id, earlier.id, about
WITH later.who AS who, earlier.who AS whom,
     count(DISTINCT fact) AS facts,
     collect(DISTINCT kind) AS kinds,
     collect(DISTINCT about) AS about,
     count(*) AS times,
     min(later.day) AS firstDay,
     max(later.day) AS lastDay,
     head(collect(later)) AS last,
     head(collect(earlier)) AS before,
     collect([later.id, earlier.id]) AS pairs
RETURN who,
       whom,
       facts,
       [x IN ['WITHDRAWAL', 'DEPLOYMENT', 'REDEPLOYMENT', 'REDUCTION', 'PRESENCE', 'HANDOVER', 'ATTACK', 'AGREEMENT', 'ROLE'] WHERE x IN kinds] AS kinds,
       [x IN ['WHETHER', 'DATES', 'NUMBERS', 'DESTINATIONS', 'WHO'] WHERE x IN about] AS about,
       times,
       firstDay,
       lastDay,
       last.sentence AS evidence,
       before.sentence AS against,
       last.article AS article,
       reduce(all = [], pair IN pairs | all + [x IN pair WHERE NOT x IN all]) AS claimIds
ORDER BY times DESC, who, whom
LIMIT 500;
