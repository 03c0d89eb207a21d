// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the sound.

/** "1:02:03", "2:03" */
function clock(seconds) {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  if (parts[0] === 0) parts.shift();
  return parts.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}

/** "1 hour 2 minutes 3 seconds", for those who hear it */
function spokenTime(seconds) {
  const whole = Math.floor(seconds);
  const parts = [[Math.floor(whole / 3600), "hour"], [Math.floor(whole / 60) % 60, "minute"], [whole % 60, "second"]];
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`);
  return said.join(" ") || "0 seconds";
}

class Player {
  #audio;
  #play = document.getElementById("reading_play");
  #seek = document.getElementById("reading_seek");
  #speed = document.getElementById("reading_speed");
  #clock = document.getElementById("reading_clock");
  #moved;

  /** `moved` is called whenever another moment is heard. */
  constructor(audio, moved) {
    this.#audio = audio;
    this.#moved = moved;
    this.length = Number(audio.dataset.length) / 1000;
    audio.controls = false;
    document.querySelector(".controls").hidden = false;
    this.#seek.max = String(Math.floor(this.length));
    document.getElementById("reading_length").textContent = clock(this.length);
    this.#clock.style.minWidth = `${clock(this.length).length}ch`;
    this.#listen();
  }

  get ms() {
    return Math.round(this.#audio.currentTime * 1000);
  }

  get speed() {
    return this.#audio.playbackRate;
  }

  set speed(speed) {
    this.#audio.playbackRate = this.#audio.defaultPlaybackRate = speed;
    this.#speed.value = String(speed);
  }

  go(ms) {
    this.#audio.currentTime = Math.max(0, Math.min(ms / 1000, this.length - 0.05));
    this.show();
  }

  play() {
    this.#audio.play().catch(() => this.#showPlaying());
  }

  toggle() {
    if (this.#audio.paused) this.play();
    else this.#audio.pause();
  }

  show() {
    const seconds = this.#audio.currentTime;
    this.#seek.value = String(Math.floor(seconds));
    this.#seek.setAttribute("aria-valuetext", `${spokenTime(seconds)} of ${spokenTime(this.length)}`);
    this.#clock.textContent = clock(seconds);
    this.#moved();
  }

  #listen() {
    const audio = this.#audio;
    this.#play.addEventListener("click", () => this.toggle());
    this.#speed.addEventListener("change", () => (this.speed = Number(this.#speed.value)));
    this.#seek.addEventListener("input", () => this.go(Number(this.#seek.value) * 1000));
    this.#seek.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5, PageDown: -60, PageUp: 60 }[event.key];
      if (!step) return;
      event.preventDefault();
      this.go(this.ms + step * 1000);
    });
    for (const event of ["play", "pause", "ended"]) audio.addEventListener(event, () => this.#showPlaying());
    audio.addEventListener("play", () => this.#run());
    for (const event of ["seeked", "loadedmetadata"]) audio.addEventListener(event, () => this.show());
    audio.addEventListener("error", () => this.#fail());
    if (audio.error || audio.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) this.#fail();
  }

  #run() {
    this.show();
    if (!this.#audio.paused) requestAnimationFrame(() => this.#run());
  }

  #showPlaying() {
    const playing = !this.#audio.paused && !this.#audio.ended;
    this.#play.classList.toggle("playing", playing);
    this.#play.setAttribute("aria-label", playing ? "Pause" : "Play");
  }

  #fail() {
    const note = document.getElementById("reading_failure");
    note.textContent = `The sound cannot be played. Keep ${decodeURIComponent(this.#audio.getAttribute("src"))} beside this page.`;
    note.hidden = false;
  }
}
