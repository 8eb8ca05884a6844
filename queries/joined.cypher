// title: What was joined and set apart
// question: Which names did users say mean the same thing, or in some articles another?
// param: limit integer = 500 — at most this many rows
// column: name string — what it was called before
// column: now string — what it is now
// column: article string — the only article where that is so; nothing for all
// column: mentions integer — how many articles mention it by what it was
// detail: thing string — its id before, which masar split takes
// detail: into string — the id of what it is now
// detail: type string — what it was taken for
// detail: claimIds list — none: a name rests on no claim
// example: masar report joined

MATCH (c:Correction)
WHERE c.id >= ''
OPTIONAL MATCH (e:Entity {id: c.into})
OPTIONAL MATCH (a:Article)-[m:MENTIONS {as: c.thing}]->(:Entity)
WHERE c.article IS NULL OR a.id = c.article
WITH c, e, a, m.forms[0] AS form
ORDER BY size(form) DESC, form
WITH c, e, count(a) AS mentions, head(collect(form)) AS form
RETURN coalesce(head(c.names), form, c.thing) AS name,
       coalesce(e.name, c.name, c.into) AS now,
       c.article AS article,
       mentions,
       c.thing AS thing,
       c.into AS into,
       c.type AS type,
       [] AS claimIds
ORDER BY name, article
LIMIT 500;
