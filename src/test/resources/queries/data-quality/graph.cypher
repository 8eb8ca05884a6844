// title: A graph with every mistake
// question: What does the report on data quality find?

UNWIND [
  ['Force', {id: 'brigade', name: 'اللواء', known: true}],
  ['Base', {id: 'camp', name: 'المعسكر', known: true}],
  ['Base', {id: 'nameless', known: false}]
] AS row
CREATE (e:Entity)
SET e = row[1], e:$(row[0]);

CREATE (:Article {id: 'a', publishedOn: date('2025-01-01')})-[:CONTAINS]->(:Passage {id: 'a-1', position: 1, text: 'غادر اللواء المعسكر'});

UNWIND [
  {id: 'good', kind: 'WITHDRAWAL', status: 'COMPLETED'},
  {id: 'empty', kind: 'WITHDRAWAL', status: 'COMPLETED'},
  {id: 'backwards', kind: 'WITHDRAWAL', status: 'COMPLETED', from: date('2025-02-01'), to: date('2025-01-01'), min: 9, max: 5},
  {id: 'otherwise', kind: 'WITHDRAWAL', status: 'COMPLETED', reported: date('2025-01-02'), outlet: 'blue-herald'}
] AS row
MATCH (p:Passage {id: 'a-1'})
CREATE (p)-[:STATES]->(c:Claim)
SET c = row;

CREATE (:Claim {id: 'lost', kind: 'WITHDRAWAL', status: 'COMPLETED'});

UNWIND ['good', 'backwards', 'otherwise', 'lost'] AS id
MATCH (c:Claim {id: id})
MATCH (f:Entity {id: 'brigade'})
CREATE (c)-[:FORCE]->(f);

CREATE (:Movement {id: 'm', kind: 'WITHDRAWAL', from: date('2025-02-01'), to: date('2025-01-01'), plannedFrom: date('2025-02-01'), plannedTo: date('2025-01-01'), min: 9, max: 5}),
       (:Term {id: 't', title: 'بند', from: date('2025-02-01'), to: date('2025-01-01')}),
       (:Agreement {id: 'g', name: 'اتفاق', from: date('2025-02-01'), to: date('2025-01-01')});

MATCH (f:Entity {id: 'brigade'})
MATCH (b:Entity {id: 'camp'})
CREATE (f)-[:STATIONED_AT {from: date('2025-02-01'), to: date('2025-01-01'), min: 9, max: 5}]->(b)
CREATE (b)-[:LOCATED_IN {sources: ['gazetteer']}]->(b);
