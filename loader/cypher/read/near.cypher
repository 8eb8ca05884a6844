// title: Articles that may be copies, because a part of the fingerprints of their texts agrees
// param: rows list — maps of id and band0, band1, …
// column: id string — the id of a row
// column: other string — the id of an article that may be a copy
// column: day date — its day of publication
// column: fingerprint string — of its text

UNWIND $rows AS row
MATCH (other:Article)
WHERE other.band0 = row.band0
  OR other.band1 = row.band1
  OR other.band2 = row.band2
  OR other.band3 = row.band3
  OR other.band4 = row.band4
  OR other.band5 = row.band5
  OR other.band6 = row.band6
  OR other.band7 = row.band7
RETURN row.id AS id, other.id AS other, other.publishedOn AS day, other.fingerprint AS fingerprint;
