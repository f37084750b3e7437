"""The words of the overview that hold a number, a time or a name (UI.md, 5.9 and 6).

Separate so that they can be read, and tested, without a window.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

SPACE = "\u00a0"
DAY = timedelta(days=1)

# What a break waits for, as it is named in a sentence.
REASONS = {
    "call": "your call",
    "presenting": "your presentation",
    "fullscreen": "full screen",
    "do_not_disturb": "do not disturb",
}
_SIDES = {"left": "left side", "right": "right side"}


def minutes(count: int) -> str:
    """“47 min”."""
    return f"{QLocale().toString(count)}{SPACE}min"


def minutes_left(seconds: int) -> str:
    """A length as whole minutes, at least one where anything is left."""
    return minutes(max(1, -(-seconds // 60)))


def length(seconds: int) -> str:
    """“30 s”, “5 min” or “4 h 18 min”."""
    if seconds < 60:
        return f"{QLocale().toString(seconds)}{SPACE}s"
    hours, rest = divmod(seconds // 60, 60)
    if not hours:
        return minutes(rest)
    padded = f"{QLocale().toString(hours)}{SPACE}h"
    return f"{padded} {minutes(rest)}" if rest else padded


def clock_time(moment: datetime) -> str:
    """The time of day, as one writes it here."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def day_and_time(moment: datetime, now: datetime) -> str:
    """“at 09:00”, “tomorrow at 09:00” or “on Monday at 09:00”."""
    at = f"at {clock_time(moment)}"
    if moment.date() == now.date():
        return at
    if moment.date() == (now + DAY).date():
        return f"tomorrow {at}"
    return f"on {_weekday(moment)} {at}"


def paused_until(moment: datetime, now: datetime) -> str:
    """“15:00”, and the day where that could be another one."""
    if moment - now < DAY:
        return clock_time(moment)
    if moment - now < 6 * DAY:
        return f"{_weekday(moment)} at {clock_time(moment)}"
    date = QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMMM")
    return f"{date} at {clock_time(moment)}"


def waiting(reasons: tuple[str, ...]) -> str:
    """“Waiting for your call to end”, “… and 1 more”."""
    return f"Waiting for {_what(reasons)}"


def waits(reasons: tuple[str, ...]) -> str:
    """The same where there is less room."""
    return f"Waits for {_what(reasons)}"


def asks_after(settle_seconds: int) -> str:
    """When the offer comes, once nothing holds it back."""
    if not settle_seconds:
        return "We ask as soon as it ends."
    return f"We ask {length(settle_seconds)} after it ends."


def exercise_and_side(name: str, side: str) -> str:
    """“Kneeling lunge, left side”."""
    return f"{name}, {_SIDES[side]}" if side in _SIDES else name


def breaks(finished: int, offers: int) -> str:
    """“3 of 4 breaks”; nothing while there was none."""
    if not offers:
        return ""
    return f"{QLocale().toString(finished)} of {QLocale().toString(offers)} breaks"


def _what(reasons: tuple[str, ...]) -> str:
    more = f" and {len(reasons) - 1} more" if len(reasons) > 1 else ""
    return f"{REASONS[reasons[0]]} to end{more}"


def _weekday(moment: datetime) -> str:
    return QLocale().dayName(moment.isoweekday(), QLocale.FormatType.LongFormat)
