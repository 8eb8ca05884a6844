// title: All around a base, drawn
// question: Who is at, comes to, leaves, takes over or attacks a base? Put another id for ain-al-asad.

MATCH (base:Entity {id: 'ain-al-asad'})
OPTIONAL MATCH path = (base)-[:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|HANDED_OVER_TO|ATTACKS|LOCATED_IN]-(:Entity)
OPTIONAL MATCH move = (base)<-[:FROM|TO]-(:Movement)<-[:MAKES]-(:Force)
RETURN base, path, move
LIMIT 200;
