# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of batches under schedulers share: documents to convert, and what became of them."""
import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys


# In memory where that can be: a document is made in less time than a disk takes to promise that it will keep it.
PLACE = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def missing_programs(*programs):
    path = os.environ["PATH"] + ":/usr/sbin:/sbin"
    return [name for name in programs if shutil.which(name, path=path) is None]


def require(*programs):
    """Fails, naming what is missing: a test that cannot run has shown nothing."""
    if missing := missing_programs(*programs):
        sys.exit(f"missing: {', '.join(missing)}; run scripts/install-packages test")


def write_documents(folder, count):
    """`count` documents of a sentence or two, and the manifest of them. Returns the manifest."""
    (folder / "in").mkdir()
    manifest = folder / "day.jsonl"
    with manifest.open("w", encoding="utf-8") as lines:
        for i in range(count):
            (folder / "in" / f"{i}.txt").write_text(f"Story {i}\n\nThe end of story {i}.\n", encoding="utf-8")
            lines.write(json.dumps({"id": f"story-{i}", "src": f"in/{i}.txt"}) + "\n")
    return manifest


def tree(output):
    """Every file and link below a folder, with a digest of what it holds."""
    found = {}
    for folder, folders, files in os.walk(output):
        for name in folders + files:
            path = pathlib.Path(folder, name)
            if path.is_symlink():
                found[str(path.relative_to(output))] = "-> " + os.readlink(path)
            elif path.is_file():
                found[str(path.relative_to(output))] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def convert(program, manifest, output, *options, expected=0):
    """Runs a batch to its end, without a cache. Returns its events."""
    run = subprocess.run([program, "batch", manifest, "-o", output, "--quiet", "--no-cache", *options], capture_output=True, text=True,
                         timeout=300)
    assert run.returncode == expected, f"exit status {run.returncode}: {run.stdout[-2000:]}{run.stderr[-2000:]}"
    return [json.loads(line) for line in run.stdout.splitlines()]


def expect_same(expected, actual):
    missing = sorted(expected.keys() - actual.keys())
    extra = sorted(actual.keys() - expected.keys())
    different = sorted(name for name in expected.keys() & actual.keys() if expected[name] != actual[name])
    assert not (missing or extra or different), f"missing {missing[:5]}, extra {extra[:5]}, different {different[:5]}"


def processes_of(program, folder):
    """The batches at work in or on `folder`, oldest first, each before the processes of its documents."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        try:
            command = (entry / "cmdline").read_bytes()
            if command.split(b"\0")[0] != os.fsencode(program):
                continue
            if os.fsencode(folder) in command or os.readlink(entry / "cwd") == str(folder):
                found.append(int(entry.name))
        except (OSError, ValueError):
            continue
    return sorted(found)


def kill_one(program, folder):
    """kill -9 of the oldest. Returns whether there was one."""
    for pid in processes_of(program, folder):
        try:
            os.kill(pid, signal.SIGKILL)
            return True
        except ProcessLookupError:
            continue
    return False


def editions_made(output):
    return sum(1 for _ in pathlib.Path(output, "store").glob("*/*/*/edition.json"))
