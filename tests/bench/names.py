#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many names are said as a list has them, and how near the others come.

    tests/bench/names.py PROGRAM NAMES [--half 0|1] [--unknown] [--show]

PROGRAM is audio-edition. NAMES has a name a line, its IPA, and its origin, parted by tabs; a name may have several lines. With
--half only those are taken whose hash is even or odd, so that rules can be written with one half and measured with the other; with --unknown those that no file of lexicon/ has.
Sounds are compared without stress and length; schwa, and the vowels of kit and strut, are one, as are those of lot and palm.
"""
import argparse
import collections
import hashlib
import pathlib
import re
import subprocess
import unicodedata

TOP = pathlib.Path(__file__).resolve().parents[2]

SAME = [("d͡ʒ|dʒ", "J"), ("t͡ʃ|tʃ", "C"), ("[ɹɾrɻ]", "r"), ("ɚ|ɝ", "ər"), ("ɜː?r?", "ər"), ("[ːˈˌ./ ‿|ʔ]", ""), ("e[ɪj]", "e"),
        ("oʊ|əʊ", "o"), ("a[ɪj]", "Y"), ("aʊ", "W"), ("[ɔo][ɪj]", "O"), ("or|ʊər|ʊr", "ɔr"), ("ɛər?", "ɛr"), ("ɪər", "ir"), ("er", "ɛr"),
        ("[ᵻɐəʌɪ]", "ə"), ("ər", "R"), ("[ɑɒa]", "A"), ("ɡ", "g"), ("x", "k"), ("ç", "k"), ("ɬ", "l"), ("ʊ", "u"), ("ts", "T"), ("dz", "D"),
        ("æ", "A"), ("nj|ɲ", "N"), ("rr", "r"), ("RR|Rr", "R")]


def essence(ipa):
    for pattern, symbol in SAME:
        ipa = re.sub(pattern, symbol, ipa)
    return ipa


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def plain(word):
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


def known_words():
    words = set()
    for file in [*(TOP / "lexicon").glob("*.tsv"), *(TOP / "lexicon" / "cmudict").glob("*.t*")]:
        words |= {plain(line.split("\t")[0].strip()) for line in file.read_text(encoding="utf-8").splitlines()}
    return words


def said_by(program, names):
    text = "".join(name + "\n" for name in names)
    done = subprocess.run([program, "phonemes", "--lines", "-"], input=text, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("names", type=pathlib.Path)
    options.add_argument("--half", type=int)
    options.add_argument("--unknown", action="store_true")
    options.add_argument("--show", action="store_true")
    asked = options.parse_args()
    rows = [line.split("\t") for line in asked.names.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    if asked.half is not None:
        rows = [row for row in rows if hashlib.sha256(row[0].encode()).digest()[0] % 2 == asked.half]
    if asked.unknown:
        known = known_words()
        rows = [row for row in rows if plain(row[0]) not in known]
    wanted = collections.defaultdict(list)
    origin_of = {}
    for name, ipa, origin in rows:
        if ipa != "-":
            wanted[name].append(essence(ipa))
            origin_of[name] = origin
    figures = collections.defaultdict(lambda: [0, 0, 0, 0])
    for name, ipa in zip(wanted, said_by(asked.program, wanted)):
        sound = essence(ipa)
        off, best = min((distance(sound, each), each) for each in wanted[name])
        for key in (origin_of[name], "all"):
            for i, value in enumerate((1, off == 0, off, len(best))):
                figures[key][i] += value
        if asked.show and off:
            print(f"{origin_of[name]}\t{name}\t{ipa}\t{sound}\t{best}")
    for key, (names, right, off, sounds) in figures.items():
        print(f"{key:12} {names:5} names  {100 * right / names:5.1f} % right  {100 * (1 - off / sounds):5.1f} % of sounds")


if __name__ == "__main__":
    main()
