// title: What users said of who is who
// column: correction map — properties of a correction

MATCH (correction:Correction)
RETURN properties(correction) AS correction;
