#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch as a Slurm job array, while its workers, its node's daemon and the controller are killed.

    slurm_test.py PROGRAM           exit status 77: there is no Slurm here, or this is not root

300 documents in 30 tasks. The batch must end with every document done, and with the bytes of a run without Slurm. Tasks that are
killed are run again by Slurm itself; only where its controller, which was killed too, has forgotten a task is the batch handed in
once more, as its user would after `--verify`.
"""
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

from batches import PLACE, convert, editions_made, expect_same, kill_one, missing_programs, tree, write_documents
from slurm_cluster import SlurmCluster, wait_until

DOCUMENTS, TASKS = 300, 30
SKIPPED = 77


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
        [program, "batch", manifest, "-o", output, "--max-attempts", "10", "--no-cache", "--sbatch", "--tasks", str(TASKS), "--jobs", "1"],
        check=True, capture_output=True, text=True, timeout=60).stdout)
    log = cluster.folder / "task-%a.log"
    cluster.run("sbatch", f"--output={log}", "--open-mode=append", "--time=10", script)


def work_goes_on_without_controller(cluster, output):
    """Whether a document was done meanwhile: those at work may just have ended, and no others come."""
    cluster.kill("slurmctld")
    at_work = editions_made(output)
    try:
        wait_until("another edition", lambda: editions_made(output) > at_work, 10)
        return True
    except TimeoutError:
        return False
    finally:
        cluster.start_controller()


def kill_a_worker_of_no_daemon(cluster, program, output):
    """Whether there was one; likewise."""
    cluster.kill("slurmd")
    try:
        return kill_one(program, output)
    finally:
        cluster.start_node()


def disturb(cluster, program, output):
    """One kill after the other, each while the run is further on."""
    def wait_for_editions(count):
        cluster.wait_until(f"{count} editions", lambda: editions_made(output) >= count)

    wait_for_editions(DOCUMENTS // 10)
    cluster.wait_until("a worker to kill", lambda: kill_one(program, output))
    wait_for_editions(DOCUMENTS // 5)
    cluster.wait_until("work that goes on without a controller", lambda: work_goes_on_without_controller(cluster, output))
    wait_for_editions(DOCUMENTS // 2)
    cluster.wait_until("a worker to kill, of no daemon", lambda: kill_a_worker_of_no_daemon(cluster, program, output))
    assert editions_made(output) < DOCUMENTS, "all that was in mid run"


def has_ended(cluster):
    return not cluster.run("squeue", "-h", "-r", "-o", "%T").split()


def run_under_slurm(folder, program, manifest, output):
    folder.mkdir()
    with SlurmCluster(folder) as cluster:
        assert listening_addresses(cluster) == {"127.0.0.1"}, listening_addresses(cluster)
        try:
            submit(cluster, program, manifest, output)
            disturb(cluster, program, output)
            cluster.wait_until("the end of the array", lambda: has_ended(cluster))
            jobs = cluster.run("scontrol", "show", "jobs")
            assert "Restarts=1" in jobs, "a task that was killed is run again"
            if editions_made(output) < DOCUMENTS:
                print(f"handed in again for {DOCUMENTS - editions_made(output)} documents of tasks that Slurm has forgotten:",
                      *(job for job in jobs.split("\n\n") if "JobState=COMPLETED" not in job), sep="\n", flush=True)
                submit(cluster, program, manifest, output)
                cluster.wait_until("the end of the second array", lambda: has_ended(cluster))
        except BaseException:
            print(cluster.run("squeue", "-r", check=False), cluster.logs(), sep="\n")
            raise


def main():
    program = sys.argv[1]
    missing = missing_programs("munged", "slurmctld", "slurmd", "sbatch", "squeue", "sinfo", "scontrol")
    if missing or os.geteuid() != 0:
        print("skipped:", f"missing {', '.join(missing)}; run scripts/install-packages test" if missing else "slurmd needs root")
        sys.exit(SKIPPED)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with tempfile.TemporaryDirectory(dir=PLACE) as name:
        folder = pathlib.Path(name)
        manifest = write_documents(folder, DOCUMENTS)
        began = time.monotonic()
        convert(program, manifest, folder / "plain")
        print(f"plain run: {time.monotonic() - began:.1f} s", flush=True)
        began = time.monotonic()
        run_under_slurm(folder / "slurm", program, manifest, folder / "out")
        print(f"under Slurm: {time.monotonic() - began:.1f} s", flush=True)
        events = convert(program, manifest, folder / "out", "--verify", "--deep", "--strict")
        assert [event["state"] for event in events] == ["done"] * DOCUMENTS
        expect_same(tree(folder / "plain"), tree(folder / "out"))


if __name__ == "__main__":
    main()
