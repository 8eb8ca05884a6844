"use strict";

/** The day: slider, step and play. */
masar.days = (() => {
  const { el } = masar;
  const TICK_MS = 120;
  let root, extent, slider, text, play, some, timer;

  function start(element, days) {
    root = element;
    extent = days;
    const go = (day) => masar.state.set({ day: Math.max(extent[0], Math.min(extent[1], day)) });
    const here = () => masar.state.get().day ?? extent[1];
    slider = el("input", { type: "range", id: "slider", min: extent[0], max: extent[1], step: 1, oninput: () => go(Number(slider.value)) });
    text = el("output", { for: "slider" });
    play = el("button.play", { type: "button", onclick: () => (timer ? stop() : run()) });
    some = el("button.plain", { type: "button", onclick: () => masar.state.set({ day: masar.state.get().day === null ? extent[1] : null }) });
    root.append(play, el("button.earlier", { type: "button", onclick: () => go(here() - 1) }, "‹"), slider, el("button.later", { type: "button", onclick: () => go(here() + 1) }, "›"), text, some);
  }

  /** From the beginning where it stands at the end; a year takes about seven seconds. */
  function run() {
    const { day } = masar.state.get();
    if (day === null || day >= extent[1]) masar.state.set({ day: extent[0] });
    const pace = Math.max(1, Math.round((extent[1] - extent[0]) / 900)) * 3;
    timer = setInterval(() => {
      const next = (masar.state.get().day ?? extent[1]) + pace;
      masar.state.set({ day: Math.min(next, extent[1]) });
      if (next >= extent[1]) stop();
    }, TICK_MS);
    update(masar.state.get());
  }

  function stop() {
    clearInterval(timer);
    timer = undefined;
    update(masar.state.get());
  }

  function update(state) {
    const { say } = masar.words;
    slider.value = state.day ?? extent[1];
    slider.setAttribute("aria-label", say("dayOf"));
    slider.setAttribute("aria-valuetext", state.day === null ? say("allDays") : masar.words.day(state.day));
    text.replaceChildren(masar.bdi(state.day === null ? say("allDays") : masar.words.day(state.day)));
    play.textContent = timer ? "❚❚" : "▶";
    play.setAttribute("aria-label", say(timer ? "pause" : "play"));
    some.textContent = say(state.day === null ? "oneDay" : "allDays");
    root.querySelector(".earlier").setAttribute("aria-label", say("earlier"));
    root.querySelector(".later").setAttribute("aria-label", say("later"));
    root.classList.toggle("off", state.day === null);
  }

  return { start, update };
})();
