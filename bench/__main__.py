"""`make bench`: every number that deskbreak promises, beside a bare tray process measured in the same run.

Ratios, because seconds and megabytes of one machine say little on another. Nothing fails here: a number over its
limit is marked, and a person decides. To be run on a virtual desktop; takes about twenty minutes.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench import faces, history, motion, traces
from bench.icons import seconds_to_icon
from bench.lines import Line
from bench.offers import ms_to_offer
from bench.processes import DESKBREAK, PYTHON, effort, others_with_qt, peak_mib, pss_mib, running, seconds_to_run

BARE: list[str | Path] = [PYTHON, "-m", "bench.bare_tray"]
SETTLED_S = 15


@contextmanager
def somebody_types() -> Iterator[None]:
    """A person who types without a pause, three keys a second, into nothing in particular."""
    with running(["sh", "-c", "while :; do xdotool key a; sleep 0.3; done"]):
        yield


def watched(command: Sequence[str | Path], seconds: int) -> tuple[float, float, float]:
    """MiB, wake-ups a minute and processor seconds an hour of a settled process.

    It is alone, because PSS shares a page out between all who use it: two Qt processes side by side look smaller.
    """
    with running(command) as process, somebody_types():
        time.sleep(SETTLED_S)
        memory, before = pss_mib(process.pid), effort(process.pid)
        time.sleep(seconds)
        wakeups, cpu_ns = effort(process.pid).since(before)
    return memory, wakeups / seconds * 60, cpu_ns / 1e9 / seconds * 3600


def settled(seconds: int) -> Iterator[Line]:
    """What a process costs while the person types and nothing changes."""
    bare, ours = watched(BARE, seconds), watched([DESKBREAK], seconds)
    yield Line("memory, settled", bare[0], ours[0], "MiB PSS", 1.45, ratio=True)
    yield Line("wake-ups a minute, all threads", bare[1], ours[1], "a minute", 2)
    yield Line("processor", bare[2], ours[2], "s an hour", 1)


def start_up() -> Iterator[Line]:
    """Start to icon, in turns, so that a slow moment of the machine meets both."""
    both = [(seconds_to_icon(BARE), seconds_to_icon([DESKBREAK])) for _ in range(5)]
    bare, ours = (statistics.median(each) for each in zip(*both, strict=True))
    yield Line("start to icon in the tray", bare, ours, "s", 2.2, ratio=True)


def offer() -> Iterator[Line]:
    yield Line("deadline to offer painted, after a heads-up", None, ms_to_offer(announced=True), "ms", 150)
    yield Line("deadline to offer painted, without", None, ms_to_offer(announced=False), "ms", 800)


def command_line() -> Iterator[Line]:
    with running([DESKBREAK]):
        time.sleep(2)
        bare = seconds_to_run([PYTHON, "-c", "pass"], times=20) * 1000
        ours = seconds_to_run([DESKBREAK, "status"], times=20) * 1000
    yield Line("deskbreak status, beside python -c pass", bare, ours, "ms", 2.5, ratio=True)


def after_a_break(seconds: int) -> Iterator[Line]:
    """What the agent holds on to after a break: started, guided for a while, skipped to its end, settled."""
    with running([DESKBREAK]) as agent:
        time.sleep(SETTLED_S)
        before = pss_mib(agent.pid)
        subprocess.run([DESKBREAK, "break"], check=True, stdout=subprocess.DEVNULL)
        time.sleep(seconds)
        for face in Path(f"/proc/{agent.pid}/task/{agent.pid}/children").read_text("ascii").split():
            os.kill(int(face), signal.SIGTERM)  # as if the window had crashed: the break is over
        time.sleep(SETTLED_S)
        yield Line("memory kept after a break", None, pss_mib(agent.pid) - before, "MiB PSS", 2)


def replay() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as folder:
        short, year = Path(folder) / "short.jsonl", Path(folder) / "year.jsonl"
        traces.write(short, 100_000)
        traces.write(year, 1_000_000)
        _, little = peak_mib([DESKBREAK, "replay", short, "--json"])
        seconds, much = peak_mib([DESKBREAK, "replay", year, "--json"])
    yield Line("replay of a year (a million events)", None, seconds, "s", 20)
    yield Line("memory at its peak: 100,000 events, a million", little, much, "MiB RSS", 1.1, ratio=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measures what deskbreak promises.")
    parser.add_argument("only", nargs="*", help="some of: settled start offer status break replay motion history faces")
    parser.add_argument("--seconds", type=int, default=120, help="how long to watch each settled process (120)")
    wanted = parser.parse_args()
    parts: dict[str, Callable[[], Iterator[Line]]] = {
        "start": start_up,
        "settled": lambda: settled(wanted.seconds),
        "status": command_line,
        "break": lambda: after_a_break(20),
        "replay": replay,
        "offer": offer,
        "motion": motion.lines,
        "history": history.lines,
        "faces": faces.lines,
    }
    # Somebody has been here before, or the welcome would be measured as well.
    subprocess.run([DESKBREAK, "settings", "set", "guide.place", "floor"], check=True, stdout=subprocess.DEVNULL)
    if others := others_with_qt() - ("PySide6.QtCore" in sys.modules):
        print(f"Qt is used by {others} other processes now: the numbers of memory are not to be trusted.")
    print(f"{'':48} {'bare':>9} {'deskbreak':>9}")
    for name, part in parts.items():
        if not wanted.only or name in wanted.only:
            for line in part():
                print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
