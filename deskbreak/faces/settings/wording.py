"""Lengths and lists in the words of the settings window."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from deskbreak.faces.widgets.words import NO_BREAK_SPACE


def length(seconds: int) -> str:
    """“5 min” where it is whole minutes, else “90 s”."""
    count, unit = (seconds // 60, "min") if seconds and seconds % 60 == 0 else (seconds, "s")
    return f"{QLocale().toString(count)}{NO_BREAK_SPACE}{unit}"


def lengths(seconds: tuple[int, ...]) -> str:
    """“5, 10 or 15 min”; each with its unit where they differ."""
    units = {one % 60 == 0 for one in seconds}
    words = [length(one) for one in seconds]
    if units == {True}:
        words = [*(QLocale().toString(one // 60) for one in seconds[:-1]), words[-1]]
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def before(seconds: int) -> str:
    """How long before a break: “1 min before”, “Off”."""
    return f"{length(seconds)} before" if seconds else "Off"
