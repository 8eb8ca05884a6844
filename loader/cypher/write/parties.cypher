// title: Between whom agreements are that claims are about
// param: rows list — maps of claim (its id), parties and partiesAs

UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
SET claim.parties = row.parties, claim.partiesAs = row.partiesAs;
