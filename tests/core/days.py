"""Random days: realistic enough to get far, nasty enough to hit the edges.

The maker walks the oracle's day along with the trace it writes, so that it can aim: at the second in which something
falls due, one before, one after, and at choices that apply (or just don't). The same seed makes the same day.
"""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from random import Random

from hypothesis import strategies

from tests.core.oracle_day import Day
from tests.core.oracle_events import take
from tests.core.oracle_trace import DAYS, REASONS, Event, header_and_events

Header = dict[str, object]
STARTS = (
    datetime(2026, 11, 23, 8, 59, 30),
    datetime(2026, 11, 22, 23, 40),  # a Sunday into a Monday: the week's table turns over
    datetime(2026, 10, 25, 2, 30),  # the hour that comes twice in Europe
    datetime(2027, 1, 1, 0, 0),
    datetime(2028, 2, 29, 12, 0, 1),
)
OFFSETS = (0, 60, 120, 330, -210, -480)
GAPS = (30, 60, 100, 200, 300, 400, 700)
WORKING_HOURS = (
    ["09:00-12:30", "13:30-18:00"],
    ["22:00-06:00"],
    ["00:00-24:00"],
    ["08:00-12:00", "12:00-12:01", "11:00-11:30"],
    ["18:00-24:00", "00:00-01:00"],
    ["12:00-11:59"],
)
KINDS = {
    "showing": "snooze snooze snooze skip skip break just_stretched busy lock pause undo idle idle was_sitting sleep "
    "active",
    "break": "stop stop stop finish finish finish sleep lock unlock idle active pause resume break skip undo "
    "snooze just_stretched busy free was_sitting",
    "away": "active active active active unlock wake lock sleep was_sitting undo break just_stretched pause skip "
    "finish free busy watching unwatched stop resume",
    "desk": "idle idle idle idle active active active busy busy free free watching unwatched lock lock sleep "
    "pause resume break",
    "out of place": "undo skip snooze stop finish was_sitting just_stretched unlock wake resume break pause",
}
UNDOABLE = "undo undo undo undo skip finish resume lock busy idle"
DOUBTED = "was_sitting was_sitting was_sitting idle lock"


def random_day(seed: int) -> list[str]:
    """The lines of the trace that `seed` makes."""
    return day_by(Random(seed))


def days() -> strategies.SearchStrategy[list[str]]:
    """The same days for Hypothesis, which can make them smaller."""
    return strategies.randoms(use_true_random=False).map(day_by)


def random_week(seed: int) -> list[str]:
    """Some days and nights of one trace, with the settings that people have and hours in the week."""
    dice = Random(seed)
    start = random_start(dice)
    settings: dict[str, object] = {"presence.natural_break": dice.choice(("5m", "10m", "1h"))}
    settings["schedule.interval"] = dice.choice(("25m", "45m", "1h30m", "4h"))
    settings["courtesy.max_hold"] = dice.choice(("30m", "2h"))
    for weekday in dice.sample(DAYS, k=dice.randint(1, 7)):
        settings[f"hours.{weekday}"] = dice.choice(WORKING_HOURS)
    gaps = (1, 60, 170, 180, 290, 300, 600, 1800, 3600, 3600, 7200, 14400, 50000)
    return trace_by(dice, {"settings": settings, "start": start.isoformat()}, dice.randint(3, 10) * 86400, gaps)


def day_by(dice: Random) -> list[str]:
    """The lines of one trace."""
    settings = random_settings(dice)
    start = None
    if dice.random() < 0.4:
        start = random_start(dice)
        if dice.random() < 0.8:
            settings |= random_hours(dice, start)
    header: Header = {"settings": settings}
    if start is not None:
        header["start"] = start.isoformat()
    return trace_by(dice, header, dice.choice((600, 1800, 1800, 3600, 3600, 10800)), GAPS)


def trace_by(dice: Random, header: Header, length: int, gaps: Sequence[int]) -> list[str]:
    """A trace under this header: the oracle's day is lived along, event after event, until `length`."""
    lines = [json.dumps(header)]
    settings, start, _ = header_and_events(lines)
    day = Day(settings, start)
    while True:
        moment = next_moment(dice, day, gaps)
        while day.now < min(moment, length):
            day.second()
        if moment > length:
            return [*lines, json.dumps({"t": length, "event": "end"})]
        event = random_event(dice, day)
        take(day, event)
        lines.append(json.dumps(written(event)))


def written(event: Event) -> dict[str, object]:
    """An event as a trace has it, only with what belongs to it."""
    line: dict[str, object] = {"t": event.t, "event": event.name}
    if event.reason:
        line["reason"] = event.reason
    if event.seconds is not None:
        line["seconds"] = event.seconds
    if event.name == "stop" or (event.name == "sleep" and event.done):
        line["done"] = event.done
    return line


def duration(seconds: int) -> str:
    """`90` as `90s` or `1m30s`, by its parity, so that both forms are read."""
    return f"{seconds}s" if seconds % 2 else f"{seconds // 60}m{seconds % 60}s"


def random_settings(dice: Random) -> dict[str, object]:
    """Settings small enough to make things happen; some keys are left to their defaults."""
    away_after = dice.choice((15, 15, 16, 30, 45, 60, 90, 180, 300))
    natural_break = max(60, away_after, dice.choice((60, 60, 61, 90, 120, 300)))
    seconds = {
        "schedule.interval": dice.choice((60, 61, 70, 90, 120, 120, 180, 300, 600, 1200, 1800)),
        "schedule.heads_up": dice.choice((0, 0, 1, 5, 20, 45, 60, 300)),
        "schedule.settle": dice.choice((0, 0, 1, 5, 10, 30, 60)),
        "schedule.undo": dice.choice((0, 1, 10, 30, 60, 60)),
        "presence.away_after": away_after,
        "presence.natural_break": natural_break,
        "courtesy.max_hold": dice.choice((60, 61, 90, 120, 300, 1800)),
        "courtesy.lull": dice.choice((0, 0, 1, 5, 5, 10, 20)),
        "courtesy.max_lull_wait": dice.choice((0, 1, 5, 20, 60, 90, 120)),
    }
    settings: dict[str, object] = {key: duration(each) for key, each in seconds.items()}
    settings["schedule.max_snoozes"] = dice.choice((0, 1, 2, 2, 3))
    settings["schedule.snoozes"] = [
        duration(dice.choice((60, 61, 63, 90, 120, 300))) for _ in range(dice.randint(1, 4))
    ]
    for reason in REASONS:
        settings[f"courtesy.{reason}"] = dice.random() < 0.8
    # Away and natural break stay together: one alone against the other's default could be out of range.
    for key in sorted(settings):
        if not key.startswith("presence.") and dice.random() < 0.05:
            del settings[key]
    return settings


def random_start(dice: Random) -> datetime:
    offset = timezone(timedelta(minutes=dice.choice(OFFSETS)))
    return dice.choice(STARTS).replace(tzinfo=offset) + timedelta(seconds=dice.randrange(-7200, 7200))


def random_hours(dice: Random, start: datetime) -> dict[str, object]:
    """Spans that begin and end about the start, on its weekday and the two beside it."""
    hours: dict[str, object] = {}
    near = start.hour * 60 + start.minute
    for shift in dice.sample((-1, 0, 0, 1), k=dice.randint(1, 4)):
        spans = []
        for _ in range(dice.randint(1, 3)):
            begins = (near + dice.randint(-60, 90)) % 1440
            length = dice.choice((1, 2, 5, 10, 30, 60, 120, 720, 1439))
            if dice.random() < 0.1:
                begins, length = 0, dice.choice((60, 1440))
            ends = (begins + length) % 1440
            spans.append(f"{clock(begins)}-{clock(ends or 1440)}")
        hours[f"hours.{DAYS[(start.weekday() + shift) % 7]}"] = spans
    return hours


def clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def next_moment(dice: Random, day: Day, gaps: Sequence[int]) -> int:
    """When the next event comes: at once, soon, at some time, or about the moment at which something falls due."""
    roll = dice.random()
    if roll < 0.25:
        return day.now
    if roll < 0.45:
        return day.now + dice.randint(1, 15)
    if roll < 0.6:
        return day.now + dice.choice(gaps)
    due = [moment for moment in moments_due(day) if moment >= day.now]
    if not due:
        return day.now + dice.randint(1, 120)
    # Mostly the one that comes first: what lies behind it seldom comes as it looks now.
    moment = min(due) if dice.random() < 0.5 else dice.choice(due)
    return max(day.now, moment + dice.choice((-1, 0, 0, 0, 1, 1, 2)))


def moments_due(day: Day) -> list[int]:
    """The moments at which something may change if nothing comes between."""
    settings = day.settings
    if day.away_since is not None:
        return [day.away_since + settings.natural_break, day.now + 1]
    if day.in_break:
        return [day.now + 10]
    at = day.ready_at()
    moments = [
        *change_of_hours(day),
        at,
        at - day.round.lead,
        at + settings.max_lull_wait,
        max(at, day.last_input + settings.lull),
    ]
    if not day.someone_is_there():
        moments.append(day.last_sign + settings.away_after)
    if day.undoable is not None:
        moments.append(day.undoable.at + settings.undo)
    if day.pause_ends is not None:
        moments.append(day.pause_ends)
    if day.honoured() and not day.round.nudged:
        overdue = max(0, day.round.mark - day.round.sitting)
        moments.append(day.now + overdue + settings.max_hold - day.round.held)
    return moments


def change_of_hours(day: Day) -> list[int]:
    """The next moment within three hours at which working hours begin or end."""
    if day.hours is None:
        return []
    minute = (day.seconds_into_week + day.now) // 60
    for ahead in range(1, 180):
        if day.hours[(minute + ahead) % len(day.hours)] != day.in_hours:
            return [(minute + ahead) * 60 - day.seconds_into_week]
    return []


def random_event(dice: Random, day: Day) -> Event:
    """An event that fits what holds, mostly; redundant and refused ones come with it."""
    if day.in_break:
        kinds = KINDS["break"]
    elif day.away_since is not None:
        kinds = KINDS["away"]
    elif day.showing:
        kinds = KINDS["showing"]
    else:
        kinds = KINDS["desk"] if dice.random() < 0.93 else KINDS["out of place"]
    if dice.random() < 0.6:
        if day.locked or day.asleep:
            kinds = "unlock" * day.locked + " " + "wake" * day.asleep
        elif day.undoable is not None and day.now - day.undoable.at <= day.settings.undo + 1:
            kinds = UNDOABLE
        elif day.doubted is not None:
            kinds = DOUBTED
    # Both are refused but in a narrow time, so its end is tried more often than the walk would come by it.
    name = dice.choice(kinds.split()) if dice.random() < 0.94 else dice.choice(("was_sitting", "undo"))
    reason, seconds, done = "", None, 0.0
    if name in ("busy", "free"):
        held = sorted(day.busy)
        reason = dice.choice(held) if held and name == "free" and dice.random() < 0.9 else dice.choice(REASONS)
    elif name == "snooze":
        seconds = dice.choice((1, 3, 4, 8, 20, 59, 60, 61, 120, 300))
    elif name == "pause" and dice.random() < 0.8:
        seconds = dice.choice((1, 5, 30, 60, 120, 600))
    elif name in ("stop", "sleep"):
        done = dice.choice((0, 0.2, 0.49, 0.5, 0.51, 1))
    return Event(day.now, name, reason, seconds, done)
