"use strict";

/** The tables of queries/explorer, as objects that refer to each other. */
masar.data = (() => {
  const DAYS = ["from", "to", "plannedFrom", "plannedTo", "firstReported", "lastReported", "publishedOn"];

  const SHOWN = ["name", "nameEn", "aliases", "title", "text", "outlets", "timeText"];
  const dayOf = masar.cached(masar.day.of);

  /** The tables as written: out of the page, or of the server that gave it. */
  async function tables() {
    const inside = document.getElementById("data").textContent.trim();
    if (!inside) return (await fetch("explorer/data.json")).json();
    const unpacked = new Blob([bytesOf(inside)]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(unpacked).json();
  }

  function bytesOf(base64) {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
    return bytes;
  }

  const cleaned = (value) =>
    typeof value === "string" ? masar.text.visible(value) : Array.isArray(value) ? value.map(cleaned) : value;

  /** Ids and days stay as they are: they are looked up, not shown. */
  function rows({ columns, rows }) {
    const readers = columns.map((name) => (DAYS.includes(name) ? dayOf : SHOWN.includes(name) ? cleaned : null));
    return rows.map((row) => {
      const object = {};
      for (let i = 0; i < columns.length; i++) object[columns[i]] = readers[i] ? readers[i](row[i]) : row[i];
      return object;
    });
  }

  const byId = (objects) => new Map(objects.map((object) => [object.id, object]));
  const resolve = (ids, objects) => ids.map((id) => objects.get(id)).filter(Boolean);

  /** A page may be made while the graph changes: what leads nowhere is left out. */
  async function load() {
    const raw = await tables();
    const entities = byId(rows(raw.entities));
    const articles = byId(rows(raw.articles));
    const passages = byId(rows(raw.passages));
    passages.forEach((passage) => (passage.article = articles.get(passage.article)));
    const claims = byId(rows(raw.claims).filter((claim) => passages.get(claim.passage)?.article));
    claims.forEach((claim) => link(claim, entities, passages));
    const supported = (fact) => ({ ...fact, claims: resolve(fact.claimIds, claims).sort(inOrder) });
    const relations = rows(raw.relations)
      .map((r) => ({ ...supported(r), source: entities.get(r.source), target: entities.get(r.target) }))
      .filter((r) => r.source && r.target);
    relations.forEach((r) => (r.id = [r.type, r.source.id, r.target.id, r.from, r.to, r.title].join("~")));
    entities.forEach((entity) => prepare(entity, claims));
    placeAll(entities, relations);
    relations.forEach(party);
    for (const claim of claims.values()) claim.people.forEach((entity) => entity.weight++);
    return {
      filters: raw.filters ?? {},
      entities,
      claims,
      relations,
      movements: rows(raw.movements).map((m) => ({
        ...supported(m),
        forces: resolve(m.forces, entities),
        origins: resolve(m.origins, entities),
        destinations: resolve(m.destinations, entities),
      })),
      terms: rows(raw.terms).map((t) => ({ ...supported(t), agreements: resolve(t.agreements, entities) })),
    };
  }

  function link(claim, entities, passages) {
    claim.passage = passages.get(claim.passage);
    claim.article = claim.passage.article;
    claim.saidBy = entities.get(claim.saidBy) || null;
    const roles = [];
    for (let i = 0; i + 1 < claim.roles.length; i += 2) {
      const entity = entities.get(claim.roles[i + 1]);
      if (entity) roles.push({ role: claim.roles[i], entity });
    }
    claim.roles = roles;
    claim.people = new Set(roles.map((r) => r.entity));
    if (claim.saidBy) claim.people.add(claim.saidBy);
  }

  /** An agreement that is called by its parties alone is named anew in each language. */
  function party({ type, source, target }) {
    if (type === "PARTY_TO" && target.label === "Agreement" && !target.known) (target.parties ??= []).push(source);
  }

  /** As they were reported, day by day. */
  const inOrder = (a, b) =>
    (a.article.publishedOn ?? 0) - (b.article.publishedOn ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

  function prepare(entity, claims) {
    entity.claims = resolve(entity.claimIds, claims).sort(inOrder);
    entity.weight = 0;
    entity.above = new Set([entity.id]);
    let keys;
    entity.keys = () =>
      (keys ??= [...new Set([entity.id, entity.name, entity.nameEn, ...entity.aliases].filter(Boolean))].map(masar.names.key));
  }

  /** What an entity lies in or belongs to, up to four steps, as the reports count it; and where it is at last. */
  function placeAll(entities, relations) {
    const up = masar.cached(() => []);
    for (const r of relations) {
      if (r.type === "LOCATED_IN" || r.type === "BELONGS_TO") up(r.source).push(r);
    }
    for (const entity of entities.values()) {
      entity.spot = spot(entity);
      let level = [entity];
      for (let step = 0; step < 4 && level.length; step++) {
        level = level.flatMap((e) => up(e)).map((r) => {
          if (r.type === "LOCATED_IN") entity.spot ??= spot(r.target);
          return r.target;
        });
        level = level.filter((e) => !entity.above.has(e.id));
        level.forEach((e) => entity.above.add(e.id));
      }
    }
  }

  const spot = (e) => (typeof e.latitude === "number" && typeof e.longitude === "number" ? [e.longitude, e.latitude] : null);

  return { load, inOrder };
})();
