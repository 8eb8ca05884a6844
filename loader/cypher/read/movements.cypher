// title: The claims of movements
// param: keys list — what the movements have in common: course, family of the force, and place
// column: claim string — the id of a claim

UNWIND $keys AS key
MATCH (:Movement {key: key})<-[:SUPPORTS]-(claim:Claim)
RETURN DISTINCT claim.id AS claim;
