// title: Bases and places
// question: Where are they?
// column: key string — what others call it by
// column: schema string — of FollowTheMoney
// column: properties map — its properties
// column: links map — its properties that are other entities, by their keys
// column: needs list — keys of the nodes it is about
// column: claimIds list — of claims, one of which it needs; none where it needs none

MATCH (e:Entity)
WHERE e:Base OR e:Place
RETURN 'Entity/' + e.id AS key,
       'Address' AS schema,
       {
         full: e.name,
         name: e.name,
         alias: [e.nameEn] + coalesce(e.aliases, []),
         wikidataId: e.wikidata,
         latitude: e.location.latitude,
         longitude: e.location.longitude,
         country: COLLECT { MATCH (e)-[:LOCATED_IN*1..4]->(c:Country) RETURN DISTINCT toLower(c.iso2) },
         keywords: [e.kind]
       } AS properties,
       {} AS links,
       ['Entity/' + e.id] AS needs,
       [] AS claimIds;
