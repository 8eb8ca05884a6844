"use strict";

/** The timeline: four lanes of bars and marks over the days; counted per stretch of days where they are too many. */
masar.timeline = (() => {
  const LANES = [
    { word: "laneMoves", holds: (i) => i.type === "m" || i.type === "h" || i.type === "k", share: 6 },
    { word: "lanePresence", holds: (i) => i.type === "p", share: 3 },
    { word: "laneAgreements", holds: (i) => i.type === "a", share: 1.5 },
    { word: "laneTerms", holds: (i) => i.type === "t", share: 1.5 },
    { word: "laneStatements", holds: (i) => i.type === "s", share: 2.2 },
  ];
  const LEAST = 7;
  const GAP = 2;
  const BINS = 120;
  const WORDY = 17;
  const MOST_WORDS = 400;
  const SIDE = 108;
  const FOOT = 24;
  /** Kept free for the buttons. */
  const EDGE = 48;

  let root, svg, tip, choose, zoom;
  let view = d3.zoomIdentity;
  let shown = { items: [], state: null, extent: [0, 1] };
  /** The scale and height that are seen. */
  let drawn = null;

  function start(element, onChoose) {
    root = element;
    choose = onChoose;
    svg = d3.select(root.querySelector("svg"));
    tip = root.querySelector(".tip");
    zoom = d3.zoom().scaleExtent([1, 400]).on("zoom", (event) => {
      view = event.transform;
      draw();
    });
    svg.call(zoom).on("dblclick.zoom", null);
    zoom.filter((event) => event.type !== "wheel" || event.ctrlKey || root.scrollHeight <= root.clientHeight);
    svg.on("click", pickDay);
    root.addEventListener("scroll", () => {
      svg.select(".foot").attr("transform", `translate(0,${root.scrollTop})`);
      tip.hidden = true;
    });
    new ResizeObserver(draw).observe(root);
  }

  const from = (i) => masar.items.start(i) ?? masar.items.end(i);
  const to = (i) => masar.items.end(i) ?? masar.items.start(i);

  /** A statement is told on its day; what it tells of has a bar of its own. */
  function update(items, state, extent) {
    const dated = shown.of === items ? shown.items : items.filter((i) => from(i) !== null);
    const isOnlyTheDay = shown.of === items && ["view", "lang", "sel"].every((key) => state[key] === shown.state[key]);
    shown = { of: items, items: dated, state, extent, dir: state.lang === "ar" ? "rtl" : "ltr" };
    if (isOnlyTheDay && drawn) return drawDay(...drawn);
    buttons();
    draw();
    root.dataset.items = items.length;
    root.dataset.ids = items.filter((i) => i.type === "m").map((i) => i.id).join(" ");
  }

  function buttons() {
    masar.corner(root, [
      ["zoomIn", "+", () => svg.call(zoom.scaleBy, 1.6)],
      ["zoomOut", "−", () => svg.call(zoom.scaleBy, 1 / 1.6)],
      ["whole", "⤢", () => svg.call(zoom.transform, d3.zoomIdentity)],
    ]);
  }

  function scale(width) {
    const range = shown.dir === "rtl" ? [width - SIDE, EDGE] : [SIDE, width - EDGE];
    const base = d3.scaleLinear(shown.extent, range);
    return view.rescaleX(base);
  }

  const draw = masar.soon(drawNow);

  function drawNow() {
    const [width, height] = [root.clientWidth, root.clientHeight];
    if (!width || !height || !shown.state) return;
    zoom.translateExtent([[0, 0], [width, height]]).extent([[0, 0], [width, height]]);
    const x = scale(width);
    const [low, high] = x.domain();
    const lanes = LANES.map((lane) => {
      const items = shown.items.filter(lane.holds);
      return { lane, items, inside: items.filter((i) => to(i) >= low && from(i) <= high) };
    });
    const tall = heights(lanes, x, width, height);
    const full = Math.max(height, d3.sum(tall) + FOOT + 8);
    svg.attr("height", full).attr("viewBox", `0 0 ${width} ${full}`).selectAll("*").remove();
    clip(width, full);
    const grid = svg.append("g").attr("class", "axis");
    let top = 4;
    lanes.forEach((one, n) => {
      drawLane(one, x, top, tall[n], width);
      top += tall[n];
    });
    axis(grid, x, width, full, height);
    drawn = [x, full];
    drawDay(x, full);
  }

  /** In the view of its own, lanes are as high as their items want, and it scrolls; else they share what there is. */
  function heights(lanes, x, width, height) {
    const total = d3.sum(LANES, (lane) => lane.share);
    const shares = LANES.map((lane) => ((height - FOOT - 8) * lane.share) / total);
    if (shown.state.view !== "timeline" || d3.sum(lanes, (l) => l.inside.length) > MOST_WORDS) return shares;
    return lanes.map(({ inside }) => {
      const rows = packAt(WORDY, inside, x, Infinity, width);
      return Math.max(56, d3.max(rows, (r) => r.y + r.high) + 10 || 0);
    });
  }

  function clip(width, height) {
    const left = shown.dir === "rtl" ? 0 : SIDE - 4;
    svg.append("clipPath").attr("id", "lanes").append("rect").attr("x", left).attr("y", 0).attr("width", width - SIDE + 4).attr("height", height);
  }

  const formats = masar.cached((asked) => {
    const [locale, month, day] = asked.split(",");
    return new Intl.DateTimeFormat(locale, { ...(month && { month }), ...(day && { day }), year: "numeric", timeZone: "UTC" });
  });

  function axis(grid, x, width, full, height) {
    const [a, b] = x.domain();
    const time = d3.scaleUtc([masar.day.date(a), masar.day.date(b)], x.range());
    const format = formats([shown.dir === "rtl" ? "ar-u-nu-latn-ca-gregory" : "en-GB", b - a > 900 ? "" : "short", b - a > 120 ? "" : "numeric"].join());
    const ticks = time.ticks(Math.max(2, Math.floor(width / (b - a > 900 ? 80 : 130))));
    const foot = svg.append("g").attr("class", "axis foot").attr("transform", `translate(0,${root.scrollTop})`);
    foot.append("rect").attr("y", height - FOOT).attr("width", width).attr("height", FOOT);
    const [low, high] = d3.extent(x.range());
    let last = null;
    for (const tick of ticks) {
      const at = time(tick);
      const text = format.format(tick);
      if (at < low || at > high) continue;
      grid.append("line").attr("x1", at).attr("x2", at).attr("y1", 0).attr("y2", full - FOOT);
      if (text !== last && at > Math.max(low - 40, 24) && at < Math.min(high + 40, width - 24)) foot.append("text").attr("x", at).attr("y", height - 7).text(text);
      last = text;
    }
  }

  function drawLane({ lane, items, inside }, x, top, tall, width) {
    const group = svg.append("g").attr("class", "lane");
    group.append("line").attr("x1", 0).attr("x2", width).attr("y1", top + tall).attr("y2", top + tall);
    const start = shown.dir === "rtl" ? width - 10 : 10;
    group.append("text").attr("class", "name").attr("x", start).attr("y", top + Math.min(18, tall / 2 + 4)).text(masar.words.say(lane.word));
    if (tall > 38) group.append("text").attr("class", "count").attr("x", start).attr("y", top + 33).text(items.length);
    const body = group.append("g").attr("clip-path", "url(#lanes)");
    const rows = pack(inside, x, tall, width);
    if (rows) rows.forEach((row) => drawItem(body, row, top));
    else drawCounts(body, inside, x, top, tall);
  }

  /** Where each stands so that none covers another; null where there is no room for all of them. */
  function pack(items, x, tall, width) {
    const wordy = shown.state.view === "timeline" && items.length <= MOST_WORDS;
    return [...(wordy ? [WORDY] : []), 9, 6, 4].map((high) => packAt(high, items, x, tall, width)).find(Boolean);
  }

  function packAt(high, items, x, tall, width) {
    const wordy = high === WORDY;
    const most = Math.floor((tall - 4) / (high + GAP));
    if (items.length > most * 60) return null;
    const ends = [];
    const placed = [];
    for (const item of [...items].sort((a, b) => from(a) - from(b) || to(a) - to(b))) {
      const [p, q] = [x(from(item)), x(to(item) + 1)];
      const left = Math.max(Math.min(p, q), -20);
      const wide = Math.max(LEAST, Math.min(Math.abs(q - p), width + 40));
      const words = wordy ? masar.short(masar.evidence.brief(item), 46) : "";
      const room = words ? words.length * 6.2 + 10 : 0;
      const rtl = shown.dir === "rtl";
      const [near, far] = rtl ? [width - left - wide, width - left] : [left, left + wide];
      const before = far + room > width && near - room > SIDE;
      const [begin, end] = before ? [near - room, far] : [near, far + room];
      const free = ends.findIndex((edge) => edge + 2 <= begin);
      const row = free < 0 ? ends.length : free;
      if (row >= most) return null;
      ends[row] = end;
      placed.push({ item, left, wide, high, y: 4 + row * (high + GAP), words, at: before === rtl ? left + wide + 6 : left - 6 });
    }
    return placed;
  }

  function drawItem(body, { item, left, wide, high, y, words, at }, top) {
    const chosen = shown.state.sel === item.id;
    const g = body.append("g").attr("class", "item" + (chosen ? " chosen" : "")).attr("tabindex", 0).attr("role", "button").attr("transform", `translate(0,${top + y})`);
    g.attr("aria-label", masar.evidence.headline(item)).attr("data-id", item.id);
    const bar = g.append("rect").attr("class", "bar " + item.status + (Math.min(wide, high) < 12 ? " tiny" : "")).attr("x", left).attr("width", wide).attr("height", high).attr("rx", Math.min(3, high / 2));
    bar.style("--of", `var(--${item.kind})`);
    if (item.status === "DENIED") g.append("path").attr("class", "cross").attr("d", `M${left + wide / 2 - 4},${high / 2 - 4}l8,8m0,-8l-8,8`);
    if (words) {
      g.append("text").attr("x", at).attr("y", high / 2).attr("text-anchor", at > left === (shown.dir === "ltr") ? "start" : "end").attr("direction", shown.dir).text(words);
    }
    g.on("click", (event) => {
      event.stopPropagation();
      choose(item.id);
    });
    g.on("keydown", (event) => event.key === "Enter" && choose(item.id));
    g.on("pointerenter focus", () => tell([masar.evidence.headline(item)], left, top + y + high));
    g.on("pointerleave blur", () => (tip.hidden = true));
  }

  function drawCounts(body, items, x, top, tall) {
    const bins = binsOf(items, x.domain());
    const most = d3.max(bins, (bin) => bin.items) || 1;
    const shapes = masar.cached(() => []);
    const kinds = new Set();
    for (const bin of bins) {
      const [p, q] = [x(bin.from), x(bin.to)];
      [bin.left, bin.wide, bin.y] = [Math.min(p, q), Math.max(1.5, Math.abs(q - p) - 1), top + tall - 2];
      for (const [kind, of] of [...bin.kinds].sort(d3.ascending)) {
        const part = (of / most) * (tall - 8);
        bin.y -= part;
        kinds.add(kind);
        shapes(kind).push(`M${bin.left.toFixed(1)},${bin.y.toFixed(1)}h${bin.wide.toFixed(1)}v${part.toFixed(1)}h${(-bin.wide).toFixed(1)}z`);
      }
    }
    for (const kind of kinds) body.append("path").attr("class", "bin").attr("d", shapes(kind).join("")).style("fill", `var(--${kind})`);
    const over = body.append("rect").attr("x", 0).attr("y", top).attr("width", root.clientWidth).attr("height", tall).attr("fill", "transparent");
    over.on("pointermove", (event) => tellBin(bins, d3.pointer(event)[0], top + tall / 2)).on("pointerleave", () => (tip.hidden = true));
  }

  /** {from, to, items, kinds}: how many there are in each stretch of days, by kind; without the empty ones. */
  function binsOf(items, [low, high]) {
    const step = Math.max(1, Math.ceil((high - low) / BINS));
    const bins = masar.cached((n) => ({ from: low + n * step, to: Math.min(high, low + (n + 1) * step), items: 0, kinds: new Map() }));
    const seen = new Set();
    for (const item of items) {
      const bin = bins(Math.floor((Math.max(low, Math.min(high - 0.001, from(item))) - low) / step));
      bin.items++;
      bin.kinds.set(item.kind, (bin.kinds.get(item.kind) || 0) + 1);
      seen.add(bin);
    }
    return [...seen];
  }

  function tellBin(bins, x, y) {
    const bin = bins.find(({ left, wide }) => x >= left && x <= left + wide + 1);
    if (bin) tell([masar.words.span(Math.ceil(bin.from), Math.ceil(bin.to) - 1), String(bin.items)], bin.left, y);
    else tip.hidden = true;
  }

  function drawDay(x, height) {
    const { day } = shown.state;
    svg.select(".today").remove();
    if (day === null) return;
    const at = x(day + 0.5);
    const g = svg.insert("g", ".foot").attr("class", "today").attr("clip-path", "url(#lanes)");
    g.append("line").attr("x1", at).attr("x2", at).attr("y1", 0).attr("y2", height - FOOT);
    g.append("path").attr("d", `M${at - 6},0h12l-6,8z`);
  }

  function pickDay(event) {
    const [px] = d3.pointer(event, svg.node());
    const width = root.clientWidth;
    if (shown.dir === "rtl" ? px > width - SIDE : px < SIDE) return;
    const day = Math.floor(scale(width).invert(px));
    masar.state.set({ day: Math.max(shown.extent[0], Math.min(shown.extent[1], day)) });
  }

  function tell(lines, x, y) {
    tip.replaceChildren(...lines.map((text) => masar.el("div", { dir: shown.dir }, text)));
    tip.hidden = false;
    tip.style.left = Math.max(4, Math.min(root.clientWidth - tip.offsetWidth - 8, x)) + "px";
    const below = y + 6 + tip.offsetHeight < root.clientHeight;
    tip.style.top = (below ? y + 6 : Math.max(2, y - tip.offsetHeight - 22)) + "px";
  }

  return { start, update };
})();
