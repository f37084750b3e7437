"""How fast the history window opens, and how much an export holds, with a year's first day and with ten years.

Separate from the other lines because it makes its own homes: one that is nearly empty, one of `ten_years`.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from bench import ten_years
from bench.lines import Line
from bench.offers import changed, look
from bench.processes import DESKBREAK, PYTHON, peak_mib, running

TIMES = 5
_LONGEST_S = 20.0


def lines() -> Iterator[Line]:
    """The window with little and with much; an export of a tenth and of all."""
    with tempfile.TemporaryDirectory() as folder:
        little = home(Path(folder), "little", 30, 200, 600)
        much = home(Path(folder), "much", ten_years.DAYS, ten_years.BREAKS, ten_years.ENTRIES)
        both = [(_ms_to_history(little), _ms_to_history(much)) for _ in range(TIMES)]
        empty, full = (statistics.median(each) for each in zip(*both, strict=True))
        yield Line("click to history painted: a month, ten years", empty, full, "ms", empty + 300)
        tenth, whole = (_export_mib(Path(folder), number) for number in (ten_years.ENTRIES // 10, ten_years.ENTRIES))
        yield Line("export at its peak: 40,000 entries, 400,000", tenth, whole, "MiB RSS", 1.1, ratio=True)


def home(folder: Path, name: str, *shape: int) -> Path:
    """A folder with a history of so many days, breaks and entries."""
    made = folder / name
    (made / "data").mkdir(parents=True)
    # In a process of its own: what it held at its most would count for the processes that are started here later.
    written: list[str | Path] = [PYTHON, "-m", "bench.ten_years", str(made / "data" / "history.db"), *map(str, shape)]
    subprocess.run(written, check=True)
    return made


def _ms_to_history(home: Path) -> float:
    """From the command line's word to the pixels on the screen; in a process of its own, whose Qt only looks."""
    afresh = {**os.environ, "DESKBREAK_HOME": str(home)}
    told = subprocess.run(
        [PYTHON, "-m", "bench.history"], env=afresh, stdout=subprocess.PIPE, text=True, check=True, timeout=90
    )
    return float(told.stdout)


def _export_mib(folder: Path, entries: int) -> float:
    here = home(folder, f"export-{entries}", ten_years.DAYS, entries * 3 // 20, entries)
    command: list[str | Path] = ["env", f"DESKBREAK_HOME={here}", DESKBREAK, "history", "export", here / "all.json"]
    return peak_mib(command)[1]


def main() -> None:
    """Measures one opening."""
    eye = QGuiApplication([])
    with running([DESKBREAK]):
        until = time.monotonic() + _LONGEST_S
        while subprocess.run([DESKBREAK, "status"], capture_output=True, check=False).returncode != 0:
            assert time.monotonic() < until, "deskbreak did not start"
        time.sleep(2)
        before = look(eye)
        begun = time.perf_counter()
        subprocess.run([DESKBREAK, "show", "history"], check=True, stdout=subprocess.DEVNULL)
        while not changed(before, look(eye)):
            assert time.perf_counter() < begun + _LONGEST_S, "the history was not painted"
            time.sleep(0.004)
        print((time.perf_counter() - begun) * 1000)


if __name__ == "__main__":
    main()
