#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shards of a batch under GNU parallel, one of them killed; `--resume-failed` does the rest.

    parallel_test.py PROGRAM
"""
import pathlib
import subprocess
import sys
import tempfile

from batches import PLACE, convert, editions_made, expect_same, kill_one, require, tree, write_documents
from slurm_cluster import wait_until

DOCUMENTS, SHARDS = 60, 6


def main():
    program = sys.argv[1]
    require("parallel")
    with tempfile.TemporaryDirectory(dir=PLACE) as name:
        folder = pathlib.Path(name)
        manifest = write_documents(folder, DOCUMENTS)
        convert(program, manifest, folder / "plain")
        output = folder / "out"
        command = ["parallel", "--joblog", folder / "log", "--resume-failed", "--jobs", "2", program, "batch", manifest, "-o",
                   output, "--quiet", "--no-cache", "--jobs", "1", "--shard", "{}/" + str(SHARDS), ":::",
                   *map(str, range(1, SHARDS + 1))]
        first = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until("editions", lambda: editions_made(output) >= 5)
        wait_until("a shard to kill", lambda: kill_one(program, folder))
        assert first.wait(100) == 1, "parallel tells how many jobs have failed"
        assert editions_made(output) < DOCUMENTS
        again = subprocess.run(command, capture_output=True, text=True, timeout=100)
        assert again.returncode == 0, again.stderr
        assert 0 < len(again.stdout.splitlines()) < DOCUMENTS, "only the shard that failed is run again"
        convert(program, manifest, output, "--verify", "--deep", "--strict")
        expect_same(tree(folder / "plain"), tree(output))


if __name__ == "__main__":
    main()
