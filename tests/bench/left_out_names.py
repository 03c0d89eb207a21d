#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many names and words are said as the CMU dictionary has them, when neither the lexicon nor the model knows them.

    scripts/letter-to-sound CMUDICT --hold-out left-out.tsv -o left-out.bin
    tests/bench/left_out_names.py PROGRAM left-out.tsv left-out.bin WORDS

Gives PROGRAM data of its own, without those words; then the same with all of them as known words, which the engine says.
WORDS is as for scripts/cmudict-names: what is there in small letters, or made of such a word, counts as a word.
"""
import importlib.machinery
import importlib.util
import os
import pathlib
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
from names import distance, essence, said_by

TOP = pathlib.Path(__file__).resolve().parents[2]
loader = importlib.machinery.SourceFileLoader("cmudict_names", str(TOP / "scripts" / "cmudict-names"))
cmudict = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
loader.exec_module(cmudict)


def is_word(word, known):
    return any(word.endswith(ending) and word[:len(word) - len(ending)] in known for ending in ("", "s", "ed", "ing"))


def data_without(words, model, folder):
    lexicon = folder / "lexicon"
    shutil.copytree(TOP / "lexicon", lexicon)
    shutil.copytree(TOP / "voices", folder / "voices")
    shutil.copy(model, lexicon / "cmudict" / "letter-to-sound.bin")
    for file in [*lexicon.glob("*.tsv"), *lexicon.glob("cmudict/*.t*")]:
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text("".join(line for line in lines if line.split("\t")[0].strip().lower() not in words), encoding="utf-8")


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    program, left_out, model, english = sys.argv[1:]
    known = {word for word in pathlib.Path(english).read_text(encoding="utf-8").split() if word.islower()}
    wanted = {}
    for line in pathlib.Path(left_out).read_text(encoding="utf-8").splitlines():
        word, phones = line.split("\t")
        wanted.setdefault(word, []).append(essence(cmudict.ipa(word, phones.split(), [])))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["AUDIO_EDITION_DATA"] = folder
        data_without(wanted, model, pathlib.Path(folder))
        names = [word.title() for word in wanted]
        after = said_by(program, names)
        with (pathlib.Path(folder) / "lexicon" / "cmudict" / "known-words.txt").open("a", encoding="utf-8") as file:
            file.writelines(word + "\n" for word in wanted)
        before = said_by(program, names)
    for kind in (False, True):
        for who, said in (("engine", before), ("by letters", after)):
            of = [(min(distance(essence(ipa), each) for each in wanted[word]), len(wanted[word][0]))
                  for word, ipa in zip(wanted, said) if is_word(word, known) == kind]
            right, off, sounds = sum(not each for each, _ in of), sum(each for each, _ in of), sum(size for _, size in of)
            print(f"{'words' if kind else 'names'} {who:11} {len(of):5}  {100 * right / len(of):5.1f} % right"
                  f"  {100 * (1 - off / sounds):5.1f} % of sounds")


if __name__ == "__main__":
    main()
