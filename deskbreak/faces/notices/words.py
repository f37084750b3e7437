"""What the settings-error window says about each fault, in words (UI.md, 5.8).

Separate from the window, so that it can be read and tested without one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from deskbreak.core.options import OPTIONS
from deskbreak.core.settings import shown_raw
from deskbreak.language.lengths import hours, minutes, number, seconds_long
from deskbreak.language.said import as_written, translated
from deskbreak.language.texts import Texts
from deskbreak.storage.settings_file import FileFault, Reading

tr = Texts("Settings error")


_LENGTH = re.compile(r"\b(?:\d+[hms])+\b")
_DEFAULT = tr.mark(
    "Deskbreak uses the default for it. Your file is unchanged; a copy is kept before anything is saved."
)
_DEFAULTS = tr.mark("Deskbreak uses the defaults. Your file is unchanged; a copy is kept before anything is saved.")
_UNITS = {"h": hours, "m": minutes, "s": seconds_long}


@dataclass(frozen=True, slots=True)
class FaultLines:
    """One fault: where it stands, what was found there, what is allowed, what is used meanwhile."""

    where: str
    found: str
    allowed: str
    used: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """All that the window says."""

    headline: str
    lead: str
    faults: tuple[FaultLines, ...]


def trouble_of(reading: Reading) -> Trouble | None:
    """What to say about a settings file; None where everything could be read. An unknown key is no trouble."""
    faults = [fault for fault in reading.faults if fault.fault is None or not fault.fault.unknown]
    if not faults:
        return None
    lines = tuple(_lines(fault) for fault in faults)
    if reading.broken:
        return Trouble(
            tr("Your settings could not be read"),
            tr(_DEFAULTS),
            lines,
        )
    if len(lines) == 1:
        return Trouble(
            tr("One setting could not be read"),
            tr(_DEFAULT),
            lines,
        )
    return Trouble(
        tr("%Ln settings could not be read", n=len(lines)),
        tr(_DEFAULTS),
        lines,
    )


def spoken(text: str) -> str:
    """Lengths as people say them: “1m to 4h” becomes “1 min to 4 h”; a value alone loses its quotation marks."""
    inner = text[1:-1] if text[:1] == text[-1:] == '"' and _LENGTH.fullmatch(text[1:-1]) else text
    return _LENGTH.sub(_spoken_length, inner)


def _spoken_length(match: re.Match[str]) -> str:
    parts = re.findall(r"(\d+)([hms])", match[0])
    return " ".join(_UNITS[unit](int(count)) for count, unit in parts)


def _lines(fault: FileFault) -> FaultLines:
    name = as_written(fault.path.name)
    where = name if fault.line is None else tr("%1, line %2", name, number(fault.line))
    if fault.fault is None:
        return FaultLines(where, translated(fault.sentence), tr("A text file in TOML"), tr("All defaults"))
    key = fault.fault.key
    example = OPTIONS[key].default_raw
    allowed = spoken(translated(fault.fault.allowed))
    if example is not None and "such as" not in fault.fault.allowed:
        allowed = tr("%1, such as %2", allowed, shown_raw(OPTIONS[key], example))
    return FaultLines(where, as_written(f"{key} = {fault.fault.found}"), allowed, spoken(translated(fault.fault.used)))
