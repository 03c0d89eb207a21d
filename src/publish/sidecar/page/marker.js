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
    // A table may be scrolled by itself.
    layer.addEventListener("scroll", () => this.draw(), { capture: true, passive: true });
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

  /** Of the characters, not of the elements around them, line by line. */
  #rects() {
    if (!this.#range) return [];
    const all = this.#range.commonAncestorContainer;
    if (all.nodeType === Node.TEXT_NODE) return Array.from(this.#range.getClientRects());
    const texts = document.createTreeWalker(all, NodeFilter.SHOW_TEXT);
    const rects = [];
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (!this.#range.intersectsNode(node)) continue;
      const part = document.createRange();
      part.setStart(node, node === this.#range.startContainer ? this.#range.startOffset : 0);
      part.setEnd(node, node === this.#range.endContainer ? this.#range.endOffset : node.length);
      rects.push(...part.getClientRects());
    }
    return rects;
  }

  draw() {
    const rects = this.#rects().filter((rect) => rect.width > 0);
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
