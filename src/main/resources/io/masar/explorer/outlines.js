"use strict";

/** The outlines of the countries, out of arcs that neighbours share (TopoJSON, with whole numbers that count on). */
masar.outlines = (() => {
  function arcs({ transform: { scale, translate }, arcs }) {
    return arcs.map((arc) => {
      let x = 0;
      let y = 0;
      return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    });
  }

  /** {land, borders} as GeoJSON. */
  function read() {
    const world = JSON.parse(document.getElementById("world").textContent);
    const lines = arcs(world);
    const line = (i) => (i < 0 ? lines[~i].slice().reverse() : lines[i]);
    const ring = (indexes) => indexes.flatMap((i, n) => (n ? line(i).slice(1) : line(i)));
    const polygons = world.countries.flatMap((c) => (c.type === "Polygon" ? [c.arcs] : c.arcs)).map((rings) => rings.map(ring));
    const uses = new Map();
    world.countries.forEach((c) => c.arcs.flat(Infinity).forEach((i) => uses.set(i < 0 ? ~i : i, (uses.get(i < 0 ? ~i : i) || 0) + 1)));
    return {
      land: { type: "MultiPolygon", coordinates: polygons },
      borders: { type: "MultiLineString", coordinates: lines.filter((_, i) => uses.get(i) > 1) },
    };
  }

  return { read };
})();
