#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a batch costs: how it uses two cores, its memory, a rerun with nothing to do, a stop; and whether its bytes are the same.

    tests/bench/batch_figures.py PROGRAM [--articles N] [--rounds N] [--idle N] [--json FILE] [--only NAME]…

    cores   N articles of about 400 words with --jobs 2, bound to two cores, against --jobs 1, bound to one, in turn; wants an
            idle machine. "at best" is what the processor time alone would allow
    memory  the greatest sum of the proportional set sizes of all processes: the last tenth of the run against the first half
    idle    a run over N documents (--idle) that are all done, with receipts and editions in place
    stop    from SIGTERM to the end, at three places of a run, one of them in a long book
    bytes   trees for --jobs 1 and 3, shards, order, locale, time zone, and cache: how many of them differ

PROGRAM is build/release/bin/audio-edition. The articles are made up, the same ones each time. Everything is in memory where there is
/dev/shm, so that the disk's waits are left out; --disk DIR takes another place.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cluster"))
from batches import PLACE, tree  # noqa: E402
from figures import descendants, proportional_size, timed  # noqa: E402

SUBJECTS = "the harbour|a fisherman|the council|her sister|the old engine|a visitor|the museum|every neighbour|the night train".split("|")
VERBS = "opened|remembered|repaired|sold|measured|painted|carried|left|described".split("|")
OBJECTS = "the bridge|three lamps|a letter|the north wall|an orchard|two small boats|the map of the coast|a clock|the long road".split("|")
ENDS = "in the spring of 1987|before noon|for $12.50|without a word|on 3 May|at half past four|after 20 years|by the river|in Boston".split("|")
NAMES = "Ashby|Corwin|Dunmore|Ellery|Farrow|Garrick|Holloway|Ingram|Lockwood|Marlow".split("|")


def sentence(chance):
    words = [chance.choice(part) for part in (SUBJECTS, VERBS, OBJECTS, ENDS)]
    if chance.random() < 0.4:
        words.append("and " + " ".join(chance.choice(part) for part in (SUBJECTS, VERBS, OBJECTS)))
    text = " ".join(words)
    return text[0].upper() + text[1:] + "."


def article(number, words=400):
    """Made up; no two paragraphs are the same."""
    chance = random.Random(number)
    text = f"# The {chance.choice(NAMES)} Papers, Part {number + 1}\n\nby {chance.choice(NAMES)} {chance.choice(NAMES)}\n\n"
    while len(text.split()) < words:
        if chance.random() < 0.1:
            text += f"## What {chance.choice(NAMES)} Saw\n\n"
        text += " ".join(sentence(chance) for _ in range(chance.randint(3, 6))) + "\n\n"
    return text


def write_articles(folder, count, words=400):
    folder.mkdir(exist_ok=True)
    for i in range(count):
        (folder / f"article-{i:05}.md").write_text(article(i, words), encoding="utf-8")


class Bench:
    def __init__(self, program, place):
        self.program = program
        self.place = place

    def command(self, source, output, *options):
        return [self.program, "batch", source, "-o", self.place / output, "--quiet", *options]

    def run(self, source, output, *options, environment=None):
        with open(self.place / "events", "ab") as events:
            subprocess.run(self.command(source, output, *options), check=True, stdout=events, env=os.environ | (environment or {}))

    def clear(self, *names):
        for name in (*names, "events"):
            if (self.place / name).is_dir():
                shutil.rmtree(self.place / name)
            else:
                (self.place / name).unlink(missing_ok=True)

    def cores(self, count, rounds):
        write_articles(self.place / "articles", count)
        all_cores = os.sched_getaffinity(0)
        times = {1: [], 2: []}
        for _ in range(rounds):
            for jobs in times:
                os.sched_setaffinity(0, sorted(all_cores)[:jobs])
                times[jobs].append(timed(lambda: self.run(self.place / "articles", "out", "--no-cache", "--jobs", str(jobs))))
                self.clear("out")
        os.sched_setaffinity(0, all_cores)
        (wall_1, cpu_1), (wall_2, cpu_2) = (min(times[jobs]) for jobs in times)
        return {"articles": count, "seconds_1_job": wall_1, "seconds_2_jobs": wall_2, "faster": wall_1 / wall_2,
                "faster_at_best": 2 * cpu_1 / cpu_2, "busy_2_jobs": cpu_2 / wall_2 / 2, "articles_a_minute": count / wall_2 * 60}

    def memory(self, count):
        write_articles(self.place / "many", count)
        run = subprocess.Popen(self.command(self.place / "many", "out", "--no-cache", "--jobs", "2"), stdout=subprocess.DEVNULL)
        looks = []
        while run.poll() is None:
            looks.append(sum(map(proportional_size, descendants(run.pid))))
            time.sleep(0.05)
        assert run.returncode == 0
        self.clear("out", "many")
        first, last = max(looks[:len(looks) // 2]), max(looks[-max(1, len(looks) // 10):])
        return {"articles": count, "greatest_mib": max(looks), "last_tenth_to_first_half": last / first}

    def idle(self, count):
        """Each document has an edition and a receipt of its own; the files of all editions are the same ones, so as not to make them all."""
        source, options = self.place / "idle", ["--no-cache", "--cover", "none", "--format", "wav"]
        write_articles(source, 1, 20)
        self.run(source, "done", *options)
        [made] = (self.place / "done" / "store").glob("*/*")
        write_articles(source, count, 20)
        states = subprocess.run(self.command(source, "done", "--verify", *options), capture_output=True, text=True).stdout
        for key in [event["key"] for event in map(json.loads, states.splitlines()) if event["state"] == "missing"]:
            entry = made.parents[1] / key[:2] / key
            shutil.copytree(made, entry, copy_function=os.link)
            text = (made / "receipt.json").read_text()
            (entry / "receipt.json").unlink()
            (entry / "receipt.json").write_text(text.replace(made.name, key))
        self.run(source, "done", *options)
        again = [timed(lambda: self.run(source, "done", *options)) for _ in range(3)]
        made_again = sum(json.loads(line)["made"] for line in (self.place / "events").read_text().splitlines()) - 1
        assert made_again == 0, made_again
        self.clear("done", "idle")
        return {"documents": count, "seconds": statistics.median(wall for wall, _ in again), "cpu_seconds": statistics.median(cpu for _, cpu in again)}

    def stop(self):
        write_articles(self.place / "stopped", 6)
        (self.place / "stopped" / "book.md").write_text(article(99, 30000), encoding="utf-8")
        waits = []
        for delay in (0.5, 2, 5):
            run = subprocess.Popen(self.command(self.place / "stopped", "out", "--no-cache", "--jobs", "2"), stdout=subprocess.DEVNULL)
            time.sleep(delay)
            run.send_signal(signal.SIGTERM)
            asked = time.perf_counter()
            assert run.wait(60) == 143, run.returncode
            waits.append(time.perf_counter() - asked)
            self.clear("out")
        return {"seconds_at_most": max(waits)}

    def bytes(self):
        source = self.place / "same"
        write_articles(source, 12)
        (source / "accents.txt").write_text("Café\n\nÉmile İpek paid £3.50 at 5 p.m.\n", encoding="utf-8")
        self.run(source, "plain", "--no-cache", "--jobs", "1")
        plain = tree(self.place / "plain")
        files = sorted(source.iterdir())
        backwards = self.place / "backwards.jsonl"
        backwards.write_text("".join(json.dumps({"id": file.name, "src": str(file)}) + "\n" for file in reversed(files)))
        cache = ["--cache", self.place / "cache"]
        ways = {
            "jobs": [(source, ["--no-cache", "--jobs", "3"], {})],
            "shards": [(source, ["--no-cache", "--shard", f"{i}/3"], {}) for i in (2, 3, 1)],
            "order": [(backwards, ["--no-cache"], {})],
            "locale": [(source, ["--no-cache"], {"LC_ALL": locale}) for locale in ("tr_TR.UTF-8",)],
            "time zone": [(source, ["--no-cache"], {"TZ": "Pacific/Kiritimati"})],
            "cold cache": [(source, cache, {})],
            "warm cache": [(source, cache, {})],
        }
        differ = []
        for way, runs in ways.items():
            for what, options, environment in runs:
                self.run(what, "other", *options, environment=environment)
            if tree(self.place / "other") != plain:
                differ.append(way)
            self.clear("other")
        return {"documents": len(files), "ways": len(ways), "that_differ": differ}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--idle", type=int, default=10000)
    parser.add_argument("--only", action="append", choices=["cores", "memory", "idle", "stop", "bytes"])
    parser.add_argument("--disk", type=pathlib.Path, default=PLACE)
    parser.add_argument("--json", type=pathlib.Path)
    arguments = parser.parse_args()
    figures = {}
    with tempfile.TemporaryDirectory(dir=arguments.disk) as name:
        bench = Bench(arguments.program.resolve(), pathlib.Path(name))
        for what, measure in {"bytes": bench.bytes, "stop": bench.stop, "idle": lambda: bench.idle(arguments.idle),
                              "memory": lambda: bench.memory(arguments.articles), "cores": lambda: bench.cores(arguments.articles, arguments.rounds)}.items():
            if arguments.only and what not in arguments.only:
                continue
            figures[what] = measure()
            shown = (f"{key.replace('_', ' ')} {value:.3g}" if isinstance(value, float) else f"{key.replace('_', ' ')} {value}"
                     for key, value in figures[what].items())
            print(f"{what:8}{', '.join(shown)}", flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
