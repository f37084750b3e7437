"""Lengths and lists in the words of the settings window."""

from __future__ import annotations

from functools import reduce

from deskbreak.language.lengths import minutes, number, seconds_long
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


def length(seconds: int) -> str:
    """“5 min” where it is whole minutes, else “90 s”."""
    return minutes(seconds // 60) if seconds and seconds % 60 == 0 else seconds_long(seconds)


def lengths(seconds: tuple[int, ...]) -> str:
    """“5, 10 or 15 min”; each with its unit where they differ."""
    words = [length(one) for one in seconds]
    if {one % 60 == 0 for one in seconds} == {True}:
        words = [*(number(one // 60) for one in seconds[:-1]), words[-1]]
    *others, last = words
    if not others:
        return last
    return tr("%1 or %2", reduce(_joined, others), last)


def before(seconds: int) -> str:
    """How long before a break: “1 min before”, “Off”."""
    return tr("%1 before", length(seconds)) if seconds else tr("Off")


def _joined(one: str, other: str) -> str:
    return tr("%1, %2", one, other, note="in a list")
