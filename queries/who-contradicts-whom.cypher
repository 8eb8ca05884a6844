// title: Who contradicts whom
// question: Which speakers and outlets say otherwise than which others, how often, and on what?
// param: force name(Force|Country) = null — only on moves of this force with its parts, or of all forces of a country
// param: place name(Base|Place|Country) = null — only on moves from or to this place, or anything that lies in it
// param: limit integer = 500 — at most this many rows
// column: who string — a speaker, or else an outlet, the one that said it later
// column: whom string — the one that had said otherwise
// column: movements integer — on how many moves
// column: about list — on what: WHETHER, DATES, NUMBERS, DESTINATIONS
// column: times integer — in how many pairs of claims
// column: firstDay date — day of the first such article
// column: lastDay date — day of the last one
// column: evidence string — what the one said at last
// column: against string — what the other had said
// detail: article string — where the first of these sentences stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report who-contradicts-whom
// example: masar report who-contradicts-whom --place "Sun Camp"

WITH null AS force, null AS place
UNWIND coalesce(force, place, [null]) AS id
MATCH (e:Entity)
WHERE e.id >= coalesce(id, '') AND e.id <= coalesce(id, '\uFFFF')
MATCH (e)<-[under:BELONGS_TO|LOCATED_IN*0..4]-(:Entity)-[:MAKES|FROM|TO]-(m:Movement)
WHERE id IS NOT NULL OR size(under) = 0
OPTIONAL MATCH (m)-[:FROM|TO]->(:Entity)-[:LOCATED_IN*0..4]->(w:Entity)
WHERE w.id IN place
WITH m, place, count(w) AS within
WHERE place IS NULL OR within > 0
MATCH (m)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
WHERE NOT (a)-[:COPY_OF]->(:Article)
OPTIONAL MATCH (a)<-[:PUBLISHED]-(o:Outlet)
OPTIONAL MATCH (c)-[:SAID_BY]->(s:Entity)
OPTIONAL MATCH (c)-[:DESTINATION]->(d:Entity)-[:LOCATED_IN*0..4]->(w:Entity)
WITH m, c, p, a, o, min(s.name) AS speaker,
     collect(DISTINCT d.name) AS goals,
     collect(DISTINCT d.id) AS goalIds,
     collect(DISTINCT w.id) AS around
ORDER BY a.publishedOn IS NULL, a.publishedOn, c.id
WITH m, collect({
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
WITH m, about,
     CASE WHEN coalesce(one.day > other.day, false) THEN one ELSE other END AS later,
     CASE WHEN coalesce(one.day > other.day, false) THEN other ELSE one END AS earlier
WHERE about IS NOT NULL AND later.who IS NOT NULL AND earlier.who IS NOT NULL
WITH m, about, later, earlier
ORDER BY later.day IS NULL, later.day DESC, later.id, earlier.id, about
WITH later.who AS who, earlier.who AS whom,
     count(DISTINCT m) AS movements,
     collect(DISTINCT about) AS about,
     count(*) AS times,
     min(later.day) AS firstDay,
     max(later.day) AS lastDay,
     head(collect(later)) AS last,
     head(collect(earlier)) AS before,
     collect([later.id, earlier.id]) AS pairs
RETURN who,
       whom,
       movements,
       [x IN ['WHETHER', 'DATES', 'NUMBERS', 'DESTINATIONS'] WHERE x IN about] AS about,
       times,
       firstDay,
       lastDay,
       last.sentence AS evidence,
       before.sentence AS against,
       last.article AS article,
       reduce(all = [], pair IN pairs | all + [x IN pair WHERE NOT x IN all]) AS claimIds
ORDER BY times DESC, who, whom
LIMIT 500;
