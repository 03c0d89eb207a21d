#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What building costs: time, processor time and memory, as ratios that were taken in turn in one run.

    tests/bench/figures.py                                the first two rows, with the example article
    tests/bench/figures.py --article A --short S --book B --long L [--rounds N] [--json FILE]

    --article   ten minutes of text      cold build against `espeak-ng -f A --stdout | lame -m m -b 64 - out.mp3`
    --short     a few hours              --jobs 2 against --jobs 1
    --book      a novel                  building again, with nothing changed and with one changed paragraph, against cold
    --long      fifty hours and more     memory, and time for an hour of sound against the short one

Rows without their text are left out. The reference is one engine and one encoder at its default quality; ours makes a chaptered MP3,
clips and the manifest, at the same quality and bit rate. Every cold build has a cache of its own, empty at first. Ratios are of medians.
Memory is the greatest sum of the proportional set sizes of all processes, looked at 20 times a second. Needs espeak-ng and lame.
"""
import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

TOP = pathlib.Path(__file__).resolve().parents[2]


def timed(run):
    """(wall, CPU) seconds of `run`, its child processes included."""
    before, start = os.times(), time.perf_counter()
    run()
    wall, after = time.perf_counter() - start, os.times()
    return wall, (after.children_user + after.children_system) - (before.children_user + before.children_system)


def descendants(root):
    parents = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    family = [root]
    for pid in family:
        family += parents.get(pid, [])
    return family


def proportional_size(pid):
    try:
        rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    found = re.search(r"^Pss:\s+(\d+) kB", rollup, re.M)
    return int(found[1]) / 1024 if found else 0


def peak_memory(process):
    """MiB; waits for the end."""
    peak = 0
    while process.poll() is None:
        peak = max(peak, sum(map(proportional_size, descendants(process.pid))))
        time.sleep(0.05)
    return peak


class Builds:
    """Runs of the program in a folder of their own."""

    def __init__(self, program, folder):
        self.program, self.folder, self.serial = program, pathlib.Path(folder), 0

    def command(self, source, *options, cache=None, output=None):
        self.serial += 1
        fresh = self.folder / f"run-{self.serial}"
        return [str(self.program), "build", str(source), "--quiet", "--cache", str(cache or fresh / "cache"),
                "-o", str(output or fresh / "out"), *options]

    def run(self, source, *options, **places):
        subprocess.run(self.command(source, *options, **places), check=True)

    def hours(self, output):
        manifest = json.loads(next(output.glob("*/edition.json")).read_text())
        return manifest["length"]["ms"] / 3_600_000


def reference(source, folder):
    speech = subprocess.Popen(["espeak-ng", "-v", "en-us", "-f", str(source), "--stdout"], stdout=subprocess.PIPE)
    encoder = subprocess.Popen(["lame", "--quiet", "-m", "m", "-b", "64", "-", str(folder / "reference.mp3")],
                               stdin=speech.stdout)
    speech.stdout.close()
    if encoder.wait() or speech.wait():
        sys.exit("the reference pipeline failed")


def medians_in_turn(rounds, runs):
    """{name: (wall, CPU)}, medians; the first round warms the page cache and does not count."""
    times = {name: [] for name in runs}
    for number in range(rounds + 1):
        for name, run in runs.items():
            took = timed(run)
            if number:
                times[name].append(took)
    return {name: tuple(map(statistics.median, zip(*taken))) for name, taken in times.items()}


def changed_copy(book, to):
    """The same book with one word more in one paragraph."""
    def change(text):
        middle = text.index(b"the ", len(text) // 2)
        return text[:middle] + b"very " + text[middle:]

    if not zipfile.is_zipfile(book):
        to.write_bytes(change(book.read_bytes()))
        return
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(to, "w") as new:
        texts = [i for i in old.infolist() if i.filename.endswith((".xhtml", ".html", ".htm"))]
        longest = max(texts, key=lambda info: info.file_size).filename
        for info in old.infolist():
            data = old.read(info)
            new.writestr(info, change(data) if info.filename == longest else data)


class Table:
    def __init__(self):
        self.rows = []

    def add(self, what, value, most, detail, unit=""):
        self.rows.append({"what": what, "value": value, "at_most": most, "unit": unit, "detail": detail})
        print(f"{what:58} {value:9.3f}{unit:4} {most:>8}  {detail}", flush=True)


def cold(table, builds, article, rounds):
    runs = {"reference": lambda: reference(article, builds.folder),
            "ours": lambda: builds.run(article, "--clips", "--jobs", "2")}
    took = medians_in_turn(rounds, runs)
    for i, (name, most) in enumerate((("wall", 0.42), ("CPU", 0.75))):
        ours, theirs = took["ours"][i], took["reference"][i]
        table.add(f"cold build ÷ espeak-ng | lame, {name}", ours / theirs, most, f"{ours:.2f} s ÷ {theirs:.2f} s")


def jobs(table, builds, short, rounds):
    took = medians_in_turn(rounds, {n: lambda n=n: builds.run(short, "--jobs", str(n)) for n in (1, 2)})
    table.add("--jobs 2 ÷ --jobs 1, wall", took[2][0] / took[1][0], 0.54, f"{took[2][0]:.2f} s ÷ {took[1][0]:.2f} s")


def again(table, builds, book, rounds):
    cache, output = builds.folder / "book-cache", builds.folder / "book-out"
    changed = builds.folder / "changed" / book.name
    changed.parent.mkdir()
    changed_copy(book, changed)
    whole = timed(lambda: builds.run(book, cache=cache, output=output))[0]
    parts = {"one changed paragraph": [], "nothing changed": []}
    for number in range(rounds):
        # Each time another edition stands there, and the paragraph is in the cache only after the first.
        source = changed if number % 2 == 0 else book
        parts["one changed paragraph"].append(timed(lambda: builds.run(source, cache=cache, output=output))[0])
        parts["nothing changed"].append(timed(lambda: builds.run(source, cache=cache, output=output))[0])
    for (name, times), most in zip(parts.items(), (0.02, 0.01)):
        took = times[0] if most == 0.02 else statistics.median(times)
        table.add(f"rebuild, {name} ÷ cold, wall", took / whole, most, f"{took:.2f} s ÷ {whole:.2f} s")


def memory(table, builds, book, long, short):
    peaks, per_hour = {}, {}
    for source in filter(None, (short, book, long)):
        output = builds.folder / f"memory-{source.stem}"
        start = time.perf_counter()
        process = subprocess.Popen(builds.command(source, output=output))
        peaks[source] = peak_memory(process)
        per_hour[source] = (time.perf_counter() - start) / builds.hours(output)
        if process.returncode:
            sys.exit(f"{source}: the build failed")
    table.add("peak memory of all processes, the long one", peaks[long], 120, f"{builds.hours(builds.folder / f'memory-{long.stem}'):.1f} h", " MiB")
    if book:
        table.add("peak memory, long ÷ book", peaks[long] / peaks[book], 1.10, f"book {peaks[book]:.1f} MiB")
    if short:
        table.add("time for an hour of sound, long ÷ short", per_hour[long] / per_hour[short], 1.05,
                  f"{per_hour[long]:.2f} s ÷ {per_hour[short]:.2f} s")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--article", type=pathlib.Path, default=TOP / "examples/the-cable-under-the-sea.txt")
    for name in ("--short", "--book", "--long", "--json"):
        ap.add_argument(name, type=pathlib.Path)
    ap.add_argument("--program", type=pathlib.Path, default=TOP / "build/release/bin/audio-edition")
    ap.add_argument("--rounds", type=int, default=5)
    args = ap.parse_args()

    table = Table()
    print(f"{'':58} {'':9}{'':4} {'at most':>8}  medians of {args.rounds} rounds on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder:
        builds = Builds(args.program, folder)
        cold(table, builds, args.article, args.rounds)
        if args.short:
            jobs(table, builds, args.short, max(1, args.rounds // 2))
        if args.book:
            again(table, builds, args.book, args.rounds)
        if args.long:
            memory(table, builds, args.book, args.long, args.short)
    if args.json:
        args.json.write_text(json.dumps({"cores": os.cpu_count(), "rounds": args.rounds, "rows": table.rows}, indent=1) + "\n")


if __name__ == "__main__":
    main()
