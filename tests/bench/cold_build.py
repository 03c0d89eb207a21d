#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a whole build takes, against the pipeline that people type today.

    tests/bench/cold_build.py [SOURCE] [--rounds N] [--json FILE]

The reference is `espeak-ng -f SOURCE --stdout | lame -m m -b 64 - out.mp3`: one engine, one encoder at its default quality,
no chapters. Ours makes a chaptered MP3, a clip per section and the manifest, at the same encoder quality and bit rate. Both run in turn,
N times each, in one go on this machine; ratios are of the medians. Needs espeak-ng and lame.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parents[2]


def timed(run):
    """(wall, CPU) seconds of `run`, its child processes included."""
    before, start = os.times(), time.perf_counter()
    run()
    wall, after = time.perf_counter() - start, os.times()
    return wall, (after.children_user + after.children_system) - (before.children_user + before.children_system)


def reference(source, folder):
    speech = subprocess.Popen(["espeak-ng", "-v", "en-us", "-f", str(source), "--stdout"], stdout=subprocess.PIPE)
    encoder = subprocess.Popen(["lame", "--quiet", "-m", "m", "-b", "64", "-", str(folder / "reference.mp3")],
                               stdin=speech.stdout)
    speech.stdout.close()
    if encoder.wait() or speech.wait():
        sys.exit("the reference pipeline failed")


def ours(program, source, folder, jobs):
    command = [str(program), "build", str(source), "--clips", "--quiet", "-o", str(folder), "--jobs", str(jobs)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("source", nargs="?", type=pathlib.Path, default=TOP / "examples/the-cable-under-the-sea.txt")
    ap.add_argument("--program", type=pathlib.Path, default=TOP / "build/release/bin/audio-edition")
    ap.add_argument("--rounds", type=int, default=5)
    ap.add_argument("--json", type=pathlib.Path)
    args = ap.parse_args()

    runs = {"espeak-ng | lame": [], "audio-edition --jobs 1": [], f"audio-edition --jobs {os.cpu_count()}": []}
    for round_number in range(args.rounds + 1):
        for jobs, name in zip((None, 1, os.cpu_count()), runs):
            with tempfile.TemporaryDirectory() as folder:
                folder = pathlib.Path(folder)
                took = timed(lambda: reference(args.source, folder) if jobs is None
                             else ours(args.program, args.source, folder, jobs))
            if round_number:  # the first round warms the page cache
                runs[name].append(took)

    wall = {name: statistics.median(t[0] for t in times) for name, times in runs.items()}
    cpu = {name: statistics.median(t[1] for t in times) for name, times in runs.items()}
    base = next(iter(runs))
    print(f"{'':26} {'wall':>8} {'ratio':>6} {'CPU':>8} {'ratio':>6}   median of {args.rounds}, {os.cpu_count()} cores")
    for name in runs:
        print(f"{name:26} {wall[name]:7.3f}s {wall[name] / wall[base]:6.3f} {cpu[name]:7.3f}s {cpu[name] / cpu[base]:6.3f}")
    if args.json:
        args.json.write_text(json.dumps({"source": args.source.name, "rounds": args.rounds, "wall": wall, "cpu": cpu}, indent=1) + "\n")


if __name__ == "__main__":
    main()
