"""A recorded year for `deskbreak replay`: made, not recorded, but with what a year has in it."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random


def write(file: Path, events: int) -> None:
    """So many events of somebody who works, reads, calls, locks the screen, snoozes and takes breaks."""
    chance = Random(20261123)
    kinds = (
        [("idle",), ("active",)],
        [("idle",), ("lock",), ("unlock",), ("active",)],
        [("busy", "call"), ("free", "call")],
        [("watching",), ("unwatched",)],
        [("snooze", 300), ("skip",), ("undo",)],
        [("break",), ("idle",), ("finish",), ("active",)],
    )
    t = written = 0
    with file.open("w", encoding="utf-8") as trace:
        while written < events - 1:
            for kind in chance.choices(kinds, weights=(60, 10, 6, 4, 10, 10))[0]:
                if written >= events - 1:
                    break
                t += int(chance.expovariate(1 / 30))
                line: dict[str, object] = {"t": t, "event": kind[0]}
                line |= {"reason": kind[1]} if kind[0] in ("busy", "free") else {}
                line |= {"seconds": kind[1]} if kind[0] == "snooze" else {}
                trace.write(json.dumps(line) + "\n")
                written += 1
        trace.write(json.dumps({"t": t + 60, "event": "end"}) + "\n")
