// title: The claims of dated relationships
// param: keys list — maps of type, subject, object (ids) and title, null for those without
// column: claim string — the id of a claim

// All types there are: without them everything would be looked at that a thing takes part in.
UNWIND $keys AS key
MATCH (:Entity {id: key.subject})-[relation:WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|STATIONED_AT|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE|LEADS|MEMBER_OF|BELONGS_TO|LOCATED_IN]->(:Entity {id: key.object})
WHERE type(relation) = key.type AND coalesce(relation.title, '') = coalesce(key.title, '')
UNWIND relation.claimIds AS claim
RETURN DISTINCT claim;
