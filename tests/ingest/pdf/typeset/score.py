#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores what is read of PDFs against what typeset_books.py says of them.

    score.py PROGRAM FOLDER [PATTERN]       PROGRAM is outline-of-file

Prints for each file the F1 of runs of four words, that of headings, and how often words of notes and running heads are read.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import time


def words_of(text):
    text = text.replace("’", "'").replace("‘", "'").lower()
    return re.findall(r"[^\W_]+", text)


def f1(found, wanted):
    found, wanted = collections.Counter(found), collections.Counter(wanted)
    common = sum((found & wanted).values())
    return 2 * common / max(1, sum(found.values()) + sum(wanted.values()))


def runs(words):
    return [tuple(words[i:i + 4]) for i in range(len(words) - 3)]


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    pattern = sys.argv[3] if len(sys.argv) > 3 else "*"
    totals = collections.defaultdict(list)
    for path in sorted(folder.glob(pattern + ".pdf")):
        truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        begun = time.time()
        run = subprocess.run([program, str(path)], capture_output=True, text=True)
        took = time.time() - begun
        if run.returncode:
            print(f"{path.name:45} failed: {run.stderr.strip()[:120]}")
            continue
        read = run.stdout.split("\n---\n")[0]
        path.with_suffix(".read").write_text(run.stdout, encoding="utf-8")
        lines = [line for line in read.splitlines() if not line.startswith(("title ", "author "))]
        headings = [" ".join(words_of(line.lstrip("#"))) for line in lines if line.startswith("#")]
        text = "\n".join(re.sub(r"^(#+|p|li|q|fig|h|note|table|code) ", "", line) for line in lines)
        read_words = words_of(text)
        wanted = truth["text"]
        shown = re.search(r"^title (.*)", read)
        text_f1 = f1(runs(read_words), runs(words_of(wanted)))
        heading_f1 = f1(headings, [" ".join(words_of(one)) for one in truth["headings"]])
        noise = sum(read_words.count(word.lower()) for word in truth["not_read"])
        kind = path.stem.rpartition("-")[2]
        totals[kind].append((text_f1, heading_f1, noise))
        print(f"{path.name:45} text {text_f1:.4f}  headings {heading_f1:.4f}  notes and heads {noise}  {took:.1f} s", flush=True)
    for kind, all_of in totals.items():
        mean = [sum(one[i] for one in all_of) / len(all_of) for i in range(2)]
        print(f"{kind:12} text {mean[0]:.4f}  headings {mean[1]:.4f}  notes and heads {sum(one[2] for one in all_of)}")


if __name__ == "__main__":
    main()
