"use strict";

/** The words of a sentence that gave the parts of a claim. */
masar.marks = (() => {
  const CLASS = { FORCE: "FORCE", ATTACKER: "FORCE", GIVER: "FORCE", ORIGIN: "ORIGIN", SITE: "ORIGIN", LOCATION: "ORIGIN", TARGET: "DESTINATION", DESTINATION: "DESTINATION", RECIPIENT: "DESTINATION" };
  const LETTER = /[\p{L}\p{N}]/u;
  /** What may stand before a name in one word with it. */
  const CLITICS = /(^|[^\p{L}\p{N}])[وف]?(ال|لل|[بلك]ال|[بلك])?$/u;

  /** Where the folded name stands in the folded text, as [from, to) of the text as written. */
  function places(text, name) {
    const bare = name.replace(/^ال(?=.{2})/u, "");
    const found = [];
    if (bare.length < 2) return found;
    for (let at = text.folded.indexOf(bare); at >= 0; at = text.folded.indexOf(bare, at + 1)) {
      const before = text.folded.slice(Math.max(0, at - 5), at);
      const after = text.folded[at + bare.length];
      const lead = before.match(CLITICS);
      if (lead && (!after || !LETTER.test(after))) {
        const article = /(ال|لل)$/u.exec(before);
        const from = article && lead[2] ? at - 2 : at;
        found.push([text.starts[from], text.end(at + bare.length)]);
      }
    }
    return found;
  }

  const namesOf = (e) => [...new Set([e.name, ...e.aliases, e.nameEn].filter(Boolean).map((n) => masar.text.fold(n).trim()))];

  /** The marks of a claim in order, none over another: {from, to, part}. Long names come first. */
  function of(claim) {
    const text = masar.text.of(claim.passage.text);
    const wanted = claim.roles.flatMap((r) => namesOf(r.entity).map((name) => ({ name, part: CLASS[r.role] || "OTHER" })));
    if (claim.timeText) wanted.push({ name: masar.text.fold(claim.timeText).trim(), part: "DATE" });
    wanted.sort((a, b) => b.name.length - a.name.length);
    const marks = [];
    for (const { name, part } of wanted) {
      for (const [from, to] of places(text, name)) {
        if (marks.every((m) => to <= m.from || from >= m.to)) marks.push({ from, to, part });
      }
    }
    return marks.sort((a, b) => a.from - b.from);
  }

  /** The sentence with its marks. */
  function sentence(claim) {
    const text = claim.passage.text;
    const quote = masar.el("blockquote", { dir: masar.dir(text), lang: /[\u0600-\u06FF]/.test(text) ? "ar" : null });
    let done = 0;
    for (const mark of of(claim)) {
      quote.append(text.slice(done, mark.from));
      quote.append(masar.el("mark." + mark.part, { title: masar.words.say("m" + mark.part) }, text.slice(mark.from, mark.to)));
      done = mark.to;
    }
    quote.append(text.slice(done));
    return quote;
  }

  return { of, sentence };
})();
