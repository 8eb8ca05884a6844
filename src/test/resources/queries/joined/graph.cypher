// title: A person with two names, and one who is two

CREATE (:Correction {id: 'person:two', thing: 'person:two', into: 'person:one', type: 'Person', intoType: 'Person'});

CREATE (:Correction {id: 'person:one in a2', thing: 'person:one', article: 'a2', into: 'person:one~other', type: 'Person', intoType: 'Person', name: 'سالم الآخر'});

CREATE (:Correction {id: 'north-army', thing: 'north-army', into: 'north-mission', type: 'Force', intoType: 'Force', names: ['جيش الشمال', 'Northern Army']});

CREATE (one:Entity:Person {id: 'person:one', known: false, name: 'سالم', aliases: ['السيد سالم']})
CREATE (other:Entity:Person {id: 'person:one~other', known: false, name: 'سالم الآخر', aliases: ['سالم']})
CREATE (first:Article {id: 'a1'})-[:MENTIONS {count: 1, forms: ['السيد سالم'], as: 'person:two'}]->(one)
CREATE (first)-[:MENTIONS {count: 2, forms: ['سالم']}]->(one)
CREATE (:Article {id: 'a2'})-[:MENTIONS {count: 1, forms: ['سالم'], as: 'person:one'}]->(other)
CREATE (:Article {id: 'a3'})-[:MENTIONS {count: 1, forms: ['سيد سالم'], as: 'person:two'}]->(one);
