"use strict";

/** Where the names on the map stand: none over another or over a dot, none cut, and over no arc where there are few. */
masar.labels = (() => {
  /** Among more arcs than these a name would find no room beside them. */
  const FEW_ARCS = 60;
  const DOT = 5;
  /** Letters of a name; of one that finds no room so. */
  const LONGEST = 44;
  const SHORT = 28;

  const measure = masar.cached((font) => {
    const to = document.createElement("canvas").getContext("2d");
    to.font = font;
    return masar.cached((text) => to.measureText(text).width);
  });

  /**
   * The weightiest first; a name that finds no room on any side of its place is left out.
   * @param {Object} on {places, countries, chosen, lines, blocked, width, height}: places have {entity, at, r},
   *   countries {entity, at}; lines are points of arcs, blocked are boxes [left, top, right, bottom]
   * @returns {Object[]} of {id, text, x, y, country}, x and y of the middle
   */
  function arrange({ places, countries, chosen, lines, blocked, width, height }) {
    const around = ({ at: [x, y] }, r) => [x - r, y - r, x + r, y + r];
    const page = {
      taken: [...places.map((p) => around(p, DOT)), ...blocked],
      circles: places.filter((p) => p.r > 2 * DOT).map((p) => around(p, p.r)),
      lines: lines.length > FEW_ARCS ? [] : lines,
      width,
      height,
    };
    const reach = new Map();
    for (const p of places) reach.set(String(p.at), Math.max(p.r, reach.get(String(p.at)) ?? 0));
    const labels = [];
    for (const p of [...places].sort((a, b) => (b.entity === chosen) - (a.entity === chosen))) {
      const country = p.entity.label === "Country";
      const place = (text) => put(page, p.at, reach.get(String(p.at)) + 4, text, country ? 12.5 : 12);
      const name = masar.words.name(p.entity);
      const box = place(masar.short(name, LONGEST)) ?? (name.length > SHORT ? place(masar.short(name, SHORT)) : null);
      if (box) labels.push({ ...box, id: p.entity.id, country });
    }
    const named = new Set(places.map((p) => p.entity));
    for (const { entity, at } of countries) {
      const box = named.has(entity) ? null : put(page, at, 0, masar.words.name(entity), 12.5);
      if (box) labels.push({ ...box, id: entity.id, country: true });
    }
    return labels;
  }

  /** Labels are set from their middle: so their direction does not move them. */
  function put({ taken, circles, lines, width, height }, [x, y], off, text, size) {
    const w = measure("600 " + size + "px " + masar.FONT)(text) + 4;
    const h = size * (/[\u0600-\u06FF]/.test(text) ? 1.75 : 1.35);
    const touches = (box) => (t) => box[0] < t[2] && box[2] > t[0] && box[1] < t[3] && box[3] > t[1] && !(off && isAt(t, x, y));
    const fits = (box) => box[0] > 2 && box[2] < width - 2 && box[1] > 2 && box[3] < height - 2 && !taken.some(touches(box));
    const boxes = sides(x, y, off, w, h).map(([cx, cy]) => [cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2]).filter(fits);
    const clear = boxes.filter((b) => !lines.some((line) => crosses(line, b)));
    const box = clear.find((b) => !circles.some(touches(b))) ?? clear[0] ?? boxes[0];
    if (!box) return null;
    taken.push(box);
    return { x: box[0] + w / 2, y: box[1] + h / 2, text };
  }

  const isAt = ([left, top, right, bottom], x, y) => Math.abs((left + right) / 2 - x) < 0.01 && Math.abs((top + bottom) / 2 - y) < 0.01;

  /** Middles of a name around its dot; of a name without a dot, near where it belongs. */
  function sides(x, y, off, w, h) {
    if (!off) return [[x, y], [x, y - h], [x, y + h]];
    const [right, left] = [x + off + w / 2, x - off - w / 2];
    const beside = [0, -0.8, 0.8].flatMap((up) => [[right, y + up * h], [left, y + up * h]]);
    return [...beside.slice(0, 2), [x, y - off - h / 2], [x, y + off + h / 2], ...beside.slice(2)];
  }

  const crosses = (line, box) => line.some((end, i) => i > 0 && meets(line[i - 1], end, box));

  /** Whether a straight piece meets a box: not wholly beside it, nor all corners on one side of it. */
  function meets([x1, y1], [x2, y2], [left, top, right, bottom]) {
    if (Math.max(x1, x2) < left || Math.min(x1, x2) > right || Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) return false;
    const turn = (x, y) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
    return Math.abs(turn(left, top) + turn(right, top) + turn(left, bottom) + turn(right, bottom)) < 4;
  }

  return { arrange };
})();
