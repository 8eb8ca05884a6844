// title: Two counts, a denied attack, two days of an agreement, two ministers, two days of a handover; beside each what is no contradiction

UNWIND [
  ['Force', 'f', 'قوة الساحل'], ['Base', 'b', 'قاعدة الساحل'], ['Country', 'k', 'بلاد الساحل'], ['Country', 'l', 'بلاد الجبل'],
  ['Person', 'p', 'نادر'], ['Person', 'q', 'ماهر'], ['Person', 'r', 'سمير']
] AS row
CREATE (e:Entity {id: row[1], name: row[2]})
SET e:$(row[0]);

UNWIND [
  ['n1', date('2025-03-01'), 'الساحل'], ['n2', date('2025-03-10'), 'الجبل'], ['n3', date('2025-08-01'), 'البحر']
] AS row
CREATE (o:Outlet {id: row[2], name: row[2]})-[:PUBLISHED]->(:Article {id: row[0], publishedOn: row[1]});

UNWIND [
  ['n1', {id: 'x1', kind: 'PRESENCE', status: 'ONGOING', min: 900, max: 900}, null],
  ['n2', {id: 'x2', kind: 'PRESENCE', status: 'ONGOING', min: 500, max: 500}, null],
  ['n3', {id: 'x3', kind: 'PRESENCE', status: 'ONGOING', min: 200, max: 200}, null],
  ['n1', {id: 'y1', kind: 'ATTACK', status: 'COMPLETED', from: date('2025-02-28'), to: date('2025-02-28')}, null],
  ['n2', {id: 'y2', kind: 'ATTACK', status: 'DENIED', from: date('2025-02-28'), to: date('2025-02-28')}, null],
  ['n3', {id: 'y3', kind: 'ATTACK', status: 'COMPLETED', from: date('2025-07-30'), to: date('2025-07-30')}, null],
  ['n1', {id: 'z1', kind: 'AGREEMENT', status: 'COMPLETED', from: date('2025-02-20'), to: date('2025-02-20')}, null],
  ['n2', {id: 'z2', kind: 'AGREEMENT', status: 'COMPLETED', from: date('2025-02-25'), to: date('2025-02-25')}, null],
  ['n1', {id: 't1', kind: 'TERM', title: 'سحب السلاح', to: date('2025-06-30')}, null],
  ['n2', {id: 't2', kind: 'TERM', title: 'فتح المعبر', from: date('2025-07-01'), to: date('2025-07-31')}, null],
  ['n1', {id: 'r1', kind: 'ROLE', title: 'وزير الدفاع'}, 'p'],
  ['n2', {id: 'r2', kind: 'ROLE', title: 'وزير الدفاع'}, 'q'],
  ['n3', {id: 'r3', kind: 'ROLE', title: 'وزير الدفاع'}, 'r'],
  ['n1', {id: 'h1', kind: 'HANDOVER', status: 'COMPLETED', from: date('2025-02-01'), to: date('2025-02-01')}, null],
  ['n2', {id: 'h2', kind: 'HANDOVER', status: 'COMPLETED', from: date('2025-02-02'), to: date('2025-02-02')}, null]
] AS row
MATCH (a:Article {id: row[0]})
CREATE (a)-[:CONTAINS]->(:Passage {id: row[1].id, text: 'جملة ' + row[1].id})-[:STATES]->(c:Claim)
SET c = row[1]
WITH c, row[2] AS person
MATCH (p:Entity {id: person})
CREATE (c)-[:PERSON]->(p);

UNWIND [
  ['f', 'STATIONED_AT', 'b', null, ['x1', 'x2', 'x3']], ['f', 'ATTACKS', 'b', null, ['y1', 'y2', 'y3']],
  ['b', 'HANDED_OVER_TO', 'k', null, ['h1', 'h2']], ['p', 'HOLDS_ROLE', 'k', 'وزير الدفاع', ['r1']],
  ['q', 'HOLDS_ROLE', 'k', 'وزير الدفاع', ['r2']], ['r', 'HOLDS_ROLE', 'k', 'وزير الدفاع', ['r3']]
] AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[2]})
CREATE (a)-[r:$(row[1])]->(b)
SET r.key = row[1] + a.id + b.id, r.title = row[3], r.claimIds = row[4];

CREATE (g:Agreement {id: 'g', name: 'اتفاق'})
WITH g
MATCH (e:Entity)
WHERE e.id IN ['k', 'l']
CREATE (e)-[:PARTY_TO {claimIds: []}]->(g)
WITH DISTINCT g
MATCH (c:Claim)
WHERE c.kind IN ['AGREEMENT', 'TERM']
CREATE (c)-[:SUPPORTS]->(g);
