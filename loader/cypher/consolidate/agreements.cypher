// title: Claims about what the same parties settled on become one agreement with its terms
// question: Who agreed with whom, when, and to what by when?
// param: articles list — ids of the articles that were written or are about to be forgotten
// param: keys list — what the first statement returned
// column: parties string — the ids of the parties, in order, joined by +
// column: gap integer — days between the dates given for it beyond which it is another agreement

UNWIND $articles AS article
MATCH (:Article {id: article})-[:CONTAINS]->(:Passage)-[:STATES]->(claim:Claim)
WHERE claim.kind IN ['AGREEMENT', 'TERM'] AND claim.parties IS NOT NULL
RETURN DISTINCT claim.parties AS parties, 31 AS gap;

UNWIND $keys AS key
MATCH (agreement:Agreement {parties: key.parties})
OPTIONAL MATCH (agreement)-[:HAS_TERM]->(term:Term)
DETACH DELETE term, agreement;

UNWIND $keys AS key
MATCH (claim:Claim {parties: key.parties})
WHERE claim.kind IN ['AGREEMENT', 'TERM']
MATCH (article:Article)-[:CONTAINS]->(:Passage)-[:STATES]->(claim)
OPTIONAL MATCH (outlet:Outlet)-[:PUBLISHED]->(article)
WITH key, claim, article.publishedOn AS day, outlet.id AS outlet,
  CASE WHEN claim.kind = 'AGREEMENT'
    THEN {start: coalesce(claim.from, claim.to), end: coalesce(claim.to, claim.from)}
    ELSE head(COLLECT {
      MATCH (article)-[:CONTAINS]->(:Passage)-[:STATES]->(made:Claim {kind: 'AGREEMENT', parties: key.parties})
      WHERE coalesce(made.from, made.to) IS NOT NULL
      WITH coalesce(made.from, made.to) AS start, coalesce(made.to, made.from) AS end
      ORDER BY start, end
      RETURN {start: start, end: end}
    })
  END AS made
WITH key, {claim: claim, kind: claim.kind, status: claim.status, from: claim.from, to: claim.to,
  start: made.start, end: made.end, day: day, outlet: outlet} AS said
ORDER BY said.start
WITH key, collect(said) AS all,
  reduce(sweep = {reach: null, starts: []}, next IN collect({start: said.start, end: said.end}) |
    CASE
      WHEN next.start IS NULL OR key.gap IS NULL THEN sweep
      WHEN sweep.reach IS NULL OR next.start > sweep.reach + duration({days: key.gap})
        THEN {reach: next.end, starts: sweep.starts + [next.start]}
      WHEN next.end > sweep.reach THEN {reach: next.end, starts: sweep.starts}
      ELSE sweep
    END).starts AS starts
UNWIND all AS said
WITH key, said, last([start IN starts WHERE start <= said.start]) AS first
WITH key, first, collect(said) AS said, collect(DISTINCT said.outlet) AS outlets,
  min(said.day) AS firstReported, max(said.day) AS lastReported,
  max(CASE WHEN said.status = 'DENIED' THEN said.day END) AS lastDenial
WITH *, coalesce(
  head([status IN ['COMPLETED', 'ONGOING', 'PLANNED', 'DEMANDED']
    WHERE any(one IN said WHERE one.status = status AND NOT coalesce(lastDenial > one.day, false))]),
  CASE WHEN any(one IN said WHERE one.status = 'DENIED') THEN 'DENIED' END) AS status
CALL (said, status) {
  UNWIND [one IN said WHERE one.kind = 'AGREEMENT' AND one.status = status AND one.start IS NOT NULL] AS one
  WITH one.from AS from, one.to AS to, duration.inDays(one.start, one.end).days AS days
  ORDER BY days, from, to
  RETURN head(collect({from: from, to: to})) AS reached
}
CALL (said) {
  UNWIND said AS one
  WITH one.claim AS claim
  OPTIONAL MATCH (claim)-[:AGREEMENT]->(named:Entity {known: true})
  WITH named.name AS name, count(*) AS claims
  WHERE name IS NOT NULL
  ORDER BY claims DESC, name
  RETURN head(collect(name)) AS known
}
CALL (key) {
  UNWIND split(key.parties, '+') AS id
  OPTIONAL MATCH (party:Entity {id: id, known: true})
  WITH id, coalesce(party.name, id) AS name
  ORDER BY id
  RETURN 'اتفاق: ' + reduce(line = '', name IN collect(name) | line + CASE line WHEN '' THEN '' ELSE '، ' END + name) AS listed
}
CREATE (agreement:Agreement {id: 'agreement:' + key.parties + ':' + coalesce(toString(first), 'undated')})
SET agreement.parties = key.parties,
  agreement.name = coalesce(known, listed),
  agreement.status = status,
  agreement.from = reached.from,
  agreement.to = reached.to,
  agreement.firstReported = firstReported,
  agreement.lastReported = lastReported,
  agreement.claims = size(said),
  agreement.outlets = size(outlets)
WITH agreement, [one IN said | one.claim] AS claims
UNWIND claims AS claim
CREATE (claim)-[:SUPPORTS]->(agreement);

UNWIND $keys AS key
MATCH (agreement:Agreement {parties: key.parties})<-[:SUPPORTS]-(claim:Claim)-[:PARTY]->(party:Entity)
WITH agreement, party, collect(DISTINCT claim) AS supporting
UNWIND supporting AS claim
MATCH (article:Article)-[:CONTAINS]->(:Passage)-[:STATES]->(claim)
OPTIONAL MATCH (outlet:Outlet)-[:PUBLISHED]->(article)
WITH agreement, party, claim.id AS id, article.publishedOn AS day, outlet
ORDER BY id
WITH agreement, party, collect(id) AS claimIds, min(day) AS firstReported, max(day) AS lastReported, count(DISTINCT outlet) AS outlets
CREATE (party)-[:PARTY_TO {key: 'PARTY_TO:' + party.id + ':' + agreement.id, sources: ['claim'], status: agreement.status,
  from: agreement.from, to: agreement.to, firstReported: firstReported, lastReported: lastReported,
  claims: size(claimIds), outlets: outlets, claimIds: claimIds}]->(agreement);

UNWIND $keys AS key
MATCH (agreement:Agreement {parties: key.parties})<-[:SUPPORTS]-(claim:Claim {kind: 'TERM'})-[:AGREEMENT]->(named:Entity)
WITH DISTINCT agreement, named
CREATE (named)-[:NAMES]->(agreement);

UNWIND $keys AS key
MATCH (agreement:Agreement {parties: key.parties})<-[:SUPPORTS]-(claim:Claim {kind: 'TERM'})
WITH agreement, claim, CASE
  WHEN claim.from IS NULL AND claim.to IS NULL THEN coalesce(claim.title, '')
  ELSE coalesce(toString(claim.from), '') + '..' + coalesce(toString(claim.to), '')
END AS span
MATCH (article:Article)-[:CONTAINS]->(:Passage)-[:STATES]->(claim)
OPTIONAL MATCH (outlet:Outlet)-[:PUBLISHED]->(article)
WITH agreement, span, claim, article.publishedOn AS day, outlet
ORDER BY claim.id
WITH agreement, span, collect(claim) AS claims, min(day) AS firstReported, max(day) AS lastReported,
  count(DISTINCT outlet) AS outlets
CALL (claims) {
  UNWIND claims AS claim
  WITH claim.title AS title, count(*) AS times
  ORDER BY times DESC, size(title) DESC, title
  RETURN collect(title) AS titles
}
CREATE (agreement)-[:HAS_TERM]->(term:Term {id: agreement.id + ':' + span})
SET term.title = head(titles),
  term.titles = titles,
  term.from = claims[0].from,
  term.to = claims[0].to,
  term.firstReported = firstReported,
  term.lastReported = lastReported,
  term.claims = size(claims),
  term.outlets = outlets
WITH term, claims
UNWIND claims AS claim
CREATE (claim)-[:SUPPORTS]->(term);
