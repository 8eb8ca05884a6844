"use strict";

/**
 * What all views show: one list of items, each a movement, presence, handover, attack, agreement, deadline or statement,
 * with who, where, when and the claims it rests on; and the one filter over them.
 */
masar.items = (() => {
  /** Days a presence without days counts behind its last report; as in queries/presence.cypher. */
  const LASTING = 90;
  const KIND_OF_RELATION = {
    STATIONED_AT: "PRESENCE",
    HANDED_OVER_TO: "HANDOVER",
    ATTACKS: "ATTACK",
    HOLDS_ROLE: "ROLE",
    MEMBER_OF: "MEMBERSHIP",
    LEADS: "MEMBERSHIP",
  };
  const MOVES = ["WITHDRAWAL", "DEPLOYMENT", "REDEPLOYMENT", "REDUCTION"];

  /** @param {Iterable} others entities that it is about besides */
  function item(type, fact, kind, who, origins, destinations, others = []) {
    const { claims } = fact;
    return {
      type,
      id: type + ":" + fact.id,
      fact,
      kind,
      status: fact.status,
      who,
      origins,
      destinations,
      where: [...origins, ...destinations],
      from: fact.from ?? null,
      to: fact.to ?? null,
      min: fact.min ?? null,
      max: fact.max ?? null,
      title: fact.title ?? null,
      first: fact.firstReported ?? claims[0]?.article.publishedOn ?? null,
      last: fact.lastReported ?? claims[claims.length - 1]?.article.publishedOn ?? null,
      claims,
      outlets: outletsOf(claims),
      others,
    };
  }

  /** The entities an item is about. Not every role: a claim of two departures is of each only in part. */
  function* near(i) {
    yield* i.who;
    yield* i.where;
    yield* i.others;
    for (const { saidBy } of i.claims) if (saidBy) yield saidBy;
  }

  /** The forces an item is about, as its claims have it too. */
  function* forces(i) {
    yield* i.who;
    for (const c of i.claims) for (const r of c.roles) if (r.role === "FORCE") yield r.entity;
  }

  let every = [];

  /** A function from an id to the items of which one of these entities is, lies in or belongs to what is called so. */
  function index(entities) {
    let known;
    return (id) => (known ??= indexed(entities)).get(id) ?? [];
  }

  function indexed(entities) {
    const known = new Map();
    for (const i of every) {
      for (const e of entities(i)) for (const id of e.above) put(known, id, i);
    }
    return known;
  }

  function put(known, id, i) {
    const items = known.get(id);
    if (!items) known.set(id, [i]);
    else if (items[items.length - 1] !== i) items.push(i);
  }

  const about = index(near);
  const ofForce = index(forces);

  /** The outlets of claims; one set for all that rest on one article alone. */
  const ofArticle = masar.cached((article) => new Set(article.outlets));
  function outletsOf(claims) {
    const { article } = claims[0] ?? {};
    if (article && claims.every((c) => c.article === article)) return ofArticle(article);
    return new Set(claims.flatMap((c) => c.article.outlets));
  }

  function all(data) {
    const items = data.movements.map((m) => item("m", m, m.kind, m.forces, m.origins, m.destinations));
    for (const r of data.relations) {
      if (r.type === "STATIONED_AT") items.push(item("p", r, "PRESENCE", [r.source], [], [r.target]));
      if (r.type === "HANDED_OVER_TO") items.push(item("h", r, "HANDOVER", [], [r.source], [r.target]));
      if (r.type === "ATTACKS") items.push(item("k", r, "ATTACK", [r.source], [], [r.target]));
    }
    items.push(...left(data.movements));
    const parties = masar.cached(() => []);
    data.relations.filter((r) => r.type === "PARTY_TO").forEach((r) => parties(r.target).push(r.source));
    for (const e of data.entities.values()) {
      if (e.label === "Agreement" && e.claims.length) items.push(agreement(e, parties(e)));
    }
    data.terms.forEach((t) => items.push(item("t", t, "TERM", t.agreements.flatMap((a) => [a, ...parties(a)]), [], [])));
    for (const c of data.claims.values()) {
      if (c.saidBy) items.push(statement(c));
    }
    every = items;
    return items;
  }

  /** Presences that completed reductions tell: so many were left, until a later one; as in queries/presence.cypher. */
  function left(movements) {
    const told = d3.rollup(movements.filter((m) => m.kind === "REDUCTION").flatMap(remaining), merged, (t) => t.key);
    const dated = [...told.values()].filter((t) => t.from !== null);
    for (const same of d3.group(dated, (t) => t.pair).values()) {
      const days = d3.sort(new Set(same.map((t) => t.from)));
      for (const t of same) t.gone = days[days.indexOf(t.from) + 1] ?? null;
    }
    return [...told.values()].map((t) => Object.assign(item("p", t, "PRESENCE", [t.force], [], [t.place]), { gone: t.gone ?? null }));
  }

  function remaining({ claims }) {
    return claims
      .filter((c) => c.status === "COMPLETED" && (c.min ?? c.max ?? null) !== null)
      .flatMap((c) => d3.cross(playing(c, "FORCE"), playing(c, "LOCATION"), (force, place) => remains(c, force, place)));
  }

  const playing = (claim, role) => claim.roles.filter((r) => r.role === role).map((r) => r.entity);

  function remains(claim, force, place) {
    const from = claim.to ?? claim.from ?? null;
    const pair = force.id + "~" + place.id;
    return { key: [pair, from, claim.min, claim.max].join("~"), pair, force, place, from, min: claim.min, max: claim.max, claim };
  }

  function merged(same) {
    const claims = [...new Set(same.map((t) => t.claim))];
    const days = claims.map((c) => c.article.publishedOn).filter((day) => day !== null);
    return { ...same[0], id: "left~" + same[0].key, status: "COMPLETED", claims, firstReported: d3.min(days) ?? null, lastReported: d3.max(days) ?? null };
  }

  const agreement = (entity, parties) => item("a", entity, "AGREEMENT", parties, [], [], [entity]);

  function statement(claim) {
    const said = item("s", { id: claim.id, claims: [claim], status: claim.status, title: claim.title }, claim.kind, [claim.saidBy], [], [], claim.people);
    said.from = said.to = claim.article.publishedOn;
    return said;
  }

  /** As the reports take a window: without days, that of the reports. */
  const start = (i) => i.from ?? (i.to === null ? i.first : null);
  const end = (i) => i.to ?? (i.from === null ? i.last : null);

  const overlaps = (i, from, to) =>
    (from === null || (end(i) ?? Infinity) >= from) && (to === null || (start(i) ?? i.to ?? -Infinity) <= to);

  /** Whether a presence is so on that day, as queries/presence.cypher has it. */
  function isPresent(i, day) {
    if (i.status !== "ONGOING" && i.status !== "COMPLETED") return false;
    if (i.gone && i.gone <= day) return false;
    if (i.from === null && i.to === null) return i.first !== null && i.first <= day && i.last + LASTING >= day;
    return (i.from ?? -Infinity) <= day && (i.to ?? Infinity) >= day;
  }

  /** The items that pass every filter, without the selection. */
  function filtered(f) {
    const lists = [f.force && ofForce(f.force), f.base && about(f.base), f.country && about(f.country)].filter((list) => list !== "");
    const [least = every, ...more] = d3.sort(lists, (list) => list.length);
    const sets = more.map((list) => new Set(list));
    return least.filter(
      (i) =>
        (!f.status.length || f.status.includes(i.status ?? "NONE")) &&
        (!f.kind.length || f.kind.includes(i.kind)) &&
        (!f.outlet || i.outlets.has(f.outlet)) &&
        overlaps(i, f.from, f.to) &&
        sets.every((set) => set.has(i)),
    );
  }

  /** Those of them that the selection is part of; all, where nothing is selected. */
  function selected(items, selection, relation) {
    if (!selection) return items;
    if (selection.startsWith("e:")) return both(items, about(selection.slice(2)));
    if (relation) {
      const claims = new Set(relation.claims);
      return items.filter((i) => i.claims.some((c) => claims.has(c)));
    }
    const one = items.find((i) => i.id === selection);
    if (!one) return items.filter((i) => i.id === selection);
    const claims = new Set(one.claims);
    return items.filter((i) => i === one || (one.type === "s" && i.claims.some((c) => claims.has(c))));
  }

  function both(items, some) {
    if (items.length === every.length) return some;
    const set = new Set(items);
    return some.filter((i) => set.has(i));
  }

  /** Makes what the first filter would have to wait for. */
  const prepare = () => [about, ofForce].forEach((by) => by(""));

  return { all, near, prepare, filtered, selected, isPresent, start, end, MOVES, KIND_OF_RELATION };
})();
