// SPDX-License-Identifier: GPL-3.0-or-later
// The captions, as the W3C's own parser of WebVTT reads them: it complains where a browser would forgive.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";
import parser from "webvtt-parser";
import { build, removeAll } from "./edition.js";

const entities = createRequire(import.meta.url)("webvtt-parser/html-entities.json");
after(removeAll);

/** What is in the file of an edition whose name ends so. */
function contents(folder, ending) {
  return readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith(ending))), "utf8");
}

/** {cues, errors} of an edition of a text, and the lines of its word times. */
function captions(text) {
  const { folder } = build(text, "--sidecars", "vtt,words");
  const parsed = new parser.WebVTTParser(entities).parse(contents(folder, ".vtt"), "subtitles");
  const marks = contents(folder, ".words.jsonl").trimEnd().split("\n").map((line) => JSON.parse(line));
  return { ...parsed, marks, edition: JSON.parse(contents(folder, "edition.json")) };
}

/** All timestamps in a cue, in milliseconds. */
function timestamps(tree) {
  if (tree.type === "timestamp") return [Math.round(tree.value * 1000)];
  return (tree.children ?? []).flatMap(timestamps);
}

const words = (tree) => (tree.type === "text" ? tree.value : (tree.children ?? []).map(words).join(""));

test("an article's captions are its sentences, and their timestamps its words", () => {
  const { cues, errors, marks } = captions(readFileSync(new URL("../../examples/the-cable-under-the-sea.txt", import.meta.url), "utf8"));
  assert.deepEqual(errors, []);
  const sentences = marks.filter((mark) => mark.type === "sentence");
  assert.deepEqual(cues.map((cue) => words(cue.tree)), sentences.map((mark) => mark.value));
  assert.deepEqual(cues.map((cue) => Math.round(cue.startTime * 1000)), sentences.map((mark) => mark.time));
  const starts = new Set(marks.filter((mark) => mark.type === "word").map((mark) => mark.time));
  const inner = cues.flatMap((cue) => timestamps(cue.tree));
  assert.ok(inner.length > 0.8 * starts.size);
  assert.deepEqual(inner.filter((time) => !starts.has(time)), []);
});

test("each of an article's sections has its captions, as edition.json has it", () => {
  const { cues, edition } = captions(readFileSync(new URL("../../examples/the-cable-under-the-sea.txt", import.meta.url), "utf8"));
  assert.ok(edition.sections.length >= 5);
  for (const { title, start, length } of edition.sections) {
    const end = start.ms + length.ms;
    const own = cues.filter((cue) => cue.startTime * 1000 >= start.ms && cue.startTime * 1000 < end);
    assert.ok(own.length > 0, `${title} has none`);
    assert.ok(own.every((cue) => cue.endTime * 1000 <= end + 1), `one of ${title} ends behind it`);
    assert.ok(title === edition.title || words(own[0].tree).startsWith(title.slice(0, 10)), `${title} does not come first`);
  }
  assert.ok(cues.at(-1).endTime * 1000 <= edition.length.ms);
});

test("writing that looks like captions stays writing", () => {
  const { cues, errors } = captions("AT&T wrote: 00:00:01.000 --> 00:00:02.000\n\nNOTE 3 < 4 & 5 > 4; &amp; that.\n");
  assert.deepEqual(errors, []);
  assert.match(cues.map((cue) => words(cue.tree)).join("\n"), /AT&T wrote: .*-->[^]*\nNOTE 3 < 4 & 5 > 4; &amp; that\./);
});
