// title: People, forces, institutions and states
// question: Who is there?
// column: key string — what others call it by
// column: schema string — of FollowTheMoney
// column: properties map — its properties
// column: links map — its properties that are other entities, by their keys
// column: needs list — keys of the nodes it is about
// column: claimIds list — of claims, one of which it needs; none where it needs none

MATCH (e:Entity)
WHERE e:Person OR e:Institution OR e:Force OR e:Country
RETURN 'Entity/' + e.id AS key,
       CASE WHEN e:Person THEN 'Person' WHEN e:Country THEN 'PublicBody' ELSE 'Organization' END AS schema,
       {
         name: e.name,
         alias: [e.nameEn] + coalesce(e.aliases, []),
         wikidataId: e.wikidata,
         country: CASE WHEN e.iso2 IS NOT NULL THEN [toLower(e.iso2)] ELSE COLLECT { MATCH (e)-[:BELONGS_TO*1..4]->(c:Country) RETURN DISTINCT toLower(c.iso2) } END,
         keywords: [e.kind]
       } AS properties,
       {} AS links,
       ['Entity/' + e.id] AS needs,
       [] AS claimIds;
