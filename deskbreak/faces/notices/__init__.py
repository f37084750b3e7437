"""What has to be said in a window, once: settings that could not be read, and that there is no tray (UI.md, 5.8).

`open_face` is this face's composition root.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.status import Status
from deskbreak.faces.notices.no_tray import NoTrayWindow
from deskbreak.faces.notices.settings_error import SettingsErrorWindow
from deskbreak.faces.notices.words import trouble_of
from deskbreak.faces.overview import NO_TRAY
from deskbreak.faces.overview.names import ExerciseNames
from deskbreak.faces.overview.view import view_of
from deskbreak.faces.theme import Theme
from deskbreak.storage import paths, settings_file


class Link(Protocol):
    """What the notice needs of `AgentLink`."""

    @property
    def status_changed(self) -> SignalInstance: ...
    @property
    def present_asked(self) -> SignalInstance: ...
    def say(self, command: str, **fields: object) -> None: ...


def open_face(link: Link, application: QApplication) -> Notice:
    """Make the notice; it shows itself at the first status, and ends the face where there is nothing to say."""
    settings = settings_file.read(paths.settings_file()).settings
    theme = Theme(application, choice=settings.get(options.THEME.key), text_size=settings[options.TEXT_SIZE])
    notice = Notice(link, theme, no_tray=bool(os.environ.get(NO_TRAY)))
    link.status_changed.connect(notice.show_status)
    link.present_asked.connect(notice.read_again)
    notice.done.connect(application.quit)
    return notice


class Notice(QObject):
    """The settings first, then the tray; `done` when all has been read."""

    done = Signal()

    def __init__(self, link: Link, theme: Theme, *, no_tray: bool) -> None:
        super().__init__()
        self._link, self._tray_to_tell = link, no_tray
        self._status: Status | None = None
        self.settings_error = SettingsErrorWindow(theme)
        self.no_tray = NoTrayWindow(theme)
        self.settings_error.file_asked.connect(self.open_file)
        self.settings_error.continued.connect(self.go_on)
        self.no_tray.small_window_chosen.connect(self.use_small_window)

    def show_status(self, status: Status) -> None:
        """The first time, say what there is to say, without taking the focus."""
        first, self._status = self._status is None, status
        if first and not self._say_settings():
            self.go_on()

    def read_again(self) -> None:
        """The file has other faults now."""
        if self._status is not None:
            self._say_settings()

    def open_file(self) -> None:
        """In whatever the person edits text with."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.settings_file())))

    def go_on(self) -> None:
        """The next thing to say, or the end."""
        self.settings_error.hide()
        if not self._tray_to_tell or self._status is None:
            self.done.emit()
            return
        self._tray_to_tell = False
        told = self._status.now
        now = datetime.now().astimezone() if told is None else datetime.fromisoformat(told)
        self.no_tray.show_view(view_of(self._status, now, ExerciseNames().name_of))
        self.no_tray.show()

    def use_small_window(self) -> None:
        """What stands in for the tray."""
        if self.no_tray.isVisible():
            self.no_tray.hide()
        self._keep_answer()
        self._link.say("show", window="overview")
        self.done.emit()

    def _say_settings(self) -> bool:
        """Whether there is anything to say about them."""
        trouble = trouble_of(settings_file.read(paths.settings_file()))
        if trouble is not None:
            self.settings_error.show_trouble(trouble)
            self.settings_error.show()
        return trouble is not None

    def _keep_answer(self) -> None:
        """So that this is asked once. A file that can't be read is not touched for it."""
        path = paths.settings_file()
        if not settings_file.read(path).broken:
            with suppress(DeskbreakError):  # it can't be written: then it is asked again, which is no harm
                settings_file.write(path, {options.SMALL_WINDOW.key: True})
