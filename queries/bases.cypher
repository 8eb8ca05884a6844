// title: Bases
// question: Who is, was or will be at each base, and who leaves or comes?
// param: base name(Base) = null — only this base
// param: place name(Place|Country) = null — only bases that lie there
// param: force name(Force|Country) = null — only bases of this force, its parts, or the forces of this country
// param: limit integer = 500 — at most this many rows
// column: base string — the base
// column: country string — in which country
// column: present list — who is reported there
// column: leave list — who leaves or left
// column: arrive list — who comes or came
// column: recipients list — to whom it is or was handed over
// column: claims integer — how many claims name the base
// column: firstReported date — day of the first article that does
// column: lastReported date — day of the last one
// column: evidence string — the latest sentence that does
// detail: baseEn string — the base, in English
// detail: presentEn list — who is reported there, in English
// detail: latitude number — degrees north, WGS 84
// detail: longitude number — degrees east, WGS 84
// detail: article string — where the sentence stands
// detail: claimIds list — the claims it rests on, whose sentences --evidence shows
// example: masar report bases
// example: masar report bases --base "قاعدة عين الاسد"
// example: masar report bases --place أربيل --force "Global Coalition"

WITH null AS base, null AS place, null AS force
CALL (base, place, force) {
  UNWIND coalesce(base, place) AS id
  MATCH (e:Entity {id: id})<-[:LOCATED_IN*0..4]-(b:Base)
  RETURN DISTINCT b
  UNION ALL
  UNWIND CASE WHEN coalesce(base, place) IS NULL THEN force END AS id
  MATCH (e:Entity {id: id})<-[:BELONGS_TO*0..3]-(:Entity)-[:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO]-(b:Base)
  RETURN DISTINCT b
  UNION ALL
  UNWIND CASE WHEN coalesce(base, place, force) IS NULL THEN [true] END AS all
  MATCH (b:Base)
  RETURN b
}
WITH b, place, force
WHERE (place IS NULL OR EXISTS {
    MATCH (b)-[:LOCATED_IN*0..4]->(w:Entity)
    WHERE w.id IN place
  })
  AND (force IS NULL OR EXISTS {
    MATCH (b)-[r:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO]-(:Entity)-[:BELONGS_TO*0..3]->(w:Entity)
    WHERE coalesce(r.status <> 'DENIED', true) AND w.id IN force
  })
CALL (b) {
  MATCH (b)<-[:FORCE|ORIGIN|DESTINATION|SITE|GIVER|RECIPIENT|LOCATION|ATTACKER|TARGET|PARTY|AGREEMENT|PERSON|BODY|MEMBER|GROUP|PART|WHOLE|SAID_BY]-(c)
  WITH DISTINCT c, c.id AS id, c.reported AS day
  ORDER BY id
  RETURN collect(c) AS told, collect(day) AS days, collect(id) AS claimIds, min(day) AS firstReported, max(day) AS lastReported
}
WITH *, size(claimIds) AS claims
WHERE claims > 0
ORDER BY claims DESC, b.name, b.id
LIMIT 500
CALL (told, days, lastReported) {
  UNWIND CASE
    WHEN size(days) < size(told) THEN [c IN told WHERE lastReported IS NULL OR c.reported = lastReported]
    ELSE [i IN range(0, size(days) - 1) WHERE days[i] = lastReported | told[i]]
  END AS c
  WITH c
  ORDER BY c.confidence DESC, c.id
  LIMIT 1
  MATCH (c)<-[:STATES]-(p)<-[:CONTAINS]-(a)
  RETURN {sentence: p.text, article: a.id} AS latest
}
CALL (b) {
  OPTIONAL MATCH (b)-[r:STATIONED_AT|WITHDRAWS_FROM|DEPLOYS_TO|MOVES_TO|HANDED_OVER_TO]-(f:Entity)
  WHERE coalesce(r.status <> 'DENIED', true)
  WITH DISTINCT type(r) AS role, f
  ORDER BY f.name
  RETURN collect({role: role, name: f.name, nameEn: f.nameEn}) AS who
}
RETURN b.name AS base,
       COLLECT { MATCH (b)-[:LOCATED_IN*0..4]->(w:Country) RETURN w.name ORDER BY w.name LIMIT 1 }[0] AS country,
       [f IN who WHERE f.role = 'STATIONED_AT' | f.name] AS present,
       [f IN who WHERE f.role = 'WITHDRAWS_FROM' | f.name] AS leave,
       [f IN who WHERE f.role IN ['DEPLOYS_TO', 'MOVES_TO'] | f.name] AS arrive,
       [f IN who WHERE f.role = 'HANDED_OVER_TO' | f.name] AS recipients,
       claims,
       firstReported,
       lastReported,
       latest.sentence AS evidence,
       b.nameEn AS baseEn,
       [f IN who WHERE f.role = 'STATIONED_AT' | f.nameEn] AS presentEn,
       b.location.latitude AS latitude,
       b.location.longitude AS longitude,
       latest.article AS article,
       claimIds
ORDER BY claims DESC, base, b.id
LIMIT 500;
