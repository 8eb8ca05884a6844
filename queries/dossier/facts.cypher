// title: Facts of a dossier
// question: What do claims tell of it?
// param: subject string = null — id of what it is on
// param: from date = null — only what lasts until this day or later
// param: to date = null — only what starts on this day or earlier
// param: language string = null — of the names: ar, or else en where known
// column: from date — first day
// column: to date — last day
// column: what string — a kind of move, a type of relationship, AGREEMENT or TERM
// column: status string — COMPLETED, ONGOING, PLANNED, DEMANDED or DENIED
// column: who list — who does it
// column: origins list — from where
// column: targets list — to where, to whom, or what
// column: title string — a post or a provision
// column: min integer — at least this many people
// column: max integer — at most this many people
// column: firstReported date — day of the first report
// column: starts list — names of the origins, each with where it is
// column: ends list — names of the targets, each with where it is
// column: claimIds list — the claims it rests on

WITH null AS subject, null AS from, null AS to, null AS language
CALL (subject) {
  MATCH (e:Entity {id: subject})<-[:BELONGS_TO|LOCATED_IN*0..4]-(:Entity)-[:MAKES|FROM|TO]-(m:Movement)
  RETURN DISTINCT m AS fact, null AS relation
  UNION
  MATCH (e:Entity {id: subject})-[r:STATIONED_AT|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE|MEMBER_OF|LEADS]-(:Entity)
  RETURN DISTINCT null AS fact, r AS relation
  UNION
  MATCH (x:Entity|Agreement {id: subject})-[:NAMES*0..1]->(g:Agreement)
  OPTIONAL MATCH (g)-[:HAS_TERM]->(t:Term)
  OPTIONAL MATCH (g)<-[:UNDER]-(m:Movement)
  UNWIND [g, t, m] AS fact
  WITH fact
  WHERE fact IS NOT NULL
  RETURN DISTINCT fact, null AS relation
}
WITH from, to, language, fact, relation,
     coalesce(properties(relation), properties(fact)) AS f,
     CASE WHEN relation IS NULL THEN COLLECT { MATCH (fact)<-[:MAKES|PARTY_TO]-(x:Entity) RETURN x ORDER BY x.name } ELSE [startNode(relation)] END AS who,
     COLLECT { MATCH (fact)-[:FROM]->(x:Entity) RETURN x ORDER BY x.name } AS origins,
     CASE WHEN relation IS NULL THEN COLLECT { MATCH (fact)-[:TO]->(x:Entity) RETURN x ORDER BY x.name } ELSE [endNode(relation)] END AS targets,
     CASE WHEN relation IS NULL THEN COLLECT { MATCH (fact)<-[:SUPPORTS]-(c:Claim) RETURN c.id ORDER BY c.id } ELSE coalesce(relation.claimIds, []) END AS claimIds
WHERE size(claimIds) > 0
  AND coalesce(f.to >= from, true)
  AND coalesce(coalesce(f.from, f.to) <= to, true)
RETURN f.from AS from,
       f.to AS to,
       CASE
         WHEN relation IS NOT NULL THEN type(relation)
         WHEN fact:Movement THEN f.kind
         WHEN fact:Term THEN 'TERM'
         ELSE 'AGREEMENT'
       END AS what,
       f.status AS status,
       [x IN who | CASE language WHEN 'ar' THEN x.name ELSE coalesce(x.nameEn, x.name) END] AS who,
       [x IN origins | CASE language WHEN 'ar' THEN x.name ELSE coalesce(x.nameEn, x.name) END] AS origins,
       [x IN targets | CASE language WHEN 'ar' THEN x.name ELSE coalesce(x.nameEn, x.name) END] AS targets,
       coalesce(f.title, CASE WHEN fact:Agreement AND fact.known THEN f.name END) AS title,
       f.min AS min,
       f.max AS max,
       f.firstReported AS firstReported,
       [x IN origins WHERE x.location IS NOT NULL | [CASE language WHEN 'ar' THEN x.name ELSE coalesce(x.nameEn, x.name) END, x.location]] AS starts,
       [x IN targets WHERE x.location IS NOT NULL | [CASE language WHEN 'ar' THEN x.name ELSE coalesce(x.nameEn, x.name) END, x.location]] AS ends,
       claimIds
ORDER BY coalesce(from, to, firstReported) IS NULL, coalesce(from, to, firstReported), what, who, targets, claimIds;
