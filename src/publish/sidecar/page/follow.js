// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the spoken word in sight, until the reader scrolls away from it.

class Follower {
  #marker;
  #back;
  #away = false;

  constructor(marker, back) {
    this.#marker = marker;
    this.#back = back;
    const quiet = { passive: true };
    addEventListener("wheel", () => this.#readerScrolled(), quiet);
    addEventListener("touchmove", () => this.#readerScrolled(), quiet);
    addEventListener("pointerdown", (event) => {
      if (event.clientX >= document.documentElement.clientWidth) this.#readerScrolled();
    }, quiet);
    addEventListener("keydown", (event) => {
      const scrolls = ["PageUp", "PageDown", "Home", "End"].includes(event.key);
      if (scrolls && !event.target.closest("button, input, select, a, audio")) this.#readerScrolled();
    });
    addEventListener("scroll", () => {
      if (this.#away && this.#inSight()) this.#setAway(false);
    }, quiet);
    back.addEventListener("click", () => this.resume());
  }

  /** The spoken word is another one now. */
  moved() {
    if (this.#away) this.#back.hidden = this.#inSight();
    else this.#scroll();
  }

  /** Follows again, wherever the reader is. */
  resume() {
    this.#setAway(false);
    this.#scroll();
  }

  #readerScrolled() {
    if (this.#marker.place) this.#away = true;
  }

  #setAway(away) {
    this.#away = away;
    this.#back.hidden = true;
  }

  /** The stretch of the window in which a spoken word may be. */
  #band() {
    const bottom = document.getElementById("reading_player").getBoundingClientRect().top;
    return { top: bottom * 0.12, bottom: bottom * 0.72, ideal: bottom * 0.3 };
  }

  #inSight() {
    const { place } = this.#marker;
    const bottom = document.getElementById("reading_player").getBoundingClientRect().top;
    return !place || (place.bottom > 0 && place.top < bottom);
  }

  #scroll() {
    const { place } = this.#marker;
    if (!place) return;
    const band = this.#band();
    if (place.top >= band.top && place.bottom <= band.bottom) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches || Math.abs(place.top - band.ideal) > 2 * innerHeight;
    scrollBy({ top: place.top - band.ideal, behavior: still ? "instant" : "smooth" });
  }
}
