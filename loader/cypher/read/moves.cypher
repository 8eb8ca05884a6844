// title: Movements of some scopes
// param: scopes list — the states between which movements are, in order, joined by +
// column: move map — properties of the movement
// column: forces list — ids of those who make it

UNWIND $scopes AS scope
MATCH (force:Entity)-[:MAKES]->(movement:Movement {scope: scope})
RETURN properties(movement) AS move, collect(force.id) AS forces;
