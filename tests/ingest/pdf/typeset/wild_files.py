#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damages PDFs in many ways and asks that each is answered: with its text, or with a message, within ten seconds.

    wild_files.py PROGRAM FOLDER [COUNT]       PROGRAM is outline-of-file

Prints what is not answered so, and the longest time; exits with 1 where there is any.
"""
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time


def damaged(data, source):
    data = bytearray(data)
    kind = source.randrange(6)
    if kind == 0:
        del data[source.randrange(len(data)):]
    elif kind == 1:
        for _ in range(source.randint(1, 60)):
            data[source.randrange(len(data))] = source.randrange(256)
    elif kind == 2:
        begin = source.randrange(len(data))
        del data[begin:begin + source.randint(1, 4000)]
    elif kind == 3:
        begin, end = sorted(source.randrange(len(data)) for _ in range(2))
        at = source.randrange(len(data))
        data[at:at] = data[begin:min(end, begin + 5000)]
    elif kind == 4:
        numbers = list(re.finditer(rb"\d+", bytes(data)))
        for found in source.sample(numbers, min(20, len(numbers))):
            data[found.start():found.end()] = str(source.choice([0, 1, -1, 7, 65535, 2**31, 10**9])).encode()[:len(found[0])].ljust(
                len(found[0]), b"0")
    else:
        names = list(re.finditer(rb"/[A-Za-z]+", bytes(data)))
        for found in source.sample(names, min(6, len(names))):
            other = source.choice(names)[0]
            data[found.start():found.end()] = other[:len(found[0])].ljust(len(found[0]), b" ")
    return bytes(data)


def main():
    program, files = sys.argv[1], sorted(pathlib.Path(sys.argv[2]).glob("*.pdf"))
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 300
    source, longest, bad, read = random.Random(11), 0.0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for i in range(count):
            path = pathlib.Path(folder) / "wild.pdf"
            data = damaged(source.choice(files).read_bytes(), source)
            path.write_bytes(data)
            begun = time.time()
            try:
                run = subprocess.run([program, str(path)], capture_output=True, timeout=30)
                took = time.time() - begun
                answered = run.returncode == 0 or (run.returncode == 1 and b"wild.pdf: " in run.stderr)
                read += run.returncode == 0
            except subprocess.TimeoutExpired:
                took, answered = 30.0, False
            longest = max(longest, took)
            if not answered or took > 10:
                bad += 1
                kept = pathlib.Path(tempfile.gettempdir()) / f"wild-{i}.pdf"
                kept.write_bytes(data)
                print(f"{kept}: {took:.1f} s, {run.returncode}, {run.stderr[-200:]}")
    print(f"{count} files, {read} read, {bad} not answered, longest {longest:.1f} s")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
