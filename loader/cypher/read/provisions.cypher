// title: Terms with a deadline that two parties agreed on
// param: pairs list — lists of two ids of parties
// column: pair list — the parties
// column: agreement string — the agreement's id
// column: reached date — the first day it may have been reached on
// column: deadline date — the last day of the term

UNWIND $pairs AS pair
MATCH (:Entity {id: pair[0]})-[:PARTY_TO]->(agreement:Agreement)<-[:PARTY_TO]-(:Entity {id: pair[1]})
MATCH (agreement)-[:HAS_TERM]->(term:Term)
WHERE term.to IS NOT NULL
RETURN pair, agreement.id AS agreement, coalesce(agreement.from, agreement.to) AS reached, term.to AS deadline;
