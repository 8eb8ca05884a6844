// title: A small graph
// question: What do the examples of the reports run on?

CREATE CONSTRAINT entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outlet IF NOT EXISTS FOR (n:Outlet) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT movement IF NOT EXISTS FOR (n:Movement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT term IF NOT EXISTS FOR (n:Term) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agreement IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT correction IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE INDEX mentions_as IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.as);
CREATE INDEX known IF NOT EXISTS FOR (n:Entity) ON (n.known);
CREATE INDEX claim_from IF NOT EXISTS FOR (n:Claim) ON (n.from);
CREATE INDEX claim_to IF NOT EXISTS FOR (n:Claim) ON (n.to);
CREATE INDEX claim_kind IF NOT EXISTS FOR (n:Claim) ON (n.kind);
CREATE INDEX article_day IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);

UNWIND [
  ['Country', 'iraq', 'العراق', 'Iraq', []],
  ['Country', 'united-states', 'الولايات المتحدة', 'United States', ['أميركا', 'America']],
  ['Country', 'syria', 'سوريا', 'Syria', ['سورية']],
  ['Place', 'anbar', 'الأنبار', 'Anbar', []],
  ['Place', 'erbil', 'أربيل', 'Erbil', ['Irbil']],
  ['Base', 'ain-al-asad', 'عين الأسد', 'Ain al-Asad', ['قاعدة عين الأسد']],
  ['Base', 'harir', 'قاعدة حرير', 'Harir', ['حرير']],
  ['Base', 'tanf', 'قاعدة التنف', 'Tanf', []],
  ['Base', 'quiet-camp', 'معسكر الهدوء', 'Quiet Camp', []],
  ['Base', 'sun-camp', 'معسكر الشمس', 'Sun Camp', []],
  ['Force', 'coalition', 'التحالف الدولي', 'Global Coalition', ['قوات التحالف']],
  ['Force', 'us-forces', 'القوات الأميركية', 'US forces', []],
  ['Force', 'iraqi-army', 'الجيش العراقي', 'Iraqi Army', []],
  ['Force', 'northern-mission', 'بعثة الشمال', 'Northern Mission', []],
  ['Institution', 'joint-operations-command', 'قيادة العمليات المشتركة', 'Joint Operations Command', []],
  ['Person', 'qais-al-muhammadawi', 'قيس المحمداوي', 'Qais al-Muhammadawi', []],
  ['Person', 'salma-amin', 'سلمى أمين', 'Salma Amin', []]
] AS row
CREATE (e:Entity {id: row[1], name: row[2], nameEn: row[3], aliases: row[4], known: true})
SET e:$(row[0]);

UNWIND [['Person', 'salim-nur', 'سليم نور', null], ['Force', 'night-group', 'مجموعة الليل', ['جماعة الليل']]] AS row
CREATE (e:Entity {id: row[1], name: row[2], aliases: row[3], known: false})
SET e:$(row[0]);

MATCH (e:Entity {id: 'ain-al-asad'})
SET e.location = point({latitude: 33.8, longitude: 42.44});

UNWIND [
  ['anbar', 'LOCATED_IN', 'iraq'],
  ['erbil', 'LOCATED_IN', 'iraq'],
  ['ain-al-asad', 'LOCATED_IN', 'anbar'],
  ['sun-camp', 'LOCATED_IN', 'anbar'],
  ['harir', 'LOCATED_IN', 'erbil'],
  ['tanf', 'LOCATED_IN', 'syria'],
  ['quiet-camp', 'LOCATED_IN', 'iraq'],
  ['us-forces', 'BELONGS_TO', 'united-states'],
  ['iraqi-army', 'BELONGS_TO', 'iraq'],
  ['joint-operations-command', 'BELONGS_TO', 'iraq']
] AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[2]})
CREATE (a)-[r:$(row[1])]->(b)
SET r.sources = ['gazetteer'];

UNWIND [['blue-herald', 'Blue Herald'], ['red-observer', 'Red Observer'], ['green-post', 'Green Post']] AS row
CREATE (:Outlet {id: row[0], name: row[1]});

UNWIND [
  ['a1', 'خطة', date('2025-08-18'), 'https://example.org/a1', 'blue-herald'],
  ['a2', 'خاتمة', date('2026-01-18'), 'https://example.org/a2', 'red-observer'],
  ['a3', 'نسخة', date('2026-01-19'), null, 'blue-herald'],
  ['a4', 'بلا تاريخ', null, null, null],
  ['b1', 'وعد', date('2025-06-01'), 'https://example.org/b1', 'blue-herald'],
  ['b2', 'تأجيل', date('2025-07-25'), 'https://example.org/b2', 'red-observer'],
  ['b3', 'نفي', date('2025-08-02'), null, 'green-post'],
  ['b4', 'إتمام', date('2025-10-03'), 'https://example.org/b4', 'blue-herald'],
  ['b5', 'إتمام', date('2025-10-04'), null, 'red-observer'],
  ['b6', 'رواية أخرى', date('2025-10-12'), 'https://example.org/b6', 'green-post']
] AS row
CREATE (a:Article {id: row[0], title: row[1], publishedOn: row[2], url: row[3]})
WITH a, row[4] AS outlet
MATCH (o:Outlet {id: outlet})
CREATE (o)-[:PUBLISHED]->(a);

UNWIND [['a3', 'a2'], ['b5', 'b4']] AS row
MATCH (a:Article {id: row[0]})
MATCH (b:Article {id: row[1]})
CREATE (a)-[:COPY_OF]->(b);

UNWIND [
  ['a1', 1, 'تغادر قوات التحالف قاعدة عين الأسد إلى حرير في أيلول، كما قال قيس المحمداوي نائب القائد'],
  ['a1', 2, 'ينص الاتفاق المبرم في 27 أيلول 2024 على مرحلتين، تنتهي الأولى في أيلول 2025 والثانية في أيلول 2026'],
  ['a1', 3, 'في العراق نحو 2500 جندي أميركي'],
  ['a1', 4, 'وتغادر قوات التحالف العراق كله بحلول أيلول 2026'],
  ['a2', 1, 'أكملت قوات التحالف خروجها من عين الأسد أمس، وتسلّم الجيش العراقي القاعدة'],
  ['a2', 2, 'يبدأ الطرفان تبادل المعلومات بعد أيلول، وفق سليم نور، وهو محلل'],
  ['a2', 3, 'لم تنسحب القوات الأميركية من التنف'],
  ['a4', 1, 'تتمركز قوات التحالف في قاعدة حرير منذ كانون الثاني 2020'],
  ['b1', 1, 'تعد سلمى أمين، المتحدثة باسم بعثة الشمال، بأن يغادر 800 من جنود البعثة معسكر الشمس إلى أربيل قبل نهاية تموز'],
  ['b1', 2, 'والعراق عضو في التحالف الذي تقوده الولايات المتحدة'],
  ['b2', 1, 'تؤجل بعثة الشمال خروجها من معسكر الشمس إلى سوريا حتى منتصف أيلول'],
  ['b3', 1, 'قيادة العمليات المشتركة تنفي أن تغادر بعثة الشمال معسكر الشمس'],
  ['b4', 1, 'غادر 500 من جنود بعثة الشمال معسكر الشمس إلى أربيل في الأول من تشرين الأول'],
  ['b5', 1, 'غادر 500 من جنود بعثة الشمال معسكر الشمس إلى أربيل في الأول من تشرين الأول'],
  ['b6', 1, 'خرج آخر جنود بعثة الشمال من معسكر الشمس في العاشر من الشهر، وعددهم 800'],
  ['b6', 2, 'هاجمت مجموعة الليل قاعدة حرير في الثاني من الشهر'],
  ['b6', 3, 'وتصل قوات أميركية إلى أربيل قبل نهاية العام، وفي العراق نحو 2000 منها تصير أقل من 1000 بحلول آذار']
] AS row
MATCH (a:Article {id: row[0]})
CREATE (a)-[:CONTAINS]->(:Passage {id: row[0] + '-' + row[1], position: row[1], text: row[2]});

UNWIND [
  ['a1-1', {id: 'c1', kind: 'WITHDRAWAL', status: 'PLANNED', from: date('2025-09-01'), to: date('2025-09-30'), confidence: 0.9}],
  ['a1-1', {id: 'c2', kind: 'ROLE', title: 'نائب القائد', confidence: 0.9}],
  ['a1-2', {id: 'c3', kind: 'AGREEMENT', status: 'COMPLETED', from: date('2024-09-27'), to: date('2024-09-27'), confidence: 0.8}],
  ['a1-2', {id: 'c4', kind: 'TERM', title: 'المرحلة الأولى', to: date('2025-09-30'), confidence: 0.8}],
  ['a1-2', {id: 'c5', kind: 'TERM', title: 'المرحلة الثانية', to: date('2026-09-30'), confidence: 0.8}],
  ['a1-3', {id: 'c6', kind: 'PRESENCE', status: 'ONGOING', min: 2500, max: 2500, confidence: 0.8}],
  ['a2-1', {id: 'c7', kind: 'WITHDRAWAL', status: 'COMPLETED', from: date('2026-01-17'), to: date('2026-01-17'), confidence: 0.7}],
  ['a2-1', {id: 'c8', kind: 'HANDOVER', status: 'COMPLETED', from: date('2026-01-17'), to: date('2026-01-17'), confidence: 0.7}],
  ['a2-2', {id: 'c9', kind: 'TERM', title: 'تبادل المعلومات', from: date('2026-10-01'), confidence: 0.6}],
  ['a2-2', {id: 'c10', kind: 'ROLE', title: 'محلل', confidence: 0.6}],
  ['a2-3', {id: 'c11', kind: 'WITHDRAWAL', status: 'DENIED', confidence: 0.7}],
  ['a4-1', {id: 'c12', kind: 'PRESENCE', status: 'ONGOING', from: date('2020-01-01'), confidence: 0.9}],
  ['a1-4', {id: 'c13', kind: 'WITHDRAWAL', status: 'PLANNED', to: date('2026-09-30'), confidence: 0.7}],
  ['b1-1', {id: 'd1', kind: 'WITHDRAWAL', status: 'PLANNED', to: date('2025-07-31'), min: 800, max: 800, confidence: 0.9}],
  ['b1-1', {id: 'd2', kind: 'ROLE', title: 'المتحدثة', confidence: 0.9}],
  ['b1-2', {id: 'd3', kind: 'MEMBERSHIP', confidence: 0.8}],
  ['b1-2', {id: 'd4', kind: 'MEMBERSHIP', title: 'LEADS', confidence: 0.8}],
  ['b2-1', {id: 'd5', kind: 'WITHDRAWAL', status: 'PLANNED', to: date('2025-09-15'), confidence: 0.8}],
  ['b3-1', {id: 'd6', kind: 'WITHDRAWAL', status: 'DENIED', confidence: 0.8}],
  ['b4-1', {id: 'd7', kind: 'WITHDRAWAL', status: 'COMPLETED', from: date('2025-10-01'), to: date('2025-10-01'), min: 500, max: 500, confidence: 0.9}],
  ['b5-1', {id: 'd8', kind: 'WITHDRAWAL', status: 'COMPLETED', from: date('2025-10-01'), to: date('2025-10-01'), min: 500, max: 500, confidence: 0.9}],
  ['b6-1', {id: 'd9', kind: 'WITHDRAWAL', status: 'COMPLETED', from: date('2025-10-10'), to: date('2025-10-10'), min: 800, max: 800, confidence: 0.7}],
  ['b6-2', {id: 'd10', kind: 'ATTACK', status: 'COMPLETED', from: date('2025-10-02'), to: date('2025-10-02'), confidence: 0.8}],
  ['b6-3', {id: 'd11', kind: 'DEPLOYMENT', status: 'PLANNED', to: date('2025-12-31'), confidence: 0.7}],
  ['b6-3', {id: 'd12', kind: 'PRESENCE', status: 'ONGOING', min: 2000, max: 2000, confidence: 0.7}],
  ['b6-3', {id: 'd13', kind: 'REDUCTION', status: 'PLANNED', to: date('2026-03-31'), max: 999, confidence: 0.7}]
] AS row
MATCH (p:Passage {id: row[0]})
CREATE (p)-[:STATES]->(c:Claim)
SET c = row[1];

UNWIND [
  ['c1', 'FORCE', 'coalition'],
  ['c1', 'ORIGIN', 'ain-al-asad'],
  ['c1', 'DESTINATION', 'harir'],
  ['c1', 'SAID_BY', 'qais-al-muhammadawi'],
  ['c2', 'PERSON', 'qais-al-muhammadawi'],
  ['c2', 'BODY', 'joint-operations-command'],
  ['c3', 'PARTY', 'iraq'],
  ['c3', 'PARTY', 'united-states'],
  ['c4', 'PARTY', 'iraq'],
  ['c4', 'PARTY', 'united-states'],
  ['c5', 'PARTY', 'iraq'],
  ['c5', 'PARTY', 'united-states'],
  ['c6', 'FORCE', 'us-forces'],
  ['c6', 'LOCATION', 'iraq'],
  ['c7', 'FORCE', 'coalition'],
  ['c7', 'ORIGIN', 'ain-al-asad'],
  ['c8', 'SITE', 'ain-al-asad'],
  ['c8', 'GIVER', 'coalition'],
  ['c8', 'RECIPIENT', 'iraqi-army'],
  ['c9', 'PARTY', 'iraq'],
  ['c9', 'PARTY', 'united-states'],
  ['c9', 'SAID_BY', 'salim-nur'],
  ['c10', 'PERSON', 'salim-nur'],
  ['c11', 'FORCE', 'us-forces'],
  ['c11', 'ORIGIN', 'tanf'],
  ['c12', 'FORCE', 'coalition'],
  ['c12', 'LOCATION', 'harir'],
  ['c13', 'FORCE', 'coalition'],
  ['c13', 'ORIGIN', 'iraq'],
  ['d1', 'FORCE', 'northern-mission'],
  ['d1', 'ORIGIN', 'sun-camp'],
  ['d1', 'DESTINATION', 'erbil'],
  ['d1', 'SAID_BY', 'salma-amin'],
  ['d2', 'PERSON', 'salma-amin'],
  ['d2', 'BODY', 'northern-mission'],
  ['d3', 'MEMBER', 'iraq'],
  ['d3', 'GROUP', 'coalition'],
  ['d4', 'MEMBER', 'united-states'],
  ['d4', 'GROUP', 'coalition'],
  ['d5', 'FORCE', 'northern-mission'],
  ['d5', 'ORIGIN', 'sun-camp'],
  ['d5', 'DESTINATION', 'syria'],
  ['d6', 'FORCE', 'northern-mission'],
  ['d6', 'ORIGIN', 'sun-camp'],
  ['d6', 'SAID_BY', 'joint-operations-command'],
  ['d7', 'FORCE', 'northern-mission'],
  ['d7', 'ORIGIN', 'sun-camp'],
  ['d7', 'DESTINATION', 'erbil'],
  ['d8', 'FORCE', 'northern-mission'],
  ['d8', 'ORIGIN', 'sun-camp'],
  ['d8', 'DESTINATION', 'erbil'],
  ['d9', 'FORCE', 'northern-mission'],
  ['d9', 'ORIGIN', 'sun-camp'],
  ['d10', 'ATTACKER', 'night-group'],
  ['d10', 'TARGET', 'harir'],
  ['d11', 'FORCE', 'us-forces'],
  ['d11', 'DESTINATION', 'erbil'],
  ['d12', 'FORCE', 'us-forces'],
  ['d12', 'LOCATION', 'iraq'],
  ['d13', 'FORCE', 'us-forces'],
  ['d13', 'LOCATION', 'iraq']
] AS row
MATCH (c:Claim {id: row[0]})
MATCH (e:Entity {id: row[2]})
CREATE (c)-[:$(row[1])]->(e);

UNWIND [['a2', 'salim-nur', 3], ['a3', 'salim-nur', 3], ['b6', 'night-group', 1]] AS row
MATCH (a:Article {id: row[0]})
MATCH (e:Entity {id: row[1]})
CREATE (a)-[:MENTIONS {count: row[2]}]->(e);

MATCH (b:Base)<--(:Claim)<-[:STATES]-(:Passage)<-[:CONTAINS]-(a:Article)
MERGE (a)-[m:MENTIONS]->(b)
SET m.count = 1;

UNWIND [
  ['coalition', ['ain-al-asad'], ['harir'], ['c1'], {id: 'm1', kind: 'WITHDRAWAL', status: 'PLANNED', from: date('2025-09-01'), to: date('2025-09-30'), plannedFrom: date('2025-09-01'), plannedTo: date('2025-09-30'), firstReported: date('2025-08-18'), lastReported: date('2025-08-18'), claims: 1, outlets: 1}],
  ['coalition', ['ain-al-asad'], [], ['c7'], {id: 'm2', kind: 'WITHDRAWAL', status: 'COMPLETED', from: date('2026-01-17'), to: date('2026-01-17'), reportedFrom: date('2026-01-17'), reportedTo: date('2026-01-17'), firstReported: date('2026-01-18'), lastReported: date('2026-01-18'), claims: 1, outlets: 1}],
  ['us-forces', ['tanf'], [], ['c11'], {id: 'm3', kind: 'WITHDRAWAL', status: 'DENIED', firstReported: date('2026-01-18'), lastReported: date('2026-01-18'), claims: 1, outlets: 1}],
  ['northern-mission', ['sun-camp'], ['erbil', 'syria'], ['d1', 'd5', 'd6', 'd7', 'd8', 'd9'], {id: 'm4', kind: 'WITHDRAWAL', status: 'COMPLETED', from: date('2025-10-01'), to: date('2025-10-10'), plannedTo: date('2025-09-15'), reportedFrom: date('2025-10-01'), reportedTo: date('2025-10-10'), min: 500, max: 800, firstReported: date('2025-06-01'), lastReported: date('2025-10-12'), claims: 5, outlets: 3, denials: 1}],
  ['coalition', ['iraq'], [], ['c13'], {id: 'm5', kind: 'WITHDRAWAL', status: 'PLANNED', to: date('2026-09-30'), plannedTo: date('2026-09-30'), firstReported: date('2025-08-18'), lastReported: date('2025-08-18'), claims: 1, outlets: 1}],
  ['us-forces', [], ['erbil'], ['d11'], {id: 'm6', kind: 'DEPLOYMENT', status: 'PLANNED', to: date('2025-12-31'), plannedTo: date('2025-12-31'), firstReported: date('2025-10-12'), lastReported: date('2025-10-12'), claims: 1, outlets: 1}],
  ['us-forces', ['iraq'], [], ['d13'], {id: 'm7', kind: 'REDUCTION', status: 'PLANNED', to: date('2026-03-31'), plannedTo: date('2026-03-31'), max: 999, firstReported: date('2025-10-12'), lastReported: date('2025-10-12'), claims: 1, outlets: 1}]
] AS row
CREATE (m:Movement)
SET m = row[4]
WITH m, row
MATCH (f:Entity {id: row[0]})
CREATE (f)-[:MAKES]->(m)
FOREACH (x IN row[1] | MERGE (e:Entity {id: x}) CREATE (m)-[:FROM]->(e))
FOREACH (x IN row[2] | MERGE (e:Entity {id: x}) CREATE (m)-[:TO]->(e))
FOREACH (x IN row[3] | MERGE (c:Claim {id: x}) CREATE (c)-[:SUPPORTS]->(m));

UNWIND [['m1', 'm5'], ['m2', 'm5']] AS row
MATCH (a:Movement {id: row[0]})
MATCH (b:Movement {id: row[1]})
CREATE (a)-[:PART_OF]->(b);

CREATE (:Agreement:Entity {id: 'agreement-1', name: 'اتفاق إنهاء المهمة', nameEn: 'End of mission agreement', known: true, status: 'COMPLETED', from: date('2024-09-27'), to: date('2024-09-27'), claims: 1, outlets: 1, firstReported: date('2025-08-18'), lastReported: date('2025-08-18')});

UNWIND [
  ['agreement-1', ['c4'], {id: 'term-1', title: 'المرحلة الأولى', status: 'PLANNED', to: date('2025-09-30'), claims: 1, outlets: 1, firstReported: date('2025-08-18'), lastReported: date('2025-08-18')}],
  ['agreement-1', ['c5'], {id: 'term-2', title: 'المرحلة الثانية', status: 'PLANNED', to: date('2026-09-30'), claims: 1, outlets: 1, firstReported: date('2025-08-18'), lastReported: date('2025-08-18')}],
  [null, ['c9'], {id: 'term-3', title: 'تبادل المعلومات', status: 'PLANNED', from: date('2026-10-01'), claims: 1, outlets: 1, firstReported: date('2026-01-18'), lastReported: date('2026-01-18')}]
] AS row
CREATE (t:Term)
SET t = row[2]
FOREACH (x IN row[1] | MERGE (c:Claim {id: x}) CREATE (c)-[:SUPPORTS]->(t))
WITH t, row
MATCH (g:Agreement {id: row[0]})
CREATE (g)-[:HAS_TERM]->(t);

MATCH (g:Agreement {id: 'agreement-1'})
MATCH (c:Claim {id: 'c3'})
MATCH (m:Movement {id: 'm5'})
CREATE (c)-[:SUPPORTS]->(g)
CREATE (m)-[:UNDER]->(g);

UNWIND [
  ['iraq', 'PARTY_TO', 'agreement-1', {status: 'COMPLETED', from: date('2024-09-27'), to: date('2024-09-27'), firstReported: date('2025-08-18'), lastReported: date('2025-08-18'), claims: 1, outlets: 1, claimIds: ['c3']}],
  ['united-states', 'PARTY_TO', 'agreement-1', {status: 'COMPLETED', from: date('2024-09-27'), to: date('2024-09-27'), firstReported: date('2025-08-18'), lastReported: date('2025-08-18'), claims: 1, outlets: 1, claimIds: ['c3']}],
  ['us-forces', 'STATIONED_AT', 'iraq', {status: 'ONGOING', min: 2000, max: 2500, firstReported: date('2025-08-18'), lastReported: date('2025-10-12'), claims: 2, outlets: 2, claimIds: ['c6', 'd12']}],
  ['coalition', 'STATIONED_AT', 'harir', {status: 'ONGOING', from: date('2020-01-01'), claims: 1, outlets: 0, claimIds: ['c12']}],
  ['ain-al-asad', 'HANDED_OVER_TO', 'iraqi-army', {status: 'COMPLETED', from: date('2026-01-17'), to: date('2026-01-17'), firstReported: date('2026-01-18'), lastReported: date('2026-01-18'), claims: 1, outlets: 1, claimIds: ['c8']}],
  ['qais-al-muhammadawi', 'HOLDS_ROLE', 'joint-operations-command', {title: 'نائب القائد', firstReported: date('2025-08-18'), lastReported: date('2025-08-18'), claims: 1, outlets: 1, claimIds: ['c2']}],
  ['salma-amin', 'HOLDS_ROLE', 'northern-mission', {title: 'المتحدثة', firstReported: date('2025-06-01'), lastReported: date('2025-06-01'), claims: 1, outlets: 1, claimIds: ['d2']}],
  ['iraq', 'MEMBER_OF', 'coalition', {firstReported: date('2025-06-01'), lastReported: date('2025-06-01'), claims: 1, outlets: 1, claimIds: ['d3']}],
  ['united-states', 'LEADS', 'coalition', {firstReported: date('2025-06-01'), lastReported: date('2025-06-01'), claims: 1, outlets: 1, claimIds: ['d4']}],
  ['night-group', 'ATTACKS', 'harir', {status: 'COMPLETED', from: date('2025-10-02'), to: date('2025-10-02'), firstReported: date('2025-10-12'), lastReported: date('2025-10-12'), claims: 1, outlets: 1, claimIds: ['d10']}],
  ['coalition', 'WITHDRAWS_FROM', 'ain-al-asad', {status: 'COMPLETED', from: date('2026-01-17'), to: date('2026-01-17'), firstReported: date('2025-08-18'), lastReported: date('2026-01-18'), claims: 2, outlets: 2, claimIds: ['c1', 'c7']}],
  ['coalition', 'MOVES_TO', 'harir', {status: 'PLANNED', from: date('2025-09-01'), to: date('2025-09-30'), firstReported: date('2025-08-18'), lastReported: date('2025-08-18'), claims: 1, outlets: 1, claimIds: ['c1']}],
  ['us-forces', 'WITHDRAWS_FROM', 'tanf', {status: 'DENIED', firstReported: date('2026-01-18'), lastReported: date('2026-01-18'), claims: 1, outlets: 1, claimIds: ['c11']}],
  ['northern-mission', 'WITHDRAWS_FROM', 'sun-camp', {status: 'COMPLETED', from: date('2025-10-01'), to: date('2025-10-10'), min: 500, max: 800, firstReported: date('2025-06-01'), lastReported: date('2025-10-12'), claims: 5, outlets: 3, claimIds: ['d1', 'd5', 'd6', 'd7', 'd8', 'd9']}],
  ['us-forces', 'DEPLOYS_TO', 'erbil', {status: 'PLANNED', to: date('2025-12-31'), firstReported: date('2025-10-12'), lastReported: date('2025-10-12'), claims: 1, outlets: 1, claimIds: ['d11']}]
] AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[2]})
CREATE (a)-[r:$(row[1])]->(b)
SET r = row[3], r.sources = ['claim'];

MATCH (fact:Movement|Agreement|Term)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(:Passage)<-[:CONTAINS]-(a:Article)
WITH fact, c
ORDER BY c.confidence DESC, a.publishedOn IS NULL, a.publishedOn DESC, c.id
WITH fact, head(collect(c.id)) AS best
SET fact.best = best;

MATCH (:Entity)-[fact]->(:Entity)
MATCH (c:Claim)<-[:STATES]-(:Passage)<-[:CONTAINS]-(a:Article)
WHERE c.id IN fact.claimIds
WITH fact, c
ORDER BY c.confidence DESC, a.publishedOn IS NULL, a.publishedOn DESC, c.id
WITH fact, head(collect(c.id)) AS best
SET fact.best = best;
