// SPDX-License-Identifier: GPL-3.0-or-later
// Volume, the timer, the size of the text, and links to a place.

class More {
  #panel = document.getElementById("reading_more");
  #button = document.getElementById("reading_options");
  #sleep = document.getElementById("reading_sleep");
  #volume = document.getElementById("reading_volume");
  #keys = document.getElementById("reading_keys");
  #said = document.getElementById("reading_said");
  #stopAt = null; // of the clock on the wall
  #stopAtPlace = null; // of the sound
  #player;
  #audio;
  size = 1;

  /** `chapterEnd` tells when the chapter that is heard ends, in milliseconds. */
  constructor(player, audio, chapterEnd) {
    this.#player = player;
    this.#audio = audio;
    this.#button.addEventListener("click", () => this.#open(this.#panel.hidden));
    document.getElementById("reading_player").addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.#panel.hidden) return;
      this.#open(false);
      this.#button.focus();
    });
    this.#volume.addEventListener("input", () => (audio.volume = Number(this.#volume.value)));
    this.#sleep.addEventListener("change", () => {
      const { value } = this.#sleep;
      this.#stopAtPlace = value === "chapter" ? chapterEnd() : null;
      this.#stopAt = Number(value) > 0 ? Date.now() + Number(value) * 60000 : null;
    });
    document.getElementById("reading_smaller").addEventListener("click", () => this.resize(this.size / 1.15));
    document.getElementById("reading_larger").addEventListener("click", () => this.resize(this.size * 1.15));
    document.getElementById("reading_share").addEventListener("click", () => this.share(audio.currentTime));
  }

  get keys() {
    return this.#keys.checked;
  }

  restore({ volume, size, keys }) {
    if (volume >= 0 && volume <= 1) this.#audio.volume = volume;
    this.#volume.value = String(this.#audio.volume);
    if (size) this.resize(size);
    this.#keys.checked = keys !== false;
  }

  get kept() {
    return { volume: this.#audio.volume, size: this.size, keys: this.keys };
  }

  resize(size) {
    this.size = Math.min(2.2, Math.max(0.75, size));
    if (Math.abs(this.size - 1) < 0.05) this.size = 1;
    document.documentElement.style.fontSize = this.size === 1 ? "" : `${Math.round(this.size * 100)}%`;
  }

  /** Stops where the timer says so. Called while it plays. */
  tick() {
    const isOver = (this.#stopAt && Date.now() >= this.#stopAt) || (this.#stopAtPlace !== null && this.#player.ms >= this.#stopAtPlace - 30);
    if (!isOver) return;
    this.#stopAt = this.#stopAtPlace = null;
    this.#sleep.value = "";
    this.#audio.pause();
    this.say("Stopped, as you asked.");
  }

  say(text) {
    this.#said.textContent = text;
  }

  async share(seconds) {
    const address = new URL(`#t=${Math.floor(seconds)}`, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      this.say(`Copied the link to ${clock(seconds)}.`);
    } catch {
      history.replaceState(null, "", `#t=${Math.floor(seconds)}`);
      this.say(`The address of this page now leads to ${clock(seconds)}.`);
    }
  }

  #open(open) {
    this.#panel.hidden = !open;
    this.#button.setAttribute("aria-expanded", String(open));
  }
}
