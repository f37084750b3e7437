"""How this very deskbreak is started again: by the program that was installed with it, wherever that was.

Separate because finding it reads the package's own records, which nothing else needs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

PROGRAM = "deskbreak"


def own_command() -> tuple[str, ...]:
    """The command, with full paths, since the desktop's search path at login is another one."""
    for program in _programs():
        if program.is_file() and os.access(program, os.X_OK):
            return (str(program),)
    return (sys.executable, "-m", "deskbreak")


def login_command() -> tuple[str, ...]:
    """The command for the desktop to start it at login: then nothing asks for attention."""
    return (*own_command(), "--login")


def _programs() -> Iterator[Path]:
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        recorded = distribution("deskbreak").files or ()
    except PackageNotFoundError:
        recorded = ()
    for file in recorded:  # what pip, pipx and the like wrote down; packages of a distribution have no such list
        if file.name in (PROGRAM, f"{PROGRAM}.exe"):
            yield Path(os.path.normpath(file.locate()))
    yield Path(sys.executable).parent / PROGRAM  # not resolved: a venv's python is a link to the system's
