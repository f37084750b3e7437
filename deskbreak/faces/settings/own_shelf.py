"""The person's own files as this window holds them: read, followed when somebody changes them, added to.

Separate from the page that shows them, which knows no file.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from deskbreak.core.errors import DeskbreakError
from deskbreak.faces.figure.reach import thorough_check
from deskbreak.storage import paths
from deskbreak.storage.adding import Added, add
from deskbreak.storage.library import Loaded, joined
from deskbreak.storage.own_listing import OwnFile, own_files
from deskbreak.storage.shelf import KINDS, Shelf, shelf_of

QUIET_MS = 200
"""So long nothing more is written before it is read."""


class OwnShelf(QObject):
    """Whoever looks is told what is there, `looked` last of all."""

    found = Signal(tuple, Loaded)
    """The own files one by one, and the whole library with them."""
    loaded_anew = Signal(Loaded)
    looked = Signal()
    added = Signal(Added)
    refused = Signal(DeskbreakError)
    """Nothing was added."""

    def __init__(self, folder: Path, loaded: Loaded, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder, self.loaded = folder, loaded
        self._own = Shelf()
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._notice)
        self._watcher.directoryChanged.connect(self._notice)
        self._was_read = False

    @property
    def files(self) -> tuple[OwnFile, ...]:
        """All own files; none before the first look."""
        return own_files(self._own, self.loaded)

    def look_once(self) -> None:
        """Look, the first time that somebody wants to see them."""
        if not self._was_read:
            self.look()

    def look(self) -> None:
        """Read them anew, as thoroughly as `routines check`."""
        self._was_read = True
        self._own = shelf_of(self.folder)
        self.loaded = joined(shelf_of(paths.assets()), self._own, thorough_check())
        self._watch()
        self.found.emit(self.files, self.loaded)
        self.loaded_anew.emit(self.loaded)
        self.looked.emit()

    def add(self, path: Path, replace: bool) -> None:
        """Take a file or a zip in, all of it or nothing; with `replace` what is there already may go for it."""
        try:
            taken = add(path, thorough_check(), replace=replace)
        except DeskbreakError as trouble:
            self.refused.emit(trouble)
            return
        self.look()
        self.added.emit(taken)

    def _notice(self) -> None:
        self._watch()
        self._quiet.start()

    def _watch(self) -> None:
        places = [self.folder, *(self.folder / kind for kind in KINDS)]
        wanted = {str(place) for place in places if place.is_dir()}
        wanted |= {str(file.path) for kind in KINDS for file in self._own.of(kind)}
        wanted |= {str(fault.file) for fault in self._own.faults}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
