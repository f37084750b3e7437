"""What works on which desktop: docs/desktops.toml, checked for its form, and the README's table made of it.

Separate from settings_table: that one grows from the program, this from what was tried.
"""

from __future__ import annotations

import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

from deskbreak.desktop.findings import Finding, Standing, Topic
from deskbreak.desktop.untried import MACOS, WINDOWS

ROOT = Path(__file__).resolve().parent.parent
README, SOURCE = ROOT / "README.md", ROOT / "docs/desktops.toml"
_PLACE = re.compile(r"(?<=<!-- desktops: written by `make readme` -->\n).*?(?=<!-- end of desktops -->)", re.DOTALL)

WORDS = {
    "works": "yes",
    "stand_in": "yes, by a stand-in",
    "in_part": "in part",
    "unknowable": "can’t be known",
    "not_tried": "not yet run",
    "missing": "no",
}
# The rows of what `doctor` says on Windows and macOS; the call is both microphone and camera.
_TOPICS = {
    "idle": Topic.IDLE,
    "lull": Topic.IDLE,
    "lock": Topic.LOCK,
    "sleep": Topic.SLEEP,
    "watching": Topic.WATCHING,
    "fullscreen": Topic.FULLSCREEN,
    "microphone": Topic.CALL,
    "camera": Topic.CALL,
    "do_not_disturb": Topic.DO_NOT_DISTURB,
    "presenting": Topic.PRESENTING,
    "tray": Topic.TRAY,
    "windows": Topic.WINDOWS,
    "notifications": Topic.NOTIFICATIONS,
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One thing on one desktop. `of`: what the test tried it on, where that is no desktop but the same on all."""

    thing: str
    desktop: str
    is_: str
    test: str = ""
    note: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class Desktops:
    """All cells, with the names of rows and columns."""

    desktops: dict[str, str]
    things: dict[str, str]
    cells: dict[tuple[str, str], Cell]


def read(text: str) -> Desktops:
    """The cells as they are written, those of desktops that were not run, and those of Windows and macOS."""
    told = tomllib.loads(text)
    names, not_run = told.pop("desktops"), told.pop("not_run")
    cells = {}
    for thing, row in told.items():
        for desktop in names:
            if desktop in not_run["desktops"]:
                cells[thing, desktop] = Cell(thing, desktop, "not_tried", note=not_run["note"])
            else:
                fields = dict(row[desktop])
                cells[thing, desktop] = Cell(thing, desktop, fields.pop("is"), **fields)
        for desktop, found in (("windows", WINDOWS), ("macos", MACOS)):
            cells[thing, desktop] = _foreign(thing, desktop, found[_TOPICS[thing]])
    things = {thing: row["name"] for thing, row in told.items()}
    return Desktops({**names, "windows": "Windows", "macos": "macOS"}, things, cells)


def _foreign(thing: str, desktop: str, found: Finding) -> Cell:
    if (thing, desktop) == ("camera", "macos"):
        return Cell(thing, desktop, "missing", note="On macOS only the microphone is looked at.")
    if found.state is not Standing.MISSING:
        return Cell(thing, desktop, "not_tried", note="Written by the documentation; not yet run on a real machine.")
    return Cell(thing, desktop, "unknowable" if "tells no program" in found.why else "missing", note=found.why)


def table(desktops: Desktops) -> str:
    """The table as Markdown, with its notes numbered below it."""
    notes: dict[str, int] = {}
    rows = [f"| | {' | '.join(desktops.desktops.values())} |", "|---" * (len(desktops.desktops) + 1) + "|"]
    for thing, name in desktops.things.items():
        shown = [_shown(desktops.cells[thing, desktop], notes) for desktop in desktops.desktops]
        rows.append(f"| {name} | {' | '.join(shown)} |")
    return "\n".join([*rows, "", *(f"{number}. {note}" for note, number in notes.items())]) + "\n"


def _shown(cell: Cell, notes: dict[str, int]) -> str:
    number = notes.setdefault(cell.note, len(notes) + 1) if cell.note else None
    return WORDS[cell.is_] + (f" <sup>{number}</sup>" if number else "")


def grown(text: str) -> str:
    """The README with the table as it has to be now."""
    if not _PLACE.search(text):
        raise SystemExit("README.md has no place for the table of desktops any more.")
    made = table(read(SOURCE.read_text("utf-8")))
    return _PLACE.sub(lambda _: made, text)


def main() -> int:
    README.write_text(grown(README.read_text("utf-8")), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
