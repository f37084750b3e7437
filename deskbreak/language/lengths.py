"""Numbers, lengths and times of day as the person's language writes them.

Separate so that tray and every window say “45 min” in the same way; a number and its unit are never parted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QTime

from deskbreak.language.texts import SPACE, Texts

tr = Texts("Lengths")


def number(count: int) -> str:
    """“47”, in the digits of the language."""
    return QLocale().toString(count)


def minutes(count: int) -> str:
    """“47 min”."""
    return tr("%1\u00a0min", number(count))


def minutes_left(seconds: int) -> str:
    """A length as whole minutes, at least one where anything is left."""
    return minutes(max(1, -(-seconds // 60)))


def seconds_long(count: int) -> str:
    """“45 s”."""
    return tr("%1\u00a0s", number(count))


def unit_of(length: Callable[[int], str]) -> str:
    """“min” for `minutes`, as one may type it after a number."""
    return length(0).replace(number(0), "").strip(f" {SPACE}").lower()


def hours(count: int) -> str:
    """“4 h”."""
    return tr("%1\u00a0h", number(count))


def hours_and_minutes(seconds: int) -> str:
    """“4 h 18 min”, “4 h” or “18 min”."""
    whole, rest = divmod(seconds // 60, 60)
    if not whole:
        return minutes(rest)
    return tr("%1 %2", hours(whole), minutes(rest), note="hours, minutes") if rest else hours(whole)


def length(seconds: int) -> str:
    """“30 s”, “5 min” or “4 h 18 min”."""
    return seconds_long(seconds) if seconds < 60 else hours_and_minutes(seconds)


def minutes_and_seconds(seconds: int) -> str:
    """“3 min 48 s”, “4 min” or “50 s”."""
    whole, rest = divmod(seconds, 60)
    if not whole:
        return seconds_long(rest)
    return tr("%1 %2", minutes(whole), seconds_long(rest), note="minutes, seconds") if rest else minutes(whole)


def clock_time(moment: datetime) -> str:
    """The time of day, as one writes it here."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def listed(words: Sequence[str]) -> str:
    """“knee, ankle and back”."""
    if len(words) < 2:
        return "".join(words)
    *rest, first, last = words
    for one in reversed(rest):
        first = tr("%1, %2", one, first, note="in a list")
    return tr("%1 and %2", first, last, note="the end of a list")
