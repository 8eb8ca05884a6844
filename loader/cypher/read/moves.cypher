// title: Movements by their keys
// param: keys list — what movements have in common: course, family of the force, and place
// column: move map — of the properties of a movement those that tell what it hangs together with
// column: forces list — ids of those who make it
// column: wholes list — ids of movements that it is part of

UNWIND $keys AS key
MATCH (movement:Movement {key: key})
RETURN movement {.id, .scope, .course, .family, .place, .firstDay, .lastDay, .plannedTo} AS move,
  [(movement)<-[:MAKES]-(force) | force.id] AS forces,
  [(movement)-[:PART_OF]->(whole) | whole.id] AS wholes;
