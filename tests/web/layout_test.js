// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a page: pictures, tables, lists, code and notes are where they were, and the words are marked in them.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { launch } from "./browser.js";
import { build, readWords, removeAll } from "./edition.js";
import { article, book, rightToLeft, untitled } from "./pages.js";
import { openPage, settled, sound, until } from "./reading.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser;
const editions = {};
before(async () => {
  editions.article = build(article, "--quality", "9", "--sidecars", "page,words");
  editions.notes = build(article, "--quality", "9", "--sidecars", "page,words", "--notes", "paragraph");
  editions["right to left"] = build(rightToLeft, "--quality", "9", "--sidecars", "page,words", "--foreign-text", "read");
  editions["no title"] = build(untitled, "--quality", "9", "--sidecars", "page,words");
  editions.book = build(book(3), "--title", "Lines", "--quality", "9", "--sidecars", "page,words");
  browser = await launch();
});
after(async () => {
  await browser?.close();
  removeAll();
});

const open = (t, look, place = "", name = "article") => openPage(browser, t, editions[name].url + place, look);

describe("The words", () => {
  for (const name of ["article", "notes", "right to left", "no title"]) {
    test(`are those that are heard, each where it is written: ${name}`, async (t) => {
      const page = await open(t, {}, "", name);
      const words = (await page.evaluate(readWords)).sort((one, other) => one.start - other.start);
      const { folder } = editions[name];
      const file = readdirSync(folder).find((one) => one.endsWith(".words.jsonl"));
      const marks = readFileSync(join(folder, file), "utf8").trim().split("\n").map((line) => JSON.parse(line)).filter(({ type }) => type === "word");
      assert.deepEqual(words.map(({ start }) => start), marks.map(({ time }) => time));
      const shown = words.map(({ text }, i) => [text, marks[i].value]).filter(([text]) => text !== "");
      assert.ok(shown.length > words.length / 2);
      for (const [text, value] of shown) assert.equal(text.replaceAll(/\s+/gu, " "), value.replaceAll(/\s+/gu, " "));
    });
  }

  test("are marked in a table, where they are", async (t) => {
    const page = await open(t, {});
    await page.evaluate(readWords);
    const index = await page.evaluate(() => words.findIndex(({ text }) => text === "4,300"));
    await page.evaluate((i) => {
      document.querySelector("audio").currentTime = words[i].start / 1000 + 0.02;
    }, index);
    await settled(page);
    const cell = await page.getByRole("cell", { name: "4,300" }).boundingBox();
    const mark = await page.locator(".mark.spoken").first().boundingBox();
    assert.ok(mark.x >= cell.x - 4 && mark.x + mark.width <= cell.x + cell.width + 4 && mark.y >= cell.y && mark.y < cell.y + cell.height);
  });
});

describe("What is not read", () => {
  test("stands there, and is dimmer", async (t) => {
    const page = await open(t, {});
    const color = (text) => page.getByText(text).first().evaluate((one) => getComputedStyle(one).color);
    const read = await color("It will outlast us all.");
    for (const text of ["The pier in 1899, before the storm.", "def length", "Struck words.", "The date is on the"]) {
      assert.ok(await page.getByText(text).first().isVisible(), text);
      assert.notEqual(await color(text), read, text);
    }
  });

  test("pictures are shown from beside the page", async (t) => {
    const page = await open(t, {});
    const picture = page.getByRole("img", { name: "The pier at low tide" });
    await picture.scrollIntoViewIfNeeded();
    await until(page, () => document.querySelector("figure img").naturalWidth === 1);
    assert.match(await picture.getAttribute("src"), /^pictures\/[0-9a-f]{32}\.png$/u);
  });

  test("pictures on the Web are described, unless they are asked for", async (t) => {
    const remote = article.replace('src="pier.png"', 'src="http://127.0.0.1:9/pier.png"');
    const plain = build(remote, "--quality", "9", "--sidecars", "page", "--slug", "plain");
    const asking = build(remote, "--quality", "9", "--sidecars", "page", "--slug", "asking", "--remote-pictures");
    for (const [edition, expected] of [[plain, 0], [asking, 1]]) {
      const asked = [];
      const context = await browser.newContext();
      t.after(() => context.close());
      const page = await context.newPage();
      page.on("request", (request) => request.url().startsWith("http") && asked.push(request.url()));
      await page.goto(edition.url);
      const picture = page.getByRole("img", { name: "The pier at low tide" });
      await picture.scrollIntoViewIfNeeded();
      await until(page, (count) => (document.querySelector("figure img").complete && document.querySelector("figure img").currentSrc !== "") === (count === 1), expected);
      assert.equal(asked.length, expected);
    }
  });

  test("a note opens at its mark, and closes", async (t) => {
    const page = await open(t, {});
    const mark = page.getByRole("link", { name: "1", exact: true });
    await mark.click();
    const note = page.getByRole("note");
    assert.match(await note.textContent(), /The date is on the first pile\./u);
    const [from, to] = [await mark.boundingBox(), await note.boundingBox()];
    assert.ok(to.y > from.y && to.y - from.y < 60);
    await page.keyboard.press("Escape");
    assert.equal(await note.count(), 0);
    assert.ok(await mark.evaluate((one) => one === document.activeElement));
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Close the note" }).click();
    assert.equal(await note.count(), 0);
    assert.ok((await sound(page)).paused);
  });

  test("its notes and chapters can be reached without scripts", async (t) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(editions.article.url);
    await page.getByRole("link", { name: "1", exact: true }).click();
    assert.match(page.url(), /#at_\d+$/u);
    assert.ok(await page.locator("audio").isVisible());
    assert.ok(await page.getByRole("table").isVisible());
  });

  test("wide tables and code scroll by themselves", async (t) => {
    const page = await open(t, { viewport: { width: 320, height: 640 } });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
    for (const name of ["Table", "Code"]) {
      const region = page.getByRole("region", { name });
      assert.ok(await region.evaluate((one) => one.scrollWidth > one.clientWidth), name);
      await region.focus();
      await page.keyboard.press("ArrowRight");
      await until(page, (label) => document.querySelector(`[aria-label=${label}]`).scrollLeft > 0, name);
    }
    assert.equal((await sound(page)).time, 0);
  });
});

describe("Accessibility", () => {
  for (const [name, look] of [
    ["article", {}],
    ["article", { colorScheme: "dark", viewport: { width: 320, height: 640 } }],
    ["notes", { colorScheme: "dark" }],
    ["right to left", {}],
    ["right to left", { viewport: { width: 390, height: 700 } }],
    ["no title", {}],
    ["book", {}],
  ]) {
    test(`axe finds nothing: ${name} ${JSON.stringify(look)}`, async (t) => {
      const page = await open(t, { ...look, bypassCSP: true }, "#t=3", name);
      await settled(page);
      await page.getByRole("button", { name: "More" }).click();
      await page.addScriptTag({ content: axe });
      const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`), []);
    });
  }
});

test("the page of an article of ten minutes has at most 120 kB", () => {
  const source = readFileSync(new URL("../../examples/the-cable-under-the-sea.txt", import.meta.url), "utf8");
  const { folder } = build(source, "--quality", "9", "--sidecars", "page");
  assert.ok(statSync(join(folder, "index.html")).size <= 120_000);
});
