"use strict";

/** What is asked of the page. It stands in the address, so that a view can be sent. */
masar.state = (() => {
  const LISTS = ["status", "kind"];
  const DAYS = ["from", "to", "day"];
  const VIEWS = ["all", "map", "graph", "timeline", "table"];
  const EMPTY = { view: "all", lang: "en", theme: "", wide: "", sel: "", day: null, force: "", base: "", country: "", outlet: "", status: [], kind: [], from: null, to: null };
  const FILTERS = ["force", "base", "country", "outlet", "status", "kind", "from", "to"];
  const listeners = [];
  let now = { ...EMPTY };

  function read(hash) {
    const asked = new URLSearchParams(hash.replace(/^#/, ""));
    const state = { ...EMPTY };
    for (const [key, value] of asked) {
      if (!(key in EMPTY)) continue;
      if (LISTS.includes(key)) state[key] = value.split(",").filter(Boolean);
      else if (DAYS.includes(key)) state[key] = /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(masar.day.of(value)) ? masar.day.of(value) : null;
      else state[key] = value;
    }
    if (!VIEWS.includes(state.view)) state.view = "all";
    if (state.lang !== "ar") state.lang = "en";
    return state;
  }

  function written(state) {
    const asked = new URLSearchParams();
    for (const [key, value] of Object.entries(state)) {
      if (String(value ?? "") === String(EMPTY[key] ?? "")) continue;
      asked.set(key, DAYS.includes(key) ? masar.day.iso(value) : String(value));
    }
    return "#" + asked;
  }

  /** Changes some of it, and tells everyone what was before. */
  function set(patch) {
    const before = now;
    now = { ...now, ...patch };
    const way = before.sel === now.sel && before.view === now.view ? "replaceState" : "pushState";
    if (written(before) !== written(now)) history[way](null, "", written(now));
    listeners.forEach((listener) => listener(now, before));
  }

  function restore() {
    const before = now;
    now = read(location.hash);
    listeners.forEach((listener) => listener(now, before));
  }
  addEventListener("hashchange", restore);
  addEventListener("popstate", restore);

  const cleared = () => Object.fromEntries(FILTERS.map((key) => [key, EMPTY[key]]));
  const isFiltered = () => FILTERS.some((key) => String(now[key] ?? "") !== "");

  return { get: () => now, set, restore, listen: (listener) => listeners.push(listener), cleared, isFiltered, VIEWS };
})();
