"use strict";

/** The search box: names in any script and spelling. */
masar.search = (() => {
  const { el, bdi } = masar;
  const MOST = 12;
  let input, found, entities, choose;
  let hits = [];
  let at = -1;

  function start(all, onChoose) {
    input = document.getElementById("search");
    found = document.getElementById("found");
    entities = [...all.values()].filter((e) => e.label !== "Agreement" || e.claims.length || e.weight);
    choose = onChoose;
    input.addEventListener("input", look);
    input.addEventListener("focus", look);
    input.addEventListener("keydown", keys);
    input.addEventListener("blur", () => setTimeout(hide, 150));
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !/INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName)) {
        event.preventDefault();
        input.focus();
      }
    });
  }

  function look() {
    hits = masar.names.find(input.value, entities, MOST);
    at = hits.length ? 0 : -1;
    const empty = input.value.trim() && !hits.length;
    found.replaceChildren(...hits.map(option), ...(empty ? [el("li.none", null, masar.words.say("none"))] : []));
    const open = hits.length > 0 || empty;
    found.hidden = !open;
    input.setAttribute("aria-expanded", String(Boolean(open)));
    mark();
  }

  const option = (entity, i) =>
    el("li", { role: "option", id: "found-" + i, "data-id": entity.id, onpointerdown: () => take(entity) }, el("i.dot", { style: `--of: var(--${entity.label})` }), bdi(masar.words.name(entity)), bdi(masar.words.other(entity), "second"), el("small", null, masar.words.say(entity.label)));

  function mark() {
    [...found.children].forEach((li, i) => li.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) input.setAttribute("aria-activedescendant", "found-" + at);
    else input.removeAttribute("aria-activedescendant");
  }

  function keys(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      at = hits.length ? (at + (event.key === "ArrowDown" ? 1 : -1) + hits.length) % hits.length : -1;
      mark();
    } else if (event.key === "Enter" && at >= 0) take(hits[at]);
    else if (event.key === "Escape") hide();
    else return;
    event.preventDefault();
  }

  function take(entity) {
    input.value = "";
    hide();
    choose("e:" + entity.id);
  }

  function hide() {
    found.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }

  return { start };
})();
