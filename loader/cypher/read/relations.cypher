// title: The claims of dated relationships
// param: keys list — maps of type, subject, object (ids) and title, null for those without
// column: claim string — the id of a claim

// A force takes part in ten thousand such relationships and a base in a thousand: only those of one
// type are looked at, and of the types that are rare beside them.
UNWIND $keys AS key
MATCH (subject:Entity {id: key.subject})
MATCH (object:Entity {id: key.object})
CALL (key, subject, object) {
  WITH *
  WHERE key.type = 'WITHDRAWS_FROM'
  MATCH (subject)-[found:WITHDRAWS_FROM]->(object)
  RETURN found
  UNION ALL
  WITH *
  WHERE key.type = 'DEPLOYS_TO'
  MATCH (subject)-[found:DEPLOYS_TO]->(object)
  RETURN found
  UNION ALL
  WITH *
  WHERE key.type = 'MOVES_TO'
  MATCH (subject)-[found:MOVES_TO]->(object)
  RETURN found
  UNION ALL
  WITH *
  WHERE key.type = 'STATIONED_AT'
  MATCH (subject)-[found:STATIONED_AT]->(object)
  RETURN found
  UNION ALL
  WITH *
  WHERE key.type = 'HANDED_OVER_TO'
  MATCH (subject)-[found:HANDED_OVER_TO]->(object)
  RETURN found
  UNION ALL
  WITH *
  WHERE key.type = 'ATTACKS'
  MATCH (subject)-[found:ATTACKS]->(object)
  RETURN found
  UNION ALL
  WITH *
  WHERE key.type IN ['HOLDS_ROLE', 'LEADS', 'MEMBER_OF', 'BELONGS_TO', 'LOCATED_IN']
  MATCH (subject)-[found:HOLDS_ROLE|LEADS|MEMBER_OF|BELONGS_TO|LOCATED_IN]->(object)
  RETURN found
}
WITH key, found
WHERE type(found) = key.type AND coalesce(found.title, '') = coalesce(key.title, '')
UNWIND found.claimIds AS claim
RETURN DISTINCT claim;
