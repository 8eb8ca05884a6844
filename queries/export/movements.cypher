// title: Movements with their places
// question: Which forces move from where to where on the map?
// column: id string — of the movement
// column: forces list — who moves
// column: forcesEn list — who moves, in English
// column: origins list — from where
// column: originsEn list — from where, in English
// column: destinations list — to where
// column: destinationsEn list — to where, in English
// column: starts list — where the origins are, or what they lie in
// column: ends list — where the destinations are, or what they lie in
// column: properties map — what is known of the movement

MATCH (m:Movement)
WITH m,
     COLLECT { MATCH (m)<-[:MAKES]-(x:Entity) RETURN x } AS forces,
     COLLECT { MATCH (m)-[:FROM]->(x:Entity) RETURN x } AS origins,
     COLLECT { MATCH (m)-[:TO]->(x:Entity) RETURN x } AS destinations
RETURN m.id AS id,
       [x IN forces | x.name] AS forces,
       [x IN forces WHERE x.nameEn IS NOT NULL | x.nameEn] AS forcesEn,
       [x IN origins | x.name] AS origins,
       [x IN origins WHERE x.nameEn IS NOT NULL | x.nameEn] AS originsEn,
       [x IN destinations | x.name] AS destinations,
       [x IN destinations WHERE x.nameEn IS NOT NULL | x.nameEn] AS destinationsEn,
       COLLECT {
         UNWIND origins AS x
         WITH x, COLLECT { MATCH way = (x)-[:LOCATED_IN*0..4]->(w:Entity) WHERE w.location IS NOT NULL RETURN w.location ORDER BY length(way), w.id LIMIT 1 } AS found
         UNWIND found AS location
         RETURN location
       } AS starts,
       COLLECT {
         UNWIND destinations AS x
         WITH x, COLLECT { MATCH way = (x)-[:LOCATED_IN*0..4]->(w:Entity) WHERE w.location IS NOT NULL RETURN w.location ORDER BY length(way), w.id LIMIT 1 } AS found
         UNWIND found AS location
         RETURN location
       } AS ends,
       properties(m) AS properties;
