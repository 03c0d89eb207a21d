// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the pictures of the page that the documentation shows: `node draw.js EDITION FOLDER`.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "./browser.js";

const [edition, folder] = process.argv.slice(2);
const views = [
  { name: "page-wide", viewport: { width: 1280, height: 960 }, colorScheme: "light", seconds: 9 },
  { name: "page-narrow", viewport: { width: 390, height: 780 }, colorScheme: "light", seconds: 0, deviceScaleFactor: 2 },
  { name: "page-dark", viewport: { width: 1280, height: 800 }, colorScheme: "dark", seconds: 75 },
];

const browser = await launch();
for (const { name, seconds, ...look } of views) {
  const page = await browser.newPage({ ...look, reducedMotion: "reduce" });
  await page.goto(`${pathToFileURL(resolve(edition))}/index.html${seconds ? `#t=${seconds}` : ""}`);
  await page.waitForFunction(() => document.querySelector("audio").readyState >= 2 && !document.querySelector("audio").seeking);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}/${name}.png` });
}
await browser.close();
