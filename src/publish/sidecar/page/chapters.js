// SPDX-License-Identifier: GPL-3.0-or-later
// The list of chapters: when each begins, which one is being read, and the panel it is in on narrow screens.

class Chapters {
  #panel;
  #button;
  #current = null;
  #shade = document.getElementById("reading_shade");

  /** `choose` is called with the milliseconds at which a chapter begins. */
  constructor(panel, button, choose) {
    this.#panel = panel;
    this.#button = button;
    this.list = Array.from(panel.querySelectorAll("a"), (link) => {
      const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const start = Number(section.dataset.start);
      link.append(Object.assign(document.createElement("span"), { className: "begins", textContent: clock(start / 1000) }));
      link.addEventListener("click", (event) => {
        event.preventDefault();
        this.#open(false);
        choose(start);
      });
      return { link, start, title: link.firstChild.textContent };
    });
    button.addEventListener("click", () => this.#open(!panel.classList.contains("open")));
    // It lies over the text, so that a tap beside the list closes it and does nothing else.
    this.#shade.addEventListener("click", () => this.#open(false));
    addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !panel.classList.contains("open")) return;
      this.#open(false);
      button.focus();
    });
  }

  /** The chapter heard at a time; marks it in the list. */
  show(ms) {
    const chapter = this.list[Math.max(0, lastAtMost(this.list, ms, (one) => one.start))];
    if (!chapter || chapter === this.#current) return;
    this.#current?.link.removeAttribute("aria-current");
    chapter.link.setAttribute("aria-current", "true");
    this.#current = chapter;
    this.#button.querySelector(".name").textContent = chapter.title;
    this.#button.setAttribute("aria-label", `Chapters. Now: ${chapter.title}`);
    const { link } = chapter;
    if (this.#panel.scrollHeight > this.#panel.clientHeight) {
      this.#panel.scrollTop = link.offsetTop - this.#panel.clientHeight / 3;
    }
  }

  /** When the chapter before the one at `ms` begins; this one where it has gone on for a while. */
  before(ms) {
    return this.list.findLast((one) => one.start < ms - 3000)?.start ?? 0;
  }

  /** When the next chapter begins; `end` in the last. */
  after(ms, end = ms) {
    return this.list.find((one) => one.start > ms)?.start ?? end;
  }

  /** Marks on the slider, of the upper chapters where there are many; and what is at a place of it. */
  drawTicks(ticks, length, hint, slider) {
    const most = 80;
    const upper = this.list.filter(({ link }) => this.list.length <= most || link.parentElement.className === "deep1");
    for (const { start } of upper.slice(0, 4 * most)) {
      const tick = document.createElement("i");
      tick.style.left = `${(start / length) * 100}%`;
      ticks.append(tick);
    }
    slider.addEventListener("pointermove", (event) => {
      const { left, width } = ticks.getBoundingClientRect();
      const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
      const chapter = this.list[Math.max(0, lastAtMost(this.list, share * length, (one) => one.start))];
      hint.textContent = `${clock((share * length) / 1000)}${chapter ? ` ${chapter.title}` : ""}`;
      hint.style.left = `${event.clientX - slider.getBoundingClientRect().left}px`;
      hint.hidden = false;
    });
    slider.addEventListener("pointerleave", () => (hint.hidden = true));
  }

  #open(open) {
    this.#panel.classList.toggle("open", open);
    this.#button.setAttribute("aria-expanded", String(open));
    this.#shade.hidden = !open;
    if (open) this.#current?.link.focus();
  }
}
