// SPDX-License-Identifier: GPL-3.0-or-later
// Editions to look at, and what their pages say, read with other code than the page's.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folders = [];

/** Builds an edition of a text; {folder, url}. */
export function build(text, ...options) {
  const top = mkdtempSync(join(tmpdir(), "page-"));
  folders.push(top);
  writeFileSync(join(top, "source.txt"), text);
  const out = join(top, "out");
  execFileSync(process.env.AUDIO_EDITION, ["build", join(top, "source.txt"), "-o", out, "--quiet", "--jobs", "1", ...options]);
  const folder = join(out, readdirSync(out).find((name) => !name.startsWith(".")));
  return { folder, url: `${pathToFileURL(folder)}/index.html` };
}

export function removeAll() {
  for (const folder of folders) rmSync(folder, { recursive: true });
}

/** In the browser: [{text, start}] of every word, in milliseconds, and window.rectOf(index). */
export function readWords() {
  const all = [];
  for (const element of document.querySelectorAll("[data-words]")) {
    const text = element.textContent;
    let at = 0;
    let start = 0;
    for (const [i, word] of element.dataset.words.split(/[ ;]/u).entries()) {
      const [wait, length, skip] = word.split(".");
      start += Number(wait);
      at += Number(skip ?? "1");
      all.push({ element, at, length: Number(length), start, text: text.slice(at, at + Number(length)), first: i === 0 });
      at += Number(length);
    }
  }
  window.rectOf = (index) => {
    let { element, at, length } = all[index];
    const range = document.createRange();
    for (const node of [...element.childNodes].map((child) => (child.nodeType === Node.TEXT_NODE ? child : child.firstChild))) {
      if (at < node.length) {
        range.setStart(node, at);
        range.setEnd(node, at + length);
        break;
      }
      at -= node.length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  };
  window.words = all;
  return all.map(({ text, start }) => ({ text, start }));
}
