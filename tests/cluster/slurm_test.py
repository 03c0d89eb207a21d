#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch as a Slurm job array, while its workers, its node's daemon and the controller are killed.

    slurm_test.py PROGRAM

300 documents in 30 tasks. The batch must end with every document done, and with the bytes of a run without Slurm.
"""
import pathlib
import subprocess
import sys
import tempfile
import time

from batches import convert, expect_same, kill_one, receipts, require, tree, write_documents
from slurm_cluster import SlurmCluster, wait_until

DOCUMENTS, TASKS = 300, 30


def listening_addresses(cluster):
    """Where the daemons of the cluster can be reached from."""
    found = set()
    for line in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]:
        address, port = line.split()[1].split(":")
        if line.split()[3] == "0A" and int(port, 16) in cluster.ports:
            found.add(".".join(str(byte) for byte in reversed(bytes.fromhex(address))))
    return found


def submit(cluster, program, manifest, output):
    """The script that the program itself gives, as its user would hand it in."""
    script = cluster.folder / "batch.sbatch"
    script.write_text(subprocess.run(
        [program, "batch", manifest, "-o", output, "--max-attempts", "10", "--cache",
         cluster.folder / "cache", "--sbatch", "--tasks", str(TASKS), "--jobs", "1"],
        check=True, capture_output=True, text=True).stdout)
    log = cluster.folder / "task-%a.log"
    cluster.run("sbatch", f"--output={log}", "--open-mode=append", "--time=10", script)


def unfinished(cluster):
    return cluster.run("squeue", "-h", "-r", "-o", "%T").split()


def disturb(cluster, program, output):
    """One kill after the other, each while the run is further on."""
    def further(count):
        wait_until(f"{count} receipts", lambda: receipts(output) >= count, 120)

    further(DOCUMENTS // 10)
    wait_until("a worker to kill", lambda: kill_one(program, output))
    further(DOCUMENTS // 5)
    cluster.kill("slurmctld")
    further(DOCUMENTS // 5 + 5)
    cluster.start_controller()
    further(DOCUMENTS // 3)
    cluster.kill("slurmd")
    wait_until("a second worker to kill", lambda: kill_one(program, output))
    cluster.start_node()


def main():
    program = sys.argv[1]
    require("munged", "slurmctld", "slurmd", "sbatch", "squeue", "scancel")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        manifest = write_documents(folder, DOCUMENTS)
        began = time.monotonic()
        convert(program, manifest, folder / "plain")
        print(f"plain run: {time.monotonic() - began:.1f} s")
        (folder / "slurm").mkdir()
        with SlurmCluster(folder / "slurm") as cluster:
            assert listening_addresses(cluster) == {"127.0.0.1"}, listening_addresses(cluster)
            began = time.monotonic()
            output = folder / "out"
            submit(cluster, program, manifest, output)
            disturb(cluster, program, output)
            try:
                wait_until("the end of the array", lambda: not unfinished(cluster), 200)
            except TimeoutError:
                sys.exit(cluster.run("squeue", "-r") + cluster.logs())
            print(f"under Slurm: {time.monotonic() - began:.1f} s")
        events = convert(program, manifest, output, "--verify", "--deep", "--strict")
        assert [event["state"] for event in events] == ["done"] * DOCUMENTS
        expect_same(tree(folder / "plain"), tree(output))


if __name__ == "__main__":
    main()
