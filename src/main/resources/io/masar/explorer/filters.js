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
    const [who, where, outlets] = [new Set(), new Set(), new Set()];
    for (const i of items) for (const outlet of i.outlets) outlets.add(outlet);
    for (const i of facts) {
      for (const e of i.who) who.add(e);
      for (const e of i.where) where.add(e);
    }
    const pick = (label, ...entities) => [...new Set(entities.flatMap((some) => [...some]))].filter((e) => e.label === label);
    choices = { force: pick("Force", who), base: pick("Base", who, where), country: [], outlet: [...outlets].sort() };
    const present = new Set(facts.map((i) => i.kind));
    kinds = KINDS.filter((kind) => present.has(kind));
  }

  /** Countries are known only with everything above the rest. */
  function countries(items, entities) {
    const near = new Set();
    for (const i of items) for (const e of masar.items.near(i)) near.add(e);
    const ids = new Set([...near].flatMap((e) => [...e.above]));
    choices.country = [...entities.values()].filter((e) => e.label === "Country" && ids.has(e.id));
  }

  /** Anew in another language; else only what is chosen changes. */
  function draw(state) {
    if (state.lang !== drawn) build();
    drawn = state.lang;
    for (const chip of root.querySelectorAll(".chip")) chip.setAttribute("aria-pressed", String(state[chip.dataset.key].includes(chip.dataset.value)));
    for (const key of Object.keys(choices)) set(key, state[key]);
    for (const key of ["from", "to"]) set(key, state[key] === null ? "" : masar.day.iso(state[key]));
    root.querySelector(".clear").disabled = !masar.state.isFiltered();
  }

  function set(key, value) {
    const field = root.querySelector("#filter-" + key);
    if (field.value !== value) field.value = value;
    field.classList.toggle("on", value !== "");
  }

  function build() {
    root.replaceChildren(
      ...part(),
      chips("kind", kinds),
      chips("status", STATUSES),
      ...Object.keys(choices).map(select),
      date("from", "since"),
      date("to", "until"),
      el("button.plain.clear", { type: "button", onclick: () => masar.state.set(masar.state.cleared()) }, masar.words.say("clear")),
    );
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

  function chips(key, values) {
    const toggle = (value) => {
      const on = masar.state.get()[key];
      masar.state.set({ [key]: on.includes(value) ? on.filter((v) => v !== value) : [...on, value] });
    };
    const chip = (value) =>
      el("button.chip." + key + "." + value, { type: "button", style: key === "kind" ? `--of: var(--${value})` : null, onclick: () => toggle(value), "data-key": key, "data-value": value }, el("i"), masar.words.say(value));
    return el("div.chips", { role: "group", "aria-label": masar.words.say(key) }, values.map(chip));
  }

  function select(key) {
    const { compare } = new Intl.Collator(masar.words.isArabic() ? "ar" : "en");
    const named = choices[key].map((e) => (typeof e === "string" ? { id: e, text: e } : { id: e.id, text: masar.words.name(e) }));
    named.sort((a, b) => compare(a.text, b.text));
    return field(key, key, el("select", { id: "filter-" + key, onchange: (event) => masar.state.set({ [key]: event.target.value }) }, el("option", { value: "" }, masar.words.say("any")), named.map((n) => el("option", { value: n.id }, masar.short(n.text, 44)))));
  }

  function date(key, word) {
    const change = (event) => masar.state.set({ [key]: event.target.value ? masar.day.of(event.target.value) : null });
    return field(key, word, el("input", { type: "date", id: "filter-" + key, onchange: change }));
  }

  const field = (key, word, input) => el("label", { for: "filter-" + key }, el("span", null, masar.words.say(word)), input);

  return { start, countries, draw };
})();
