"""From the deadline to the offer on the screen, seen from outside: the status stream tells when the agent decided,
and the pixels in the middle of the screen tell when the window was painted.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from PySide6.QtGui import QGuiApplication, QImage

from bench.processes import DESKBREAK, PYTHON, running

# A strip down the middle of the screen, where the offer opens; narrow, so that one look takes a millisecond.
_WIDTH, _HEIGHT = 40, 500


class Decision:
    """Waits, on a thread of its own, until the agent's status stream says that the offer is due."""

    def __init__(self, stream: subprocess.Popen[str]) -> None:
        self.at = 0.0
        self.known = Event()
        self._stream = stream
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._stream.stdout is not None
        for line in self._stream.stdout:
            if json.loads(line).get("showing") == "offer":
                self.at = time.perf_counter()
                self.known.set()
                return


@contextmanager
def status_stream() -> Iterator[subprocess.Popen[str]]:
    command = [str(DESKBREAK), "status", "--watch", "--json"]
    stream = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    try:
        yield stream
    finally:
        stream.kill()
        stream.wait()


def look(eye: QGuiApplication) -> QImage:
    """The strip as it is on the screen now."""
    screen = eye.primaryScreen()
    size = screen.size()
    x, y = (size.width() - _WIDTH) // 2, (size.height() - _HEIGHT) // 2
    return screen.grabWindow(0, x, y, _WIDTH, _HEIGHT).toImage()


def changed(before: QImage, now: QImage) -> bool:
    """Whether most of what is looked at is different: a painted window, and not just its frame."""
    spots = [(x, y) for x in range(2, _WIDTH, 12) for y in range(5, _HEIGHT, 10)]
    differing = sum(before.pixel(x, y) != now.pixel(x, y) for x, y in spots)
    return differing > 0.7 * len(spots)


def ms_to_offer(*, announced: bool) -> float:
    """Milliseconds from the agent's decision to the painted offer, with a heads-up before it (its process is then
    running already) or without one.
    """
    chosen = {
        "schedule.interval": "1m",
        "schedule.heads_up": "15s" if announced else "0s",
        "schedule.settle": "0s",
        "courtesy.lull": "0s",
    }
    with tempfile.TemporaryDirectory() as home:  # a new round, whatever was measured before
        afresh = {**os.environ, "DESKBREAK_HOME": home}
        for key, value in chosen.items():
            command = [str(DESKBREAK), "settings", "set", key, value]
            subprocess.run(command, env=afresh, check=True, stdout=subprocess.DEVNULL)
        told = subprocess.run(
            [PYTHON, "-m", "bench.offers"], env=afresh, stdout=subprocess.PIPE, text=True, check=True, timeout=150
        )
    return float(told.stdout)


def main() -> None:
    """Measures one offer; in a process of its own, whose Qt looks at the screen and shows nothing."""
    eye = QGuiApplication([])
    with running([DESKBREAK]):
        until = time.monotonic() + 20
        while subprocess.run([DESKBREAK, "status"], capture_output=True, check=False).returncode != 0:
            assert time.monotonic() < until, "deskbreak did not start"
        with status_stream() as stream:
            decision = Decision(stream)
            before = look(eye)  # once: looking again while waiting would take the processor from what is measured
            assert decision.known.wait(100), "no offer came"
            until = time.monotonic() + 20
            while not changed(before, look(eye)):
                assert time.monotonic() < until, "the offer was not painted"
                time.sleep(0.004)
            painted = time.perf_counter()
            print((painted - decision.at) * 1000)


if __name__ == "__main__":
    main()
