"""What has to be said once where no tray answers: what stands in for it, and the way to one (UI.md, 5.8).

`open_face` is this face's composition root.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.status import Status
from deskbreak.desktop.own_command import PROGRAM, own_command
from deskbreak.faces.appearance import theme_of
from deskbreak.faces.no_tray.window import NoTrayWindow
from deskbreak.faces.overview.names import ExerciseNames
from deskbreak.faces.overview.view import view_of
from deskbreak.storage import paths, settings_file


def commands() -> tuple[str, ...]:
    """What starts this deskbreak from a shortcut: its bare name where that finds it."""
    own = own_command()
    return (PROGRAM,) if len(own) == 1 and shutil.which(PROGRAM) == own[0] else own


class Link(Protocol):
    """What this face needs of `AgentLink`."""

    @property
    def status_changed(self) -> SignalInstance: ...
    @property
    def tray_came(self) -> SignalInstance: ...
    def say(self, command: str, **fields: object) -> None: ...


def open_face(link: Link, application: QApplication) -> NoTray:
    """Make the window; it shows itself at the first status."""
    theme = theme_of(application, settings_file.read(paths.settings_file()).settings)
    notice = NoTray(link, NoTrayWindow(theme, commands()))
    link.status_changed.connect(notice.show_status)
    link.tray_came.connect(notice.done)
    notice.window.small_window_chosen.connect(notice.use_small_window)
    notice.done.connect(application.quit)
    return notice


class NoTray(QObject):
    """Shows the window once, and keeps the answer."""

    done = Signal()

    def __init__(self, link: Link, window: NoTrayWindow) -> None:
        super().__init__()
        self._link, self.window = link, window
        self._answered = False

    def show_status(self, status: Status) -> None:
        """The picture follows what is going on; the first time, the window appears without taking the focus."""
        now = datetime.now().astimezone() if status.now is None else datetime.fromisoformat(status.now)
        self.window.show_view(view_of(status, now, ExerciseNames().name_of))
        if not self._answered:
            self.window.show()

    def use_small_window(self) -> None:
        """The small window from now on; this is asked no more."""
        if self._answered:
            return
        self._answered = True
        self.window.hide()
        self._keep_answer()
        self._link.say("show", window="overview")
        self.done.emit()

    def _keep_answer(self) -> None:
        """A file that can't be read is not touched for it."""
        path = paths.settings_file()
        if not settings_file.read(path).broken:
            with suppress(DeskbreakError):  # it can't be written: then it is asked again, which is no harm
                settings_file.write(path, {options.SMALL_WINDOW.key: True})
