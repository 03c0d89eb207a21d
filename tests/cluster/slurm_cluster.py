# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Slurm cluster of one node, on 127.0.0.1 alone: munged, slurmctld and slurmd in a folder of their own.

    with SlurmCluster(folder) as cluster:
        cluster.run("sbatch", "--wait", "job.sh")

Runs as root, in a container without systemd. Every process it starts is ended with it, and nothing waits for ever.
"""
import ctypes
import os
import pathlib
import signal
import socket
import subprocess
import time

CONFIGURATION = """\
ClusterName=loopback
SlurmctldHost={host}(127.0.0.1)
SlurmUser=root
SlurmctldPort={controller_port}
SlurmdPort={node_port}
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket,cred_expire=5
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/builtin
SchedulerParameters=batch_sched_delay=0,sched_interval=1
SlurmdParameters=config_overrides
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
JobRequeue=1
RequeueExit=75,137
MinJobAge=300
InactiveLimit=0
SlurmdTimeout=60
BatchStartTimeout=1
NodeName=loopback NodeHostname={host} NodeAddr=127.0.0.1 CPUs={cpus} State=UNKNOWN
PartitionName=all Nodes=loopback Default=YES MaxTime=INFINITE State=UP
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(what, true, seconds=30):
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(f"{what} did not come about in {seconds} s")
        time.sleep(0.1)


def die_with_parent():
    """For a process to be: it is killed when this one ends, however that is."""
    set_parent_death_signal = 1
    ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)


class SlurmCluster:
    def __init__(self, folder, cpus=4):
        self.folder = pathlib.Path(folder)
        self.cpus = cpus
        self.configuration = self.folder / "slurm.conf"
        self.environment = os.environ | {"SLURM_CONF": str(self.configuration)}
        self.processes = {}
        self.looked_after = time.monotonic()
        self.ports = [free_port(), free_port()]

    def __enter__(self):
        try:
            self.write_configuration()
            self.start("munged", "--foreground", "--force", f"--key-file={self.folder}/munge.key", "--num-threads=2",
                       f"--socket={self.folder}/munge.socket", f"--pid-file={self.folder}/munged.pid",
                       f"--seed-file={self.folder}/munged.seed", f"--log-file={self.folder}/munged.log")
            wait_until("the socket of munged", (self.folder / "munge.socket").exists)
            self.start_controller()
            self.start_node()
            wait_until("an idle node", lambda: self.run("sinfo", "-h", "-o", "%T").strip() == "idle")
            return self
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_):
        for process in self.processes.values():
            process.kill()
            process.wait()
        wait_until("the end of all that the cluster has started", lambda: not self.kill_descendants())

    def kill_descendants(self):
        """What the daemons have started outlives them: each knows the configuration it came with. Returns how many there were."""
        mark = f"SLURM_CONF={self.configuration}\0".encode()
        found = 0
        for entry in pathlib.Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and mark in (entry / "environ").read_bytes():
                    os.kill(int(entry.name), signal.SIGKILL)
                    found += 1
            except OSError:
                continue
        return found

    def write_configuration(self):
        for folder in ("state", "spool"):
            (self.folder / folder).mkdir()
        key = self.folder / "munge.key"
        key.write_bytes(os.urandom(1024))
        key.chmod(0o400)
        (self.folder / "cgroup.conf").write_text("CgroupPlugin=cgroup/v1\n")
        self.configuration.write_text(CONFIGURATION.format(
            folder=self.folder, host=socket.gethostname(), cpus=self.cpus, controller_port=self.ports[0], node_port=self.ports[1]))

    def start(self, name, *arguments):
        log = open(self.folder / f"{name}.out", "ab")
        self.processes[name] = subprocess.Popen([f"/usr/sbin/{name}", *arguments], stdin=subprocess.DEVNULL, stdout=log,
                                                stderr=log, env=self.environment, preexec_fn=die_with_parent)

    def start_controller(self):
        self.start("slurmctld", "-D", "-f", self.configuration)
        wait_until("an answer of slurmctld", lambda: "UP" in self.run("scontrol", "ping", check=False))

    def start_node(self):
        self.start("slurmd", "-D", "-N", "loopback", "-f", self.configuration)

    def kill(self, name):
        """As a power cut would: nothing is told, nothing is cleared away."""
        self.processes[name].send_signal(signal.SIGKILL)
        self.processes[name].wait()

    def look_after(self):
        """What an operator does once a controller was killed, which knows jobs only as they were up to five seconds before: takes
        back into service a node that runs what nobody knows of, lets it say what it does not run any more, and lets go of the
        tasks that were held because their launch failed."""
        state = self.run("sinfo", "-h", "-o", "%T", check=False)
        if "drain" in state or "down" in state:
            self.run("scontrol", "update", "nodename=loopback", "state=resume", check=False)
        if time.monotonic() > self.looked_after + 5:
            self.run("scontrol", "reconfigure", check=False)
            for task in self.run("squeue", "-h", "-r", "-o", "%A %r", check=False).splitlines():
                job, _, reason = task.partition(" ")
                if "Held" in reason or "launch failed" in reason:
                    self.run("scontrol", "release", job, check=False)
            self.looked_after = time.monotonic()

    def wait_until(self, what, true, seconds=200):
        """For what may need an operator to come about."""
        def true_when_looked_after():
            self.look_after()
            return true()

        wait_until(what, true_when_looked_after, seconds)

    def run(self, *command, check=True):
        try:
            done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=20)
        except subprocess.TimeoutExpired:
            if check:
                raise
            return ""
        if check and done.returncode != 0:
            raise RuntimeError(f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout}{done.stderr}\n{self.logs()}")
        return done.stdout

    def logs(self):
        return "\n".join(f"--- {log.name}\n{log.read_text(errors='replace')[-2000:]}"
                         for log in sorted(self.folder.glob("*.log")) + sorted(self.folder.glob("*.out")))
