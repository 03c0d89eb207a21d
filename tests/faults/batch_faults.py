#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch on a host that fails it in every way a host can. Whatever happens: the promised exit status, nothing torn, nothing
lost, nothing outside the output folder, and the next run makes of it what an undisturbed one would have made.

    batch_faults.py BIN CLASS       the folder of the built programs, and which of the classes below
"""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "cluster"))
from batches import PLACE, convert, expect_same, require, tree  # noqa: E402
from slurm_cluster import wait_until  # noqa: E402

BIN = pathlib.Path(sys.argv[1])
PROGRAM = BIN / "audio-edition"


class BatchFaults(unittest.TestCase):
    """A folder with one short document, and its edition as an undisturbed run makes it."""

    def setUp(self):
        place = tempfile.TemporaryDirectory(dir=PLACE)
        self.addCleanup(place.cleanup)
        self.folder = pathlib.Path(place.name)
        (self.folder / "in").mkdir()
        self.write("pier.txt", "Pier\n\nOne.\n")
        convert(PROGRAM, self.folder / "in", self.folder / "plain")
        self.plain = tree(self.folder / "plain")
        self.around = self.everything_around()
        self.output = self.folder / "out"

    def write(self, name, text):
        (self.folder / "in" / name).write_text(text, encoding="utf-8")

    def everything_around(self):
        return {name: digest for name, digest in tree(self.folder).items() if not name.startswith("out/")}

    def command(self, *options, output=None):
        return [PROGRAM, "batch", self.folder / "in", "-o", output or self.output, "--quiet", "--no-cache", "--jobs", "1", *options]

    def run_batch(self, *options, before=(), environment=None, output=None):
        """Returns the exit status and the events."""
        run = subprocess.run([*before, *self.command(*options, output=output)], capture_output=True, text=True, timeout=120,
                             env=os.environ | (environment or {}))
        self.said = run.stderr
        return run.returncode, [json.loads(line) for line in run.stdout.splitlines()]

    def expect_recovery(self, *options):
        """What was left can be made whole, and nobody else's files were touched."""
        for receipt in self.output.glob("store/*/*/receipt.json"):
            json.loads(receipt.read_text())
        status, events = self.run_batch("--retry-quarantined", "--max-attempts", "100", *options)
        self.assertEqual(status, 0, self.said)
        self.assertEqual({event["state"] for event in events}, {"done"}, events)
        expect_same(self.plain, tree(self.output))
        self.assertEqual(self.around, self.everything_around())

    def start_over(self):
        subprocess.run(["rm", "-rf", self.output], check=True)

    def calls_of(self, names):
        """How often any one process or thread of an undisturbed run makes each of these system calls."""
        log = self.folder / "log"
        run, _ = self.run_batch(before=["strace", "-ff", "-b", "execve", "-qq", "-o", log, "-e", "trace=" + names, "-e", "signal=none"])
        self.assertEqual(run, 0, self.said)
        most = {}
        for file in self.folder.glob("log.*"):
            counts = {}
            for call in re.findall(r"^(\w+)\(", file.read_text(errors="replace"), re.MULTILINE):
                counts[call] = counts.get(call, 0) + 1
            most = {call: max(most.get(call, 0), counts.get(call, 0)) for call in most.keys() | counts.keys()}
            file.unlink()
        self.start_over()
        return most

    def disturb_each(self, names, fault, allowed, at_most=1000):
        """Runs once for each of these calls, that one disturbed; evenly spread where there are more than `at_most`.

        On a pipe to the speaker it is a fault of the speaker, with its exit status, 69."""
        disturbed = 0
        log = self.folder / "log"
        for call, count in sorted(self.calls_of(names).items()):
            for number in range(1, count + 1, max(1, count // at_most)):
                with self.subTest(call=call, number=number):
                    status, events = self.run_batch(
                        before=["strace", "-f", "-b", "execve", "-qq", "-y", "-o", log, "-e", "trace=" + call, "-e",
                                f"inject={call}:{fault}:when={number}"])
                    on_pipe = bool(re.search(r"\(\d+<pipe:.*INJECTED", log.read_text(errors="replace")))
                    log.unlink()
                    disturbed += 1
                    try:
                        self.assertIn(status, allowed | {69} if on_pipe else allowed, f"{self.said}{events}")
                        self.expect_recovery()
                    finally:
                        self.start_over()
        self.assertGreater(disturbed, 15)


class Killed(BatchFaults):
    """kill -9 of whichever process makes the call, the batch or the document's; of the latter in each attempt."""

    def test_at_every_call_that_changes_files(self):
        require("strace")
        self.disturb_each("fsync,rename,renameat2,mkdir,unlink,unlinkat,rmdir,symlink,flock,fork,vfork", "signal=KILL",
                          {0, -signal.SIGKILL, 128 + signal.SIGKILL})

    def test_at_calls_that_write(self):
        require("strace")
        self.disturb_each("write,pwrite64,sendto", "signal=KILL", {0, -signal.SIGKILL, 128 + signal.SIGKILL}, at_most=24)


class Errors(BatchFaults):
    """One call of each process fails; the rest go well. Those of the speaker are left to its own tests."""

    def test_no_space(self):
        require("strace")
        self.disturb_each("write,pwrite64,fsync,mkdir,symlink,rename,renameat2", "error=ENOSPC", {0, 75})

    def test_input_output_error(self):
        require("strace")
        self.disturb_each("write,pwrite64,fsync,rename,renameat2,mkdir,symlink", "error=EIO", {0, 73, 74, 75})

    def test_too_many_open_files(self):
        require("strace")
        self.disturb_each("openat,pipe2,socketpair,signalfd4,eventfd2", "error=EMFILE", {0, 75}, at_most=24)


class Host(BatchFaults):
    """Full, read-only, slow, odd, and shared with others."""

    def in_namespace(self, script):
        """Runs `script` where it may mount what it likes."""
        require("unshare", "mount")
        run = subprocess.run(["unshare", "--mount", "sh", "-euc", script], capture_output=True, text=True,
                             env=os.environ | {"OUT": str(self.output), "IN": str(self.folder / "in"), "PROGRAM": str(PROGRAM)})
        if run.stderr.startswith("unshare:") or "mount:" in run.stderr:
            self.skipTest("no mounting here: " + run.stderr.strip())
        return run

    def test_full_disk(self):
        self.write("long.txt", "Long\n\n" + "This is a long story. " * 400)
        run = self.in_namespace(
            'mkdir "$OUT"; mount -t tmpfs -o size=400k none "$OUT"; batch() { "$PROGRAM" batch "$IN" -o "$OUT" --quiet --no-cache; }\n'
            'batch && status=0 || status=$?; echo "status $status"; ls -A "$OUT"/store/*/*\n'
            'mount -o remount,size=50m "$OUT"; batch; "$PROGRAM" batch "$IN" -o "$OUT" --verify --deep --strict; echo whole')
        self.assertIn("status 75", run.stdout, run.stderr)
        self.assertIn("whole", run.stdout, run.stderr)
        self.assertIn("No space left on device", run.stdout)

    def test_read_only_folder(self):
        run = self.in_namespace('mkdir "$OUT"; mount -t tmpfs -o ro none "$OUT"; "$PROGRAM" batch "$IN" -o "$OUT" --quiet --no-cache || echo "status $?"')
        self.assertEqual(run.stdout, "status 77\n", run.stderr)

    def test_standard_output_on_a_full_disk(self):
        self.write("second.txt", "Second\n\nTwo.\n")
        with open("/dev/full", "wb") as full:
            run = subprocess.run(self.command("--max-attempts", "1"), stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
        self.assertEqual(run.returncode, 75)
        self.assertIn("standard output", run.stderr)
        status, events = self.run_batch("--max-attempts", "1")
        self.assertEqual([status, *(event["state"] for event in events)], [0, "done", "done"], "what was stopped does not count")
        self.assertEqual(sorted(event["made"] for event in events), [False, True], "what was made is kept")

    def test_immutable_file(self):
        self.assertEqual(self.run_batch()[0], 0)
        sound = next(self.output.glob("store/*/*/*/*.mp3"))
        sound.write_bytes(b"damaged")
        if subprocess.run(["chattr", "+i", sound], capture_output=True).returncode != 0:
            self.skipTest("chattr +i is not allowed, or not known to this file system")
        try:
            status, events = self.run_batch()
        finally:
            subprocess.run(["chattr", "-i", sound], check=True)
        self.assertEqual(status, 77)
        self.assertEqual(events[0]["failure"]["kind"], "permission")
        self.expect_recovery()

    def test_immutable_folder(self):
        self.assertEqual(self.run_batch()[0], 0)
        editions = self.output / "editions"
        (editions / "pier.txt").unlink()
        if subprocess.run(["chattr", "+i", editions], capture_output=True).returncode != 0:
            self.skipTest("chattr +i is not allowed, or not known to this file system")
        try:
            status, events = self.run_batch()
        finally:
            subprocess.run(["chattr", "-i", editions], check=True)
        self.assertEqual(status, 77)
        self.assertEqual(events[0]["failure"]["kind"], "permission")
        self.expect_recovery()

    def test_power_cut(self):
        """What a receipt tells of is on the disk before the receipt is there, and waited for once."""
        require("strace")
        log = self.folder / "log"
        self.assertEqual(self.run_batch(before=["strace", "-f", "-b", "execve", "-qq", "-y", "-o", log, "-e", "trace=fsync,rename,renameat2"])[0], 0)
        calls = log.read_text(errors="replace")
        log.unlink()
        before, _, after = calls.rpartition("receipt.json\") = 0")
        self.assertRegex(after, r"fsync\(\d+<[^>]*/store/../[0-9a-f]{32}>\)", "the name of the receipt")
        for file in self.output.glob("store/*/*/*/*"):
            self.assertEqual(len(re.findall(rf"fsync\(\d+<[^>]*/{re.escape(file.name)}>\)", before)), 1, file.name)
            self.assertNotRegex(before, rf"fsync\(\d+<[^>]*/\.{re.escape(file.name)}\.[^>]*>\)", "under its name to be")

    def test_two_runs_at_once(self):
        for i in range(8):
            self.write(f"{i}.txt", f"Story {i}\n\nThe end.\n")
        runs = [subprocess.Popen(self.command(), stdout=subprocess.PIPE, text=True) for _ in range(2)]
        events = [json.loads(line) for run in runs for line in run.communicate(timeout=120)[0].splitlines()]
        self.assertEqual([run.returncode for run in runs], [0, 0])
        self.assertEqual([event["state"] for event in events], ["done"] * 18)
        self.assertEqual(sum(event["made"] for event in events), 9, "the lock saves the work of the other")
        convert(PROGRAM, self.folder / "in", self.folder / "out2")
        expect_same(tree(self.folder / "out2"), tree(self.output))

    def odd(self, way):
        return {"LD_PRELOAD": str(BIN / "libodd-host.so"), "ODD_HOST": way}

    def test_short_writes(self):
        self.assertEqual(self.run_batch(environment=self.odd("short-writes"))[0], 0, self.said)
        self.expect_recovery()

    def test_clock_set_back(self):
        self.assertEqual(self.run_batch(environment=self.odd("old-clock"))[0], 0, self.said)
        expect_same(self.plain, tree(self.output))
        os.utime(self.folder / "in" / "pier.txt", (1, 1))
        _, events = self.run_batch()
        self.assertEqual(events[0]["made"], False)

    def test_source_that_changes_while_it_is_read(self):
        self.write("changing.txt", "Changing\n\nOne.\n")
        status, events = self.run_batch(environment=self.odd("changing-file"))
        self.assertEqual(status, 75)
        states = {event["id"]: event["state"] for event in events}
        self.assertEqual(states, {"pier.txt": "done", "changing.txt": "failed"})
        status, events = self.run_batch()
        self.assertEqual(status, 0)
        edition = json.loads((self.output / "editions" / "changing.txt" / "edition.json").read_text())
        self.assertEqual(edition["account"]["readable_bytes"], len(re.sub(r"\s", "", (self.folder / "in/changing.txt").read_text())))

    def test_process_that_hangs(self):
        self.write("long.txt", "Long\n\n" + "This is a long story.\n\n" * 400)
        run = subprocess.Popen(self.command("--stalled-after", "5"), stdout=subprocess.PIPE, text=True)
        children = pathlib.Path(f"/proc/{run.pid}/task/{run.pid}/children")
        wait_until("an attempt", lambda: any(self.output.glob("store/*/*/attempts.jsonl")) and children.read_text())
        os.kill(int(children.read_text().split()[0]), signal.SIGSTOP)
        events = [json.loads(line) for line in run.communicate(timeout=120)[0].splitlines()]
        self.assertEqual(run.returncode, 0)
        self.assertEqual([event["state"] for event in events], ["done", "done"])

    def test_engine_that_dies(self):
        self.write("pier.txt", "Pier\n\nThere is segfault in this sentence.\n")
        voice = self.folder / "faulty.toml"
        voice.write_text('description = "Has an engine that fails on request"\nlanguage = "en"\nengine_voice = "faulty"\nloudness = -20.0\n')
        manifest = self.folder / "in" / "strict.jsonl"
        manifest.write_text('{"id": "strict", "src": "pier.txt", "strict": true}\n{"id": "usual", "src": "pier.txt"}\n')
        run = subprocess.run([PROGRAM, "batch", manifest, "-o", self.output, "--quiet", "--no-cache", "--voice", voice, "--format", "flac"],
                             capture_output=True, text=True, timeout=60,
                             env=os.environ | {"AUDIO_EDITION_SPEAKER": str(BIN / "faulty-speaker")})
        self.assertEqual(run.returncode, 0, run.stderr)
        events = {event["id"]: event for event in map(json.loads, run.stdout.splitlines())}
        self.assertEqual(events["usual"]["unspoken"], 1)
        self.assertEqual(events["strict"]["state"], "quarantined")
        said = json.dumps(events["strict"]["failure"])
        self.assertIn("SIGSEGV", said)
        self.assertIn("There is segfault in this sentence", said)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
