"use strict";

/** Where the claims of one fact cannot all be right. */
masar.disagree = (() => {
  const done = (claim) => claim.status === "COMPLETED" || claim.status === "ONGOING";

  const apart = (aFrom, aTo, bFrom, bTo) =>
    (aFrom !== null || aTo !== null) &&
    (bFrom !== null || bTo !== null) &&
    ((aFrom ?? -Infinity) > (bTo ?? Infinity) || (bFrom ?? -Infinity) > (aTo ?? Infinity));

  const targets = (claim) => claim.roles.filter((r) => r.role === "DESTINATION" || r.role === "RECIPIENT").map((r) => r.entity);

  /** Two places agree where one lies in the other. */
  function elsewhere(a, b) {
    const [ours, theirs] = [targets(a), targets(b)];
    if (!ours.length || !theirs.length) return false;
    return !ours.some((x) => theirs.some((y) => x.above.has(y.id) || y.above.has(x.id)));
  }

  /** A plan that slipped is no contradiction: days and numbers are compared among plans, and among what was done. */
  const POINTS = {
    status: (a, b) => (a.status === "DENIED") !== (b.status === "DENIED"),
    when: (a, b) => done(a) === done(b) && apart(a.from, a.to, b.from, b.to),
    size: (a, b) => done(a) === done(b) && apart(a.min, a.max, b.min, b.max),
    destination: elsewhere,
  };
  const VALUES = {
    status: (c) => String(c.status === "DENIED"),
    when: (c) => c.from + ".." + c.to + done(c),
    size: (c) => c.min + ".." + c.max,
    destination: (c) => targets(c).map((e) => e.id).sort().join(),
  };
  const MOST = 200;

  /** Whether any two clash; those that do are put into {@code into}. */
  function clashes(claims, clash, into) {
    claims.forEach((a, i) => {
      for (const b of claims.slice(i + 1)) if (clash(a, b)) into.add(a).add(b);
    });
    return into.size > 0;
  }

  /** {points, sides}: what they differ in, and the claims that say the same about it; null where they agree. */
  function of(claims) {
    const some = claims.slice(0, MOST);
    const at = masar.cached(() => new Set());
    const points = Object.keys(POINTS).filter((point) => clashes(some, POINTS[point], at(point)));
    if (!points.length) return null;
    const party = some.filter((claim) => points.some((point) => at(point).has(claim)));
    const sides = masar.cached(() => []);
    const keys = new Set();
    for (const claim of party) {
      const key = points.map((point) => VALUES[point](claim)).join("|");
      keys.add(key);
      sides(key).push(claim);
    }
    return { points, sides: [...keys].map(sides) };
  }

  return { of };
})();
