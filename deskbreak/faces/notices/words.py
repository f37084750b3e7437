"""What the settings-error window says about each fault, in words (UI.md, 5.8).

Separate from the window, so that it can be read and tested without one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from deskbreak.core.options import OPTIONS
from deskbreak.core.settings import shown_raw
from deskbreak.storage.settings_file import FileFault, Reading

SPACE = "\u00a0"
_LENGTH = re.compile(r"\b(?:\d+[hms])+\b")
_UNITS = {"h": "h", "m": "min", "s": "s"}
_KEPT = "Your file is unchanged; a copy is kept before anything is saved."


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
        return Trouble("Your settings could not be read", f"Deskbreak uses the defaults. {_KEPT}", lines)
    if len(lines) == 1:
        return Trouble("One setting could not be read", f"Deskbreak uses the default for it. {_KEPT}", lines)
    return Trouble(f"{len(lines)} settings could not be read", f"Deskbreak uses the defaults. {_KEPT}", lines)


def spoken(text: str) -> str:
    """Lengths as people say them: “1m to 4h” becomes “1 min to 4 h”; a value alone loses its quotation marks."""
    inner = text[1:-1] if text[:1] == text[-1:] == '"' and _LENGTH.fullmatch(text[1:-1]) else text
    return _LENGTH.sub(_spoken_length, inner)


def _spoken_length(match: re.Match[str]) -> str:
    parts = re.findall(r"(\d+)([hms])", match[0])
    return " ".join(f"{number}{SPACE}{_UNITS[unit]}" for number, unit in parts)


def _lines(fault: FileFault) -> FaultLines:
    where = fault.path.name if fault.line is None else f"{fault.path.name}, line {fault.line}"
    if fault.fault is None:
        return FaultLines(where, fault.sentence, "A text file in TOML", "All defaults")
    key = fault.fault.key
    example = OPTIONS[key].default_raw
    such_as = (
        "" if example is None or "such as" in fault.fault.allowed else f", such as {shown_raw(OPTIONS[key], example)}"
    )
    return FaultLines(
        where,
        f"{key} = {fault.fault.found}",
        f"{spoken(fault.fault.allowed)}{such_as}",
        spoken(fault.fault.used),
    )
