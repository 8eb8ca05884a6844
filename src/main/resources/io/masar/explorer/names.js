"use strict";

/** As io.masar.query.NameKey, and a search over it. */
masar.names = (() => {
  function exact(name) {
    return masar.text
      .fold(name)
      .normalize("NFD")
      .replace(/[\p{M}'ʿʾ`]/gu, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => !/^(al|el|the|)$/.test(word))
      .map((word) => (/^ال.{2,}$/u.test(word) ? word.slice(2) : word))
      .join(" ");
  }

  /** Of a word in Latin letters what transcriptions agree on. */
  const consonants = (word) =>
    word
      .replace(/^[aeiou]/, "A")
      .replace(/[aeiouyw]/g, "")
      .replace(/ph/g, "f")
      .replace(/[qkc]h?/g, "k")
      .replace(/(.)\1+/gu, "$1");

  function key(name) {
    const letters = exact(name);
    return { exact: letters, rough: letters.split(" ").map(consonants).join(" ") };
  }

  /** How well a name fits: 0 is best, -1 not at all. */
  function fit(asked, name) {
    if (name.exact === asked.exact) return 0;
    if (name.exact.startsWith(asked.exact)) return 1;
    if ((" " + name.exact).includes(" " + asked.exact)) return 2;
    if (asked.rough.length > 1 && name.rough === asked.rough) return 3;
    if (asked.exact.length > 2 && name.exact.includes(asked.exact)) return 4;
    if (asked.rough.length > 2 && (" " + name.rough + " ").includes(" " + asked.rough + " ")) return 5;
    return -1;
  }

  /**
   * The entities that are called so, the best first.
   * @param {Array} entities with keys and weight
   */
  function find(text, entities, limit) {
    const asked = key(text);
    if (!asked.exact) return [];
    const found = [];
    for (const entity of entities) {
      const fits = entity.keys().map((name) => fit(asked, name)).filter((n) => n >= 0);
      if (fits.length) found.push({ entity, fit: Math.min(...fits) });
    }
    found.sort((a, b) => Math.min(a.fit, 2) - Math.min(b.fit, 2) || b.entity.weight - a.entity.weight || a.fit - b.fit);
    return found.slice(0, limit).map((one) => one.entity);
  }

  return { key, find };
})();
