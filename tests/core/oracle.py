"""BEHAVIOUR.md read a second time: a day lived second by second, with nothing derived ahead.

Kept apart from the engine, and free of all its code, so that the two readings of the rules agree only where both are
right. Each second it asks anew what holds; nothing is jumped over.
"""

from collections import Counter
from collections.abc import Iterable

from tests.core.oracle_day import Day, Line
from tests.core.oracle_events import take
from tests.core.oracle_trace import header_and_events


def replay(lines: Iterable[str]) -> list[Line]:
    """What a well-formed trace must print, the summary last."""
    settings, start, events = header_and_events(list(lines))
    day = Day(settings, start)
    for event in events:
        while day.now < event.t:
            day.second()
        if event.name == "end":
            break
        take(day, event)
    return [*day.lines, summary(day)]


def summary(day: Day) -> Line:
    """The last line: the counts are counts of the lines above it."""
    counts = Counter(line["effect"] for line in day.lines)
    return {
        "t": day.now,
        "summary": {
            "sitting": day.sat_in_all,
            "longest_sitting": max(day.longest, day.round.sitting),
            "offers": counts["offer"],
            "finished": counts["break_finished"],
            "natural_breaks": counts["natural_break"],
            "skipped": counts["skipped"],
            "snoozed": counts["snoozed"],
        },
    }
