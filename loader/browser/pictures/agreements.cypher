// title: Agreements, drawn
// question: Who is party to which agreement, and what are its terms?

MATCH (a:Agreement)
WHERE a.id >= ''
OPTIONAL MATCH party = (:Entity)-[:PARTY_TO]->(a)
OPTIONAL MATCH term = (a)-[:HAS_TERM]->(:Term)
RETURN a, party, term
LIMIT 150;
