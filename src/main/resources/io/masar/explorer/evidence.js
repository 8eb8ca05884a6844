"use strict";

/** The panel of evidence: what is selected, and every sentence that says so. */
masar.evidence = (() => {
  const { el, bdi } = masar;
  const PAGE = 24;
  let root, choose, data, known;

  function start(element, all, onChoose) {
    root = element;
    data = all;
    choose = onChoose;
  }

  // --- items in a line -----------------------------------------------------------------------------

  const names = (entities) => entities.map(masar.words.isolated).join(masar.words.comma());
  const arrow = () => (masar.words.isArabic() ? " ← " : " → ");

  /** Who moved from where to where, in one line without days. */
  function brief(item) {
    const { say } = masar.words;
    if (item.type === "a") return masar.words.name(item.fact);
    if (item.type === "t") return item.title || say(item.kind);
    if (item.type === "s") return masar.words.isolated(item.who[0]) + ": " + say(item.kind);
    const who = names(item.who) || say(item.kind);
    if (item.type === "p" || item.type === "k") return who + arrow() + names(item.destinations);
    if (!item.where.length) return who;
    const [out, into] = [names(item.origins), names(item.destinations)];
    return who + ": " + (out && into ? out + arrow() + into : say(out ? "outOf" : "into").replace("#", () => out || into));
  }

  function headline(item) {
    const { say, span, people } = masar.words;
    const when = span(masar.items.start(item), masar.items.end(item));
    return [say(item.kind), brief(item), item.status && say(item.status), when, people(item.min, item.max)].filter(Boolean).join(" · ");
  }

  // --- the panel -------------------------------------------------------------------------------------

  const update = (items, state, relation) => renew([items, state.sel, state.day, state.lang, state.wide], items, state, relation);

  const renew = masar.latest((items, state, relation) => {
    const { sel } = state;
    root.scrollTop = 0;
    if (sel.startsWith("e:")) return show(entityPart(data.entities.get(sel.slice(2)), items, state));
    if (relation) return show(relationPart(relation));
    if (sel) return show(itemPart(items.find((i) => i.id === sel)));
    return show(state.day === null ? welcome(items) : presencePart(items, state.day));
  });

  function show(parts) {
    root.replaceChildren(...parts.filter(Boolean));
  }

  function welcome(items) {
    const { say, counted, isArabic } = masar.words;
    const moves = items.filter((i) => i.type === "m");
    const claims = new Set();
    const outlets = new Set();
    for (const i of items) {
      for (const c of i.claims) claims.add(c);
      for (const outlet of i.outlets) outlets.add(outlet);
    }
    const number = (n) => el("b", null, String(n));
    const figure = (n, word) => el("div", null, isArabic() ? [say(word) + ": ", number(n)] : [number(n), " " + counted(n, word)]);
    const latest = d3.sort(moves, (i) => -(masar.items.start(i) ?? i.last ?? 0));
    return [
      heading(say("evidence")),
      el("p.hint", null, say("welcome")),
      el("div.figures", null, figure(moves.length, "moves"), figure(claims.size, "claims"), figure(outlets.size, "outlets")),
      list(latest, (item) => line(item)),
    ];
  }

  function line(item) {
    const { say, span, people } = masar.words;
    return el(
      "button.line",
      { type: "button", onclick: () => choose(item.id) },
      badge(item),
      el("span.what", null, brief(item)),
      el("span.when", null, bdi(span(masar.items.start(item), masar.items.end(item)) || say("undated")), people(item.min, item.max) && el("span.size", null, bdi(people(item.min, item.max)))),
    );
  }

  function badge(item) {
    const { say } = masar.words;
    return el("span.badges", null, el("b.of", { style: `--of: var(--${item.kind})` }, say(item.kind)), item.status && el("span.state." + item.status, null, say(item.status)));
  }

  function presencePart(items, day) {
    const { say } = masar.words;
    const present = items.filter((i) => i.type === "p" && masar.items.isPresent(i, day));
    return [
      heading(say("present") + " " + masar.words.day(day)),
      present.length ? el("div.present", null, present.map(line)) : el("p.hint", null, say("nobody")),
    ];
  }

  const heading = (text, second) =>
    el("h2", null, typeof text === "string" ? bdi(text) : text, second && bdi(second, "second"), widen(), masar.state.get().sel && el("button.close", { type: "button", "aria-label": masar.words.say("clearSelection"), title: masar.words.say("clearSelection"), onclick: () => choose("") }, "×"));

  /** Sentences side by side want room. */
  function widen() {
    const wide = masar.state.get().wide === "1";
    const word = masar.words.say(wide ? "narrower" : "wider");
    return el("button.widen", { type: "button", "aria-label": word, title: word, "aria-pressed": String(wide), onclick: () => masar.state.set({ wide: wide ? "" : "1" }) }, "⇔");
  }

  function entityPart(entity, items, state) {
    const { say } = masar.words;
    if (!entity) return [heading(say("none"))];
    const some = new Set(items.flatMap((i) => i.claims));
    const claims = claimsOf().get(entity.id)?.filter((claim) => !masar.state.isFiltered() || some.has(claim)) ?? [];
    const present = state.day === null ? [] : items.filter((i) => i.type === "p" && masar.items.isPresent(i, state.day));
    return [
      heading(masar.words.name(entity), masar.words.other(entity)),
      el("p.hint", null, say(entity.label), " · ", count(claims)),
      el("p", null, el("button.plain", { type: "button", onclick: () => masar.graph.expand(entity.id) }, say("expand"))),
      state.day === null ? null : el("section", null, el("h3", null, bdi(say("present") + " " + masar.words.day(state.day))), present.length ? el("div.present", null, present.map(line)) : el("p.hint", null, say("nobody"))),
      relationsPart(entity),
      ...items.filter((i) => i.type === "m" && masar.disagree.of(i.claims)).map(disagreement),
      ...sentences(claims),
    ];
  }

  /** By id, the claims about what is called so, lies in it or belongs to it. */
  function claimsOf() {
    if (known) return known;
    known = new Map();
    for (const claim of data.claims.values()) {
      const ids = new Set([...claim.people].flatMap((e) => [...e.above]));
      for (const id of ids) known.set(id, known.get(id) ?? []).get(id).push(claim);
    }
    return known;
  }

  function count(claims) {
    const outlets = new Set([...claims].flatMap((c) => c.article.outlets)).size;
    return masar.words.count(new Set(claims).size, "claims") + masar.words.comma() + masar.words.count(outlets, "outlets");
  }

  function relationsPart(entity) {
    const relations = data.relations.filter((r) => r.source === entity || r.target === entity);
    if (!relations.length) return null;
    const { say, span } = masar.words;
    const row = (r) => {
      const other = r.source === entity ? r.target : r.source;
      return el(
        "li",
        null,
        r.source === entity ? null : el("button.name", { type: "button", onclick: () => choose("e:" + other.id) }, bdi(masar.words.name(other))),
        " ",
        r.claims.length ? el("button.relation", { type: "button", onclick: () => choose("r:" + r.id) }, say(r.type)) : el("span.relation", null, say(r.type)),
        " ",
        r.source === entity ? el("button.name", { type: "button", onclick: () => choose("e:" + other.id) }, bdi(masar.words.name(other))) : null,
        r.title && r.title !== "LEADS" ? el("span.when", null, bdi(r.title)) : null,
        span(r.from ?? null, r.to ?? null) ? el("span.when", null, bdi(span(r.from ?? null, r.to ?? null))) : null,
      );
    };
    return el("details", { open: relations.length < 8 }, el("summary", null, say("relations") + " ", el("span.number", null, String(relations.length))), list(relations, row, "ul"));
  }

  function relationPart(r) {
    const { say, span, people } = masar.words;
    const name = (e) => el("button.name", { type: "button", onclick: () => choose("e:" + e.id) }, bdi(masar.words.name(e)));
    const others = data.relations.filter((o) => o !== r && o.type === r.type && o.source === r.source && o.target === r.target);
    return [
      heading(say(r.type)),
      el("p", null, name(r.source), arrow(), name(r.target)),
      r.title && el("p", null, bdi(r.title)),
      el("p.hint", null, [r.status && say(r.status), span(r.from, r.to), people(r.min, r.max), count(r.claims)].filter(Boolean).join(" · ")),
      disagreement(r),
      ...sentences(r.claims),
      others.length ? list(others, (o) => el("button.line", { type: "button", onclick: () => choose("r:" + o.id) }, el("span.what", null, say(o.type)), el("span.when", null, bdi([span(o.from, o.to) || say("undated"), o.title].filter(Boolean).join(" · "))))) : null,
    ];
  }

  function itemPart(item) {
    const { say, span, people } = masar.words;
    if (!item) return [heading(say("nothing"))];
    const fact = item.fact;
    const entity = (e) => el("button.name", { type: "button", onclick: () => choose("e:" + e.id) }, bdi(masar.words.name(e)));
    const part = (word, entities) => entities.length && el("div", null, el("dt", null, say(word)), el("dd", null, entities.map(entity)));
    const fieldOf = (word, text) => text && el("div", null, el("dt", null, say(word)), el("dd", null, bdi(text)));
    const planned = fact.plannedFrom !== undefined ? span(fact.plannedFrom, fact.plannedTo) : "";
    return [
      heading(el("span", null, brief(item))),
      badge(item),
      el(
        "dl",
        null,
        part("who", item.who),
        part("from", item.origins),
        part("to", item.destinations),
        fieldOf("day", span(item.from, item.to) || span(item.first, item.last)),
        planned !== span(item.from, item.to) && fieldOf("PLANNED", planned),
        fieldOf("size", people(item.min, item.max)),
        fieldOf("title", item.type === "t" ? item.title : ""),
      ),
      el("p.hint", null, count(item.claims)),
      disagreement(item),
      ...sentences(item.claims),
    ];
  }

  // --- claims --------------------------------------------------------------------------------------

  /** Side by side what cannot all be right. */
  function disagreement(fact, n = 0) {
    const differ = masar.disagree.of(fact.claims);
    if (!differ) return null;
    const { say } = masar.words;
    const points = { status: "status", when: "day", size: "size", destination: "to" };
    const side = (claims) =>
      el("div.side", null, el("div.values", null, differ.points.map((p) => el("div", null, el("small", null, say(points[p])), bdi(value(p, claims[0]))))), claims.slice(0, 3).map(claimPart), claims.length > 3 && el("p.hint", null, "+ " + (claims.length - 3)));
    return el("details.differ", { open: n === 0 }, el("summary", null, say("disagree"), fact.kind ? el("span.when", null, brief(fact)) : null), el("div.sides", null, differ.sides.map(side)));
  }

  function value(point, claim) {
    const { say, span, people } = masar.words;
    if (point === "status") return claim.status ? say(claim.status) : "—";
    if (point === "when") return span(claim.from, claim.to) || say("undated");
    if (point === "size") return people(claim.min, claim.max) || "—";
    return names(claim.roles.filter((r) => r.role === "DESTINATION" || r.role === "RECIPIENT").map((r) => r.entity)) || "—";
  }

  function sentences(claims) {
    if (!claims.length) return [];
    const marks = ["FORCE", "ORIGIN", "DESTINATION", "DATE", "OTHER"];
    return [
      el("h3", null, masar.words.say("sentences"), " ", el("span.number", null, String(claims.length))),
      el("p.key", null, marks.map((m) => el("mark." + m, null, masar.words.say("m" + m)))),
      list(claims.sort(masar.data.inOrder), claimPart),
    ];
  }

  function claimPart(claim) {
    const { say, span, people, day } = masar.words;
    const { article } = claim;
    return el(
      "article.claim",
      { "data-claim": claim.id },
      el("header", null, badge(claim), bdi([span(claim.from, claim.to), people(claim.min, claim.max)].filter(Boolean).join(" · "), "when")),
      masar.marks.sentence(claim),
      el(
        "footer",
        null,
        el("span", null, say("saidBy"), " ", claim.saidBy ? el("button.name", { type: "button", onclick: () => choose("e:" + claim.saidBy.id) }, bdi(masar.words.name(claim.saidBy))) : el("em", null, say("ownVoice"))),
        el("span", null, bdi(masar.short(article.outlets.join(masar.words.comma()), 120) || "—", "outlet"), " · ", el("time", null, bdi(article.publishedOn === null ? say("undated") : day(article.publishedOn)))),
        source(article),
      ),
    );
  }

  /** A link only to the web: no other address may run or open anything. */
  function source(article) {
    let url = null;
    try {
      url = new URL(article.url ?? "");
    } catch {
      url = null;
    }
    const safe = url && (url.protocol === "http:" || url.protocol === "https:") && !url.username;
    const title = masar.short(article.title || "", 120);
    if (!safe) return title ? bdi(title, "headline") : null;
    return el("a", { href: url.href, target: "_blank", rel: "noopener noreferrer nofollow", title: masar.words.say("link") }, bdi(title || url.hostname));
  }

  /** A page of many, with a button for the next. */
  function list(things, part, tag = "div") {
    const box = el(tag + ".list");
    let done = 0;
    const more = el("button.more", { type: "button", onclick: add }, masar.words.say("more"));
    function add() {
      more.remove();
      box.append(...things.slice(done, (done += PAGE)).map((thing) => part(thing)));
      if (done < things.length) box.append(tag === "ul" ? el("li", null, more) : more);
    }
    add();
    return box;
  }

  return { start, update, brief, headline };
})();
