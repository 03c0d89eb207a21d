// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers the place and the speed, where the browser lets it: it may refuse even to be asked.

class Memory {
  #key;

  constructor(name) {
    this.#key = `audio-edition ${name}`;
  }

  read() {
    try {
      const { seconds, speed } = JSON.parse(localStorage.getItem(this.#key)) ?? {};
      return { seconds: Number(seconds) || 0, speed: Number(speed) || 1 };
    } catch {
      return { seconds: 0, speed: 1 };
    }
  }

  write(seconds, speed) {
    try {
      localStorage.setItem(this.#key, JSON.stringify({ seconds, speed }));
    } catch {
      // Then it begins at the beginning next time.
    }
  }
}
