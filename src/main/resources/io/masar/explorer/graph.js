"use strict";

/** The graph: entities with their dated relationships, from the selection outward. */
masar.graph = (() => {
  const FIRST = { all: 18, graph: 60 };
  const AROUND = { all: 18, graph: 40 };
  const LABELLED = { all: 6, graph: 16 };
  const SHAPES = { Person: "ellipse", Institution: "round-rectangle", Force: "hexagon", Base: "diamond", Place: "round-diamond", Country: "round-octagon", Agreement: "round-tag" };

  let root, cy, note, choose;
  const edgesOf = masar.cached(() => []);
  let expanded = new Set();
  let shown = { nodes: new Set(), relations: [] };
  let selection = "";
  let focus = null;
  const places = new Map();

  function start(element, data, onChoose) {
    root = element;
    choose = onChoose;
    note = root.querySelector(".note");
    for (const r of data.relations) {
      for (const e of new Set([r.source, r.target])) edgesOf(e).push(r);
    }
    const box = root.querySelector(".canvas");
    cytoscape.warnings(false);
    cy = cytoscape({ container: box, style: style(), minZoom: 0.15, maxZoom: 3, boxSelectionEnabled: false, autounselectify: true });
    cy.on("tap", "node", (event) => choose("e:" + event.target.id()));
    cy.on("tap", "edge", (event) => choose("r:" + event.target.id()));
    cy.on("dbltap", "node", (event) => expand(event.target.id()));
    cy.on("mouseover", "node, edge", (event) => near(event.target).addClass("lit"));
    cy.on("mouseout", "node, edge", (event) => near(event.target).removeClass("lit"));
    box.addEventListener("keydown", walk);
    new ResizeObserver(() => {
      if (!root.clientWidth) return;
      cy.resize();
      cy.fit(undefined, 36);
    }).observe(root);
  }

  const near = (one) => (one.isNode() ? one.connectedEdges().add(one) : one);

  function style() {
    const c = masar.colour;
    return [
      {
        selector: "node",
        style: {
          shape: (n) => SHAPES[n.data("label")] || "ellipse",
          "background-color": (n) => c(n.data("label")),
          "border-width": 1.5,
          "border-color": c("panel"),
          width: (n) => n.data("size"),
          height: (n) => n.data("size"),
          label: "data(name)",
          color: c("ink"),
          "font-family": masar.FONT,
          "font-size": 13,
          "text-wrap": "wrap",
          "text-max-width": 120,
          "text-valign": "bottom",
          "text-margin-y": 4,
          "text-background-color": c("panel"),
          "text-background-opacity": 0.85,
          "text-background-padding": 1.5,
          "min-zoomed-font-size": 6,
        },
      },
      { selector: "node[?hidden]", style: { "border-width": 3, "border-style": "double", "border-color": c("muted") } },
      { selector: "node.chosen", style: { "border-width": 4, "border-style": "solid", "border-color": c("accent"), "font-weight": 700, "z-index": 9 } },
      { selector: "node.focus", style: { "overlay-color": c("accent"), "overlay-opacity": 0.25, "overlay-padding": 6 } },
      {
        selector: "edge",
        style: {
          width: (e) => 1.2 + Math.min(4, Math.log2(1 + e.data("claims"))),
          "line-color": (e) => c(e.data("colour")),
          "target-arrow-color": (e) => c(e.data("colour")),
          "target-arrow-shape": "triangle",
          "arrow-scale": 0.9,
          "curve-style": "bezier",
          "line-style": (e) => ({ PLANNED: "dashed", DEMANDED: "dotted", DENIED: "dotted" })[e.data("status")] || "solid",
          "line-opacity": (e) => (e.data("claims") ? 0.85 : 0.4),
          "font-family": masar.FONT,
          "font-size": 10.5,
          color: c("muted"),
          "text-rotation": "autorotate",
          "text-background-color": c("panel"),
          "text-background-opacity": 0.9,
          "text-background-padding": 2,
          "min-zoomed-font-size": 7,
        },
      },
      { selector: "edge.named, edge.lit", style: { label: "data(name)" } },
      { selector: "edge.lit", style: { "line-opacity": 1, "z-index": 8, color: c("ink") } },
      { selector: "edge.chosen", style: { "line-color": c("accent"), "target-arrow-color": c("accent"), "line-opacity": 1, label: "data(name)", "z-index": 9 } },
    ];
  }

  const COLOURS = { STATIONED_AT: "PRESENCE", WITHDRAWS_FROM: "WITHDRAWAL", DEPLOYS_TO: "DEPLOYMENT", MOVES_TO: "REDEPLOYMENT", HANDED_OVER_TO: "HANDOVER", ATTACKS: "ATTACK", PARTY_TO: "AGREEMENT" };

  /** The relationships that the filtered items stand on; those of the gazetteer where both ends are seen anyway. */
  const update = (items, state, data, relation) => renew([items, state.sel, state.view, state.lang, expanded.size], items, state, data, relation);

  const renew = masar.latest((items, state, data, relation) => {
    selection = state.sel;
    const claims = new Set(items.flatMap((i) => i.claims));
    const isWhole = !masar.state.isFiltered();
    const fits = masar.cached((r) => (isWhole && r.claims.length > 0) || r.claims.some((c) => claims.has(c)));
    const core = coreOf(items, state, data, relation, fits);
    const nodes = new Set(core);
    for (const id of expanded) {
      const entity = data.entities.get(id);
      if (entity) [entity, ...neighbours(entity, () => true).slice(0, AROUND[state.view] || AROUND.all)].forEach((e) => nodes.add(e));
    }
    const relations = data.relations.filter((r) => nodes.has(r.source) && nodes.has(r.target) && (fits(r) || !r.claims.length || expanded.has(r.source.id) || expanded.has(r.target.id)));
    show(nodes, merged(relations, relation));
  });

  /** Of the same between the same two there is one edge, for the one that most claims say; its panel tells of all. */
  function merged(relations, chosen) {
    const edges = new Map();
    for (const r of relations) {
      const key = [r.type, r.source.id, r.target.id].join("~");
      const edge = edges.get(key);
      if (!edge) edges.set(key, { r, times: 1 });
      else edges.set(key, { r: r === chosen || (edge.r !== chosen && r.claims.length > edge.r.claims.length) ? r : edge.r, times: edge.times + 1 });
    }
    return [...edges.values()].map(({ r, times }) => ({ ...r, times }));
  }

  /** What is selected with what is around it; without a selection, what is related most. */
  function coreOf(items, state, data, relation, fits) {
    if (relation) return [relation.source, relation.target];
    if (state.sel.startsWith("e:")) {
      const entity = data.entities.get(state.sel.slice(2));
      return entity ? [entity, ...neighbours(entity, fits).slice(0, AROUND[state.view] || AROUND.all)] : [];
    }
    if (state.sel) {
      const some = items.flatMap((i) => [...i.who, ...i.where, ...i.claims.flatMap((c) => [...c.people])]);
      return [...new Set(some)].slice(0, AROUND[state.view] || AROUND.all);
    }
    const told = data.relations.filter((r) => r.claims.length && fits(r));
    const counts = new Map();
    for (const r of told) {
      for (const e of [r.source, r.target]) counts.set(e, (counts.get(e) || 0) + r.claims.length);
    }
    const weight = (r) => Math.min(counts.get(r.source), counts.get(r.target));
    const core = new Set();
    for (const r of told.sort((a, b) => weight(b) - weight(a))) {
      if (core.size >= (FIRST[state.view] || FIRST.all)) break;
      core.add(r.source).add(r.target);
    }
    return [...core];
  }

  function neighbours(entity, fits) {
    const around = edgesOf(entity).filter((r) => fits(r) || !r.claims.length);
    const ends = around.sort((a, b) => b.claims.length - a.claims.length).map((r) => (r.source === entity ? r.target : r.source));
    return [...new Set(ends)].filter((e) => e !== entity);
  }

  const hiddenBehind = (entity, nodes) => edgesOf(entity).some((r) => !nodes.has(r.source) || !nodes.has(r.target));

  function show(nodes, relations) {
    shown = { nodes, relations };
    const elements = [
      ...[...nodes].map((e) => ({
        group: "nodes",
        data: { id: e.id, name: label(e), label: e.label, size: Math.min(46, 18 + Math.sqrt(e.weight) * 2.6), hidden: hiddenBehind(e, nodes) },
      })),
      ...relations.map((r) => ({
        group: "edges",
        data: { id: r.id, source: r.source.id, target: r.target.id, name: nameOf(r), status: r.status, claims: r.claims.length, colour: COLOURS[r.type] || "muted" },
      })),
    ];
    const key = [...nodes].map((e) => e.id).sort().join(" ") + "|" + relations.map((r) => r.id).join(" ");
    const isNew = key !== shown.key && key !== root.dataset.key;
    cy.batch(() => {
      const ids = new Set(elements.map((e) => e.data.id));
      cy.elements().filter((e) => !ids.has(e.id())).remove();
      for (const element of elements) {
        const old = cy.getElementById(element.data.id);
        if (old.length) old.data(element.data);
        else cy.add(element.group === "nodes" && places.has(element.data.id) ? { ...element, position: { ...places.get(element.data.id) } } : element);
      }
      cy.elements().removeClass("chosen namable named lit");
      const chosen = selection.startsWith("e:") || selection.startsWith("r:") ? cy.getElementById(selection.slice(2)) : cy.collection();
      chosen.addClass("chosen");
      const near = chosen.nonempty() ? chosen.connectedEdges() : cy.edges();
      if (near.length <= LABELLED[document.body.dataset.view]) near.addClass("namable");
    });
    legend();
    root.dataset.key = key;
    root.dataset.nodes = [...nodes].map((e) => e.id).sort().join(" ");
    const hidden = [...nodes].some((e) => hiddenBehind(e, nodes));
    note.textContent = hidden ? masar.words.say("graphMore") : "";
    if (root.clientWidth) (isNew ? arrange : nameEdges)();
    buttons();
  }

  function legend() {
    const seen = Object.keys(SHAPES).filter((type) => [...shown.nodes].some((e) => e.label === type));
    const entry = (type) => masar.el("span", null, masar.el("i.dot", { style: `--of: var(--${type})` }), " ", masar.words.say(type));
    root.querySelector(".legend").replaceChildren(...seen.map(entry));
  }

  /** A canvas has one direction for all its lines: marks keep the punctuation of Arabic names where it belongs. */
  function label(entity) {
    const name = masar.short(masar.words.name(entity).replace(/[\u2066-\u2069]/g, ""), 60);
    return /[\u0600-\u06FF]/.test(name) ? name.replace(/[^\p{L}\p{N}\s]+/gu, "\u200F$&\u200F") : name;
  }

  function nameOf(r) {
    const day = r.from ?? r.to;
    const post = r.title && r.type === "HOLDS_ROLE" ? masar.short(r.title, 30) : masar.words.say(r.type);
    const times = r.times > 1 ? " ×" + r.times : "";
    return post + (day === null || day === undefined ? "" : " · " + masar.words.day(day)) + times;
  }

  function arrange() {
    const wide = Math.max(1, root.clientWidth / Math.max(1, root.clientHeight));
    // An edge's name wants room between the names of its ends.
    const length = (edge) => (!edge.hasClass("namable") ? 90 : document.body.dataset.view === "graph" ? 190 : 125);
    cy.layout({ name: "fcose", animate: false, quality: "default", randomize: true, nodeSeparation: 90, idealEdgeLength: length, nodeRepulsion: 7000, gravity: 0.3, padding: 36, nodeDimensionsIncludeLabels: true, packComponents: false, aspectRatio: wide }).run();
    separate();
    cy.nodes().forEach((n) => places.set(n.id(), n.position()));
    nameEdges();
    cy.fit(undefined, 36);
  }

  /** Of the names of edges those are seen that touch no other name and no node; the rest are told on pointing. */
  function nameEdges() {
    cy.edges(".namable").addClass("named");
    const boxes = cy.nodes().map((node) => node.boundingBox({ includeOverlays: false, includeEdges: false }));
    const taken = [];
    const isFree = ({ x, y }) => !boxes.some((b) => x > b.x1 - 4 && x < b.x2 + 4 && y > b.y1 - 4 && y < b.y2 + 4) && !taken.some((t) => Math.hypot(t.x - x, t.y - y) < 14);
    cy.edges(".named").sort((a, b) => b.data("claims") - a.data("claims")).forEach((edge) => {
      const points = pointsOfName(edge);
      if (points.every(isFree)) taken.push(...points);
      else edge.removeClass("named");
    });
  }

  /** Points along the name of an edge, which stands on its middle in its direction. */
  function pointsOfName(edge) {
    const [from, to, middle] = [edge.source().position(), edge.target().position(), edge.midpoint()];
    const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const half = edge.data("name").length * 2.8;
    return d3.range(-half, half + 6, 6).map((at) => ({ x: middle.x + (at * (to.x - from.x)) / far, y: middle.y + (at * (to.y - from.y)) / far }));
  }

  /** Pushes apart what still touches, names included, along the shorter way. */
  function separate() {
    const boxes = cy.nodes().map((node) => ({ node, ...node.position(), box: node.boundingBox({ includeOverlays: false, includeEdges: false }) }));
    for (const b of boxes) [b.w, b.h, b.up] = [b.box.w + 10, b.box.h + 6, (b.box.y1 + b.box.y2) / 2 - b.y];
    let touching = 1;
    for (let round = 0; round < 400 && touching; round++) {
      touching = 0;
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) touching += push(a, b);
      });
    }
    root.dataset.touching = touching;
    cy.batch(() => boxes.forEach(({ node, x, y }) => node.position({ x, y })));
  }

  function push(a, b) {
    const [dx, dy] = [b.x - a.x, b.y + b.up - a.y - a.up];
    const [ox, oy] = [(a.w + b.w) / 2 - Math.abs(dx), (a.h + b.h) / 2 - Math.abs(dy)];
    if (ox <= 1 || oy <= 1) return false;
    const [mx, my] = ox < oy ? [((dx < 0 ? -1 : 1) * ox) / 2, 0] : [0, ((dy < 0 ? -1 : 1) * oy) / 2];
    [a.x, a.y, b.x, b.y] = [a.x - mx, a.y - my, b.x + mx, b.y + my];
    return true;
  }

  function expand(id) {
    expanded.add(id);
    masar.main.refresh();
  }

  function collapse() {
    expanded = new Set();
  }

  function buttons() {
    root.querySelector(".canvas").setAttribute("aria-label", masar.words.say("graphKeys"));
    masar.corner(root, [
      ["zoomIn", "+", () => cy.zoom({ level: cy.zoom() * 1.4, renderedPosition: middle() })],
      ["zoomOut", "−", () => cy.zoom({ level: cy.zoom() / 1.4, renderedPosition: middle() })],
      ["whole", "⤢", () => cy.fit(undefined, 36)],
      ["layout", "⟳", arrange],
    ]);
  }

  const middle = () => ({ x: cy.width() / 2, y: cy.height() / 2 });

  /** Arrow keys go to the nearest node that way. */
  function walk(event) {
    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const way = ways[event.key];
    if (way) step(way);
    else if (event.key === "Enter" && focus?.inside()) choose("e:" + focus.id());
    else if (event.key === "+" && focus?.inside()) expand(focus.id());
    else return;
    event.preventDefault();
  }

  function step([dx, dy]) {
    const nodes = cy.nodes();
    if (!nodes.length) return;
    let next = nodes[0];
    if (focus?.inside()) {
      const here = focus.position();
      const cost = (n) => {
        const [x, y] = [n.position("x") - here.x, n.position("y") - here.y];
        const along = x * dx + y * dy;
        return along > 1 ? along + 2 * Math.abs(x * dy - y * dx) : Infinity;
      };
      next = nodes.min(cost);
      if (next.value === Infinity) return;
      next = next.ele;
    }
    cy.nodes().removeClass("focus");
    focus = next.addClass("focus");
    masar.main.say(focus.data("name"));
  }

  function restyle() {
    cy.style(style());
  }

  return { start, update, restyle, expand, collapse };
})();
