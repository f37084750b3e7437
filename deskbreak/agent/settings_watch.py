"""The settings as they are in the file, read again when the file changes.

Separate from the settings file (storage), which watches nothing, and from the watch (desktop), which reads nothing.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.said import Said
from deskbreak.core.settings import Settings
from deskbreak.desktop.file_watch import FileWatch
from deskbreak.storage import settings_file


class SettingsWatch(QObject):
    """`changed` follows a file that means something else than before; `troubled` carries what is wrong in it, once."""

    changed = Signal()
    troubled = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        reading = settings_file.read(path)
        self.settings: Settings = reading.settings
        self._faults = reading.faults
        self._told: tuple[object, ...] = ()
        self._file = FileWatch(path, self)
        self._file.changed.connect(self.read)

    @property
    def unreadable(self) -> bool:
        """Whether a default serves in place of something in the file; an unknown key is only kept."""
        return any(fault.fault is None or not fault.fault.unknown for fault in self._faults)

    def read(self) -> None:
        """Read the file again."""
        reading = settings_file.read(self._path)
        self._faults = reading.faults
        self.say_faults()
        if reading.settings != self.settings:
            self.settings = reading.settings
            self.changed.emit()

    def say_faults(self) -> None:
        """Say what is wrong in the file, unless it was said before."""
        faults = tuple(self._faults)
        if faults and faults != self._told:
            first = str(faults[0])
            told = Said("%1 (and %2 more)", first, len(faults) - 1) if len(faults) > 1 else first
            self.troubled.emit(
                DeskbreakError(told, Said("The default serves meanwhile. Your file is unchanged: %1", self._path))
            )
        self._told = faults
