#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the published times of sentences are from the sound, from the start of a book to its end.

    tests/bench/word_drift.py EDITION

Lets FFmpeg decode the MP3 of an edition and tell where each silence of a tenth of a second or more ends, and
compares that with the sentences of the word times that begin there. Prints the error of each tenth of the book, and
the slope of a line through all of them: what a long book drifts by in an hour. Needs `--sidecars words`.
"""
import bisect
import json
import pathlib
import re
import statistics
import subprocess
import sys

THRESHOLD = "-50dB"


def silence_ends(book):
    command = ["ffmpeg", "-nostdin", "-hide_banner", "-i", str(book), "-af", f"silencedetect=noise={THRESHOLD}:d=0.1", "-f", "null", "-"]
    log = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    return [float(found) * 1000 for found in re.findall(r"silence_end: ([0-9.]+)", log)]


def sentence_starts(words):
    marks = (json.loads(line) for line in words.read_text(encoding="utf-8").splitlines())
    return [mark["time"] for mark in marks if mark["type"] == "sentence"]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    edition = json.loads((folder / "edition.json").read_text(encoding="utf-8"))
    ends = silence_ends(folder / edition["files"][0]["path"])
    starts = sentence_starts(next(folder.glob("*.words.jsonl")))
    errors = []
    for start in starts:
        at = bisect.bisect_left(ends, start)
        near = min(ends[max(0, at - 1):at + 1], key=lambda end: abs(end - start), default=None)
        if near is not None and abs(near - start) < 150:
            errors.append((start, near - start))
    length = edition["length"]["ms"]
    print(f"{len(starts)} sentences in {length / 3.6e6:.2f} h; {len(errors)} begin where a silence ends")
    for tenth in range(10):
        part = [error for start, error in errors if tenth * length <= 10 * start < (tenth + 1) * length]
        if part:
            print(f"  tenth {tenth + 1:2}: median {statistics.median(part):+6.2f} ms, of {len(part)}")
    slope, _ = statistics.linear_regression([start / 3.6e6 for start, _ in errors], [error for _, error in errors])
    print(f"drift {slope:+.4f} ms an hour; mean {statistics.mean(error for _, error in errors):+.2f} ms")


if __name__ == "__main__":
    main()
