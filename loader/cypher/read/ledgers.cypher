// title: What claims of one key say, in short
// param: keys list — what the facts of these claims have in common
// column: key string — one of them
// column: page integer — the number of a page
// column: stamp string — what the facts were made with besides the claims
// column: said string — some of the claims, packed

UNWIND $keys AS key
MATCH (ledger:Ledger {key: key})
RETURN key, ledger.page AS page, ledger.stamp AS stamp, ledger.said AS said;
