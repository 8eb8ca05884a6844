"use strict";

/** Puts the parts together: one state, one filter, and every view shows what is left. */
masar.main = (() => {
  const part = (id) => document.getElementById(id);
  let data, items, extent;
  const choose = (sel) => masar.state.set({ sel });

  async function start() {
    masar.state.restore();
    language(masar.state.get());
    data = await masar.data.load();
    items = masar.items.all(data);
    extent = extentOf(items);
    masar.filters.start(part("filters"), items, data.filters);
    masar.filters.countries(items, data.entities);
    masar.search.start(data.entities, choose);
    masar.evidence.start(part("evidence"), data, choose);
    masar.table.start(part("table"), choose);
    masar.days.start(part("day"), extent);
    tools();
    theme(masar.state.get());
    masar.map.start(part("map"), choose);
    masar.timeline.start(part("timeline"), choose);
    masar.graph.start(part("graph"), data, choose);
    masar.state.listen(changed);
    render(masar.state.get());
    document.documentElement.dataset.ready = "yes";
    (window.requestIdleCallback ?? setTimeout)(masar.items.prepare);
  }

  /** From the first day to the last; what lies far outside the rest does not make the rest small. */
  function extentOf(all) {
    const days = all.flatMap((i) => [masar.items.start(i), masar.items.end(i)]).filter((d) => d !== null);
    if (!days.length) return [masar.day.of("2020-01-01"), masar.day.of("2020-12-31")];
    const some = days.length > 40;
    return [d3.quantile(days, some ? 0.02 : 0) - 20, d3.quantile(days, some ? 0.99 : 1) + 20].map(Math.round);
  }

  function changed(state, before) {
    if (state.lang !== before.lang) language(state);
    if (state.theme !== before.theme) theme(state);
    if (state.sel !== before.sel) masar.graph.collapse();
    render(state);
  }

  const relationOf = (state) => (state.sel.startsWith("r:") ? data.relations.find((r) => r.id === state.sel.slice(2)) : null);

  /** What passes the filters and the selection: the same list for as long as these are the same. */
  const left = masar.latest(masar.items.filtered);
  const selected = masar.latest(masar.items.selected);
  const filtersOf = (state) => Object.keys(masar.state.cleared()).map((key) => String(state[key] ?? ""));

  function render(state) {
    const begun = performance.now();
    document.body.dataset.view = state.view;
    document.body.classList.toggle("wide", state.wide === "1");
    const relation = relationOf(state);
    const some = left(filtersOf(state), state);
    const chosen = selected([some, state.sel], some, state.sel, relation);
    const sees = (...views) => views.includes(state.view);
    if (sees("all", "map")) masar.map.update(chosen, state, data.entities);
    if (sees("all", "timeline")) masar.timeline.update(chosen, state, extent);
    if (sees("all", "graph")) masar.graph.update(chosen, state, data, relation);
    if (sees("table")) masar.table.update(chosen);
    masar.evidence.update(chosen, state, relation);
    masar.filters.draw(state);
    masar.days.update(state);
    tabs(state);
    say(`${chosen.length} ${masar.words.say("shownOf")} ${items.length}`);
    requestAnimationFrame(() => setTimeout(() => (document.documentElement.dataset.took = Math.round(performance.now() - begun))));
  }

  const say = (text) => (part("said").textContent = text);

  function language(state) {
    masar.words.use(state.lang);
    const html = document.documentElement;
    html.lang = state.lang;
    html.dir = state.lang === "ar" ? "rtl" : "ltr";
    document.querySelectorAll("[data-word]").forEach((e) => (e.textContent = masar.words.say(e.dataset.word)));
    document.querySelectorAll("[data-label]").forEach((e) => e.setAttribute("aria-label", masar.words.say(e.dataset.label)));
    document.querySelectorAll("[data-hint]").forEach((e) => {
      e.placeholder = masar.words.say(e.dataset.hint);
      e.setAttribute("aria-label", masar.words.say(e.dataset.hint));
    });
    part("language").textContent = state.lang === "ar" ? "English" : "العربية";
    part("language").lang = state.lang === "ar" ? "en" : "ar";
    document.title = state.lang === "ar" ? "مسار" : "Masar";
    if (data) theme(state);
  }

  const wantsDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = (state) => (state.theme ? state.theme === "dark" : wantsDark.matches);

  function theme(state) {
    document.documentElement.dataset.theme = isDark(state) ? "dark" : "light";
    part("theme").textContent = masar.words.say(isDark(state) ? "light" : "dark");
    if (document.documentElement.dataset.ready) masar.graph.restyle();
  }

  function tools() {
    part("language").addEventListener("click", () => masar.state.set({ lang: masar.state.get().lang === "ar" ? "en" : "ar" }));
    part("theme").addEventListener("click", () => masar.state.set({ theme: isDark(masar.state.get()) ? "light" : "dark" }));
    part("about").addEventListener("click", () => part("licences").showModal());
    wantsDark.addEventListener("change", () => changed(masar.state.get(), { ...masar.state.get(), theme: "other" }));
    document.addEventListener("keydown", (event) => event.key === "Escape" && !event.defaultPrevented && masar.state.get().sel && choose(""));
  }

  function tabs(state) {
    const tab = (view) =>
      masar.el("button", { type: "button", role: "tab", id: "view-" + view, "aria-selected": String(view === state.view), onclick: () => masar.state.set({ view }) }, masar.words.say(view));
    const focused = document.activeElement?.id;
    part("views").replaceChildren(...masar.state.VIEWS.map(tab));
    part("views").setAttribute("aria-label", masar.words.say("views"));
    if (focused?.startsWith("view-")) part(focused)?.focus();
  }

  return { start, say, refresh: () => render(masar.state.get()) };
})();

masar.main.start();
