// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers the place and the speed, where the browser lets it: it may refuse even to be asked.

class Memory {
  #key;

  constructor(name) {
    this.#key = `audio-edition ${name}`;
  }

  /** {seconds, speed, volume, size, keys}, of which the last three may be missing. */
  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key)) ?? {};
      return { ...kept, seconds: Number(kept.seconds) || 0, speed: Number(kept.speed) || 1, size: Number(kept.size) || 0 };
    } catch {
      return { seconds: 0, speed: 1 };
    }
  }

  write(kept) {
    try {
      localStorage.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // Then it begins at the beginning next time.
    }
  }
}
