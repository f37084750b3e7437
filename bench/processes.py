"""What a process costs, as the kernel counts it. Linux only."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PYTHON = Path(".venv/bin/python").absolute()
DESKBREAK = Path(".venv/bin/deskbreak").absolute()


@dataclass(frozen=True, slots=True)
class Effort:
    """What all threads of a process have done since it began."""

    wakeups: int
    cpu_ns: int

    def since(self, before: Effort) -> Effort:
        return Effort(self.wakeups - before.wakeups, self.cpu_ns - before.cpu_ns)


def effort(pid: int) -> Effort:
    """Context switches, voluntary or not (each is a wake-up), and nanoseconds on a processor."""
    wakeups = cpu_ns = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        told = (task / "status").read_text("ascii", "replace").splitlines()
        wakeups += sum(int(line.split()[1]) for line in told if "ctxt_switches" in line)
        cpu_ns += int((task / "schedstat").read_text("ascii").split()[0])
    return Effort(wakeups, cpu_ns)


def pss_mib(pid: int) -> float:
    """Memory, where pages that are shared with others count in part."""
    told = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:")) / 1024


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


def peak_mib(command: Sequence[str | Path]) -> tuple[float, float]:
    """Runs a command; the seconds it took and the most memory it held (MiB, resident)."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return time.perf_counter() - begun, used.ru_maxrss / 1024
