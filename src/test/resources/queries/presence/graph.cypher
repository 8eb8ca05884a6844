// title: Who is where
// question: What does the report on presence find, told as a presence and told by what remains?

CREATE CONSTRAINT entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;

UNWIND [
  ['Country', 'iraq', 'العراق', 'Iraq'],
  ['Country', 'syria', 'سوريا', 'Syria'],
  ['Country', 'united-states', 'الولايات المتحدة', 'United States'],
  ['Place', 'erbil', 'أربيل', 'Erbil'],
  ['Base', 'harir', 'قاعدة حرير', 'Harir'],
  ['Force', 'coalition', 'التحالف الدولي', 'Global Coalition'],
  ['Force', 'us-forces', 'القوات الأميركية', 'US forces'],
  ['Force', 'northern-mission', 'بعثة الشمال', 'Northern Mission']
] AS row
CREATE (e:Entity {id: row[1], name: row[2], nameEn: row[3], known: true})
SET e:$(row[0]);

UNWIND [
  ['erbil', 'LOCATED_IN', 'iraq'],
  ['harir', 'LOCATED_IN', 'erbil'],
  ['us-forces', 'BELONGS_TO', 'united-states']
] AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[2]})
CREATE (a)-[r:$(row[1])]->(b)
SET r.sources = ['gazetteer'];

UNWIND [['blue-herald', 'Blue Herald'], ['red-observer', 'Red Observer']] AS row
CREATE (:Outlet {id: row[0], name: row[1]});

UNWIND [
  ['a1', date('2025-08-18'), 'blue-herald'],
  ['a4', null, null],
  ['b6', date('2025-10-12'), 'red-observer'],
  ['f1', date('2025-05-01'), 'blue-herald'],
  ['f2', date('2025-07-12'), 'red-observer'],
  ['f3', date('2025-08-01'), 'blue-herald']
] AS row
CREATE (a:Article {id: row[0], publishedOn: row[1]})
WITH a, row[2] AS outlet
MATCH (o:Outlet {id: outlet})
CREATE (o)-[:PUBLISHED]->(a);

UNWIND [
  ['a1', 3, 'في العراق نحو 2500 جندي أميركي'],
  ['a4', 1, 'تتمركز قوات التحالف في قاعدة حرير منذ كانون الثاني 2020'],
  ['b6', 3, 'وفي العراق نحو 2000 منها'],
  ['f1', 1, 'خفضت القوات الأميركية عددها في سوريا إلى 1400 في نيسان'],
  ['f2', 1, 'خفضت القوات الأميركية عددها في سوريا إلى 900 في العاشر من تموز، وتخفضه إلى 400 قبل نهاية العام'],
  ['f3', 1, 'قلصت بعثة الشمال عددها في أربيل إلى 150'],
  ['f3', 2, 'وقلصت القوات الأميركية عددها في أربيل']
] AS row
MATCH (a:Article {id: row[0]})
CREATE (a)-[:CONTAINS]->(:Passage {id: row[0] + '-' + row[1], position: row[1], text: row[2]});

UNWIND [
  ['a1-3', ['us-forces'], 'iraq', {id: 'c6', kind: 'PRESENCE', status: 'ONGOING', min: 2500, max: 2500, confidence: 0.8}],
  ['a4-1', ['coalition'], 'harir', {id: 'c12', kind: 'PRESENCE', status: 'ONGOING', from: date('2020-01-01'), confidence: 0.9}],
  ['b6-3', ['us-forces'], 'iraq', {id: 'd12', kind: 'PRESENCE', status: 'ONGOING', min: 2000, max: 2000, confidence: 0.7}],
  ['f1-1', ['us-forces'], 'syria', {id: 'f1', kind: 'REDUCTION', status: 'COMPLETED', from: date('2025-04-01'), to: date('2025-04-30'), min: 1400, max: 1400, confidence: 0.8}],
  ['f2-1', ['us-forces'], 'syria', {id: 'f2', kind: 'REDUCTION', status: 'COMPLETED', from: date('2025-07-10'), to: date('2025-07-10'), min: 900, max: 900, confidence: 0.8}],
  ['f2-1', ['us-forces'], 'syria', {id: 'f3', kind: 'REDUCTION', status: 'PLANNED', to: date('2025-12-31'), min: 400, max: 400, confidence: 0.8}],
  ['f3-1', ['northern-mission'], 'erbil', {id: 'f4', kind: 'REDUCTION', status: 'COMPLETED', min: 150, max: 150, confidence: 0.8}],
  ['f3-2', ['us-forces'], 'erbil', {id: 'f5', kind: 'REDUCTION', status: 'COMPLETED', confidence: 0.8}]
] AS row
MATCH (p:Passage {id: row[0]})
CREATE (p)-[:STATES]->(c:Claim)
SET c = row[3]
WITH c, row
MATCH (l:Entity {id: row[2]})
CREATE (c)-[:LOCATION]->(l)
WITH c, row
UNWIND row[1] AS id
MATCH (f:Entity {id: id})
CREATE (c)-[:FORCE]->(f);

UNWIND [
  ['us-forces', 'syria', ['f1', 'f2', 'f3'], {id: 'm1', kind: 'REDUCTION', status: 'COMPLETED', from: date('2025-04-01'), to: date('2025-07-10'), min: 400, max: 1400, firstReported: date('2025-05-01'), lastReported: date('2025-07-12'), claims: 3, outlets: 2}],
  ['northern-mission', 'erbil', ['f4'], {id: 'm2', kind: 'REDUCTION', status: 'COMPLETED', min: 150, max: 150, firstReported: date('2025-08-01'), lastReported: date('2025-08-01'), claims: 1, outlets: 1}],
  ['us-forces', 'erbil', ['f5'], {id: 'm3', kind: 'REDUCTION', status: 'COMPLETED', firstReported: date('2025-08-01'), lastReported: date('2025-08-01'), claims: 1, outlets: 1}]
] AS row
MATCH (f:Entity {id: row[0]})
MATCH (l:Entity {id: row[1]})
CREATE (f)-[:MAKES]->(m:Movement)-[:FROM]->(l)
SET m = row[3]
WITH m, row
UNWIND row[2] AS id
MATCH (c:Claim {id: id})
CREATE (c)-[:SUPPORTS]->(m);

UNWIND [
  ['us-forces', 'iraq', {status: 'ONGOING', min: 2000, max: 2500, firstReported: date('2025-08-18'), lastReported: date('2025-10-12'), claims: 2, outlets: 2, claimIds: ['c6', 'd12']}],
  ['coalition', 'harir', {status: 'ONGOING', from: date('2020-01-01'), claims: 1, outlets: 0, claimIds: ['c12']}]
] AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[r:STATIONED_AT]->(b)
SET r = row[2], r.sources = ['claim'];
