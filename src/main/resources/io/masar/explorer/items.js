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

  function item(type, fact, kind, who, origins, destinations) {
    const near = [...who, ...origins, ...destinations];
    const claims = fact.claims;
    // Not every role: a claim of two departures is of each only in part.
    const above = new Set([...near, ...claims.map((c) => c.saidBy).filter(Boolean)].flatMap((e) => [...e.above]));
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
      outlets: new Set(claims.flatMap((c) => c.article.outlets)),
      above,
    };
  }

  function all(data) {
    const items = data.movements.map((m) => item("m", m, m.kind, m.forces, m.origins, m.destinations));
    for (const r of data.relations) {
      if (r.type === "STATIONED_AT") items.push(item("p", r, "PRESENCE", [r.source], [], [r.target]));
      if (r.type === "HANDED_OVER_TO") items.push(item("h", r, "HANDOVER", [], [r.source], [r.target]));
      if (r.type === "ATTACKS") items.push(item("k", r, "ATTACK", [r.source], [], [r.target]));
    }
    const parties = masar.cached(() => []);
    data.relations.filter((r) => r.type === "PARTY_TO").forEach((r) => parties(r.target).push(r.source));
    for (const e of data.entities.values()) {
      if (e.label === "Agreement" && e.claims.length) items.push(agreement(e, parties(e)));
    }
    data.terms.forEach((t) => items.push(item("t", t, "TERM", t.agreements.flatMap((a) => [a, ...parties(a)]), [], [])));
    for (const c of data.claims.values()) {
      if (c.saidBy) items.push(statement(c));
    }
    return items;
  }

  function agreement(entity, parties) {
    const made = item("a", entity, "AGREEMENT", parties, [], []);
    entity.above.forEach((id) => made.above.add(id));
    return made;
  }

  function statement(claim) {
    const said = item("s", { id: claim.id, claims: [claim], status: claim.status, title: claim.title }, claim.kind, [claim.saidBy], [], []);
    said.from = said.to = claim.article.publishedOn;
    claim.people.forEach((e) => e.above.forEach((id) => said.above.add(id)));
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
    if (i.from === null && i.to === null) return i.first !== null && i.first <= day && i.last + LASTING >= day;
    return (i.from ?? -Infinity) <= day && (i.to ?? Infinity) >= day;
  }

  const under = (entities, id) => entities.some((e) => e.above.has(id));

  /** The items that pass every filter, without the selection. */
  function filtered(items, f) {
    return items.filter(
      (i) =>
        (!f.status.length || f.status.includes(i.status ?? "NONE")) &&
        (!f.kind.length || f.kind.includes(i.kind)) &&
        (!f.force || under(i.who, f.force) || i.claims.some((c) => c.roles.some((r) => r.role === "FORCE" && r.entity.above.has(f.force)))) &&
        (!f.base || under(i.where, f.base) || i.above.has(f.base)) &&
        (!f.country || i.above.has(f.country)) &&
        (!f.outlet || i.outlets.has(f.outlet)) &&
        overlaps(i, f.from, f.to),
    );
  }

  /** Those of them that the selection is part of; all, where nothing is selected. */
  function selected(items, selection, relation) {
    if (!selection) return items;
    if (selection.startsWith("e:")) return items.filter((i) => i.above.has(selection.slice(2)));
    if (relation) {
      const claims = new Set(relation.claims);
      return items.filter((i) => i.claims.some((c) => claims.has(c)));
    }
    const one = items.find((i) => i.id === selection);
    if (!one) return items.filter((i) => i.id === selection);
    const claims = new Set(one.claims);
    return items.filter((i) => i === one || (one.type === "s" && i.claims.some((c) => claims.has(c))));
  }

  return { all, filtered, selected, isPresent, start, end, MOVES, KIND_OF_RELATION };
})();
