"""Where windows were and how big, for the next time they open: `windows.json`, which only the faces read and write.

Separate from the state, which belongs to the agent. Nothing here is worth a word to the person: a file that can't be
read is as good as none, and one that can't be written leaves the window where it opens by itself.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

VERSION = 1
MOST_BYTES = 16 * 1024
FARTHEST = 100_000
"""No screen is so far from another; a number beyond it is none that a window had."""

_NUMBERS = ("left", "top", "width", "height", "frame_width", "frame_height")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """Of a window that is not maximised, in logical pixels; one that is would have it otherwise."""

    left: int
    top: int
    width: int
    height: int
    """Without the frame, whose corner is at left and top."""
    frame_width: int = 0
    frame_height: int = 0
    """What the frame adds."""
    maximised: bool = False


def place_of(path: Path, window: str) -> Place | None:
    """The place of a window by its name; None where none is known."""
    return _read(path).get(window)


def keep_place(path: Path, window: str, place: Place) -> None:
    """Remember a window's place beside those of the others."""
    places = {**_read(path), window: place}
    content = {"version": VERSION, "windows": {name: asdict(kept) for name, kept in places.items()}}
    try:
        _replace(path, json.dumps(content, indent=1, sort_keys=True))
    except OSError as error:
        log.info("the place of the window “%s” is not kept: %s", window, error)


def _read(path: Path) -> Mapping[str, Place]:
    try:
        with open(path, "rb") as file:
            content = json.loads(file.read(MOST_BYTES))
        if content["version"] != VERSION:
            return {}
        return {str(name): _place(kept) for name, kept in content["windows"].items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        log.info("%s can't be read: %r", path, fault)
        return {}


def _place(kept: Mapping[str, object]) -> Place:
    left, top, width, height, frame_width, frame_height = (_number(kept[name]) for name in _NUMBERS)
    maximised = kept["maximised"]
    if min(width, height) <= 0 or min(frame_width, frame_height) < 0 or not isinstance(maximised, bool):
        raise ValueError(f"no place of a window: {kept}")
    return Place(left, top, width, height, frame_width, frame_height, maximised)


def _number(kept: object) -> int:
    if not isinstance(kept, int) or abs(kept) > FARTHEST:
        raise ValueError(f"no number of a place: {kept!r}")
    return kept


def _replace(path: Path, text: str) -> None:
    """The old file or the new one, also where two windows close at once."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(name, path)
    except OSError:
        with suppress(OSError):
            os.unlink(name)
        raise
