"""Whether the screen is locked, or shows somebody else's login: logind, and the screen savers on the session bus."""

from __future__ import annotations

import logging
import os
from functools import partial

from PySide6.QtCore import QObject, QTimer

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import LOGIND, LOGIND_LOGIN, PROPERTIES, SAVERS
from deskbreak.desktop.findings import Finding, lock_finding
from deskbreak.desktop.logind import Login, OwnLogin, all_told, ask_all, changes, is_of_this_desktop
from deskbreak.desktop.ports import Lock
from deskbreak.desktop.wire import Answer, Call, Heard, Pattern

log = logging.getLogger(__name__)

# Another login has the screen: it says so here beside LOGIND, which stands for LockedHint.
_SWITCHED = "another login"
# Some lockers lock only when the machine has woken.
LOCKERS_TAKE_MS = 1000
# logind is started anew by updates; until it is back, what it told last holds.
RESTART_MS = 10_000


class BusLock(Lock):
    """Locked as long as any of the sources says so; a source that goes away says nothing any more.

    Who switches to another user, or to a text console, has left this desktop as if it were locked: logind then says
    that our login is no longer active.
    """

    def __init__(
        self, session: Bus | None, system: Bus | None, restart_ms: int = RESTART_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._system = system
        self._says_locked: dict[str, bool] = {}
        self._login = Login("")
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(LOCKERS_TAKE_MS)
        self._looking.timeout.connect(self.looked)
        self._restart = QTimer(self)
        self._restart.setSingleShot(True)
        self._restart.setInterval(restart_ms)
        self._restart.timeout.connect(self._lose_logind)

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

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._looking.stop()
        self._restart.stop()

    def is_locked(self) -> bool:
        """What was last told."""
        return any(self._says_locked.values())

    def look_again(self) -> None:
        """Ask all sources that have ever answered, and give them their time, unless one says that it is locked."""
        if self.is_locked() or not self._says_locked:
            self.looked.emit()
            return
        self._looking.start()
        for name in set(self._says_locked) & set(SAVERS):
            self._ask_saver(name)
        if LOGIND in self._says_locked:
            self._ask_login()

    def finding(self) -> Finding:
        """Which sources answer."""
        return lock_finding(LOGIND in self._says_locked, any(name in self._says_locked for name in SAVERS))

    def _follow_logind(self, is_there: bool) -> None:
        if not is_there:
            if LOGIND in self._says_locked:
                self._restart.start()
        elif self._system is not None:
            self._restart.stop()
            OwnLogin(self._system, self._login_found).look()

    def _login_found(self, login: Login) -> None:
        if self._system is None:
            return
        if login.path != self._login.path:
            changed = Pattern(PROPERTIES, "PropertiesChanged", login.path, LOGIND, LOGIND_LOGIN)
            self._system.listen(changed, self._hear_login)
        self._login = login
        self._ask_login()

    def _hear_login(self, heard: Heard) -> None:
        if heard.path != self._login.path:
            return
        changed, invalidated = changes(heard)
        if isinstance(changed.get("LockedHint"), bool):
            self._note(LOGIND, changed["LockedHint"])
        # of a guessed login that turned out to be another desktop's, nothing was noted
        if isinstance(changed.get("Active"), bool) and _SWITCHED in self._says_locked:
            self._note_active(changed["Active"])
        if {"LockedHint", "Active"} & set(invalidated):
            self._ask_login()

    def _ask_login(self) -> None:
        if self._system is not None:
            self._system.call(ask_all(self._login.path), self._login_told)

    def _login_told(self, answer: Answer) -> None:
        facts = all_told(answer)
        if isinstance(facts.get("LockedHint"), bool):
            self._note(LOGIND, facts["LockedHint"])
        if not self._login.guess or is_of_this_desktop(facts, os.environ):
            active = facts.get("Active")
            if isinstance(active, bool):
                self._note_active(active)

    def _note_active(self, active: bool) -> None:
        if self._says_locked.get(_SWITCHED, False) == active:
            log.info("this desktop has the screen again" if active else "another login has the screen: as if locked")
        self._note(_SWITCHED, not active)

    def _follow_saver(self, name: str, is_there: bool) -> None:
        if is_there:
            self._ask_saver(name)
        else:
            self._forget(name)

    def _ask_saver(self, name: str) -> None:
        if self._session is not None:
            self._session.call(Call(name, SAVERS[name], name, "GetActive"), partial(self._saver_told, name))

    def _saver_told(self, name: str, answer: Answer) -> None:
        active = answer.first()
        # bare kwin and others own the name, to be asked to stay awake, and know nothing of a lock
        if isinstance(active, bool):
            self._note(name, active)

    def _hear_saver(self, name: str, heard: Heard) -> None:
        self._note(name, bool(heard.values) and heard.values[0] is True)

    def _lose_logind(self) -> None:
        self._restart.stop()
        self._forget(LOGIND)
        self._forget(_SWITCHED)

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
            if not before and self._looking.isActive():
                self._looking.stop()
                self.looked.emit()
