// SPDX-License-Identifier: GPL-3.0-or-later
// Editions to look at, and what their pages say, read with other code than the page's.
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const folders = [];

/** One grey pixel, beside each source. */
const picture = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==", "base64");

/** A folder with a source of a text, or of HTML where it begins so. */
function prepare(text) {
  const top = mkdtempSync(join(tmpdir(), "page-"));
  folders.push(top);
  const source = join(top, text.startsWith("<!doctype html>") ? "source.html" : "source.txt");
  writeFileSync(source, text);
  writeFileSync(join(top, "pier.png"), picture);
  return { out: join(top, "out"), source };
}

function built(out) {
  const folder = join(out, readdirSync(out).find((name) => !name.startsWith(".")));
  return { folder, url: `${pathToFileURL(folder)}/index.html` };
}

/** Builds an edition; {folder, url}. */
export function build(text, ...options) {
  const { out, source } = prepare(text);
  execFileSync(process.env.AUDIO_EDITION, ["build", source, "-o", out, "--quiet", "--jobs", "1", ...options]);
  return built(out);
}

/** Builds many, a few at a time. */
export async function buildAll(texts, ...options) {
  const editions = [];
  const run = promisify(execFile);
  const work = texts.entries();
  const worker = async () => {
    for (const [i, text] of work) {
      const { out, source } = prepare(text);
      await run(process.env.AUDIO_EDITION, ["build", source, "-o", out, "--quiet", "--jobs", "1", ...options]);
      editions[i] = built(out);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  return editions;
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
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (at < node.length) {
        range.setStart(node, at);
        range.setEnd(node, Math.min(node.length, at + length));
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
