#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shards of a batch as the edges of a ninja file, one of them killed; ninja runs again what has failed.

    ninja_test.py PROGRAM BUILD_FILE
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from batches import PLACE, convert, editions_made, expect_same, kill_one, require, tree, write_documents
from slurm_cluster import wait_until

DOCUMENTS = 60


def main():
    program, build_file = sys.argv[1:]
    require("ninja")
    with tempfile.TemporaryDirectory(dir=PLACE) as name:
        folder = pathlib.Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        manifest = write_documents(folder, DOCUMENTS)
        convert(program, manifest, folder / "plain")
        text = pathlib.Path(build_file).read_text().replace("program = audio-edition", f"program = {program}")
        (folder / "build.ninja").write_text(text)
        command = ["ninja", "-k", "0", "-j", "2", "-C", folder]
        first = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        output = folder / "out"
        wait_until("editions", lambda: editions_made(output) >= 5)
        wait_until("a shard to kill", lambda: kill_one(program, folder))
        assert first.wait(100) == 1
        again = subprocess.run(command, capture_output=True, text=True, timeout=100)
        assert again.returncode == 0, again.stdout
        idle = subprocess.run(command, capture_output=True, text=True, timeout=100)
        assert "no work to do" in idle.stdout, idle.stdout
        convert(program, manifest, output, "--verify", "--deep", "--strict")
        for stamp in folder.glob("shard-*.done"):
            stamp.unlink()
        expect_same(tree(folder / "plain"), tree(output))


if __name__ == "__main__":
    main()
