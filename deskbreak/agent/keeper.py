"""Keeps the state on disk: after each event that changed it, and every five minutes of plain sitting (rule 22).

Separate from the state file (storage), which knows no state, and from the runtime, which knows no file.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from deskbreak.agent.runtime import Runtime
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.kept import Kept
from deskbreak.core.rules import SECOND
from deskbreak.storage import state_file

_OFTEN_ENOUGH = 300 * SECOND
# These grow or move with time alone; a state that differs in nothing else need not be written for it.
_OF_TIME = frozenset({"held", "held_until"})

_log = logging.getLogger(__name__)


class Keeper(QObject):
    """Writes the runtime's state. `troubled` carries a DeskbreakError, once until writing works again."""

    troubled = Signal(object)

    def __init__(self, path: Path, boot: str, runtime: Runtime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._boot = boot
        self._runtime = runtime
        self._written: dict[str, Any] = {}
        self._written_at: int | None = None
        self._works = True

    def keep(self) -> None:
        """Write the state if it changed, or if the last writing is five minutes ago."""
        state = self._runtime.state
        kept = {name: value for name, value in vars(state).items() if name not in _OF_TIME}
        now = self._runtime.clock.now_ms()
        if kept != self._written or self._written_at is None or now >= self._written_at + _OFTEN_ENOUGH:
            self._written, self._written_at = kept, now
            self._write(Kept(state, now, self._runtime.clock.wall(), self._boot))

    def keep_now(self) -> None:
        """Write the state in any case: the agent ends."""
        self._written_at = None
        self.keep()

    def deadline(self) -> int | None:
        """When the state has to be written again although nothing happens: only sitting grows by itself."""
        if self._runtime.state.seat_from is None or self._written_at is None:
            return None
        return self._written_at + _OFTEN_ENOUGH

    def _write(self, kept: Kept) -> None:
        try:
            state_file.save(self._path, kept.to_json())
            self._works = True
        except DeskbreakError as trouble:
            _log.warning("the state can't be kept: %s", trouble)
            if self._works:
                self.troubled.emit(trouble)
            self._works = False


def load(path: Path, tell: Callable[[DeskbreakError], None]) -> Kept | None:
    """The state kept by the last run; None where there is none, or where it was set aside."""
    return state_file.load(path, Kept.from_json, tell)
