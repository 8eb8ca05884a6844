// title: Connections
// question: How are two things connected?
// param: one name(Person|Institution|Force|Base|Place|Country|Agreement) = null — from this; nothing is asked without it
// param: other name(Person|Institution|Force|Base|Place|Country|Agreement) = null — to this; nothing is asked without it
// param: limit integer = 20 — at most this many paths; of more than 2000 equally short ones between two things, those found first are compared
// column: steps integer — how many steps
// column: path list — the things on the way
// column: relations list — what each of them is to the next, < where it is the other way round
// column: claims integer — how many claims the way rests on
// column: evidence string — the sentence that says one of the steps most surely
// detail: pathEn list — the things on the way, in English
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report connections --one "قيس المحمداوي" --other America
// example: masar report connections --one "Sun Camp" --other العراق
// example: masar report connections

WITH null AS one, null AS other
MATCH (a:Entity)
WHERE a.id IN one
MATCH (b:Entity)
WHERE b.id IN other AND b.id <> a.id
CALL (a, b) {
  MATCH path = allShortestPaths((a)-[:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE|MEMBER_OF|LEADS|BELONGS_TO|LOCATED_IN|PARTY_TO*..6]-(b))
  RETURN path
  LIMIT 2000
}
WITH path,
     reduce(all = 0, r IN relationships(path) | all + size(coalesce(r.claimIds, []))) AS claims
ORDER BY length(path), claims DESC
WITH path, claims,
     [n IN nodes(path) | n.name] AS names,
     [i IN range(0, length(path) - 1) |
       CASE WHEN startNode(relationships(path)[i]) = nodes(path)[i] THEN '' ELSE '< ' END
       + replace(toLower(type(relationships(path)[i])), '_', ' ')] AS relations,
     [r IN relationships(path) | coalesce(r.key, '')] AS keys
ORDER BY length(path), claims DESC, names, relations, keys
LIMIT 20
OPTIONAL CALL (path) {
  UNWIND [r IN relationships(path) | r.best] AS one
  MATCH (c:Claim {id: one})<-[:STATES]-(p:Passage)<-[:CONTAINS]-(s:Article)
  RETURN p.text AS sentence, s.id AS article
  ORDER BY c.confidence DESC, s.publishedOn IS NULL, s.publishedOn DESC, c.id
  LIMIT 1
}
RETURN length(path) AS steps,
       names AS path,
       relations,
       claims,
       sentence AS evidence,
       [n IN nodes(path) | n.nameEn] AS pathEn,
       article,
       reduce(ids = [], r IN relationships(path) | ids + coalesce(r.claimIds, [])) AS claimIds
ORDER BY steps, claims DESC, names, relations, keys
LIMIT 20;
