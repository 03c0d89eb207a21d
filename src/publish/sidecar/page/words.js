// SPDX-License-Identifier: GPL-3.0-or-later
// When each word is heard, and where it stands.
//
// A passage is an element with data-words="7314.3.0 210.3;180.5": its words, sentences separated by semicolons. Of each
// word: the milliseconds since the word before (of the first: since the beginning), its length in UTF-16 code units,
// and how far it stands after the end of the word before, where that is not 1. With data-on, its first word goes on with
// the sentence of the passage before.

class Passage {
  #words = null;

  constructor(element) {
    this.element = element;
    this.start = Number.parseInt(element.dataset.words, 10);
    this.goesOn = "on" in element.dataset;
  }

  /** [{start, from, to, first}]: `first` of its sentence. Read when it is needed: a book has half a million. */
  get words() {
    if (this.#words) return this.#words;
    this.#words = [];
    let start = 0;
    let end = -1;
    for (const sentence of this.element.dataset.words.split(";")) {
      let first = this.#words.length > 0 || !this.goesOn;
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

  /** The characters of the sentence that a word is in, as far as they stand here. */
  sentence(word) {
    const { words } = this;
    let begin = words.indexOf(word);
    let end = begin + 1;
    while (begin > 0 && !words[begin].first) begin -= 1;
    while (end < words.length && !words[end].first) end += 1;
    return this.range({ from: words[begin].from, to: words[end - 1].to });
  }

  /** The characters of a word, as a Range. What is only said is where the next word is. */
  range(word) {
    if (word.from === word.to) {
      const { words } = this;
      const shown = words.find((one) => one.start >= word.start && one.to > one.from) ?? words.findLast((one) => one.to > one.from);
      if (shown) return this.range(shown);
    }
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
    // A note is heard at its mark, wherever it stands.
    this.passages.sort((one, other) => one.start - other.start);
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
  sentenceBefore(ms, from = ms) {
    const here = this.at(ms);
    let { index } = here;
    while (index > 0 && !here.passage.words[index].first) index -= 1;
    const { start, first } = here.passage.words[index];
    if (!first && start > this.passages[0].start) return this.sentenceBefore(start - 1, ms);
    if (from - start > 1500 || start === this.passages[0].start) return start;
    return this.sentenceBefore(start - 1);
  }

  /** When the next sentence begins; `ms` itself in the last. */
  sentenceAfter(ms) {
    const here = this.at(ms);
    const next = here.passage.words.find((word, i) => word.first && i > here.index);
    if (next) return next.start;
    return this.passages.slice(this.passages.indexOf(here.passage) + 1).find(({ goesOn }) => !goesOn)?.start ?? ms;
  }

  /** When the paragraph at `ms` begins, or the one before where it has only just begun. */
  paragraphBefore(ms) {
    const begun = this.passages.filter(({ start, goesOn }) => start <= ms && !goesOn);
    const here = begun.at(-1)?.start ?? 0;
    return ms - here > 1500 ? here : begun.at(-2)?.start ?? 0;
  }

  /** When the next paragraph begins; `ms` itself in the last. */
  paragraphAfter(ms) {
    return this.passages.find(({ start, goesOn }) => start > ms && !goesOn)?.start ?? ms;
  }
}
