// SPDX-License-Identifier: GPL-3.0-or-later
// The read-along page, as someone who reads, listens, clicks or types meets it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { launch } from "./browser.js";
import { openPage, settled, sound, until } from "./reading.js";
import { build, readWords, removeAll } from "./edition.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const source = readFileSync(new URL("../../examples/the-cable-under-the-sea.txt", import.meta.url), "utf8");

let browser;
let article;
before(async () => {
  article = build(source);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  removeAll();
});

const open = (t, url, look) => openPage(browser, t, url, look);
const inView = (page) => page.evaluate(() => {
  const mark = document.querySelector(".mark.spoken").getBoundingClientRect();
  return mark.top >= 0 && mark.bottom <= document.getElementById("reading_player").getBoundingClientRect().top;
});

/** Plays from `from` for a while, and returns {late}: by how many ms the mark was ever at another word than the timeline. */
async function playAndWatch(page, from, speed, seconds) {
  await page.evaluate(readWords);
  return page.evaluate(async ({ from, speed, seconds }) => {
    const audio = document.querySelector("audio");
    audio.playbackRate = speed;
    audio.currentTime = from;
    await new Promise((done) => audio.addEventListener("seeked", done, { once: true }));
    await audio.play();
    const seen = { frames: 0, words: new Set(), late: 0 };
    while (audio.currentTime < from + seconds * speed) {
      await new Promise(requestAnimationFrame);
      const now = audio.currentTime * 1000;
      const { x, y } = document.querySelector(".mark.spoken").getBoundingClientRect();
      const right = (i) => {
        if (!words[i]) return false;
        const rect = rectOf(i);
        return Math.abs(rect.x - 3 - x) < 1.5 && Math.abs(rect.y - y) < 1.5;
      };
      const due = Math.max(0, words.findLastIndex((word) => word.start <= now));
      seen.frames += 1;
      if (right(due)) seen.words.add(due);
      else if (right(due - 1)) seen.late = Math.max(seen.late, now - words[due].start);
      else if (right(due + 1)) seen.late = Math.max(seen.late, words[due + 1].start - now);
      else seen.late = Infinity;
    }
    audio.pause();
    return { frames: seen.frames, words: seen.words.size, late: seen.late };
  }, { from, speed, seconds });
}

describe("The spoken word", () => {
  test("is marked within 100 ms of the timeline, at any speed", async (t) => {
    const page = await open(t, article.url);
    for (const [from, speed] of [[0, 1], [150, 2]]) {
      const seen = await playAndWatch(page, from, speed, 3);
      assert.ok(seen.words >= 5, `saw ${seen.words} words in ${seen.frames} frames`);
      assert.ok(seen.late <= 100 * speed, `${seen.late} ms off at speed ${speed}`);
    }
  });

  test("has the time that the word list has", async (t) => {
    const page = await open(t, article.url);
    const words = await page.evaluate(readWords);
    const file = readdirSync(article.folder).find((name) => name.endsWith(".words.jsonl"));
    const marks = readFileSync(join(article.folder, file), "utf8").trim().split("\n").map((line) => JSON.parse(line));
    const expected = marks.filter(({ type }) => type === "word").map(({ value, time }) => ({ text: value, start: time }));
    assert.deepEqual(words, expected);
  });

  test("is heard when the page says it is", async (t) => {
    const page = await open(t, article.url);
    const words = await page.evaluate(readWords);
    const book = join(article.folder, readdirSync(article.folder).find((name) => name.endsWith(".mp3")));
    const raw = execFileSync("ffmpeg", ["-v", "error", "-i", book, "-f", "s16le", "-"], { maxBuffer: 1 << 30 });
    const pcm = new Int16Array(raw.buffer, raw.byteOffset, raw.length / 2);
    const loud = (ms) => pcm.subarray(ms * 22.05, (ms + 60) * 22.05).some((sample) => Math.abs(sample) > 600);
    const headings = await page.evaluate(() => window.words.flatMap((word, i) => (word.first && word.element.matches("h2") ? [i] : [])));
    assert.ok(headings.length >= 5);
    for (const index of headings) {
      const { start, text } = words[index];
      assert.ok(!loud(start - 90), `'${text}' is heard before ${start} ms`);
      assert.ok(loud(start), `'${text}' is not heard at ${start} ms`);
    }
  });

  test("stays in sight, until the reader scrolls away, and again when asked", async (t) => {
    const page = await open(t, `${article.url}#t=150`, { viewport: { width: 800, height: 500 } });
    await settled(page);
    await page.getByRole("button", { name: "Play" }).click();
    assert.ok(await inView(page));
    await page.mouse.move(400, 200);
    await page.mouse.wheel(0, -4000);
    await until(page, () => scrollY === 0);
    const back = page.getByRole("button", { name: "Back to the voice" });
    await back.waitFor();
    assert.equal(await page.evaluate(() => scrollY), 0);
    await back.click();
    assert.ok(await inView(page));
    assert.ok(await back.isHidden());
  });

  test("is where the mark is, far into a long book", async (t) => {
    const lines = Array.from({ length: 90 }, (_, i) => `Line ${i + 1} of many.`).join("\n\n");
    const book = build(Array.from({ length: 5 }, (_, i) => `CHAPTER ${i + 1}\n\n${lines}`).join("\n\n\n"), "--title", "Long", "--quality", "9", "--sidecars", "page");
    const page = await open(t, book.url);
    await page.evaluate(readWords);
    const { length } = await page.evaluate(() => document.querySelector("audio").dataset);
    for (const share of [0.9, 0.3, 0.65]) {
      await page.locator("#reading_seek").fill(String(Math.floor((Number(length) / 1000) * share)));
      await settled(page);
      await until(page, () => {
        const now = document.querySelector("audio").currentTime * 1000;
        const { x, y, width, height } = document.querySelector(".mark.spoken").getBoundingClientRect();
        const seen = document.caretRangeFromPoint(x + width / 2, y + height / 2)?.startContainer.parentElement;
        return seen === words.findLast((word) => word.start <= now).element;
      });
      assert.ok(await inView(page));
    }
  });

  test("moves nothing else", async (t) => {
    const page = await open(t, article.url, { viewport: { width: 390, height: 700 } });
    const places = () => page.evaluate(() => [".clock", "#reading_seek", "#reading_play", "main p"].map((one) => {
      const { x, y, width, height } = document.querySelector(one).getBoundingClientRect();
      return [x, width, height, one === "main p" ? y + scrollY : y];
    }));
    const before = await places();
    await playAndWatch(page, 8.5, 2, 1.5);
    assert.deepEqual(await places(), before);
  });
});

describe("The reader", () => {
  test("clicks a word and hears it", async (t) => {
    const page = await open(t, article.url);
    const words = await page.evaluate(readWords);
    for (const text of ["telegraph", "hours", "fireworks"]) {
      const index = words.findIndex((word) => word.text === text);
      const rect = await page.evaluate((i) => rectOf(i), index);
      await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
      await until(page, () => !document.querySelector("audio").paused);
      const { time } = await sound(page);
      await page.evaluate(() => document.querySelector("audio").pause());
      assert.ok(time * 1000 >= words[index].start - 1 && time * 1000 < words[index].start + 400, `${text}: ${time}`);
    }
  });

  test("does everything by keyboard, and is never held", async (t) => {
    const page = await open(t, article.url);
    const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent);
    const reached = [];
    for (let i = 0; i < 40 && !reached.includes(""); i += 1) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => (document.activeElement === document.body ? "" : document.activeElement.id || document.activeElement.textContent)));
    }
    for (const id of ["reading_back", "reading_play", "reading_on", "reading_list", "reading_seek", "reading_speed"]) {
      assert.ok(reached.includes(id), `${id} is not reached by Tab: ${reached}`);
    }
    assert.ok(reached.includes(""), "Tab never leaves the page");

    await page.reload();
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "Skip to the text");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    for (let i = 0; i < 3; i += 1) await page.keyboard.press("Tab");
    assert.equal(await focused(), "Play");
    await page.keyboard.press("Space");
    await until(page, () => !document.querySelector("audio").paused);
    assert.equal(await focused(), "Pause");
    await page.keyboard.press("Space");
    assert.ok((await sound(page)).paused);

    await page.locator("#reading_seek").focus();
    const { time } = await sound(page);
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");
    await settled(page);
    assert.ok(Math.abs((await sound(page)).time - time - 65) < 0.1);
    await page.getByRole("button", { name: "Sentence back" }).press("Enter");
    await settled(page);
    const sentence = (await sound(page)).time;
    assert.ok(sentence < time + 65 && sentence > time + 45, `${sentence}`);
    await page.getByRole("button", { name: "Sentence on" }).press("Enter");
    await settled(page);
    assert.ok((await sound(page)).time > time + 65);
  });

  test("goes to a chapter on a narrow screen, and Escape closes the list", async (t) => {
    const page = await open(t, article.url, { viewport: { width: 390, height: 780 } });
    const list = page.getByRole("button", { name: /^Chapters/u });
    await list.press("Enter");
    await page.keyboard.press("Escape");
    assert.equal(await list.getAttribute("aria-expanded"), "false");
    assert.equal(await page.evaluate(() => document.activeElement.id), "reading_list");
    await list.press("Enter");
    await page.getByRole("link", { name: "The Price of a Word" }).press("Enter");
    await settled(page);
    const manifest = JSON.parse(readFileSync(join(article.folder, "edition.json"), "utf8"));
    const section = manifest.sections.find(({ title }) => title === "The Price of a Word");
    assert.ok(Math.abs((await sound(page)).time * 1000 - section.start.ms) < 2);
    assert.match(await list.getAttribute("aria-label"), /The Price of a Word/u);
    assert.ok(await page.getByRole("heading", { name: "The Price of a Word" }).isVisible());
    assert.ok(await inView(page));
  });

  test("finds place and speed again", async (t) => {
    const page = await open(t, article.url);
    await page.getByLabel("Speed").selectOption("1.5");
    await page.locator("#reading_seek").fill("100");
    await settled(page);
    await page.reload();
    await until(page, () => Math.abs(document.querySelector("audio").currentTime - 100) < 0.1);
    assert.equal(await page.evaluate(() => document.querySelector("audio").playbackRate), 1.5);
    assert.ok(await inView(page));
    assert.ok((await sound(page)).paused);
  });

  test("reads where nothing may be remembered", async (t) => {
    const context = await browser.newContext();
    await context.addInitScript(() => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } }));
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(article.url);
    await page.getByRole("button", { name: "Play" }).click();
    await until(page, () => document.querySelector("audio").currentTime > 0.2);
  });

  test("has the sound's own controls where scripts are off", async (t) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(article.url);
    assert.ok(await page.locator("audio").isVisible());
    assert.ok(await page.getByRole("link", { name: "What Remains" }).isVisible());
  });
});

describe("Accessibility", () => {
  for (const [name, look] of [
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["narrow", { viewport: { width: 320, height: 640 } }],
    ["narrow and dark", { viewport: { width: 390, height: 640 }, colorScheme: "dark" }],
  ]) {
    test(`axe finds nothing: ${name}`, async (t) => {
      const page = await open(t, `${article.url}#t=40`, { ...look, bypassCSP: true });
      await settled(page);
      if (name === "narrow and dark") await page.getByRole("button", { name: /^Chapters/u }).click();
      await page.addScriptTag({ content: axe });
      const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`), []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} pixels wider than the window`);
    });
  }
});

describe("Whatever the text", () => {
  const title = `</script><script>alert(1)</script><!-- "quoted" & 'so' \u2028 \u{1F600} {{script}}`;

  test("it is text", async (t) => {
    const edition = build(`${title}\n\nby <img src=x onerror=alert(2)>\n\nFirst \u{1F600} </p><script>alert(3)</script> words & more.\n\nLast words here.\n`, "--title", title, "--author", "<b onclick='alert(4)'>Bo</b>", "--slug", "hostile");
    const page = await open(t, edition.url);
    assert.equal(await page.title(), title.replaceAll("\u2028", " ").replaceAll(/ +/gu, " "));
    assert.equal(await page.evaluate(() => document.scripts.length), 1);
    assert.equal(await page.evaluate(() => document.querySelectorAll("main img, main b, h1 script").length), 0);
    const words = await page.evaluate(readWords);
    assert.ok(words.some(({ text }) => text === "words"));
    assert.ok(words.some(({ text }) => text === "here"));
  });

  test("a page without its sound says what is missing", async (t) => {
    const edition = build("A Title\n\nSome words are here to read.\n", "--slug", "alone");
    rmSync(join(edition.folder, "alone.mp3"));
    const page = await open(t, edition.url, { complains: true });
    await page.getByText("Keep alone.mp3 beside this page").waitFor();
  });
});
