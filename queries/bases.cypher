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
// example: masar report bases
// example: masar report bases --base "قاعدة عين الاسد"
// example: masar report bases --place أربيل --force "Global Coalition"

WITH null AS base, null AS place, null AS force
CALL (base, place) {
  MATCH (b:Base)
  WHERE base IS NULL AND place IS NULL
  RETURN b
  UNION
  MATCH (e:Entity)
  WHERE e.id IN coalesce(base, place)
  MATCH (e)<-[:LOCATED_IN*0..4]-(b:Base)
  RETURN b
}
WITH *
WHERE place IS NULL OR EXISTS {
    MATCH (b)-[:LOCATED_IN*0..4]->(w:Entity)
    WHERE w.id IN place
  }
CALL (b) {
  MATCH (b)<--(c:Claim)<-[:STATES]-(p:Passage)<-[:CONTAINS]-(a:Article)
  WITH DISTINCT c, p, a
  ORDER BY a.publishedOn IS NULL, a.publishedOn DESC, c.confidence DESC, c.id
  RETURN count(c) AS claims,
         min(a.publishedOn) AS firstReported,
         max(a.publishedOn) AS lastReported,
         head(collect({sentence: p.text, article: a.id})) AS latest
}
WITH *,
     COLLECT { MATCH (f:Entity)-[r:STATIONED_AT]->(b) WHERE coalesce(r.status <> 'DENIED', true) RETURN DISTINCT f ORDER BY f.name } AS present,
     COLLECT { MATCH (f:Entity)-[:MAKES]->(m)-[:FROM]->(b) WHERE coalesce(m.status <> 'DENIED', true) RETURN DISTINCT f ORDER BY f.name } AS leave,
     COLLECT { MATCH (f:Entity)-[:MAKES]->(m)-[:TO]->(b) WHERE coalesce(m.status <> 'DENIED', true) RETURN DISTINCT f ORDER BY f.name } AS arrive
WHERE claims > 0
  AND (force IS NULL OR any(f IN present + leave + arrive WHERE EXISTS {
    MATCH (f)-[:BELONGS_TO*0..3]->(w:Entity)
    WHERE w.id IN force
  }))
RETURN b.name AS base,
       head(COLLECT { MATCH (b)-[:LOCATED_IN*1..4]->(n:Country) RETURN n.name ORDER BY n.name }) AS country,
       [f IN present | f.name] AS present,
       [f IN leave | f.name] AS leave,
       [f IN arrive | f.name] AS arrive,
       COLLECT { MATCH (b)-[:HANDED_OVER_TO]->(x) RETURN DISTINCT x.name ORDER BY x.name } AS recipients,
       claims,
       firstReported,
       lastReported,
       latest.sentence AS evidence,
       b.nameEn AS baseEn,
       [f IN present | f.nameEn] AS presentEn,
       b.location.latitude AS latitude,
       b.location.longitude AS longitude,
       latest.article AS article
ORDER BY claims DESC, base, b.id
LIMIT 500;
