// SPDX-License-Identifier: GPL-3.0-or-later
// A page, opened as a reader opens it, and what can be asked of it.
import assert from "node:assert/strict";

/** Opens a page; `look` as Playwright's newContext takes it. Whatever the page complains of fails the test. */
export async function openPage(browser, t, url, look = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...look });
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  t.after(async () => {
    await context.close();
    if (!look.complains) assert.deepEqual(complaints, []);
  });
  await page.goto(url);
  await until(page, () => document.querySelector("audio").readyState >= 2 || document.querySelector("audio").error || document.querySelector("audio").networkState === 3);
  return page;
}

/** Waits for `condition` to hold in the page, whose policy forbids Playwright's own way. */
export async function until(page, condition, ...given) {
  const end = Date.now() + 10000;
  while (!(await page.evaluate(condition, ...given))) {
    assert.ok(Date.now() < end, `never: ${condition}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

export const sound = (page) => page.evaluate(() => ({ time: document.querySelector("audio").currentTime, paused: document.querySelector("audio").paused }));
export const settled = (page) => until(page, () => !document.querySelector("audio").seeking);
