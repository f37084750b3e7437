"""The state on disk (rule 22): what was there before, or what is there now, whatever kills the writing.

Separate from what a state is (core/state), which comes here as a mapping and a function that reads one back. The file
is `{"version": 1, "state": { … }}`.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.said import Said, together
from deskbreak.storage.aside import set_aside

VERSION = 1

State = TypeVar("State")


def save(path: Path, state: Mapping[str, object]) -> None:
    """Writes `state`, readable by its owner alone; DeskbreakError if it can't, and the old file is then untouched."""
    text = json.dumps({"version": VERSION, "state": dict(state)}, ensure_ascii=False, allow_nan=False)
    # One fixed name: what a killed write left behind is overwritten by the next one.
    unfinished = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write_through(unfinished, text.encode())
        unfinished.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        _drop(unfinished)
        raise _cannot_save(path, error) from error


def load(
    path: Path,
    read: Callable[[Mapping[str, object]], State],
    tell: Callable[[DeskbreakError], None],
) -> State | None:
    """The state that was saved, read by `read`, or None where there is none to go on with.

    A file that can't be read (or that `read` answers with ValueError, KeyError or TypeError) is set aside and told.
    """
    try:
        content = path.read_bytes()
        return read(_unwrapped(content))
    except FileNotFoundError:
        return None
    except _Newer as newer:
        why = str(newer)
    except OSError as error:
        why = error.strerror or str(error)
        if isinstance(error, IsADirectoryError | NotADirectoryError):
            tell(
                DeskbreakError(
                    Said("The state at %1 can't be read (%2).", path, why), Said("Move away what is in its place.")
                )
            )
            return None
    except (ValueError, KeyError, TypeError, RecursionError):
        why = Said("it is cut short or damaged")
    tell(_after_setting_aside(path, why))
    return None


class _Newer(Exception):
    """The file comes from a later deskbreak."""


def _unwrapped(content: bytes) -> Mapping[str, object]:
    envelope = json.loads(content)
    if not isinstance(envelope, dict) or type(envelope.get("version")) is not int or envelope["version"] < 1:
        raise ValueError(Said("it is cut short or damaged"))
    if envelope["version"] > VERSION:
        raise _Newer(Said("it is from a newer deskbreak, version %1; this one knows %2", envelope["version"], VERSION))
    state = envelope.get("state")
    if not isinstance(state, dict):
        raise ValueError(Said("it is cut short or damaged"))
    return state


def _after_setting_aside(path: Path, why: str) -> DeskbreakError:
    try:
        aside = set_aside(path, datetime.now())
    except OSError as error:
        return DeskbreakError(
            Said("The state at %1 can't be read (%2) and can't be set aside (%3).", path, why, error.strerror or error),
            Said("Counting starts anew; move the file away yourself."),
        )
    return DeskbreakError(
        Said("The state at %1 can't be read (%2).", path, why),
        Said("It was set aside as %1 and counting starts anew.", aside.name),
    )


def _write_through(path: Path, content: bytes) -> None:
    # No link is followed: a planted one would have the write land elsewhere.
    flags = os.O_CREAT | os.O_WRONLY | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
    with open(os.open(path, flags, 0o600), "wb") as file:
        if hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), 0o600)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Makes the rename last through a power cut; Windows has no such call for a folder and needs none."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        # Some network file systems can't sync a folder; what was saved stands all the same.
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def _drop(unfinished: Path) -> None:
    # A leftover is harmless, and the sentence about the write itself says more.
    with suppress(OSError):
        unfinished.unlink(missing_ok=True)


def _cannot_save(path: Path, error: OSError) -> DeskbreakError:
    later = Said("Counting goes on; only a restart would lose what was not saved.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DeskbreakError(
            Said("The disk is full, so the state can't be saved to %1.", path),
            together(Said("Free some space."), later),
        )
    return DeskbreakError(
        Said("The state can't be saved to %1 (%2).", path, error.strerror or error),
        together(Said("Check that the folder is yours to write in."), later),
    )
