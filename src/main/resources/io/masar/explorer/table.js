"use strict";

/** The same items as rows, and as CSV. */
masar.table = (() => {
  const { el, bdi } = masar;
  const PAGE = 30;
  const COLUMNS = ["kind", "who", "from", "to", "status", "first", "last", "size", "claims", "outlets", "sentence"];
  let root, choose;
  let rows = [];
  let made, language;
  let add = () => {};
  let sorted = { column: "first", down: true };

  function start(element, onChoose) {
    root = element;
    const scroll = root.querySelector(".scroll");
    scroll.addEventListener("scroll", () => scroll.scrollTop + 2 * scroll.clientHeight > scroll.scrollHeight && add());
    choose = onChoose;
  }

  const days = masar.cached(masar.day.iso);
  const names = (entities) => entities.map(masar.words.name).join(masar.words.comma());

  /** A row as text; days as ISO, so that a spreadsheet reads them. */
  function cells(item) {
    const iso = (day) => (day === null || day === undefined ? "" : days(day));
    return {
      kind: masar.words.say(item.kind),
      who: names(item.who) || item.title || "",
      from: names(item.origins),
      to: names(item.destinations) || (item.who.length ? item.title || "" : ""),
      status: item.status ? masar.words.say(item.status) : "",
      first: iso(item.from),
      last: iso(item.to),
      size: masar.words.people(item.min, item.max),
      claims: item.claims.length,
      outlets: item.outlets.size,
      sentence: item.claims[0]?.passage.text ?? "",
    };
  }

  /** A spreadsheet would run a cell that starts so; an apostrophe makes it text. */
  function quoted(value) {
    let text = String(value);
    if (typeof value !== "number" && /^\s*[=+\-@\t\r]/.test(text)) text = "'" + text;
    return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  function csv() {
    const lines = [COLUMNS.map(masar.words.say), ...rows.map(({ row }) => COLUMNS.map((c) => row[c]))];
    return lines.map((line) => line.map(quoted).join(",")).join("\r\n") + "\r\n";
  }

  function download() {
    // The mark in front tells a spreadsheet that it is UTF-8.
    const url = URL.createObjectURL(new Blob(["\uFEFF" + csv()], { type: "text/csv" }));
    el("a", { href: url, download: "masar.csv" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  function update(items) {
    if (language !== masar.words.isArabic()) made = masar.cached((item) => ({ item, row: cells(item) }));
    language = masar.words.isArabic();
    rows = items.filter((i) => i.type !== "s").map(made);
    sort();
    root.dataset.rows = rows.length;
    draw();
  }

  function sort() {
    const { column, down } = sorted;
    const { compare } = new Intl.Collator(masar.words.isArabic() ? "ar" : "en");
    const isPlain = column === "first" || column === "last";
    const order = (a, b) => (typeof a === "number" ? a - b : isPlain ? (a < b ? -1 : a > b ? 1 : 0) : compare(a, b));
    const empty = (v) => v === "";
    rows.sort(({ row: a }, { row: b }) => empty(a[column]) - empty(b[column]) || (down ? -1 : 1) * order(a[column], b[column]));
  }

  function draw() {
    if (!root.clientWidth) return;
    const { say } = masar.words;
    const body = el("tbody");
    let done = 0;
    const more = el("button.more", { type: "button", onclick: () => add() }, say("more"));
    const scroll = root.querySelector(".scroll");
    add = () => {
      body.append(...rows.slice(done, (done += PAGE)).map(line));
      more.hidden = done >= rows.length;
    };
    add();
    root.querySelector(".bar").replaceChildren(el("span", null, masar.words.count(rows.length, "rows")), el("button.plain", { type: "button", onclick: download }, say("csv")));
    scroll.replaceChildren(el("table", null, el("thead", null, el("tr", null, COLUMNS.map(head))), body), more);
    scroll.setAttribute("aria-label", say("table"));
  }

  function head(column) {
    const { say } = masar.words;
    const mine = sorted.column === column;
    const turn = () => {
      sorted = { column, down: mine ? !sorted.down : false };
      sort();
      draw();
    };
    return el("th", { scope: "col", "aria-sort": mine ? (sorted.down ? "descending" : "ascending") : null }, el("button", { type: "button", onclick: turn }, say(column), mine ? (sorted.down ? " ▾" : " ▴") : ""));
  }

  function line({ item, row }) {
    const tr = el("tr", { tabindex: 0, class: masar.state.get().sel === item.id ? "chosen" : null, onclick: () => choose(item.id), onkeydown: (event) => event.key === "Enter" && choose(item.id) });
    for (const column of COLUMNS) {
      const text = masar.short(String(row[column]), column === "sentence" ? 140 : 90);
      if (column === "kind") tr.append(el("td", null, el("b.of", { style: `--of: var(--${item.kind})` }, text)));
      else tr.append(el("td." + column, null, bdi(text)));
    }
    return tr;
  }

  return { start, update, csv };
})();
