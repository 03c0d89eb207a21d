// SPDX-License-Identifier: GPL-3.0-or-later
// The keys and the controls of the player, on a desk and on a phone.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { launch } from "./browser.js";
import { build, readWords, removeAll } from "./edition.js";
import { book } from "./pages.js";
import { openPage, settled, sound, until } from "./reading.js";

let browser;
let edition;
let chapters;
before(async () => {
  edition = build(book(7), "--title", "Lines", "--quality", "9", "--sidecars", "page");
  chapters = JSON.parse(readFileSync(join(edition.folder, "edition.json"), "utf8")).sections.map(({ start }) => start.ms / 1000);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  removeAll();
});

const looks = {
  "a desk": {},
  "a phone": { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true },
};
const open = (t, look, place = "") => openPage(browser, t, edition.url + place, look);
const near = (time, expected) => assert.ok(Math.abs(time - expected) < 0.06, `${time}, not ${expected}`);

/** Presses a key, and tells where the sound is then. */
async function press(page, key) {
  await page.keyboard.press(key);
  await settled(page);
  return (await sound(page)).time;
}

/** Seconds at which sentences and paragraphs begin. */
const starts = (page) => page.evaluate(() => {
  const sentences = [];
  const paragraphs = [];
  for (const element of document.querySelectorAll("[data-words]")) {
    let at = 0;
    const all = element.dataset.words.split(/(?<=;)| /u).map((word) => {
      at += Number(word.split(".")[0]);
      return { at: at / 1000, ends: word.endsWith(";") };
    });
    paragraphs.push(all[0].at);
    sentences.push(all[0].at, ...all.slice(1).filter((_, i) => all[i].ends).map((one) => one.at));
  }
  return { sentences, paragraphs };
});

for (const [name, look] of Object.entries(looks)) {
  describe(`Keys, at ${name}`, () => {
    test("Space and K play and pause", async (t) => {
      const page = await open(t, look);
      for (const key of [" ", "k", "K"]) {
        await page.keyboard.press(key);
        await until(page, () => !document.querySelector("audio").paused);
        await page.keyboard.press(key);
        await until(page, () => document.querySelector("audio").paused);
      }
    });

    test("arrows go by sentence and by paragraph, J and L by 15 seconds, N and P by chapter", async (t) => {
      const page = await open(t, look, "#t=40");
      await settled(page);
      const { sentences, paragraphs } = await starts(page);
      near(await press(page, "ArrowRight"), sentences.find((one) => one > 40));
      const here = (await sound(page)).time;
      near(await press(page, "ArrowLeft"), sentences.findLast((one) => one < here - 0.01));
      near(await press(page, "ArrowDown"), paragraphs.find((one) => one > sentences.findLast((two) => two < here - 0.01)));
      const there = (await sound(page)).time;
      near(await press(page, "ArrowUp"), paragraphs.findLast((one) => one < there - 0.01));
      const from = (await sound(page)).time;
      near(await press(page, "l"), from + 15);
      near(await press(page, "j"), from);
      const at = (await sound(page)).time;
      near(await press(page, "n"), chapters.find((one) => one > at));
      near(await press(page, "N"), chapters.filter((one) => one > at)[1]);
      const chapter = (await sound(page)).time;
      near(await press(page, "p"), chapters.findLast((one) => one < chapter - 3));
    });

    test("comma and full stop change the speed, up to three times", async (t) => {
      const page = await open(t, look);
      const speed = () => page.evaluate(() => document.querySelector("audio").playbackRate);
      await page.keyboard.press(".");
      assert.equal(await speed(), 1.15);
      await page.keyboard.press(",");
      await page.keyboard.press(",");
      assert.equal(await speed(), 0.9);
      for (let i = 0; i < 20; i += 1) await page.keyboard.press(".");
      assert.equal(await speed(), 3);
      assert.equal(await page.getByLabel("Speed").inputValue(), "3");
    });

    test("keys of the browser stay its own", async (t) => {
      const page = await open(t, look, "#t=40");
      await settled(page);
      const { time } = await sound(page);
      for (const key of ["Control+l", "Alt+ArrowLeft", "Meta+k", "Control+p"]) {
        const kept = await page.evaluate((pressed) => {
          const parts = pressed.split("+");
          const event = new KeyboardEvent("keydown", { key: parts[1], ctrlKey: parts[0] === "Control", altKey: parts[0] === "Alt", metaKey: parts[0] === "Meta", bubbles: true, cancelable: true });
          document.body.dispatchEvent(event);
          return !event.defaultPrevented;
        }, key);
        assert.ok(kept, key);
      }
      near((await sound(page)).time, time);
    });

    test("buttons do the same", async (t) => {
      const page = await open(t, look, "#t=40");
      await settled(page);
      await page.getByRole("button", { name: "On 15 seconds" }).click();
      await settled(page);
      near((await sound(page)).time, 55);
      await page.getByRole("button", { name: "Back 15 seconds" }).click();
      await settled(page);
      near((await sound(page)).time, 40);
    });
  });
}

describe("The player", () => {
  test("has its keys turned off where someone needs the letters", async (t) => {
    const page = await open(t, {});
    await page.getByRole("button", { name: "More" }).click();
    await page.getByLabel("Keys").uncheck();
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("k");
    assert.ok((await sound(page)).paused);
  });

  test("one tap beside the list of chapters closes it, and starts no word", async (t) => {
    const page = await open(t, looks["a phone"]);
    await page.getByRole("button", { name: /^Chapters/u }).tap();
    await page.touchscreen.tap(150, 200);
    assert.ok(await page.locator("#reading_chapters").isHidden());
    const { time, paused } = await sound(page);
    assert.ok(paused && time === 0);
    await page.evaluate(readWords);
    const rect = await page.evaluate(() => rectOf(6));
    await page.touchscreen.tap(rect.x + rect.width / 2, rect.y + rect.height / 2);
    await until(page, () => !document.querySelector("audio").paused);
  });

  test("reads from the paragraph whose link is followed, and the link leads there", async (t) => {
    const page = await open(t, {});
    const link = page.getByRole("link", { name: "Play from here" }).nth(3);
    const place = await link.evaluate((one) => ({ hash: one.hash, start: Number.parseInt(one.closest("[data-words]").dataset.words, 10) / 1000 }));
    await link.focus();
    await page.keyboard.press("Enter");
    await until(page, () => !document.querySelector("audio").paused);
    assert.ok((await sound(page)).time >= place.start - 0.001);
    const other = await open(t, {}, place.hash);
    await settled(other);
    assert.ok(Math.abs((await sound(other)).time - place.start) <= 0.1);
  });

  test("goes where the address of an open page leads", async (t) => {
    const page = await open(t, {});
    await page.evaluate(() => (location.hash = "#t=33"));
    await until(page, () => document.querySelector("audio").currentTime === 33);
  });

  test("shares the place, where the clipboard may not be used as well", async (t) => {
    const page = await open(t, {}, "#t=40");
    await settled(page);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("button", { name: "Copy a link to this place" }).click();
    await page.getByRole("status").filter({ hasText: "0:40" }).waitFor();
    assert.match(page.url(), /#t=40$/u);
  });

  test("stops when the timer is over, and after the chapter", async (t) => {
    const page = await open(t, {}, `#t=${(chapters[2] - 1.2).toFixed(1)}`);
    await settled(page);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByLabel("Stop after").selectOption("chapter");
    await page.keyboard.press("Escape");
    await page.keyboard.press("k");
    await until(page, () => document.querySelector("audio").currentTime > 1 && document.querySelector("audio").paused && document.getElementById("reading_said").textContent !== "");
    near((await sound(page)).time, chapters[2]);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByLabel("Stop after").selectOption("5");
    await page.getByRole("button", { name: "Play" }).click();
    await until(page, () => !document.querySelector("audio").paused);
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 5 * 60000;
    });
    await until(page, () => document.querySelector("audio").paused);
  });

  test("keeps volume and size of the text", async (t) => {
    const page = await open(t, {});
    await page.getByRole("button", { name: "More" }).click();
    await page.getByLabel("Volume").fill("0.4");
    await page.getByRole("button", { name: "Larger text" }).click();
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector("main p")).fontSize));
    const larger = await size();
    await page.keyboard.press("Escape");
    await page.keyboard.press("l");
    await settled(page);
    await page.reload();
    await until(page, () => document.querySelector("audio").volume === 0.4);
    assert.equal(await size(), larger);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("button", { name: "Smaller text" }).click();
    assert.ok((await size()) < larger);
  });

  test("marks the chapters on the slider, and tells them and the time there", async (t) => {
    const page = await open(t, {});
    assert.equal(await page.locator("#reading_ticks i").count(), await page.locator("#reading_chapters a").count());
    const { x, y, width } = await page.locator("#reading_seek").boundingBox();
    await page.mouse.move(x + width * 0.6, y + 10);
    assert.match(await page.locator("#reading_hint").textContent(), /^\d+:\d\d Chapter \d/iu);
  });

  test("says that a synthetic voice reads, which one, and its licence", async (t) => {
    const page = await open(t, {});
    assert.match(await page.locator(".voice").textContent(), /^Read by a synthetic voice: \w+ \(espeak-ng\), GPL-3\.0-or-later$/u);
  });
});

describe("Whatever the window", () => {
  const luminance = ([r, g, b]) => [r, g, b].map((one) => (one / 255 <= 0.03928 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, one, i) => sum + one * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  for (const colorScheme of ["light", "dark"]) {
    test(`word and sentence are marked with a contrast of 3 to 1: ${colorScheme}`, async (t) => {
      const page = await open(t, { colorScheme }, "#t=40");
      await settled(page);
      const colors = await page.evaluate(() => {
        const numbers = (color) => color.match(/\d+/gu).slice(0, 3).map(Number);
        const paper = numbers(getComputedStyle(document.documentElement).backgroundColor);
        return [".mark.spoken", ".mark.sentence"].map((one) => [numbers(getComputedStyle(document.querySelector(one)).borderBottomColor), paper]);
      });
      for (const [mark, paper] of colors) assert.ok(contrast(mark, paper) >= 3, `${contrast(mark, paper)}`);
    });
  }

  for (const [name, viewport] of Object.entries({ narrow: { width: 320, height: 640 }, "enlarged four times": { width: 320, height: 256 }, "a phone on its side": { width: 667, height: 375 } })) {
    test(`all can be used, and nothing is cut off: ${name}`, async (t) => {
      const page = await open(t, { viewport });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      await page.getByRole("button", { name: "More" }).click();
      for (const button of await page.getByRole("button").all()) {
        if (!(await button.isVisible())) continue;
        await button.scrollIntoViewIfNeeded();
        const { x, y, width, height } = await button.boundingBox();
        assert.ok(x >= 0 && x + width <= viewport.width && y >= 0 && y + height <= viewport.height, `${await button.getAttribute("aria-label")} ${x} ${y}`);
      }
      const room = await page.evaluate(() => {
        document.getElementById("reading_options").click();
        const bar = document.getElementById("reading_player");
        return getComputedStyle(bar).position === "fixed" ? bar.getBoundingClientRect().top / innerHeight : 1;
      });
      assert.ok(room > 0.6, `${room} of the window is left to read in`);
    });
  }

  test("forced colours show what is marked", async (t) => {
    const page = await open(t, { forcedColors: "active" }, "#t=40");
    await settled(page);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector(".mark.spoken")).outlineStyle), "none");
  });

  test("motion is not reduced: the words are marked as well", async (t) => {
    const page = await open(t, { reducedMotion: "no-preference" }, "#t=40");
    await settled(page);
    assert.ok(await page.locator(".mark.spoken").first().isVisible());
  });
});
