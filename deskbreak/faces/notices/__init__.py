"""What has to be said in a window: settings that could not be read (UI.md, 5.8).

`open_face` is this face's composition root.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from deskbreak.faces.appearance import theme_of
from deskbreak.faces.notices.settings_error import SettingsErrorWindow
from deskbreak.faces.notices.words import trouble_of
from deskbreak.storage import paths, settings_file


class Link(Protocol):
    """What the notice needs of `AgentLink`."""

    @property
    def status_changed(self) -> SignalInstance: ...
    @property
    def present_asked(self) -> SignalInstance: ...


def open_face(link: Link, application: QApplication) -> SettingsNotice:
    """Make the notice; it shows itself at the first status, and ends the face where there is nothing to say."""
    theme = theme_of(application, settings_file.read(paths.settings_file()).settings)
    notice = SettingsNotice(SettingsErrorWindow(theme))
    link.status_changed.connect(notice.appear)
    link.present_asked.connect(notice.read_again)
    notice.window.file_asked.connect(notice.open_file)
    notice.window.continued.connect(notice.done)
    notice.done.connect(application.quit)
    return notice


class SettingsNotice(QObject):
    """Reads the file, and shows what is wrong in it without taking the focus."""

    done = Signal()

    def __init__(self, window: SettingsErrorWindow) -> None:
        super().__init__()
        self.window = window
        self._appeared = False

    def appear(self) -> None:
        """At the first status; later ones change nothing."""
        if not self._appeared:
            self._appeared = True
            self.read_again()

    def read_again(self) -> None:
        """The file has faults, or other ones than before; once it has none, there is nothing to say."""
        trouble = trouble_of(settings_file.read(paths.settings_file()))
        if trouble is not None:
            self._appeared = True
            self.window.show_trouble(trouble)
            self.window.show()
        elif not self.window.isVisible():
            self.done.emit()

    def open_file(self) -> None:
        """In whatever the person edits text with."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.settings_file())))
