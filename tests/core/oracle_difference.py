"""Where engine and oracle part over a day, made as small as it goes.

Separate from the test so that long runs outside the suite use it too: `python -m tests.core.oracle_difference FROM TO`.
"""

import json
import sys
from collections.abc import Callable, Sequence

from deskbreak.core.replay import replay as engine_replay
from tests.core.days import random_day
from tests.core.oracle import replay as oracle_replay
from tests.core.oracle_day import Line

Day = list[str]


def engine_prints(day: Day) -> list[Line]:
    """What the engine makes of a day; where it fails, the failure as its last line."""
    printed: list[Line] = []
    try:
        for line in engine_replay(day):
            printed.append(dict(line))
    except Exception as failure:  # noqa: BLE001 (an engine that falls over is a difference like others, and is shown)
        printed.append({"failure": repr(failure)})
    return printed


def differ(day: Day) -> bool:
    return engine_prints(day) != oracle_replay(day)


def smallest(day: Day, still: Callable[[Day], bool] = differ) -> Day:
    """`day` with every event, setting and start taken out that `still` can do without."""
    shrunk = True
    while shrunk:
        shrunk = False
        for shorter in smaller_days(day):
            if still(shorter):
                day, shrunk = shorter, True
                break
    return day


def smaller_days(day: Day) -> list[Day]:
    header, *events = day
    end = json.loads(events[-1])
    found: list[Day] = []
    for kept in range(1, len(events) - 1):  # cut short
        found.append([header, *events[:kept], json.dumps(end | {"t": json.loads(events[kept])["t"]})])
    size = max(1, len(events) // 2)
    while size:  # cut out
        found += [[header, *events[:i], *events[i + size :]] for i in range(0, len(events) - size, size)]
        size //= 2
    whole = json.loads(header)
    settings = whole.get("settings", {})
    found += [
        [json.dumps(whole | {"settings": {k: v for k, v in settings.items() if k != key}}), *events] for key in settings
    ]
    if "start" in whole:
        found.append([json.dumps({"settings": settings}), *events])
    return found


def told(day: Day) -> str:
    """The difference for a person to read."""
    engine, oracle = engine_prints(day), oracle_replay(day)
    same = 0
    while same < min(len(engine), len(oracle)) and engine[same] == oracle[same]:
        same += 1
    parts: list[tuple[str, Sequence[object]]] = [
        ("trace", day),
        ("both print", [json.dumps(line) for line in oracle[:same]]),
        ("then the engine", [json.dumps(line) for line in engine[same:]]),
        ("then the oracle", [json.dumps(line) for line in oracle[same:]]),
    ]
    return "\n".join(f"{name}:\n" + "\n".join(f"  {line}" for line in lines) for name, lines in parts)


def main(first: str, last: str) -> None:
    """Every difference among the days of these seeds, then how many days were run."""
    for seed in range(int(first), int(last)):
        day = random_day(seed)
        if differ(day):
            print(f"seed {seed}\n{told(smallest(day))}\n", flush=True)
    print(f"{int(last) - int(first)} days", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
