"""What the settings need of the world: files, programs, the desktop. One value, so that tests and the gallery bring
their own.

Separate from the composition, which connects it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QObject

from deskbreak.desktop import detect
from deskbreak.desktop.autostart import Autostart
from deskbreak.desktop.doctor import desktop_name
from deskbreak.faces.settings.desktop_report import DesktopReport
from deskbreak.faces.settings.opening import Opener, open_outside
from deskbreak.faces.settings.privacy import Places
from deskbreak.storage import paths


@dataclass(frozen=True, slots=True)
class Outside:
    """The person’s folders, and whom to ask."""

    places: Places
    own_folder: Path
    """Of the person's own exercises, poses and routines."""
    about: str
    """This desktop and this deskbreak."""
    autostart: Callable[[], Autostart]
    report: DesktopReport
    opener: Opener = open_outside


def real_outside(parent: QObject) -> Outside:
    """That of the person who is logged in."""
    about = f"Deskbreak {version('deskbreak')}"
    name = desktop_name(os.environ)
    return Outside(
        Places(paths.settings_file(), paths.history_db(), paths.log_file()),
        paths.data_dir(),
        f"{about} · {name}" if name else about,
        _autostart,
        DesktopReport(parent),
    )


def _autostart() -> Autostart:
    return detect.autostart(paths.autostart_dir())
