// title: Contradictions
// question: Where do the sources part: on the day, the number, the destination, the holder of a post, or whether it happens at all?
// param: force name(Force|Country) = null — who moves, is there, attacks or agrees: a force with its parts, or all forces of a country
// param: place name(Base|Place|Country) = null — from, to or at this place, or anything that lies in it
// param: about string = null — only about WHETHER, DATES, NUMBERS, DESTINATIONS or WHO
// param: from date = null — only what is still reported on this day or later
// param: to date = null — only what is first reported on this day or earlier
// param: limit integer = 500 — at most this many rows
// column: force list — who moves, is there, attacks or agrees; the body of a post
// column: kind string — WITHDRAWAL, DEPLOYMENT, REDEPLOYMENT, REDUCTION, PRESENCE, HANDOVER, ATTACK, AGREEMENT or ROLE
// column: origins list — from where; where the presence is; what is handed over or attacked
// column: about string — WHETHER, DATES, NUMBERS, DESTINATIONS or WHO
// column: versions list — what is said, in the order in which it was first said
// column: saidBy list — by whom, one for each version: speakers, or else outlets
// column: claims integer — how many claims part here
// column: evidence string — a sentence with the first version
// column: against string — a sentence with the last version
// detail: forceEn list — who, in English
// detail: originsEn list — where, in English
// detail: movement string — what masar report movement asks for
// detail: article string — where the first sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report contradictions
// example: masar report contradictions --force "Northern Mission" --about numbers
// example: masar report contradictions --place Iraq --from 2025-10-01

WITH null AS force, null AS place, null AS about, null AS from, null AS to
WITH *, toUpper(about) AS only
UNWIND coalesce(force, place, [null]) AS id
MATCH (e:Entity)
WHERE e.id >= coalesce(id, '') AND e.id <= coalesce(id, '\uFFFF')
MATCH (e)<-[under:BELONGS_TO|LOCATED_IN*0..4]-(:Entity)-[r:MAKES|FROM|TO|PARTY_TO|STATIONED_AT|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE]-(n)
WHERE id IS NOT NULL OR size(under) = 0
WITH DISTINCT place, only, from, to,
     CASE WHEN type(r) IN ['MAKES', 'FROM', 'TO', 'PARTY_TO'] THEN n END AS node,
     CASE WHEN NOT type(r) IN ['MAKES', 'FROM', 'TO', 'PARTY_TO'] THEN r END AS tie
WHERE coalesce(node.lastReported >= from, tie.lastReported >= from, true)
  AND coalesce(node.firstReported <= to, tie.firstReported <= to, true)
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
     CASE
       WHEN tie IS NULL THEN COLLECT { MATCH (node)<-[:MAKES|PARTY_TO]-(x:Entity) RETURN x ORDER BY x.name }
       WHEN type IN ['HANDED_OVER_TO', 'HOLDS_ROLE'] THEN [endNode(tie)]
       ELSE [startNode(tie)]
     END AS who,
     CASE
       WHEN tie IS NULL THEN COLLECT { MATCH (node)-[:FROM]->(x:Entity) RETURN x ORDER BY x.name }
       WHEN type = 'HANDED_OVER_TO' THEN [startNode(tie)]
       WHEN type = 'HOLDS_ROLE' THEN []
       ELSE [endNode(tie)]
     END AS sites,
     CASE WHEN tie IS NULL THEN COLLECT { MATCH (node)<-[:SUPPORTS]-(c:Claim) RETURN c.id } ELSE tie.claimIds END AS ids
UNWIND ids AS one
MATCH (c:Claim {id: one})<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
OPTIONAL MATCH (c)-[:SAID_BY]->(s:Entity)
OPTIONAL MATCH (c)-[:DESTINATION|PERSON]->(d:Entity)-[:LOCATED_IN*0..4]->(w:Entity)
WITH only, kind, fact, who, sites, c, p, a, o, min(s.name) AS speaker,
     collect(DISTINCT d.name) AS goals,
     collect(DISTINCT d.id) AS goalIds,
     collect(DISTINCT w.id) AS around
ORDER BY a.publishedOn IS NULL, a.publishedOn, c.id
WITH only, kind, fact, who, sites, collect({
    id: c.id, kind: c.kind, status: coalesce(c.status, ''), title: c.title, from: c.from, to: c.to,
    start: coalesce(c.from, c.to), end: coalesce(c.to, c.from), last: coalesce(c.to, c.from, a.publishedOn),
    min: c.min, max: c.max, goals: goals, goalIds: goalIds, around: around,
    day: a.publishedOn, who: coalesce(speaker, o.name), sentence: p.text, article: a.id
  }) AS told
UNWIND told AS one
UNWIND told AS other
WITH only, kind, fact, who, sites, one, other,
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
WITH only, kind, fact, who, sites, one, other, about
WHERE about = coalesce(only, about)
UNWIND [one, other] AS v
WITH DISTINCT kind, fact, who, sites, about, v,
     CASE about
       WHEN 'WHETHER' THEN v.status
       WHEN 'DATES' THEN CASE v.status WHEN '' THEN v.title ELSE v.status END + ' ' + coalesce(toString(v.from), '') + '..' + coalesce(toString(v.to), '')
       WHEN 'NUMBERS' THEN coalesce(toString(v.min), '') + '..' + coalesce(toString(v.max), '')
       ELSE reduce(all = head(v.goals), g IN tail(v.goals) | all + '، ' + g)
     END AS says
ORDER BY v.day IS NULL, v.day, v.id
WITH kind, fact, who, sites, about, says, collect(DISTINCT v.who) AS speakers, collect(v) AS said, min(v.day) AS day, min(v.id) AS least
ORDER BY day IS NULL, day, least
WITH kind, fact, who, sites, about,
     collect(says) AS versions,
     collect(reduce(all = coalesce(head(speakers), ''), x IN tail(speakers) | all + '، ' + x)) AS saidBy,
     reduce(all = [], s IN collect([v IN said | v.id]) | all + s) AS claimIds,
     head(collect(said[0])) AS first,
     last(collect(said[0])) AS latest
RETURN [x IN who | x.name] AS force,
       kind,
       [x IN sites | x.name] AS origins,
       about,
       versions,
       saidBy,
       size(claimIds) AS claims,
       first.sentence AS evidence,
       latest.sentence AS against,
       [x IN who | x.nameEn] AS forceEn,
       [x IN sites | x.nameEn] AS originsEn,
       CASE WHEN kind IN ['WITHDRAWAL', 'DEPLOYMENT', 'REDEPLOYMENT', 'REDUCTION'] THEN fact END AS movement,
       first.article AS article,
       claimIds
ORDER BY claims DESC, fact, about
LIMIT 500;
