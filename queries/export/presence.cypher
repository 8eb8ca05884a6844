// title: Presence on the map
// question: Which forces are, were or will be where?
// column: forceLabels list — of who is there
// column: force string — its id
// column: placeLabels list — of where
// column: place string — its id
// column: name string — who is there
// column: nameEn string — who is there, in English
// column: placeName string — where
// column: placeNameEn string — where, in English
// column: location map — of the place
// column: properties map — what is known of it

MATCH (f:Entity)-[r:STATIONED_AT]->(p:Entity)
RETURN labels(f) AS forceLabels,
       f.id AS force,
       labels(p) AS placeLabels,
       p.id AS place,
       f.name AS name,
       f.nameEn AS nameEn,
       p.name AS placeName,
       p.nameEn AS placeNameEn,
       p.location AS location,
       properties(r) AS properties;
