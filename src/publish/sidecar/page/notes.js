// SPDX-License-Identifier: GPL-3.0-or-later
// Notes open below the line of their mark; and paragraphs have a link that reads from there.

class Notes {
  #page;
  #open = null;
  #mark = null;

  constructor(page) {
    this.#page = page;
    page.addEventListener("click", (event) => {
      const mark = event.target.closest("a[data-note=mark]");
      const note = mark && document.getElementById(mark.hash.slice(1));
      if (!note) return;
      event.preventDefault();
      const again = mark === this.#mark;
      this.close();
      if (!again) this.#show(mark, note);
    });
    addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.#open) return;
      const mark = this.#mark;
      this.close();
      mark.focus();
    });
  }

  close() {
    this.#open?.remove();
    this.#mark?.removeAttribute("aria-expanded");
    this.#open = this.#mark = null;
  }

  #show(mark, note) {
    const box = document.createElement("aside");
    box.id = "reading_note";
    box.setAttribute("role", "note");
    box.tabIndex = -1;
    const close = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
    close.setAttribute("aria-label", "Close the note");
    close.addEventListener("click", () => {
      this.close();
      mark.focus();
    });
    box.append(close, ...Array.from(note.childNodes, (child) => child.cloneNode(true)));
    for (const inner of box.querySelectorAll("[id], [data-words]")) {
      inner.removeAttribute("id");
      delete inner.dataset.words;
    }
    for (const back of box.querySelectorAll("a[data-note=back], .from")) back.remove();
    const line = mark.getBoundingClientRect();
    box.style.top = `${line.bottom + 6 - this.#page.getBoundingClientRect().top}px`;
    this.#page.append(box);
    mark.setAttribute("aria-expanded", "true");
    this.#open = box;
    this.#mark = mark;
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: "nearest" });
  }
}

/** Gives each passage its link; `go` is called with the milliseconds at which it is heard. */
function linkPassages(passages, go) {
  for (const { element, start, goesOn } of passages) {
    // The list of chapters leads to headings.
    if (goesOn || element.closest("h1, h2, h3, h4, h5, h6, a")) continue;
    const seconds = start / 1000;
    const link = document.createElement("a");
    link.className = "from";
    link.href = `#t=${Math.floor(seconds * 10) / 10}`;
    link.tabIndex = -1;
    link.setAttribute("aria-label", `Play from here, ${clock(seconds)}`);
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.replaceState(null, "", link.hash);
      go(start);
    });
    (element.matches("tr") ? element.lastElementChild : element)?.append(link);
  }
}
