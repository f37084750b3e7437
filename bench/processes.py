"""What a process costs, as the kernel counts it. Linux only."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

PYTHON = Path(".venv/bin/python").absolute()
DESKBREAK = Path(".venv/bin/deskbreak").absolute()


@dataclass(frozen=True, slots=True)
class Effort:
    """What each thread of a process has done since it began: its wake-ups, and nanoseconds on a processor."""

    threads: Mapping[str, tuple[int, int]]

    def since(self, before: Effort) -> tuple[int, int]:
        """Wake-ups and nanoseconds in between; of a thread that has ended nothing is known any more."""
        grown = [
            (wakeups - before.threads.get(thread, (0, 0))[0], cpu_ns - before.threads.get(thread, (0, 0))[1])
            for thread, (wakeups, cpu_ns) in self.threads.items()
        ]
        return sum(wakeups for wakeups, _ in grown), sum(cpu_ns for _, cpu_ns in grown)


def effort(pid: int) -> Effort:
    """What the threads have done so far; each context switch, voluntary or not, is a wake-up."""
    threads = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        told = (task / "status").read_text("ascii", "replace").splitlines()
        wakeups = sum(int(line.split()[1]) for line in told if "ctxt_switches" in line)
        threads[task.name] = (wakeups, int((task / "schedstat").read_text("ascii").split()[0]))
    return Effort(threads)


def pss_mib(pid: int) -> float:
    """Memory, where pages that are shared with others count in part."""
    told = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:")) / 1024


def others_with_qt() -> int:
    """How many processes have Qt in memory: they share its pages, which makes PSS look smaller for all of them."""
    found = 0
    for maps in Path("/proc").glob("[0-9]*/maps"):
        with suppress(OSError):
            found += "libQt6Core" in maps.read_text("utf-8", "replace")
    return found


@contextmanager
def running(command: Sequence[str | Path]) -> Iterator[subprocess.Popen[bytes]]:
    """A process that ends with the block, asked politely first."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def seconds_to_run(command: Sequence[str | Path], times: int) -> float:
    """The quickest of so many runs: what the command itself takes, with the least of what else goes on."""
    quickest = float("inf")
    for _ in range(times):
        begun = time.perf_counter()
        subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
        quickest = min(quickest, time.perf_counter() - begun)
    return quickest


_PEAK = """import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(done.returncode)"""


def peak_mib(command: Sequence[str | Path]) -> tuple[float, float]:
    """Runs a command; the seconds it took and the most memory it held (MiB, resident).

    Started by a small process in between: Linux counts what the one that starts a command holds as that command's peak.
    """
    begun = time.perf_counter()
    told = subprocess.run([sys.executable, "-c", _PEAK, *command], stdout=subprocess.PIPE, text=True, check=True)
    return time.perf_counter() - begun, int(told.stdout) / 1024
