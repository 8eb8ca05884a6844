// title: Relations
// question: How are they related, and when?
// column: key string — what others call it by
// column: schema string — of FollowTheMoney
// column: properties map — its properties
// column: links map — its properties that are other entities, by their keys
// column: needs list — keys of the nodes it is about
// column: claimIds list — of claims, one of which it needs; none where it needs none

MATCH (a:Entity)-[r:STATIONED_AT|HANDED_OVER_TO|ATTACKS|HOLDS_ROLE|MEMBER_OF|LEADS|LOCATED_IN|BELONGS_TO]->(b:Entity)
WITH a, r, b, 'Entity/' + a.id AS one, 'Entity/' + b.id AS other,
     CASE
       WHEN a:Person AND type(r) = 'HOLDS_ROLE' THEN 'Employment'
       WHEN type(r) IN ['MEMBER_OF', 'LEADS'] AND (b:Force OR b:Institution) AND NOT (a:Base OR a:Place) THEN 'Membership'
       ELSE 'UnknownLink'
     END AS schema
RETURN 'Relation/' + type(r) + ':' + coalesce(r.key, a.id + ':' + b.id + ':' + coalesce(r.title, '') + ':' + coalesce(toString(r.from), '') + ':' + coalesce(toString(r.to), '')) AS key,
       schema,
       {
         role: coalesce(r.title, replace(toLower(type(r)), '_', ' ')),
         status: toLower(r.status),
         startDate: coalesce(r.from, CASE WHEN r.claims IS NULL THEN r.since END),
         endDate: coalesce(r.to, CASE WHEN r.claims IS NULL THEN r.until END),
         date: CASE WHEN r.from IS NULL AND r.to IS NULL THEN r.firstReported END
       } AS properties,
       {
         employee: CASE schema WHEN 'Employment' THEN one END,
         employer: CASE schema WHEN 'Employment' THEN other END,
         member: CASE schema WHEN 'Membership' THEN one END,
         organization: CASE schema WHEN 'Membership' THEN other END,
         subject: CASE schema WHEN 'UnknownLink' THEN one END,
         object: CASE schema WHEN 'UnknownLink' THEN other END
       } AS links,
       [one, other] AS needs,
       coalesce(r.claimIds, []) AS claimIds;
