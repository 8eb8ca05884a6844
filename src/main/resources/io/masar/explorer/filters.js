"use strict";

/** The filters: who, where, which status and kind, who says so, when. The chips of kind and status are the legend, too. */
masar.filters = (() => {
  const { el } = masar;
  const STATUSES = ["COMPLETED", "ONGOING", "PLANNED", "DEMANDED", "DENIED"];
  const KINDS = ["WITHDRAWAL", "DEPLOYMENT", "REDEPLOYMENT", "REDUCTION", "PRESENCE", "HANDOVER", "ATTACK", "AGREEMENT", "TERM"];
  let root, choices, kinds, drawn, made;

  /** @param {Object} exported the filters that the page was made with; it holds no more than they let through */
  function start(element, items, exported) {
    root = element;
    made = Object.entries(exported);
    const facts = items.filter((i) => i.type !== "s");
    const pick = (entities, label) => [...new Set(entities)].filter((e) => e.label === label);
    const near = facts.flatMap((i) => [...i.who, ...i.where]);
    choices = {
      force: pick(facts.flatMap((i) => i.who), "Force"),
      base: pick(near, "Base"),
      country: [],
      outlet: [...new Set(items.flatMap((i) => [...i.outlets]))].sort(),
    };
    const present = new Set(facts.map((i) => i.kind));
    kinds = KINDS.filter((kind) => present.has(kind));
  }

  /** Countries are known only with everything above the rest. */
  function countries(items, entities) {
    const ids = new Set(items.flatMap((i) => [...i.above]));
    choices.country = [...entities.values()].filter((e) => e.label === "Country" && ids.has(e.id));
  }

  function draw(state) {
    const { say } = masar.words;
    const asked = [...Object.keys(masar.state.cleared()), "lang"].map((key) => state[key]).join("|");
    if (asked === drawn) return;
    drawn = asked;
    const focused = document.activeElement?.closest("#filters") && document.activeElement;
    root.replaceChildren(
      ...part(),
      chips("kind", kinds, state.kind),
      chips("status", STATUSES, state.status),
      select("force", state),
      select("base", state),
      select("country", state),
      select("outlet", state),
      date("from", "since", state),
      date("to", "until", state),
      el("button.plain.clear", { type: "button", disabled: !masar.state.isFiltered(), onclick: () => masar.state.set(masar.state.cleared()) }, say("clear")),
    );
    if (focused) (root.querySelector(focused.id ? "#" + focused.id : `[data-value="${focused.dataset.value}"]`) || root.querySelector("button")).focus();
  }

  function part() {
    const { say } = masar.words;
    const words = { from: "since", to: "until" };
    const told = made.map(([key, value]) => say(words[key] ?? key) + ": \u2068" + valueOf(value) + "\u2069");
    return told.length ? [el("p.part", null, el("b", null, say("partOf")), " ", told.join(" · "))] : [];
  }

  /** Kinds and statuses are words of the interface, names are not. */
  function valueOf(value) {
    const word = value.toUpperCase();
    return KINDS.includes(word) || STATUSES.includes(word) ? masar.words.say(word) : masar.text.visible(value);
  }

  function chips(key, values, on) {
    const toggle = (value) => masar.state.set({ [key]: on.includes(value) ? on.filter((v) => v !== value) : [...on, value] });
    const chip = (value) =>
      el("button.chip." + key + "." + value, { type: "button", "aria-pressed": String(on.includes(value)), style: key === "kind" ? `--of: var(--${value})` : null, onclick: () => toggle(value), "data-value": value }, el("i"), masar.words.say(value));
    return el("div.chips", { role: "group", "aria-label": masar.words.say(key) }, values.map(chip));
  }

  function select(key, state) {
    const language = masar.words.isArabic() ? "ar" : "en";
    const named = choices[key].map((e) => (typeof e === "string" ? { id: e, text: e } : { id: e.id, text: masar.words.name(e) }));
    named.sort((a, b) => a.text.localeCompare(b.text, language));
    const box = el("select", { id: "filter-" + key, class: state[key] ? "on" : null, onchange: (event) => masar.state.set({ [key]: event.target.value }) }, el("option", { value: "" }, masar.words.say("any")), named.map((n) => el("option", { value: n.id }, masar.short(n.text, 44))));
    box.value = state[key];
    return el("label", { for: "filter-" + key }, el("span", null, masar.words.say(key)), box);
  }

  function date(key, word, state) {
    const change = (event) => masar.state.set({ [key]: event.target.value ? masar.day.of(event.target.value) : null });
    const input = el("input", { type: "date", id: "filter-" + key, class: state[key] === null ? null : "on", onchange: change });
    input.value = state[key] === null ? "" : masar.day.iso(state[key]);
    return el("label", { for: "filter-" + key }, el("span", null, masar.words.say(word)), input);
  }

  return { start, countries, draw };
})();
