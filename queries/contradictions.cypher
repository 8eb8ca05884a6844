// title: Contradictions
// question: Where do the sources part: on the day, the number, the destination, or whether it happens at all?
// param: force name(Force|Country) = null — who moves: a force with its parts, or all forces of a country
// param: place name(Base|Place|Country) = null — from or to this place, or anything that lies in it
// param: about string = null — only about WHETHER, DATES, NUMBERS or DESTINATIONS
// param: from date = null — only what is still reported on this day or later
// param: to date = null — only what is first reported on this day or earlier
// param: limit integer = 500 — at most this many rows
// column: force list — who moves
// column: kind string — WITHDRAWAL, DEPLOYMENT, REDEPLOYMENT or REDUCTION
// column: origins list — from where
// column: about string — WHETHER, DATES, NUMBERS or DESTINATIONS
// column: versions list — what is said, in the order in which it was first said
// column: saidBy list — by whom, one for each version: speakers, or else outlets
// column: claims integer — how many claims part here
// column: evidence string — a sentence with the first version
// column: against string — a sentence with the last version
// detail: forceEn list — who moves, in English
// detail: originsEn list — from where, in English
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
MATCH (e)<-[under:BELONGS_TO|LOCATED_IN*0..4]-(:Entity)-[:MAKES|FROM|TO]-(m:Movement)
WHERE id IS NOT NULL OR size(under) = 0
  AND coalesce(m.lastReported >= from, true)
  AND coalesce(m.firstReported <= to, true)
OPTIONAL MATCH (m)-[:FROM|TO]->(:Entity)-[:LOCATED_IN*0..4]->(w:Entity)
WHERE w.id IN place
WITH m, place, only, count(w) AS within
WHERE place IS NULL OR within > 0
MATCH (m)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
OPTIONAL MATCH (c)-[:SAID_BY]->(s:Entity)
OPTIONAL MATCH (c)-[:DESTINATION]->(d:Entity)-[:LOCATED_IN*0..4]->(w:Entity)
WITH m, only, c, p, a, o, min(s.name) AS speaker,
     collect(DISTINCT d.name) AS goals,
     collect(DISTINCT d.id) AS goalIds,
     collect(DISTINCT w.id) AS around
ORDER BY a.publishedOn IS NULL, a.publishedOn, c.id
WITH m, only, collect({
    id: c.id, status: c.status, from: c.from, to: c.to,
    start: coalesce(c.from, c.to), end: coalesce(c.to, c.from), last: coalesce(c.to, c.from, a.publishedOn),
    min: c.min, max: c.max, goals: goals, goalIds: goalIds, around: around,
    day: a.publishedOn, who: coalesce(speaker, o.name), sentence: p.text, article: a.id
  }) AS told
UNWIND told AS one
UNWIND told AS other
UNWIND [
    CASE
      WHEN one.status = 'DENIED' AND other.status IN ['COMPLETED', 'ONGOING', 'PLANNED'] THEN 'WHETHER'
      WHEN one.status = 'COMPLETED' AND other.status IN ['ONGOING', 'PLANNED']
        AND other.day >= one.day AND other.last > one.last THEN 'WHETHER'
    END,
    CASE
      WHEN one.status = other.status AND one.status IN ['COMPLETED', 'PLANNED'] AND one.end < other.start THEN 'DATES'
    END,
    CASE
      WHEN one.status <> 'DENIED' AND other.status <> 'DENIED' AND one.max < other.min
        AND (m.kind <> 'REDUCTION' OR coalesce(one.end >= other.start AND other.end >= one.start, true)) THEN 'NUMBERS'
    END,
    CASE
      WHEN one.id < other.id AND one.status <> 'DENIED' AND other.status <> 'DENIED'
        AND size(one.goals) > 0 AND size(other.goals) > 0
        AND none(g IN one.goalIds WHERE g IN other.around)
        AND none(g IN other.goalIds WHERE g IN one.around) THEN 'DESTINATIONS'
    END
  ] AS about
WITH m, only, one, other, about
WHERE about = coalesce(only, about)
UNWIND [one, other] AS v
WITH DISTINCT m, about, v,
     CASE about
       WHEN 'WHETHER' THEN v.status
       WHEN 'DATES' THEN v.status + ' ' + coalesce(toString(v.from), '') + '..' + coalesce(toString(v.to), '')
       WHEN 'NUMBERS' THEN coalesce(toString(v.min), '') + '..' + coalesce(toString(v.max), '')
       ELSE reduce(all = head(v.goals), g IN tail(v.goals) | all + '، ' + g)
     END AS says
ORDER BY v.day IS NULL, v.day, v.id
WITH m, about, says, collect(DISTINCT v.who) AS who, collect(v) AS said, min(v.day) AS day, min(v.id) AS least
ORDER BY day IS NULL, day, least
WITH m, about,
     collect(says) AS versions,
     collect(reduce(all = coalesce(head(who), ''), x IN tail(who) | all + '، ' + x)) AS saidBy,
     reduce(all = [], s IN collect([v IN said | v.id]) | all + s) AS claimIds,
     head(collect(said[0])) AS first,
     last(collect(said[0])) AS latest
MATCH (m)-[end:MAKES|FROM]-(x:Entity)
WITH m, about, versions, saidBy, claimIds, first, latest, type(end) AS role, x
ORDER BY x.name
WITH m, about, versions, saidBy, claimIds, first, latest, collect({role: role, name: x.name, nameEn: x.nameEn}) AS ends
RETURN [x IN ends WHERE x.role = 'MAKES' | x.name] AS force,
       m.kind AS kind,
       [x IN ends WHERE x.role = 'FROM' | x.name] AS origins,
       about,
       versions,
       saidBy,
       size(claimIds) AS claims,
       first.sentence AS evidence,
       latest.sentence AS against,
       [x IN ends WHERE x.role = 'MAKES' | x.nameEn] AS forceEn,
       [x IN ends WHERE x.role = 'FROM' | x.nameEn] AS originsEn,
       m.id AS movement,
       first.article AS article,
       claimIds
ORDER BY claims DESC, movement, about
LIMIT 500;
