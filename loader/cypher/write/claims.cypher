// title: Claims, each with the days it speaks of: as told, or else seen from the day of publication
// param: rows list — maps of passage (its id) and properties (id, kind, status, from, to, timeText, min, max, title, confidence, rule, parties)

UNWIND $rows AS row
MATCH (article:Article)-[:CONTAINS]->(passage:Passage {id: row.passage})
CREATE (passage)-[:STATES]->(claim:Claim)
SET claim = row.properties
WITH claim, article.publishedOn AS day
SET claim.start =
  CASE
    WHEN claim.status IN ['PLANNED', 'DEMANDED', 'ONGOING'] AND day < coalesce(claim.from, claim.to) THEN day
    ELSE coalesce(claim.from, claim.to, day)
  END
SET claim.end =
  CASE
    WHEN claim.to IS NULL AND day > claim.from THEN day
    ELSE coalesce(claim.to, claim.from, day)
  END;
