// SPDX-License-Identifier: GPL-3.0-or-later
// When each word is heard, and where it stands.
//
// A passage is an element with data-words="7314.3.0 210.3;180.5": its words, sentences separated by semicolons. Of each
// word: the milliseconds since the word before (of the first: since the beginning), its length in UTF-16 code units,
// and how far it stands after the end of the word before, where that is not 1.

class Passage {
  #words = null;

  constructor(element) {
    this.element = element;
    this.start = Number.parseInt(element.dataset.words, 10);
  }

  /** [{start, from, to, first}]: `first` of its sentence. Read when it is needed: a book has half a million. */
  get words() {
    if (this.#words) return this.#words;
    this.#words = [];
    let start = 0;
    let end = -1;
    for (const sentence of this.element.dataset.words.split(";")) {
      let first = true;
      for (const word of sentence.split(" ")) {
        const [wait, length, skip = 1] = word.split(".").map(Number);
        start += wait;
        const from = end + skip + (end < 0 ? 1 : 0);
        end = from + length;
        this.#words.push({ start, from, to: end, first });
        first = false;
      }
    }
    return this.#words;
  }

  /** The characters of a word, as a Range. */
  range(word) {
    const range = document.createRange();
    const texts = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT);
    let reached = 0;
    while (texts.nextNode()) {
      const { length } = texts.currentNode;
      if (word.from >= reached && word.from < reached + length) range.setStart(texts.currentNode, word.from - reached);
      if (word.to <= reached + length) {
        range.setEnd(texts.currentNode, word.to - reached);
        return range;
      }
      reached += length;
    }
    return range;
  }

  /** The word at a place in one of its texts; else the last before it. */
  wordAt(node, offset) {
    const texts = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT);
    let at = offset;
    while (texts.nextNode() && texts.currentNode !== node) at += texts.currentNode.length;
    return this.words[Math.max(0, lastAtMost(this.words, at, (word) => word.from))];
  }
}

/** Index of the last item whose key is at most `limit`, -1 for none; keys ascend. */
function lastAtMost(items, limit, key) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle]) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

class Words {
  #byElement = new Map();

  constructor(elements) {
    this.passages = Array.from(elements, (element) => new Passage(element));
    for (const passage of this.passages) this.#byElement.set(passage.element, passage);
  }

  passageOf(element) {
    return this.#byElement.get(element);
  }

  /** {passage, word, index} heard at a time in milliseconds; the first of all before that. */
  at(ms) {
    if (this.passages.length === 0) return null;
    const passage = this.passages[Math.max(0, lastAtMost(this.passages, ms, (one) => one.start))];
    const index = Math.max(0, lastAtMost(passage.words, ms, (word) => word.start));
    return { passage, index, word: passage.words[index] };
  }

  /** When the sentence at `ms` begins, or the one before where it has only just begun. */
  sentenceBefore(ms) {
    const here = this.at(ms);
    let { index } = here;
    while (!here.passage.words[index].first) index -= 1;
    const start = here.passage.words[index].start;
    if (ms - start > 1500 || start === this.passages[0].start) return start;
    return this.sentenceBefore(start - 1);
  }

  /** When the next sentence begins; `ms` itself in the last. */
  sentenceAfter(ms) {
    const here = this.at(ms);
    const next = here.passage.words.find((word, i) => word.first && i > here.index);
    if (next) return next.start;
    return this.passages[this.passages.indexOf(here.passage) + 1]?.start ?? ms;
  }
}
