// SPDX-License-Identifier: GPL-3.0-or-later
// Marks characters with boxes on a layer below the text: the text itself, and what a screen reader knows of it, stays.

class Marker {
  #layer;
  #kind;
  #boxes = [];
  #range = null;

  constructor(layer, kind) {
    this.#layer = layer;
    this.#kind = kind;
    new ResizeObserver(() => this.draw()).observe(layer);
  }

  /** Marks a Range; null for none. */
  show(range) {
    this.#range = range;
    this.draw();
  }

  /** Where the marked characters are in the window; null where there are none. */
  get place() {
    return this.#range?.getBoundingClientRect() ?? null;
  }

  draw() {
    const rects = this.#range ? Array.from(this.#range.getClientRects()).filter((rect) => rect.width > 0) : [];
    const origin = this.#layer.getBoundingClientRect();
    while (this.#boxes.length < rects.length) this.#boxes.push(this.#add());
    this.#boxes.forEach((box, i) => {
      const rect = rects[i];
      box.hidden = !rect;
      if (!rect) return;
      box.style.width = `${rect.width + 6}px`;
      box.style.height = `${rect.height}px`;
      box.style.transform = `translate(${rect.left - origin.left - 3}px, ${rect.top - origin.top}px)`;
    });
  }

  #add() {
    const box = document.createElement("div");
    box.className = `mark ${this.#kind}`;
    box.setAttribute("aria-hidden", "true");
    this.#layer.append(box);
    return box;
  }
}
