"use strict";

/** Everything of this page hangs on this one name. Each file adds its part. */
const masar = {};

/** Days are whole numbers since 1970-01-01, so that they compare and add. */
masar.day = {
  of: (iso) => (iso ? Math.round(Date.parse(iso + "T00:00:00Z") / 864e5) : null),
  iso: (day) => new Date(day * 864e5).toISOString().slice(0, 10),
  date: (day) => new Date(day * 864e5),
};

/**
 * An element. Text is always a text node and never markup.
 * @param {string} name of the element, with classes: "p.note"
 * @param {Object} with attributes; on… are listeners, null and false are left out
 * @param {...(Node|string|null)} children
 */
masar.el = (name, attributes, ...children) => {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return element;
};

/** The direction of most of its letters: an Arabic sentence may begin with a Latin word. */
masar.dir = (text) => {
  const arabic = (text.match(/[\u0590-\u08FF\uFB1D-\uFEFC]/g) || []).length;
  const latin = (text.match(/\p{Script=Latin}/gu) || []).length;
  return arabic > latin ? "rtl" : latin ? "ltr" : "auto";
};

/** Text of its own direction, whatever stands around it. */
masar.bdi = (text, className) => masar.el(className ? "bdi." + className : "bdi", { dir: masar.dir(String(text)) }, String(text));

/** The buttons in the corner of a view: [word, sign, what it does]. */
masar.corner = (view, buttons) =>
  view.querySelector(".corner").replaceChildren(
    ...buttons.map(([word, sign, act]) => masar.el("button", { type: "button", title: masar.words.say(word), "aria-label": masar.words.say(word), onclick: act }, sign)),
  );

/** A text that fits a label; behind Arabic letters a mark keeps the dots at their end. */
masar.short = (text, length = 38) => {
  if (text.length <= length) return text;
  const start = text.slice(0, length - 1).trimEnd();
  return start + "…" + (/[\u0590-\u08FF]\P{L}*$/u.test(start) ? "\u200F" : "");
};

masar.FONT = '"Segoe UI", "Noto Sans", "Noto Sans Arabic", "Geeza Pro", Tahoma, "DejaVu Sans", sans-serif';

/** What is asked for again before the next frame is done once. */
masar.soon = (act) => {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      act();
    });
  };
};

/** One value by key, made on the first asking. */
masar.cached = (make) => {
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key);
  };
};

/** What was made last, for as long as what it is made of is the same; {@code also} is given to the maker but not compared. */
masar.latest = (make) => {
  let made;
  let of = null;
  return (parts, ...also) => {
    if (!of || of.length !== parts.length || parts.some((part, i) => part !== of[i])) {
      of = parts;
      made = make(...also);
    }
    return made;
  };
};

/** The colour the style gives to that name in the theme of the moment. */
masar.colour = (() => {
  const themes = masar.cached(() => masar.cached((name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim()));
  return (name) => themes(document.documentElement.dataset.theme)(name);
})();
