// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the parts of the page together.

const page = document.getElementById("reading_page");
const audio = document.querySelector("audio");
document.documentElement.classList.add("js");

const words = new Words(page.querySelectorAll("[data-words]"));
const sentence = new Marker(page, "sentence");
const spoken = new Marker(page, "spoken");
const pointed = new Marker(page, "under-pointer");
const follower = new Follower(spoken, document.getElementById("reading_return"));
const memory = new Memory(`${location.pathname} ${audio.dataset.length}`);

let heard = null;

/** Whether anything was heard, or asked for. */
const begun = () => audio.currentTime > 0 || !audio.paused;

/** Marks the word that is heard now. */
function showWord() {
  const now = begun() ? words.at(player.ms) : null;
  if (!now || now.word === heard) return;
  heard = now.word;
  // A section that the browser has not laid out is of a guessed height, and its words are nowhere.
  now.passage.element.closest("section")?.classList.add("read");
  sentence.show(now.passage.sentence(now.word));
  spoken.show(now.passage.range(now.word));
  follower.moved();
}

const chapters = new Chapters(document.getElementById("reading_chapters"), document.getElementById("reading_list"), (ms) => player.go(ms));
var more; // The player asks for it before it is there.
const player = new Player(audio, () => {
  chapters.show(player.ms);
  showWord();
  more?.tick();
});
more = new More(player, audio, () => chapters.after(player.ms, player.length * 1000));
const notes = new Notes(page);
for (const wide of page.querySelectorAll(".scroll")) {
  wide.setAttribute("role", "region");
  wide.setAttribute("aria-label", wide.querySelector("table") ? "Table" : "Code");
}
chapters.drawTicks(document.getElementById("reading_ticks"), player.length * 1000, document.getElementById("reading_hint"), document.querySelector(".slider"));

/** {passage, word} at a point of the window; null where there is none. */
function wordUnder(x, y) {
  const caret = document.caretPositionFromPoint?.(x, y);
  const range = caret ? null : document.caretRangeFromPoint?.(x, y);
  const node = caret?.offsetNode ?? range?.startContainer;
  const passage = words.passageOf(node?.parentElement?.closest("[data-words]"));
  return passage ? { passage, word: passage.wordAt(node, caret?.offset ?? range.startOffset) } : null;
}

page.addEventListener("click", (event) => {
  if (event.target.closest("a, button, #reading_note") || !getSelection().isCollapsed) return;
  const under = event.target.closest("[data-words]") && wordUnder(event.clientX, event.clientY);
  if (!under) return;
  player.go(under.word.start);
  player.play();
});
if (matchMedia("(hover: hover)").matches) {
  page.addEventListener("pointermove", (event) => {
    const under = event.target.closest("[data-words]") && wordUnder(event.clientX, event.clientY);
    pointed.show(under ? under.passage.range(under.word) : null);
  });
  page.addEventListener("pointerleave", () => pointed.show(null));
}

const moves = {
  back: () => player.go(words.sentenceBefore(player.ms)),
  on: () => player.go(words.sentenceAfter(player.ms)),
  less: () => player.go(player.ms - 15000),
  ahead: () => player.go(player.ms + 15000),
};
for (const [name, move] of Object.entries(moves)) document.getElementById(`reading_${name}`).addEventListener("click", move);
const changeSpeed = (steps) => {
  player.speed = speedNear(player.speed, steps);
  more.say(`Speed ${player.speed}×`);
};
listenToKeys({
  " ": () => player.toggle(),
  k: () => player.toggle(),
  arrowleft: moves.back,
  arrowright: moves.on,
  j: moves.less,
  l: moves.ahead,
  arrowup: () => player.go(words.paragraphBefore(player.ms)),
  arrowdown: () => player.go(words.paragraphAfter(player.ms)),
  ",": () => changeSpeed(-1),
  ".": () => changeSpeed(1),
  n: () => player.go(chapters.after(player.ms)),
  p: () => player.go(chapters.before(player.ms)),
}, () => more.keys);
linkPassages(words.passages, (ms) => {
  player.go(ms);
  player.play();
});
for (const event of ["play", "seeking"]) audio.addEventListener(event, () => follower.resume());

// Where the reader was; #t=95 (seconds) in the address wins, as W3C's media fragments have it.
const left = memory.read();
player.speed = left.speed;
more.restore(left);
const asked = () => {
  const found = /^#t=(\d+(?:\.\d+)?)$/u.exec(location.hash);
  return found ? Number(found[1]) : null;
};
const goTo = (seconds) => seconds > 0 && seconds < player.length - 1 && player.go(seconds * 1000);
goTo(asked() ?? left.seconds);
addEventListener("hashchange", () => asked() !== null && goTo(asked()));
const remember = () => begun() && memory.write({ seconds: audio.ended ? 0 : audio.currentTime, speed: player.speed, ...more.kept });
for (const event of ["pause", "seeked", "ratechange"]) audio.addEventListener(event, remember);
addEventListener("pagehide", remember);
setInterval(() => audio.paused || remember(), 5000);
player.show();

if ("mediaSession" in navigator) {
  const cover = document.querySelector(".masthead img");
  navigator.mediaSession.metadata = new MediaMetadata({
    title: document.title,
    artist: document.querySelector("meta[name=author]").content,
    artwork: cover ? [{ src: cover.src }] : [],
  });
  const actions = {
    seekbackward: moves.less,
    seekforward: moves.ahead,
    previoustrack: () => player.go(chapters.before(player.ms)),
    nexttrack: () => player.go(chapters.after(player.ms)),
  };
  for (const [action, act] of Object.entries(actions)) navigator.mediaSession.setActionHandler(action, act);
}
