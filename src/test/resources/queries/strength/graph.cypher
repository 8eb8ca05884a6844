// title: How many are where
// question: What does the report on strength find where two forces are told of in one number, and where two have one name?

CREATE CONSTRAINT entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;

UNWIND [
  ['Country', 'iraq', 'العراق', 'Iraq'],
  ['Place', 'erbil', 'أربيل', 'Erbil'],
  ['Force', 'us-forces', 'القوات الأميركية', 'US forces'],
  ['Force', 'northern-mission', 'بعثة الشمال', 'Northern Mission'],
  ['Force', 'eastern-guard', 'الحرس', 'Eastern Guard'],
  ['Force', 'western-guard', 'الحرس', 'Western Guard']
] AS row
CREATE (e:Entity {id: row[1], name: row[2], nameEn: row[3], known: true})
SET e:$(row[0]);

MATCH (erbil:Entity {id: 'erbil'})
MATCH (iraq:Entity {id: 'iraq'})
CREATE (erbil)-[:LOCATED_IN {sources: ['gazetteer']}]->(iraq);

UNWIND [['blue-herald', 'Blue Herald'], ['red-observer', 'Red Observer']] AS row
CREATE (:Outlet {id: row[0], name: row[1]});

UNWIND [
  ['a1', date('2025-08-18'), 'blue-herald', 'في العراق نحو 2500 جندي أميركي'],
  ['a2', date('2025-08-18'), 'red-observer', 'للقوات الأميركية وبعثة الشمال في العراق 2500 جندي'],
  ['a3', date('2025-10-12'), 'red-observer', 'وفي العراق نحو 2000 منها تصير أقل من 1000 بحلول آذار'],
  ['a4', date('2025-03-01'), 'blue-herald', 'للحرس في أربيل 300 جندي'],
  ['a5', date('2025-04-01'), 'blue-herald', 'صار للحرس في أربيل 350 جنديا'],
  ['a6', date('2025-02-01'), 'blue-herald', 'للحرس في أربيل 80 جنديا']
] AS row
MATCH (o:Outlet {id: row[2]})
CREATE (o)-[:PUBLISHED]->(a:Article {id: row[0], publishedOn: row[1]})
CREATE (a)-[:CONTAINS]->(:Passage {id: row[0] + '-1', position: 1, text: row[3]});

UNWIND [
  ['a1', {id: 'c1', kind: 'PRESENCE', status: 'ONGOING', min: 2500, max: 2500, confidence: 0.8}, ['us-forces'], 'iraq'],
  ['a2', {id: 'c2', kind: 'PRESENCE', status: 'ONGOING', min: 2500, max: 2500, confidence: 0.7}, ['northern-mission', 'us-forces'], 'iraq'],
  ['a3', {id: 'c3', kind: 'PRESENCE', status: 'ONGOING', min: 2000, max: 2000, confidence: 0.7}, ['us-forces'], 'iraq'],
  ['a3', {id: 'c4', kind: 'REDUCTION', status: 'PLANNED', to: date('2026-03-31'), max: 999, confidence: 0.7}, ['us-forces'], 'iraq'],
  ['a4', {id: 'c5', kind: 'PRESENCE', status: 'ONGOING', min: 300, max: 300, confidence: 0.7}, ['eastern-guard'], 'erbil'],
  ['a5', {id: 'c6', kind: 'PRESENCE', status: 'ONGOING', min: 350, max: 350, confidence: 0.7}, ['eastern-guard'], 'erbil'],
  ['a6', {id: 'c7', kind: 'PRESENCE', status: 'ONGOING', min: 80, max: 80, confidence: 0.7}, ['western-guard'], 'erbil']
] AS row
MATCH (p:Passage {id: row[0] + '-1'})
MATCH (l:Entity {id: row[3]})
CREATE (p)-[:STATES]->(c:Claim)-[:LOCATION]->(l)
SET c = row[1]
WITH c, l, row[2] AS forces
UNWIND forces AS id
MATCH (f:Entity {id: id})
CREATE (c)-[:FORCE]->(f)
MERGE (f)-[r:STATIONED_AT]->(l)
SET r.claimIds = coalesce(r.claimIds, []) + c.id;
