// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that want to run or fetch something where they are shown: built, and opened without the policy that would stop them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch } from "./browser.js";
import { buildAll, removeAll } from "./edition.js";

const vectors = readFileSync(new URL("hostile.txt", import.meta.url), "utf8").split("\n").filter((line) => line && !line.startsWith("# "));

const elements = new Set(("p div h1 h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption aside pre hr section " +
  "a em strong i b cite q dfn abbr code kbd samp var sub sup small mark u s del ins span bdi bdo ruby rt rp br img " +
  "math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics").split(" "));
const attributes = new Set("class id lang dir alt title start type value reversed colspan rowspan scope width height display href rel src loading referrerpolicy data-words data-on data-note data-start role tabindex aria-label".split(" "));

let browser;
let editions;
before(async () => {
  editions = await buildAll(vectors.map((vector) => page(vector)), "--sidecars", "page", "--quality", "9", "--cover", "none", "--slug", "x");
  browser = await launch();
});
after(async () => {
  await browser?.close();
  removeAll();
});

function page(vector) {
  const hostile = vector.replaceAll("HIT", "top.hit=1").replaceAll("URL", "http://evil.test/x");
  return `<!doctype html><html lang="en"><head><title>A Pier</title></head><body><article><h1>A Pier</h1>
<p>The pier was built long before anyone wrote down who had paid for it.</p>
${hostile}
<p>It stood for ninety years, and then the storm came and took it away.</p></article></body></html>`;
}

/** What is in the text that may not be there. */
function strange([elements, attributes]) {
  const found = [];
  for (const one of document.querySelectorAll("main *")) {
    if (!elements.includes(one.localName)) found.push(one.localName);
    for (const { name, value } of one.attributes) {
      if (!attributes.includes(name)) found.push(`${one.localName} ${name}`);
      if (name === "href" && !/^(?:https?:|mailto:|#)/u.test(value)) found.push(`href ${value}`);
      if (name === "src" && !/^(?:pictures\/|data:image\/(?:png|jpeg|gif|webp);base64,)/u.test(value)) found.push(`src ${value}`);
      if (name === "id" && !/^(?:at_\d+|[\p{L}\p{N}-]+)$/u.test(value)) found.push(`id ${value}`);
    }
  }
  if (document.scripts.length !== 1) found.push(`${document.scripts.length} scripts`);
  if (document.styleSheets.length !== 1) found.push(`${document.styleSheets.length} style sheets`);
  if (window.hit) found.push("ran");
  return found;
}

test(`none of ${vectors.length} runs, and nothing is fetched`, async () => {
  assert.ok(vectors.length >= 200);
  // Without the policy, so that it is not the only thing between them and the reader.
  const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled: true });
  const page = await context.newPage();
  const faults = [];
  let vector = "";
  page.on("dialog", (dialog) => {
    faults.push(`${vector}: a dialog`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(?:file:.*\/x\/(?:index\.html|x\.mp3|pictures\/[0-9a-f]{32}\.png)|data:image\/)/u.test(request.url())) faults.push(`${vector}: asks ${request.url()}`);
  });
  page.on("pageerror", (error) => faults.push(`${vector}: ${error}`));
  // Of what our own script adds only what is in the text is looked at.
  await page.addInitScript(() => document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".from").forEach((one) => one.remove())));
  for (const [i, edition] of editions.entries()) {
    vector = vectors[i];
    await page.goto(edition.url);
    const found = await page.evaluate(strange, [[...elements], [...attributes]]);
    if (found.length > 0) faults.push(`${vector}: ${found.join(", ")}`);
    const read = await page.evaluate(() => document.querySelector("main").textContent);
    if (!read.includes("The pier was built")) faults.push(`${vector}: the text is lost`);
  }
  await context.close();
  assert.deepEqual(faults, []);
});
