#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the published times of sentences are from the sound, from the start of a book to its end.

    tests/bench/word_drift.py EDITION

Lets FFmpeg decode the book of an edition from its beginning to its end, and looks around the published start of every
sentence for the first sample above -50 dBFS. Prints the median error of each tenth of the book, and the slope of
a line through all of them: what a long book drifts by in an hour. Needs `--sidecars words`.
"""
import array
import json
import pathlib
import statistics
import subprocess
import sys

AUDIBLE = 104  # of 32768
BEFORE, BEHIND = 60, 150  # milliseconds around a start


def sentence_starts(words):
    marks = (json.loads(line) for line in words.read_text(encoding="utf-8").splitlines())
    return [mark["time"] for mark in marks if mark["type"] == "sentence"]


def windows(book, rate, starts):
    """The samples around each start, from one pass through the decoded book."""
    command = ["ffmpeg", "-nostdin", "-v", "error", "-i", str(book), "-f", "s16le", "-"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as ffmpeg:
        at = 0
        for start in starts:
            begin = max(at, (start - BEFORE) * rate // 1000)
            end = (start + BEHIND) * rate // 1000
            while at < begin:
                at += len(ffmpeg.stdout.read(2 * min(begin - at, 1 << 20))) // 2
            samples = array.array("h")
            samples.frombytes(ffmpeg.stdout.read(2 * (end - begin)))
            at = end
            yield start, begin, samples
        while ffmpeg.stdout.read(1 << 20):
            pass


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    edition = json.loads((folder / "edition.json").read_text(encoding="utf-8"))
    rate, length = edition["sample_rate"], edition["length"]["ms"]
    starts = sentence_starts(next(folder.glob("*.words.jsonl")))
    errors = []
    for start, begin, samples in windows(folder / edition["files"][0]["path"], rate, starts):
        first = next((i for i, sample in enumerate(samples) if abs(sample) >= AUDIBLE), 0)
        if first > 0:  # else it does not begin in silence
            errors.append((start, (begin + first) * 1000 / rate - start))
    print(f"{len(starts)} sentences in {length / 3.6e6:.2f} h; {len(errors)} begin in silence")
    for tenth in range(10):
        part = [error for start, error in errors if tenth * length <= 10 * start < (tenth + 1) * length]
        if part:
            print(f"  tenth {tenth + 1:2}: median {statistics.median(part):+6.2f} ms, of {len(part)}")
    slope, _ = statistics.linear_regression([start / 3.6e6 for start, _ in errors], [error for _, error in errors])
    print(f"drift {slope:+.4f} ms an hour; mean {statistics.mean(error for _, error in errors):+.2f} ms")


if __name__ == "__main__":
    main()
