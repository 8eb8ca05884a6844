// title: The claims of dated relationships
// param: keys list — maps of type, subject, object (ids) and title, null for those without
// column: claim string — the id of a claim

UNWIND $keys AS key
MATCH (:Entity {id: key.subject})-[relation]->(:Entity {id: key.object})
WHERE type(relation) = key.type AND coalesce(relation.title, '') = coalesce(key.title, '')
UNWIND relation.claimIds AS claim
RETURN DISTINCT claim;
