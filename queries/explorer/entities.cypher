// title: Entities
// question: Who and what is there?
// column: id string — what the others refer to it by
// column: label string — Person, Institution, Force, Base, Place, Country or Agreement
// column: kind string — more precisely, where known
// column: name string — in Arabic, where known so
// column: nameEn string — in English
// column: aliases list — other names, also those of what was joined with it
// column: known boolean — whether the gazetteer has it; of what claims agree on, whether it has that name
// column: latitude number — where it is
// column: longitude number — where it is
// column: status string — of an agreement
// column: from date — of an agreement: its first day
// column: to date — of an agreement: its last day
// column: claimIds list — of an agreement: what says so

CALL () {
  MATCH (k:Correction)
  WHERE k.id >= '' AND k.into IS NOT NULL AND k.article IS NULL
  MATCH ()-[m:MENTIONS]->(e)
  WHERE m.as = k.thing
  UNWIND m.forms + coalesce(k.names, []) AS form
  RETURN DISTINCT e.id AS id, form
}
WITH collect([id, form]) AS joined
CALL () {
  MATCH (e:Entity)
  WHERE e.id >= ''
  RETURN e
  UNION
  MATCH (e:Agreement)
  WHERE e.id >= ''
  RETURN e
}
RETURN e.id AS id,
       head([l IN labels(e) WHERE l <> 'Entity']) AS label,
       e.kind AS kind,
       e.name AS name,
       e.nameEn AS nameEn,
       coalesce(e.aliases, []) + [j IN joined WHERE j[0] = e.id AND NOT j[1] IN coalesce(e.aliases, []) + [e.name] | j[1]] AS aliases,
       coalesce(e.known, true) AS known,
       e.location.latitude AS latitude,
       e.location.longitude AS longitude,
       e.status AS status,
       e.from AS from,
       e.to AS to,
       COLLECT { MATCH (e)<-[:SUPPORTS]-(c:Claim) RETURN c.id ORDER BY c.id } AS claimIds
ORDER BY id;
