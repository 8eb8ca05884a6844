// title: The claims of agreements
// param: keys list — the parties' ids, in order, joined by +
// column: claim string — the id of a claim

UNWIND $keys AS parties
MATCH (claim:Claim {parties: parties})
RETURN claim.id AS claim;
