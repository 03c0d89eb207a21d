#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a lexicon of 50,000 phrases costs: to load, and while text is normalised.

    tests/bench/lexicon_cost.py PROGRAM [--entries N] [--megabytes N] [--rounds N]

PROGRAM is build/release/bin/audio-edition. Prints CPU seconds (user and system), medians of runs in turn with and without the
lexicon. Every phrase has two words or three, begins with a word of the text, and has IPA, so that each is checked.
"""
import argparse
import pathlib
import random
import resource
import statistics
import subprocess
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[2]


def cpu_seconds(program, text, lexicon):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    extra = ["--lexicon", lexicon] if lexicon else []
    subprocess.run([program, "normalize", "--lines", text, *extra], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def write_lexicon(path, words, entries):
    names = [line.split("\t") for line in (TOP / "lexicon" / "names.tsv").read_text(encoding="utf-8").splitlines()
             if line.count("\t") == 1 and line.endswith("/")]
    chance = random.Random(1)
    with path.open("w", encoding="utf-8") as file:
        for i in range(entries):
            (first, one), (second, two) = chance.choice(names), chance.choice(names)
            file.write(f"{chance.choice(words)} {first} {i}\t/{one.strip('/')} {two.strip('/')}/\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--entries", type=int, default=50000)
    parser.add_argument("--megabytes", type=float, default=8)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()

    prose = "".join(path.read_text(encoding="utf-8") for path in sorted((TOP / "examples").glob("*.txt")))
    words = sorted({word for word in prose.split() if word.isalpha()})
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        lexicon, text, line = folder / "phrases.tsv", folder / "text.txt", folder / "line.txt"
        write_lexicon(lexicon, words, options.entries)
        text.write_text(prose * (int(options.megabytes * 1e6) // len(prose.encode()) + 1), encoding="utf-8")
        line.write_text("One line.\n", encoding="utf-8")
        runs = [(sample, used) for sample in (line, text) for used in (None, lexicon)]
        times = {run: [] for run in runs}
        for _ in range(options.rounds):
            for run in runs:
                times[run].append(cpu_seconds(options.program, *run))
        start, loaded, plain, both = (statistics.median(times[run]) for run in runs)
    print(f"start, one line        {start:.3f} s")
    print(f"load {options.entries} phrases    {loaded - start:.3f} s")
    print(f"normalise {options.megabytes} MB       {plain - start:.3f} s without, {both - loaded:.3f} s with "
          f"({100 * ((both - loaded) / (plain - start) - 1):+.1f} %)")


if __name__ == "__main__":
    main()
