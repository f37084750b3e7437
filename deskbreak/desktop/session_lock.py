"""Whether the screen is locked: logind's LockedHint, and the screen savers' names on the session bus."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import LOGIND, LOGIND_LOGIN, PROPERTIES, SAVERS
from deskbreak.desktop.findings import Finding, lock_finding
from deskbreak.desktop.logind import OwnLogin, read_property
from deskbreak.desktop.ports import Lock
from deskbreak.desktop.wire import Answer, Call, Heard, Pattern


class BusLock(Lock):
    """Locked as long as any of the sources says so; a source that goes away says nothing any more."""

    def __init__(self, session: Bus | None, system: Bus | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._system = system
        self._says_locked: dict[str, bool] = {}
        self._login_path = ""

    def start(self) -> None:
        """Begin to listen; a screen that is locked already is told as soon as the buses answer."""
        if self._system is not None:
            self._system.lost.connect(self._lose_logind)
            self._system.follow_name(LOGIND, self._follow_logind)
        if self._session is not None:
            self._session.lost.connect(self._lose_savers)
            for name in SAVERS:
                saver = Pattern(name, "ActiveChanged")
                self._session.listen(saver, partial(self._hear_saver, name))
                self._session.follow_name(name, partial(self._follow_saver, name))

    def is_locked(self) -> bool:
        """What was last told."""
        return any(self._says_locked.values())

    def finding(self) -> Finding:
        """Which sources answer."""
        return lock_finding(LOGIND in self._says_locked, any(name in self._says_locked for name in SAVERS))

    def _follow_logind(self, is_there: bool) -> None:
        if not is_there:
            self._lose_logind()
        elif self._system is not None:
            OwnLogin(self._system, self._login_found).look()

    def _login_found(self, path: str) -> None:
        if self._system is None:
            return
        if path != self._login_path:
            self._login_path = path
            changed = Pattern(PROPERTIES, "PropertiesChanged", path, LOGIND, LOGIND_LOGIN)
            self._system.listen(changed, self._hear_login)
        self._ask_hint()

    def _hear_login(self, heard: Heard) -> None:
        _, changed, invalidated = heard.values
        if heard.path != self._login_path:
            return
        if "LockedHint" in changed:
            self._note(LOGIND, changed["LockedHint"][1] is True)
        elif "LockedHint" in invalidated:
            self._ask_hint()

    def _ask_hint(self) -> None:
        if self._system is not None:
            self._system.call(read_property(self._login_path, LOGIND_LOGIN, "LockedHint"), self._hint_told)

    def _hint_told(self, answer: Answer) -> None:
        hint = answer.first()
        if isinstance(hint, bool):
            self._note(LOGIND, hint)

    def _follow_saver(self, name: str, is_there: bool) -> None:
        if not is_there:
            self._forget(name)
        elif self._session is not None:
            self._session.call(Call(name, SAVERS[name], name, "GetActive"), partial(self._saver_told, name))

    def _saver_told(self, name: str, answer: Answer) -> None:
        active = answer.first()
        # bare kwin and others own the name, to be asked to stay awake, and know nothing of a lock
        if isinstance(active, bool):
            self._note(name, active)

    def _hear_saver(self, name: str, heard: Heard) -> None:
        self._note(name, bool(heard.values) and heard.values[0] is True)

    def _lose_logind(self) -> None:
        self._forget(LOGIND)

    def _lose_savers(self) -> None:
        for name in SAVERS:
            self._forget(name)

    def _forget(self, source: str) -> None:
        if source in self._says_locked:
            self._note(source, False)
            del self._says_locked[source]

    def _note(self, source: str, says_locked: bool) -> None:
        before = self.is_locked()
        self._says_locked[source] = says_locked
        if self.is_locked() != before:
            (self.unlocked if before else self.locked).emit()
