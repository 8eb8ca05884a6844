// title: Movements between two states that are planned until a day
// param: rows list — maps of scope (the states, in order, joined by +) and day
// column: move map — of the properties of a movement those that tell what it hangs together with
// column: forces list — none: nobody asks for them

UNWIND $rows AS row
MATCH (movement:Movement {scope: row.scope, plannedTo: row.day})
RETURN movement {.id, .scope, .course, .family, .place, .firstDay, .lastDay, .plannedTo} AS move, [] AS forces;
