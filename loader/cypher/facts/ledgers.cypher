// title: What claims of one key say, in short, where there are many
// param: gone list — keys whose ledgers are taken out
// param: less list — ids of pages that are taken out
// param: pages list — properties (id, key, page, stamp, said) of pages that are new or changed

UNWIND $gone AS key
MATCH (ledger:Ledger {key: key})
DELETE ledger;

UNWIND $less AS id
MATCH (ledger:Ledger {id: id})
DELETE ledger;

UNWIND $pages AS page
MERGE (ledger:Ledger {id: page.id})
SET ledger = page;
