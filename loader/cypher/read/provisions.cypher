// title: Terms with a deadline that two parties agreed on
// param: rows list — maps of pair (two ids of parties) and day (the deadline)
// column: pair list — the parties
// column: agreement string — the agreement's id
// column: reached date — the first day it may have been reached on
// column: deadline date — the last day of the term

// Many terms end on a day: the id of one names all who agreed, unless that was cut.
UNWIND $rows AS row
MATCH (term:Term {to: row.day})
WHERE all(party IN row.pair WHERE term.id CONTAINS party OR term.id CONTAINS '…')
MATCH (term)<-[:HAS_TERM]-(agreement:Agreement)
WITH DISTINCT row, agreement, [(agreement)<-[:PARTY_TO]-(party) | party.id] AS parties
WHERE row.pair[0] IN parties AND row.pair[1] IN parties
RETURN row.pair AS pair, agreement.id AS agreement, coalesce(agreement.from, agreement.to) AS reached, row.day AS deadline;
