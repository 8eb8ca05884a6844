// title: Claims about the same two things become dated relationships between them
// question: Which relationships do the claims amount to?
// param: articles list — ids of the articles that were written or are about to be forgotten
// param: keys list — what the first statement returned
// column: type string — the relationship's type
// column: kinds list — the kinds of claims about it
// column: subjectRole string — the role its start has in them
// column: objectRole string — the role its end has in them
// column: subject string — the id of its start
// column: object string — the id of its end
// column: title string — the post, where posts are told apart
// column: gap integer — days without a word after which the next claim is about another; null where there is only one

UNWIND $articles AS article
MATCH (:Article {id: article})-[:CONTAINS]->(:Passage)-[:STATES]->(claim:Claim)
UNWIND [
  {type: 'WITHDRAWS_FROM', kinds: ['WITHDRAWAL', 'REDEPLOYMENT'], subject: 'FORCE', object: 'ORIGIN', gap: 366},
  {type: 'DEPLOYS_TO', kinds: ['DEPLOYMENT'], subject: 'FORCE', object: 'DESTINATION', gap: 366},
  {type: 'MOVES_TO', kinds: ['WITHDRAWAL', 'REDEPLOYMENT'], subject: 'FORCE', object: 'DESTINATION', gap: 366},
  {type: 'STATIONED_AT', kinds: ['PRESENCE'], subject: 'FORCE', object: 'LOCATION', gap: 366},
  {type: 'HANDED_OVER_TO', kinds: ['HANDOVER'], subject: 'SITE', object: 'RECIPIENT', gap: 366},
  {type: 'ATTACKS', kinds: ['ATTACK'], subject: 'ATTACKER', object: 'TARGET', gap: 366},
  {type: 'HOLDS_ROLE', kinds: ['ROLE'], subject: 'PERSON', object: 'BODY', titled: true},
  {type: 'LEADS', kinds: ['MEMBERSHIP'], subject: 'MEMBER', object: 'GROUP', title: 'LEADS'},
  {type: 'MEMBER_OF', kinds: ['MEMBERSHIP'], subject: 'MEMBER', object: 'GROUP', title: '', country: false},
  {type: 'BELONGS_TO', kinds: ['MEMBERSHIP'], subject: 'MEMBER', object: 'GROUP', title: '', country: true},
  {type: 'LOCATED_IN', kinds: ['LOCATION'], subject: 'PART', object: 'WHOLE'}
] AS sort
WITH claim, sort
WHERE claim.kind IN sort.kinds AND coalesce(sort.title = coalesce(claim.title, ''), true)
MATCH (subject:Entity)<-[as]-(claim)-[to]->(object:Entity)
WHERE type(as) = sort.subject AND type(to) = sort.object AND coalesce(sort.country = (object:Country), true)
RETURN DISTINCT sort.type AS type, sort.kinds AS kinds, sort.subject AS subjectRole, sort.object AS objectRole,
  subject.id AS subject, object.id AS object,
  CASE WHEN sort.titled THEN claim.title ELSE sort.title END AS title, sort.gap AS gap;

UNWIND $keys AS key
MATCH (subject:Entity {id: key.subject})-[relation]->(object:Entity {id: key.object})
WHERE type(relation) = key.type AND (key.type <> 'HOLDS_ROLE' OR coalesce(relation.title, '') = coalesce(key.title, ''))
FOREACH (stays IN CASE WHEN 'gazetteer' IN relation.sources THEN [relation] ELSE [] END |
  SET stays = {key: stays.key, sources: ['gazetteer']})
FOREACH (goes IN CASE WHEN 'gazetteer' IN relation.sources THEN [] ELSE [relation] END |
  DELETE goes);

UNWIND $keys AS key
MATCH (subject:Entity {id: key.subject})<-[as:FORCE|SITE|ATTACKER|PERSON|MEMBER|PART]-(claim:Claim)
WHERE type(as) = key.subjectRole AND claim.kind IN key.kinds
  AND (key.title IS NULL AND key.type <> 'HOLDS_ROLE' OR coalesce(claim.title, '') = coalesce(key.title, ''))
  AND EXISTS { MATCH (claim)-[to]->(:Entity {id: key.object}) WHERE type(to) = key.objectRole }
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
  UNWIND [one IN said WHERE coalesce(one.status = status, status IS NULL)] AS one
  RETURN
    CASE WHEN min(one.from) IS NOT NULL THEN min(coalesce(one.from, one.to)) END AS from,
    CASE WHEN max(one.to) IS NOT NULL THEN max(coalesce(one.to, one.from)) END AS to
}
CALL (said, status) {
  UNWIND [one IN said WHERE one.status IS NULL OR one.status <> 'DENIED' OR status = 'DENIED'] AS one
  RETURN
    CASE WHEN min(one.min) IS NOT NULL THEN min(coalesce(one.min, one.max)) END AS min,
    CASE WHEN max(one.max) IS NOT NULL THEN max(coalesce(one.max, one.min)) END AS max
}
CALL (said) {
  UNWIND said AS one
  WITH one.id AS id
  ORDER BY id
  RETURN collect(id) AS claimIds
}
MATCH (subject:Entity {id: key.subject})
MATCH (object:Entity {id: key.object})
MERGE (subject)-[relation:$(key.type) {key: key.type + ':' + key.subject + ':' + key.object
  + CASE WHEN key.type = 'HOLDS_ROLE' THEN ':' + coalesce(key.title, '') ELSE '' END
  + CASE WHEN key.gap IS NULL THEN '' ELSE ':' + coalesce(toString(first.year), 'undated') END}]->(object)
SET relation.sources = CASE WHEN 'gazetteer' IN relation.sources THEN ['claim', 'gazetteer'] ELSE ['claim'] END,
  relation.title = CASE WHEN key.type = 'HOLDS_ROLE' THEN key.title END,
  relation.status = status,
  relation.from = from,
  relation.to = to,
  relation.min = min,
  relation.max = max,
  relation.firstReported = firstReported,
  relation.lastReported = lastReported,
  relation.claims = size(said),
  relation.outlets = size(outlets),
  relation.claimIds = claimIds;
