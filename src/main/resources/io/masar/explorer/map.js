"use strict";

/** The map: outlines and arcs on a canvas, places as elements over it. */
masar.map = (() => {
  const SCALE = 1000;
  const EDGE = 85;
  const RADIAN = Math.PI / 180;
  /** Mercator's, without the cutting at the edge of the world that d3 does: the outlines are cut already. */
  const mercator = ([longitude, latitude]) => [SCALE * longitude * RADIAN, -SCALE * Math.log(Math.tan(Math.PI / 4 + (Math.max(-EDGE, Math.min(EDGE, latitude)) * RADIAN) / 2))];
  const DASHES = { PLANNED: [7, 5], DEMANDED: [2, 4], ONGOING: [14, 4], COMPLETED: [], DENIED: [] };
  const STEPS = 18;
  /** How much start, middle and end weigh at each step of a curve. */
  const PARTS = d3.range(STEPS + 1).map((i) => [(1 - i / STEPS) ** 2, (2 * i * (1 - i / STEPS)) / STEPS, (i / STEPS) ** 2]);
  const STUB = 34;
  const NEAR = 7;
  const FADED = 0.16;
  const RECENT = 30;
  /** More arcs at once nobody can tell apart; what is said most, and of most people, is drawn first. */
  const MOST = 300;

  let root, canvas, svg, tip, note, paths, zoom, choose;
  let backdrop, backdropOf;
  let shown = { arcs: [], places: [], countries: [] };
  let drawn = [];
  let transform = d3.zoomIdentity;
  let fitted = false;
  /** Whether somebody chose another part of it. */
  let moved = false;
  /** A spot is one object for as long as the page is open. */
  const point = masar.cached(mercator);
  const written = masar.cached(String);
  let screen = masar.cached(point);

  function start(element, onChoose) {
    root = element;
    choose = onChoose;
    canvas = root.querySelector("canvas");
    svg = d3.select(root.querySelector("svg"));
    tip = root.querySelector(".tip");
    note = root.querySelector(".note");
    const world = masar.outlines.read();
    const onMap = d3.geoTransform({
      point(longitude, latitude) {
        this.stream.point(...mercator([longitude, latitude]));
      },
    });
    const path = (shape) => {
      const drawn = new Path2D();
      d3.geoPath(onMap, drawn)(shape);
      return drawn;
    };
    paths = { land: path(world.land), borders: path(world.borders) };
    zoom = d3.zoom().scaleExtent([0.12, 60]).on("zoom", (event) => {
      transform = event.transform;
      moved ||= Boolean(event.sourceEvent);
      draw();
    });
    svg.call(zoom).on("dblclick.zoom", null);
    svg.on("pointermove", hover).on("pointerleave", () => (tip.hidden = true)).on("click", pick);
    new ResizeObserver(() => {
      if (!moved && shown.places.length) fit();
      draw();
    }).observe(root);
  }

  const size = () => [root.clientWidth, root.clientHeight];

  /** Shows what nine in ten of the places need: one far-away capital does not make the rest small. */
  function fit() {
    const [width, height] = size();
    const points = shown.places.filter((p) => p.weight).map((p) => point(p.spot));
    if (!width || !points.length) return;
    const xs = points.map((p) => p[0]).sort(d3.ascending);
    const ys = points.map((p) => p[1]).sort(d3.ascending);
    const few = points.length < 6;
    const [x0, x1] = [d3.quantile(xs, few ? 0 : 0.08), d3.quantile(xs, few ? 1 : 0.92)];
    const [y0, y1] = [d3.quantile(ys, few ? 0 : 0.08), d3.quantile(ys, few ? 1 : 0.92)];
    const k = Math.min(12, width / (x1 - x0 + 60), height / (y1 - y0 + 60));
    fitted = true;
    moved = false;
    svg.call(zoom.transform, d3.zoomIdentity.translate(width / 2, height / 2).scale(k).translate(-(x0 + x1) / 2, -(y0 + y1) / 2));
  }

  /** Movements that go the same way, in the same manner, are one arc. */
  function arcsOf(items, day) {
    const groups = new Map();
    let unplaced = 0;
    for (const item of items) {
      if (item.type !== "m") continue;
      const origins = item.origins.filter((e) => e.spot);
      const destinations = item.destinations.filter((e) => e.spot);
      if (!origins.length && !destinations.length) unplaced++;
      for (const a of origins.length ? origins : [null]) {
        for (const b of destinations.length ? destinations : [null]) {
          if (!a && !b) continue;
          const key = [a?.id, b?.id, item.kind, item.status].join("|");
          const arc = groups.get(key) || { a, b, kind: item.kind, status: item.status, items: [], people: 0, faded: true };
          arc.items.push(item);
          arc.people = Math.max(arc.people, item.max ?? item.min ?? 0);
          arc.faded &&= day !== null && !isNear(item, day);
          groups.set(key, arc);
        }
      }
    }
    const arcs = [...groups.values()].sort((x, y) => x.faded - y.faded || y.items.length - x.items.length || y.people - x.people);
    const fan = new Map();
    for (const arc of arcs) {
      const [p, q] = [arc.a, arc.b].map((e) => (e ? written(e.spot) : ""));
      const pair = p < q ? p + "|" + q : q + "|" + p;
      arc.turn = fan.get(pair) || 0;
      fan.set(pair, arc.turn + 1);
    }
    return { arcs, unplaced };
  }

  function isNear(item, day) {
    const [from, to] = [masar.items.start(item), masar.items.end(item)];
    return (from ?? to ?? -Infinity) <= day && (to ?? from ?? Infinity) + RECENT >= day;
  }

  /** Every place that something touches, with how many people are said to be there. */
  function placesOf(items, day, selection) {
    const places = new Map();
    const at = (entity) => {
      if (!places.has(entity)) places.set(entity, { entity, spot: entity.spot, weight: 0, people: 0, present: 0, forces: [] });
      return places.get(entity);
    };
    for (const item of items) {
      if (item.type !== "m" && item.type !== "p" && item.type !== "h" && item.type !== "k") continue;
      for (const entity of item.where) {
        if (!entity.spot) continue;
        const place = at(entity);
        if (item.type !== "p") place.weight++;
        else if (day === null || masar.items.isPresent(item, day)) {
          place.weight++;
          place.present++;
          place.people = Math.max(place.people, item.max ?? item.min ?? 0);
        }
      }
    }
    if (selection?.spot) at(selection).weight++;
    return [...places.values()].filter((p) => p.weight).sort((x, y) => y.weight - x.weight || (x.entity.id < y.entity.id ? -1 : 1));
  }

  function update(items, state, entities) {
    const selection = state.sel.startsWith("e:") ? entities.get(state.sel.slice(2)) : null;
    const { arcs, unplaced } = arcsOf(items, state.day);
    const countries = [...entities.values()].filter((e) => e.label === "Country" && e.spot);
    shown = { arcs, places: placesOf(items, state.day, selection), countries, selection, unplaced };
    buttons();
    if (!fitted) fit();
    draw();
    root.dataset.arcs = arcs.length;
    const moves = [...new Set(arcs.flatMap((a) => a.items))];
    root.dataset.moves = moves.length;
    root.dataset.ids = moves.map((i) => i.id).join(" ");
    root.dataset.present = shown.places.filter((p) => p.present).map((p) => p.entity.id).sort().join(" ");
  }

  function buttons() {
    masar.corner(root, [
      ["zoomIn", "+", () => by(1.6)],
      ["zoomOut", "−", () => by(1 / 1.6)],
      ["whole", "⤢", fit],
    ]);
  }

  function by(times) {
    svg.call(zoom.scaleBy, times);
    moved = true;
  }

  // --- drawing -----------------------------------------------------------------------------------

  const draw = masar.soon(drawNow);

  function drawNow() {
    const [width, height] = size();
    if (!width || !height) return;
    const ratio = devicePixelRatio || 1;
    if (canvas.width !== width * ratio || canvas.height !== height * ratio) {
      canvas.width = width * ratio;
      canvas.height = height * ratio;
    }
    const to = canvas.getContext("2d");
    drawBackdrop(width, height, ratio);
    to.setTransform(1, 0, 0, 1, 0, 0);
    to.drawImage(backdrop, 0, 0);
    to.setTransform(ratio, 0, 0, ratio, 0, 0);
    screen = masar.cached((spot) => transform.apply(point(spot)));
    drawn = visible(width, height);
    remark();
    drawn.forEach(({ arc, line }) => drawArc(to, arc, line, masar.colour(arc.kind)));
    drawPlaces(width, height);
  }

  function visible(width, height) {
    const inside = (e) => {
      if (!e) return false;
      const [x, y] = screen(e.spot);
      return x > 0 && y > 0 && x < width && y < height;
    };
    const arcs = shown.arcs.filter((arc) => inside(arc.a) || inside(arc.b));
    shown.left = Math.max(0, arcs.length - MOST);
    return arcs.slice(0, MOST).map((arc) => ({ arc, line: line(arc) })).reverse();
  }

  function remark() {
    const { say } = masar.words;
    const left = shown.left ? say("arcsLeft").replace("#", shown.left) : "";
    const unplaced = shown.unplaced ? say("unplaced").replace("#", shown.unplaced) : "";
    note.textContent = [unplaced, left].filter(Boolean).join(" · ");
  }

  /** Land and borders change with the view alone. */
  function drawBackdrop(width, height, ratio) {
    const key = [width, height, ratio, transform, document.documentElement.dataset.theme].join();
    if (key === backdropOf) return;
    backdropOf = key;
    backdrop = document.createElement("canvas");
    backdrop.width = width * ratio;
    backdrop.height = height * ratio;
    const to = backdrop.getContext("2d", { alpha: false });
    to.fillStyle = masar.colour("water");
    to.fillRect(0, 0, backdrop.width, backdrop.height);
    to.setTransform(ratio * transform.k, 0, 0, ratio * transform.k, ratio * transform.x, ratio * transform.y);
    to.fillStyle = masar.colour("land");
    to.fill(paths.land);
    to.lineJoin = "round";
    to.strokeStyle = masar.colour("coast");
    to.lineWidth = 0.7 / transform.k;
    to.stroke(paths.land);
    to.strokeStyle = masar.colour("border");
    to.lineWidth = 1 / transform.k;
    to.stroke(paths.borders);
  }

  /** Points of an arc on the screen, from its start to its end; a stub where one end is not known. */
  function line({ a, b, turn }) {
    const p = a && screen(a.spot);
    const q = b && screen(b.spot);
    if (p && q && Math.hypot(p[0] - q[0], p[1] - q[1]) > 3) return curve(p, q, 0.18 + 0.1 * turn);
    const angle = -Math.PI / 3 + (turn * Math.PI) / 5;
    const [dx, dy] = [Math.cos(angle) * STUB, Math.sin(angle) * STUB];
    return p ? curve(p, [p[0] + dx, p[1] + dy], 0.12) : curve([q[0] - dx, q[1] + dy], q, 0.12);
  }

  function curve(p, q, bend) {
    const middle = [(p[0] + q[0]) / 2 + (q[1] - p[1]) * bend, (p[1] + q[1]) / 2 - (q[0] - p[0]) * bend];
    return PARTS.map(([first, second, third]) => [first * p[0] + second * middle[0] + third * q[0], first * p[1] + second * middle[1] + third * q[1]]);
  }

  const breadth = (arc) => Math.min(8, 1.6 + Math.sqrt(arc.people) / 14 + Math.log2(arc.items.length) * 0.6);

  function drawArc(to, arc, line, colour) {
    const wide = breadth(arc);
    to.globalAlpha = arc.faded ? FADED : arc.status === "DENIED" ? 0.6 : 0.88;
    to.strokeStyle = to.fillStyle = colour;
    to.lineWidth = wide;
    to.setLineDash(DASHES[arc.status] || []);
    const head = 5 + wide * 1.5;
    const [end, back] = [line[STEPS], line[STEPS - 2]];
    const angle = Math.atan2(end[1] - back[1], end[0] - back[0]);
    to.beginPath();
    line.forEach(([x, y], i) => {
      if (i === STEPS) to.lineTo(x - Math.cos(angle) * head * 0.7, y - Math.sin(angle) * head * 0.7);
      else if (i) to.lineTo(x, y);
      else to.moveTo(x, y);
    });
    to.stroke();
    to.setLineDash([]);
    to.beginPath();
    to.moveTo(...end);
    for (const side of [-0.45, 0.45]) to.lineTo(end[0] - Math.cos(angle + side) * head, end[1] - Math.sin(angle + side) * head);
    to.fill();
    if (arc.status === "DENIED") drawCross(to, line[STEPS / 2], colour);
    to.globalAlpha = 1;
  }

  function drawCross(to, [x, y], colour) {
    for (const [style, wide] of [[masar.colour("land"), 5], [colour, 2.4]]) {
      to.strokeStyle = style;
      to.lineWidth = wide;
      to.beginPath();
      for (const d of [-1, 1]) {
        to.moveTo(x - 6, y - 6 * d);
        to.lineTo(x + 6, y + 6 * d);
      }
      to.stroke();
    }
  }

  // --- places and their labels ------------------------------------------------------------------

  const radius = (place) => (place.present ? Math.min(30, 7 + Math.sqrt(place.people) / 3.2) : 4);

  function drawPlaces(width, height) {
    const places = shown.places
      .map((place) => ({ ...place, at: screen(place.spot), r: radius(place) }))
      .filter(({ at: [x, y] }) => x > -30 && y > -30 && x < width + 30 && y < height + 30);
    const join = svg.selectAll("g.place").data(places, (p) => p.entity.id);
    join.exit().remove();
    const made = join.enter().append("g").attr("class", "place").attr("tabindex", 0).attr("role", "button");
    made.append("circle").attr("class", "presence").attr("r", 0);
    made.append("circle").attr("class", "dot").attr("r", 4);
    made.on("click", (event, p) => {
      event.stopPropagation();
      choose("e:" + p.entity.id);
    });
    made.on("keydown", (event, p) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        choose("e:" + p.entity.id);
      }
    });
    made.on("pointerenter", (event, p) => tell([masar.words.name(p.entity), masar.words.other(p.entity)], p.at));
    const all = made.merge(join);
    all.attr("transform", (p) => `translate(${p.at})`);
    all.attr("aria-label", (p) => masar.words.name(p.entity));
    all.classed("chosen", (p) => shown.selection === p.entity);
    all.select(".presence").style("r", (p) => (p.present ? p.r + "px" : "0px"));
    drawLabels(places, width, height);
  }

  function drawLabels(places, width, height) {
    const corners = [[0, 0, 48, 118], [width - 48, 0, width, 118]];
    const told = note.textContent ? [[note.offsetLeft, note.offsetTop, note.offsetLeft + note.offsetWidth, note.offsetTop + note.offsetHeight]] : [];
    const countries = shown.countries.map((entity) => ({ entity, at: screen(entity.spot) })).filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= width && y <= height);
    const labels = masar.labels.arrange({ places, countries, chosen: shown.selection, lines: drawn.map((one) => one.line), blocked: [...corners, ...told], width, height });
    const join = svg.selectAll("text.label").data(labels, (l) => l.id);
    join.exit().remove();
    join.enter().append("text").attr("class", "label").merge(join)
      .classed("country", (l) => l.country)
      .classed("chosen", (l) => l.id === shown.selection?.id)
      .attr("x", (l) => l.x).attr("y", (l) => l.y).text((l) => l.text);
  }

  // --- pointing ------------------------------------------------------------------------------------

  function under(event) {
    const [x, y] = d3.pointer(event, root);
    let best = null;
    let least = NEAR;
    for (const one of drawn) {
      for (const [px, py] of one.line) {
        const far = Math.hypot(px - x, py - y) - (one.line.length > 2 ? 3 : 0);
        if (far < least) [least, best] = [far, one.arc];
      }
    }
    return best;
  }

  function tell(lines, [x, y]) {
    tip.replaceChildren(...lines.filter(Boolean).map((text) => masar.el("div", { dir: document.documentElement.dir }, text)));
    tip.hidden = false;
    const [width, height] = size();
    tip.style.left = Math.max(4, Math.min(width - tip.offsetWidth - 8, x + 14)) + "px";
    tip.style.top = Math.max(4, Math.min(height - tip.offsetHeight - 8, y + 14)) + "px";
  }

  function hover(event) {
    if (event.target.closest?.(".place")) return;
    const arc = under(event);
    root.classList.toggle("over", Boolean(arc));
    if (!arc) {
      tip.hidden = true;
      return;
    }
    const lines = arc.items.slice(0, 4).map((item) => masar.evidence.headline(item));
    if (arc.items.length > 4) lines.push("+ " + (arc.items.length - 4));
    tell(lines, d3.pointer(event, root));
  }

  function pick(event) {
    const arc = under(event);
    if (!arc) return;
    const at = arc.items.findIndex((item) => item.id === masar.state.get().sel);
    choose(arc.items[(at + 1) % arc.items.length].id);
  }

  return { start, update, fit, draw };
})();
