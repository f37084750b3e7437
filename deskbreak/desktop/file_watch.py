"""Notice of one file's changes, also where it is still to be made or an editor puts a new one in its place.

Separate because a face and the agent both follow settings.toml, and neither knows the other.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class FileWatch(QObject):
    """`changed` says that the file may be another than before; reading it tells whether it is."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._notice)
        self._watcher.directoryChanged.connect(self._notice)
        self._watch()

    def _notice(self) -> None:
        self._watch()
        self.changed.emit()

    def _watch(self) -> None:
        # An editor that writes a new file and renames it ends the watch of the old one: the folder tells of the new.
        # Where the folder is still to be made, the nearest one above it tells.
        folder = next(place for place in self._path.parents if place.exists())
        wanted = {str(place) for place in (self._path, folder) if place.exists()}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(list(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(list(wanted - watched))
