"use strict";

/** As io.masar.text.ArabicText: one form per letter, and the way back to the text as written. */
masar.text = (() => {
  const DROPPED = /[\u0610-\u061A\u064B-\u065F\u0670\u0640\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u200B-\u200F\u061C\uFEFF\u00AD\u202A-\u202E\u2060-\u2069]/;
  const MARK = /[\u064B-\u065F\u0670\u0640]/;
  const COMPOSED = /[\uFB50-\uFEFC\u00C0-\u024F\u2026]/;
  const LETTERS = new Map();
  const same = (from, to) => [...from].forEach((c) => LETTERS.set(c, to));
  same("أإآٱ", "ا");
  same("ىئیي", "ي");
  same("ؤ", "و");
  same("ةہە", "ه");
  same("کڪ", "ك");
  same("ڤ", "ف");
  same("گ", "غ");
  same("چ", "ج");
  same("پ", "ب");
  same("\u00A0\u2007\u202F\u3000\u2028\u2029", " ");
  same("«»“”„‟″", '"');
  same("‘’‚‛", "'");
  same("–—−‐‑―", "-");
  same("٪", "%");
  same("٫", ".");
  same("٬", ",");

  /** The letter's form; "" where it is dropped. */
  function letter(c) {
    const code = c.charCodeAt(0);
    if (code < 0x80) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : code < 32 && code !== 10 ? " " : c;
    if (DROPPED.test(c)) return "";
    if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
    if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
    return LETTERS.has(c) ? LETTERS.get(c) : c;
  }

  /** {folded, starts, end(i)}: starts[i] is the place as written of folded place i. */
  function of(original) {
    let folded = "";
    const starts = [];
    const add = (c, i) => {
      folded += c;
      starts.push(i);
    };
    for (let i = 0; i < original.length; i++) {
      const c = original[i];
      if (COMPOSED.test(c)) {
        for (const d of c.normalize("NFKC").split("")) {
          const e = COMPOSED.test(d) ? d : letter(d);
          if (e) add(e, i);
        }
      } else {
        const e = letter(c);
        if (e) add(e, i);
      }
    }
    starts.push(original.length);
    const end = (to) => {
      let i = to === 0 ? 0 : starts[to - 1] + 1;
      while (to > 0 && i < original.length && MARK.test(original[i])) i++;
      return i;
    };
    return { original, folded, starts, end };
  }

  /** Controls that could turn the text around them, and those that are no text. */
  const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

  const UNSEEN_ONE = new RegExp(UNSEEN.source);

  return { of, fold: (text) => of(text).folded, visible: (text) => (UNSEEN_ONE.test(text) ? text.replace(UNSEEN, "") : text) };
})();
