"""The settings as a window holds them: read from the file, changed in the file, taken back one by one.

Separate from the window, which shows settings and says what is wished, and knows no file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.kinds import Raw
from deskbreak.core.said import Said
from deskbreak.core.settings import Settings
from deskbreak.desktop.file_watch import FileWatch
from deskbreak.faces.levels import Levels, LevelWish
from deskbreak.language.texts import Texts
from deskbreak.storage import settings_file

tr = Texts("Settings window")


Write = Callable[[Path, Mapping[str, Raw | None]], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """Raw values that settings should have from now on, all at once; None asks for the default. Or another level."""

    changes: tuple[tuple[str, Raw | None], ...] = ()
    level: LevelWish | None = None
    done: str = ""
    """What to say once it is so, where much changes at once."""


class Changes(QObject):
    """Carries out wishes, and follows the file when somebody else changes it."""

    changed = Signal()
    """What is shown should be shown anew: a setting is another one, or a wish came to nothing."""
    written = Signal()
    """The file was changed from here."""
    done = Signal(str)
    """Much was changed at once, as it says; `undo` takes it back."""
    failed = Signal(DeskbreakError)
    """A wish could not be written; the settings are as they were."""
    level_kept = Signal()
    """The history was changed from here."""

    def __init__(
        self, path: Path, levels: Levels, write: Write = settings_file.write, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path, self.levels, self._write = path, levels, write
        self._reading = settings_file.read(path)
        self._before: list[Wish] = []
        self._watch = FileWatch(path, self)
        self._watch.changed.connect(self.follow)

    @property
    def settings(self) -> Settings:
        return self._reading.settings

    @property
    def faults(self) -> tuple[settings_file.FileFault, ...]:
        """What is wrong in the file."""
        return self._reading.faults

    @property
    def path(self) -> Path:
        return self._path

    def make(self, wish: Wish) -> None:
        """Change the settings or a level; what has to follow from a change follows."""
        if wish.level is not None:
            if self._keep(wish.level):
                self._before.append(Wish(level=wish.level.taken_back()))
            self.changed.emit()
            return
        changes = self.settings.with_followers(dict(wish.changes))
        before = Wish(tuple((key, self.settings.raw(key) if self.settings.is_set(key) else None) for key in changes))
        carried_out = self._carry_out(changes)
        if carried_out:
            self._before.append(before)
        self.changed.emit()
        if carried_out and wish.done:
            self.done.emit(wish.done)

    def undo(self) -> None:
        """Take the last change back; nothing where there is none."""
        if self._before:
            before = self._before.pop()
            done = self._carry_out(dict(before.changes)) if before.level is None else self._keep(before.level)
            if not done:
                self._before.append(before)
            self.changed.emit()

    def follow(self) -> None:
        """The file may be another one."""
        reading = settings_file.read(self._path)
        if reading != self._reading:
            if reading.settings != self.settings:
                # Taking back over somebody else's change would undo theirs.
                self._before.clear()
            self._reading = reading
            self.changed.emit()

    def _keep(self, wish: LevelWish) -> bool:
        try:
            self.levels.keep(wish)
        except DeskbreakError as trouble:
            self.failed.emit(trouble)
            return False
        self.level_kept.emit()
        return True

    def _carry_out(self, changes: Mapping[str, Raw | None]) -> bool:
        _settings, faults = Settings.from_raw({key: raw for key, raw in changes.items() if raw is not None})
        if faults:
            self.failed.emit(DeskbreakError(Said("%1.", str(faults[0])), Said("Nothing was changed.")))
            return False
        try:
            self._write(self._path, changes)
        except DeskbreakError as trouble:
            self.failed.emit(trouble)
            return False
        self._reading = settings_file.read(self._path)
        self.written.emit()
        return True
