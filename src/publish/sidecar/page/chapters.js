// SPDX-License-Identifier: GPL-3.0-or-later
// The list of chapters: when each begins, which one is being read, and the panel it is in on narrow screens.

class Chapters {
  #panel;
  #button;
  #current = null;

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

  #open(open) {
    this.#panel.classList.toggle("open", open);
    this.#button.setAttribute("aria-expanded", String(open));
    if (open) this.#current?.link.focus();
  }
}
