"""Setting a file aside that can't be read: under another name, so that nothing the person had is lost.

Separate because the state and the history do it in the same way.
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

# What SQLite keeps beside a database. Left where it is, a journal would be played into the new file of the same name.
_COMPANIONS = ("-journal", "-wal", "-shm")


def set_aside(path: Path, now: datetime) -> Path:
    """Renames `path`, with SQLite's files beside it, to `NAME.broken-TIME` and answers the new path.

    A file set aside earlier is never overwritten. Raises OSError where the folder does not let files be renamed.
    """
    aside = _reserved(path, now)
    try:
        # The companions go first: a kill in between leaves the broken file in its place, and it is found again.
        for companion in _COMPANIONS:
            beside = path.with_name(path.name + companion)
            if beside.exists():
                beside.replace(aside.with_name(aside.name + companion))
        path.replace(aside)
    except OSError:
        aside.unlink(missing_ok=True)
        raise
    return aside


def _reserved(path: Path, now: datetime) -> Path:
    """A free name, taken by an empty file, so that two processes can't choose the same."""
    stamp = f"{path.name}.broken-{now:%Y%m%dT%H%M%S}"
    for number in range(1, 1000):
        name = path.with_name(stamp if number == 1 else f"{stamp}-{number}")
        try:
            os.close(os.open(name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            continue
        return name
    raise FileExistsError(f"a thousand files named {stamp} are there already")
