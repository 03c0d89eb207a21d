#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every two ways of building that go together, built, verified, and read back with other programs.

    matrix_test.py PROGRAM FOLDER [--part K/N] [--list]

Formats, profiles, kinds of sidecars and options come from `build --help`, which the program makes of its tables. So who
adds one is in this test without doing anything, unless it is an option whose values cannot be guessed from its type:
then the test asks for a sample.

Which options exclude each other is asked of the program, too: it says so before it reads. All other pairs are put into
as few builds as they fit in. Where one fails, options are taken away from it until what is left all takes part in it.
"""
import argparse
import concurrent.futures
import itertools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import wave

import players

# Where an edition goes, how it is made and what is said of it, not what it is.
NOT_OF_THE_EDITION = {"--help", "--output", "--jobs", "--json", "--quiet", "--dry-run", "--cache", "--no-cache", "--cache-limit",
                      "--cache-size", "--replace", "--verify", "--slug", "--max-file", "--max-page", "--max-unpacked", "--max-files",
                      "--max-elements"}
# By option where its type does not tell, else by type.
SAMPLES = {"--chime": "gong.wav", "--music": "gong.wav", "--cover": "cover.png", "--closing": "The end.",
           "--lexicon": "names.tsv", "--series-lexicon": "names.tsv", "--house-lexicon": "names.tsv",
           "--split": "0.1", "--voice": "arthur", "--language": "en-GB", "--encoding": "UTF-8", "--bitrate": "96",
           "--quality": "9", "--notes": "paragraph", "--tables": "announce", "--figures": "alt", "--code": "read",
           "--matter": "all", "--foreign-text": "refuse", "--foreign-passages": "narrator", "--article": "all", "TEXT": "Some words", "N": "3", "SIZE": "1G", "HOURS": "0.1", "DATE": "2024-03-05"}
SECTIONS = ["The Harbour", "The Storm", "What Was Left"]


def article(paragraphs):
    text = "---\ntitle: The Harbour Wall\nauthor: Ann Author\ndate: 2024-03-05\n---\n\nThe wall stood for years.[^1]\n\n"
    text += "[^1]: By Dr. Hale.\n\n"
    for section in SECTIONS:
        text += f"# {section}\n\n"
        text += "In 1912 the sea rose over it, and 40% of the stones were lost before the boats came home.\n\n" * paragraphs
        text += "- ropes\n- sails\n\n| Boat | Crew |\n|---|---|\n| Ida | 4 |\n\n![A boat](boat.png)\n\n```\nmake wall\n```\n\n"
    return text


def make_samples(folder):
    (folder / "article.md").write_text(article(2), encoding="utf-8")
    # Longer than the shortest part: an edition in parts has two.
    (folder / "long.md").write_text(article(26), encoding="utf-8")
    (folder / "names.tsv").write_text('Hale\t"HAYL"\n', encoding="utf-8")
    with wave.open(str(folder / "gong.wav"), "wb") as gong:
        gong.setnchannels(1)
        gong.setsampwidth(2)
        gong.setframerate(22050)
        gong.writeframes(b"".join((9000 if i // 25 % 2 else -9000).to_bytes(2, "little", signed=True)
                                  for i in range(22050)))
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "color=c=navy:s=1400x1400", "-frames:v", "1",
                    str(folder / "cover.png")], check=True)


class Option:
    """One option as `--help` tells of it."""

    def __init__(self, name, kind):
        self.name, self.kind, self.values = name, kind, []


def options_of(program):
    text = subprocess.run([program, "build", "--help"], capture_output=True, text=True, check=True).stdout
    options = []
    for line in text.splitlines():
        start = re.match(r"\s{0,4}(?:-\w, ?)?(--[\w-]+)(?: ([A-Z][\w=…\[\]-]*))?", line)
        value = re.match(r"\s{8,}([a-z][\w-]*): \S", line)
        if start:
            options.append(Option(start[1], start[2]))
        elif value and options:
            options[-1].values.append(value[1])
        listed = re.search(r": ((?:[a-z-]+, )*[a-z-]+ or [a-z-]+)$", line)
        if listed and options and not options[-1].values:
            options[-1].values = re.split(", | or ", listed[1])
    return options


class Choice:
    """One option with one of its values, and the choice without which it makes no sense."""

    def __init__(self, option, value):
        self.option, self.value, self.several, self.needs = option.name, value, option.kind == "LIST", None

    def __str__(self):
        return f"{self.option} {self.value}" if self.value is not None else self.option

    def may_stand_beside(self, other):
        return self.option != other.option or self.several


def arguments_of(choices):
    """A list takes several values: --sidecars page,epub."""
    values = {}
    for choice in choices:
        for each in (choice.needs, choice):
            if each is not None and each.value not in values.setdefault(each.option, []):
                values[each.option].append(each.value)
    for option, chosen in values.items():
        yield option if chosen[0] is None else f"{option}={','.join(chosen)}"


def values_of(option):
    if option.kind is None:
        return [None]
    if option.values:
        return option.values
    sample = SAMPLES.get(option.name) or SAMPLES.get(option.kind)
    if sample is None:
        sys.exit(f"matrix: {option.name}: takes {option.kind}, of which no value is known; add one to SAMPLES")
    return [sample]


class Builder:
    def __init__(self, program, samples, scratch):
        self.program, self.samples, self.scratch = program, samples, scratch
        self.cache = scratch / "cache"

    def command(self, choices, source, output):
        return [self.program, "build", source, "-o", output, "--cache", str(self.cache), "--jobs", "1", "--quiet"] + list(arguments_of(choices))

    def go_together(self, choices):
        """Whether the program takes them; it says so before it reads."""
        run = subprocess.run(self.command(choices, "none-such.txt", "nowhere"), cwd=self.samples, capture_output=True,
                             text=True, check=False)
        if run.returncode not in (64, 66):
            sys.exit(f"matrix: {' '.join(map(str, choices))}: exit status {run.returncode}: {run.stderr}")
        return run.returncode == 66

    def faults(self, choices):
        """What is wrong with an edition made so."""
        with tempfile.TemporaryDirectory(dir=self.scratch) as output:
            source = "long.md" if any(choice.option == "--split" for choice in choices) else "article.md"
            run = subprocess.run(self.command(choices, source, output), cwd=self.samples, capture_output=True,
                                 text=True, check=False)
            if run.returncode != 0:
                return [f"build: exit status {run.returncode}: {run.stderr.strip()}"]
            editions = [path for path in pathlib.Path(output).iterdir() if (path / "edition.json").is_file()]
            if len(editions) != 1:
                return [f"{len(editions)} editions were made"]
            verified = subprocess.run([self.program, "verify", str(editions[0])], capture_output=True, text=True,
                                      check=False)
            found = [line for line in verified.stdout.splitlines() if not line.startswith("ok ")]
            if verified.returncode != 0 and not found:
                found = [f"verify: exit status {verified.returncode}: {verified.stderr.strip()}"]
            return found + list(read_by_others(editions[0]))


def chapters_between(manifest, start, end):
    rate = manifest["sample_rate"]
    for section in manifest["sections"]:
        begin, length = section["start"]["samples"], section["length"]["samples"]
        if begin + length > start and begin < end:
            yield section["title"], max(begin - start, 0) / rate


def read_by_others(edition):
    manifest = json.loads((edition / "edition.json").read_text(encoding="utf-8"))
    rate = manifest["sample_rate"]
    parts = {pathlib.Path(part["path"]).stem: part for part in manifest.get("parts", [])}
    clips = {pathlib.Path(section.get("clip", "")).stem for section in manifest["sections"]}
    for file in manifest["files"]:
        path = pathlib.Path(file["path"])
        length = file["length"]["samples"]
        part = parts.get(path.stem)
        start = part["start"]["samples"] if part else 0
        chapters = [] if path.stem in clips or path.suffix in (".wav", ".flac") else list(
            chapters_between(manifest, start, start + length))
        for reading in players.readings(edition / path):
            yield from (f"{path}: {fault}" for fault in reading.faults(length / rate, chapters))


def covering(choices, excluded, together):
    """Sets of choices in which every pair stands that is not excluded."""
    wanted = {pair for pair in itertools.combinations(range(len(choices)), 2) if pair not in excluded}

    def fits(a, b):
        return (min(a, b), max(a, b)) not in excluded

    sets = []
    alone = set(range(len(choices)))
    while wanted or alone:
        first = min(wanted) if wanted else (min(alone),)
        chosen = list(first)
        while len(chosen) < together:
            gains = {}
            for a, b in wanted:
                for one, other in ((a, b), (b, a)):
                    if one in chosen and other not in chosen:
                        gains[other] = gains.get(other, 0) + 1
            usable = [index for index in sorted(gains, key=lambda index: (-gains[index], index))
                      if all(fits(index, each) for each in chosen)]
            if not usable:
                break
            chosen.append(usable[0])
        wanted -= {(min(a, b), max(a, b)) for a, b in itertools.combinations(chosen, 2)}
        alone -= set(chosen)
        sets.append([choices[index] for index in sorted(chosen)])
    return sets


def shrunk(builder, choices):
    """As few of them as still fail."""
    for choice in list(choices):
        fewer = [each for each in choices if each is not choice]
        if fewer and builder.go_together(fewer) and builder.faults(fewer):
            choices = fewer
    return choices


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--part", default="1/1")
    parser.add_argument("--together", type=int, default=6, help="options in one build, at most")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    part, parts = map(int, options.part.split("/"))
    program = os.path.abspath(options.program)
    scratch = options.folder.resolve() / f"matrix-{part}"
    shutil.rmtree(scratch, ignore_errors=True)
    samples = scratch / "samples"
    samples.mkdir(parents=True)
    make_samples(samples)
    builder = Builder(program, samples, scratch)

    choices = [Choice(option, value) for option in options_of(program) if option.name not in NOT_OF_THE_EDITION
               for value in values_of(option)]
    choices = [choice for choice in choices if builder.go_together([choice])] + dependent(builder, choices)
    pairs = list(itertools.combinations(range(len(choices)), 2))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        taken = pool.map(lambda pair: choices[pair[0]].may_stand_beside(choices[pair[1]])
                         and builder.go_together([choices[i] for i in pair]), pairs)
        excluded = {pair for pair, fits in zip(pairs, taken) if not fits}
    sets = covering(choices, excluded, options.together)[part - 1::parts]
    if options.list:
        for each in sets:
            print("; ".join(map(str, each)))
        return
    failed = 0
    for each in sets:
        if not builder.go_together(each):
            sys.exit(f"matrix: any two of these go together, but not all: {' '.join(map(str, each))}")
        if not builder.faults(each):
            continue
        failed += 1
        least = shrunk(builder, each)
        print(f"FAILED  {' '.join(map(str, least))}")
        for fault in builder.faults(least)[:5]:
            print(f"        {fault}")
    print(f"{len(choices)} choices, {len(excluded)} pairs excluded, {len(sets)} builds, {failed} failed")
    shutil.rmtree(scratch, ignore_errors=True)
    sys.exit(1 if failed else 0)


def dependent(builder, choices):
    """Choices that need another one, with the first that serves them: a playlist of clips, with clips."""
    found = []
    for choice in choices:
        if builder.go_together([choice]):
            continue
        helper = next((each for each in choices
                       if each.option != choice.option and builder.go_together([each, choice])), None)
        if helper is None:
            sys.exit(f"matrix: {choice}: goes with nothing")
        choice.needs = helper
        found.append(choice)
    return found


if __name__ == "__main__":
    main()
