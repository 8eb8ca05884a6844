// title: Claims about one real move become one movement
// question: Which claims are about the same move, and what do they amount to?
// param: articles list — ids of the articles that were written or are about to be forgotten
// param: keys list — what the first statement returned
// column: id string — what the movements of a key have in common: family, force and place
// column: family string — leave, arrive, retreat or reduce
// column: kinds list — the kinds of claims about it
// column: elsewhere list — kinds that are about another movement where the claim has an origin
// column: role string — the role the place has in them, null for moves without any place
// column: gap integer — days without a word after which the next claim is about another move
// column: force string — the id of the force
// column: place string — the id of the place, or null

UNWIND $articles AS article
MATCH (:Article {id: article})-[:CONTAINS]->(:Passage)-[:STATES]->(claim:Claim)-[:FORCE]->(force:Entity)
UNWIND [
  {family: 'leave', role: 'ORIGIN', kinds: ['WITHDRAWAL', 'REDEPLOYMENT'], elsewhere: []},
  {family: 'leave', role: null, kinds: ['WITHDRAWAL'], elsewhere: []},
  {family: 'retreat', role: 'DESTINATION', kinds: ['WITHDRAWAL'], elsewhere: ['WITHDRAWAL']},
  {family: 'arrive', role: 'DESTINATION', kinds: ['DEPLOYMENT', 'REDEPLOYMENT'], elsewhere: ['REDEPLOYMENT']},
  {family: 'arrive', role: null, kinds: ['DEPLOYMENT', 'REDEPLOYMENT'], elsewhere: []},
  {family: 'reduce', role: 'LOCATION', kinds: ['REDUCTION'], elsewhere: []},
  {family: 'reduce', role: null, kinds: ['REDUCTION'], elsewhere: []}
] AS sort
WITH claim, force, sort
WHERE claim.kind IN sort.kinds
OPTIONAL MATCH (claim)-[as]->(place:Entity)
WHERE type(as) = sort.role
WITH claim, force, sort, place
WHERE (sort.role IS NOT NULL AND place IS NOT NULL
    AND NOT (claim.kind IN sort.elsewhere AND EXISTS { (claim)-[:ORIGIN]->() }))
  OR (sort.role IS NULL AND NOT EXISTS { (claim)-[:ORIGIN|DESTINATION|LOCATION]->() })
RETURN DISTINCT
  sort.family + ':' + force.id + ':' + coalesce(place.id, '') AS id,
  sort.family AS family, sort.kinds AS kinds, sort.elsewhere AS elsewhere, sort.role AS role,
  366 AS gap, force.id AS force, place.id AS place;

UNWIND $keys AS key
MATCH (movement:Movement {key: key.id})
DETACH DELETE movement;

UNWIND $keys AS key
MATCH (force:Entity {id: key.force})<-[:FORCE]-(claim:Claim)
WHERE claim.kind IN key.kinds
  AND CASE
    WHEN key.role IS NULL THEN NOT EXISTS { (claim)-[:ORIGIN|DESTINATION|LOCATION]->() }
    ELSE EXISTS { MATCH (claim)-[as]->(place:Entity {id: key.place}) WHERE type(as) = key.role }
      AND NOT (claim.kind IN key.elsewhere AND EXISTS { (claim)-[:ORIGIN]->() })
  END
MATCH (article:Article)-[:CONTAINS]->(:Passage)-[:STATES]->(claim)
OPTIONAL MATCH (outlet:Outlet)-[:PUBLISHED]->(article)
WITH key, claim, article.publishedOn AS day, outlet.id AS outlet
WITH key, {claim: claim, id: claim.id, kind: claim.kind, status: claim.status, from: claim.from, to: claim.to,
  min: claim.min, max: claim.max, start: claim.start, end: claim.end, day: day, outlet: outlet} AS said
ORDER BY said.start
WITH key, collect(said) AS all,
  reduce(sweep = {reach: null, starts: []}, next IN collect({start: said.start, end: said.end}) |
    CASE
      WHEN next.start IS NULL OR key.gap IS NULL THEN sweep
      WHEN sweep.reach IS NULL OR next.start > sweep.reach + duration({days: key.gap})
        THEN {reach: next.end, starts: sweep.starts + [next.start]}
      WHEN next.end > sweep.reach THEN {reach: next.end, starts: sweep.starts}
      ELSE sweep
    END).starts AS starts
UNWIND all AS said
WITH key, said, last([start IN starts WHERE start <= said.start]) AS first
WITH key, first, collect(said) AS said, collect(DISTINCT said.outlet) AS outlets,
  min(said.day) AS firstReported, max(said.day) AS lastReported,
  max(CASE WHEN said.status = 'DENIED' THEN said.day END) AS lastDenial
WITH *, coalesce(
  head([status IN ['COMPLETED', 'ONGOING', 'PLANNED', 'DEMANDED']
    WHERE any(one IN said WHERE one.status = status AND NOT coalesce(lastDenial > one.day, false))]),
  CASE WHEN any(one IN said WHERE one.status = 'DENIED') THEN 'DENIED' END) AS status
CALL (said, status) {
  UNWIND [one IN said WHERE one.status IN ['COMPLETED', 'ONGOING']] AS one
  RETURN
    CASE WHEN min(one.from) IS NOT NULL THEN min(coalesce(one.from, one.to)) END AS reportedFrom,
    CASE WHEN max(one.to) IS NOT NULL THEN max(coalesce(one.to, one.from)) END AS dated
}
WITH *, CASE
  WHEN reportedFrom IS NULL AND dated IS NULL
    THEN reduce(day = null, one IN said | CASE WHEN one.status = 'COMPLETED' AND (day IS NULL OR one.day < day) THEN one.day ELSE day END)
  ELSE dated
END AS reportedTo
CALL (said, status) {
  UNWIND [one IN said WHERE one.status = 'PLANNED'] AS one
  RETURN
    CASE WHEN min(one.from) IS NOT NULL THEN min(coalesce(one.from, one.to)) END AS plannedFrom,
    CASE WHEN max(one.to) IS NOT NULL THEN max(coalesce(one.to, one.from)) END AS plannedTo
}
CALL (said, status) {
  UNWIND [one IN said WHERE one.status = status] AS one
  RETURN
    CASE WHEN min(one.from) IS NOT NULL THEN min(coalesce(one.from, one.to)) END AS saidFrom,
    CASE WHEN max(one.to) IS NOT NULL THEN max(coalesce(one.to, one.from)) END AS saidTo
}
CALL (said, status) {
  UNWIND [one IN said WHERE one.status IS NULL OR one.status <> 'DENIED' OR status = 'DENIED'] AS one
  RETURN
    CASE WHEN min(one.min) IS NOT NULL THEN min(coalesce(one.min, one.max)) END AS min,
    CASE WHEN max(one.max) IS NOT NULL THEN max(coalesce(one.max, one.min)) END AS max
}
CALL (said) {
  UNWIND said AS one
  WITH one.kind AS kind, count(*) AS claims
  ORDER BY claims DESC, kind DESC
  LIMIT 1
  RETURN kind
}
MATCH (force:Entity {id: key.force})
CREATE (force)-[:MAKES]->(movement:Movement {id: key.id + ':' + coalesce(toString(first.year), 'undated')})
SET movement.key = key.id,
  movement.kind = kind,
  movement.status = status,
  movement.reportedFrom = reportedFrom,
  movement.reportedTo = reportedTo,
  movement.plannedFrom = plannedFrom,
  movement.plannedTo = plannedTo,
  movement.from = CASE WHEN status IN ['COMPLETED', 'ONGOING'] THEN reportedFrom ELSE saidFrom END,
  movement.to = CASE WHEN status IN ['COMPLETED', 'ONGOING'] THEN reportedTo ELSE saidTo END,
  movement.min = min,
  movement.max = max,
  movement.firstReported = firstReported,
  movement.lastReported = lastReported,
  movement.claims = size(said),
  movement.denials = size([one IN said WHERE one.status = 'DENIED']),
  movement.outlets = size(outlets)
WITH movement, [one IN said | one.claim] AS claims
UNWIND claims AS claim
CREATE (claim)-[:SUPPORTS]->(movement);

UNWIND $keys AS key
MATCH (movement:Movement {key: key.id})<-[:SUPPORTS]-(claim:Claim)
MATCH (claim)-[:ORIGIN|LOCATION]->(place:Entity)
WHERE key.family IN ['arrive', 'retreat'] OR place.id = key.place
WITH DISTINCT movement, place
CREATE (movement)-[:FROM]->(place);

UNWIND $keys AS key
MATCH (movement:Movement {key: key.id})<-[:SUPPORTS]-(claim:Claim)
MATCH (claim)-[:DESTINATION]->(place:Entity)
WHERE key.family = 'leave' OR place.id = key.place
WITH DISTINCT movement, place
CREATE (movement)-[:TO]->(place);
