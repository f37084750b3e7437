"""The desktop's notifications over D-Bus, with buttons; low urgency, but for a break that is asked for."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import NOTIFICATIONS as SERVICE
from deskbreak.desktop.bus_names import NOTIFICATIONS_PATH as PATH
from deskbreak.desktop.findings import Finding, notifications_finding
from deskbreak.desktop.ports import Notice, Notifications
from deskbreak.desktop.wire import Answer, Call, Heard, Pattern

log = logging.getLogger(__name__)

APP_NAME, DESKTOP_ENTRY = "deskbreak", "io.github.deskbreak.Deskbreak"

_LOW_URGENCY, _NORMAL_URGENCY = 0, 1
_SERVER_DECIDES_MS, _STAYS_MS = -1, 0


class BusNotifications(Notifications):
    """One notice at a time; a new one takes the place of the old."""

    def __init__(self, session: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._capabilities: frozenset[str] | None = None
        self._wanted: Notice | None = None
        self._number = 0
        self._sent: Notice | None = None
        self._asked = False
        self._fails = False

    def start(self) -> None:
        """Listen for the buttons. The server itself is started by the bus when the first notice is sent."""
        self._session.listen(Pattern(SERVICE, "ActionInvoked", PATH, SERVICE), self._hear_action)
        self._session.listen(Pattern(SERVICE, "NotificationClosed", PATH, SERVICE), self._hear_closed)
        self._session.follow_name(SERVICE, self._follow)

    def stop(self) -> None:
        """Take the notice away, as nobody would hear its buttons."""
        self.withdraw()

    def send(self, notice: Notice) -> None:
        """Show the notice, in place of ours that is on show."""
        self._wanted = notice
        if self._asked:
            return
        if self._capabilities is None:
            self._asked = True
            ask = Call(SERVICE, PATH, SERVICE, "GetCapabilities", starts_service=True)
            self._session.call(ask, self._capabilities_told)
        else:
            self._notify(notice, self._capabilities)

    def withdraw(self) -> None:
        """Take ours off the screen, also one that is just on its way."""
        self._wanted = None
        if self._number and not self._asked:
            self._session.call(Call(SERVICE, PATH, SERVICE, "CloseNotification", "u", (self._number,)))
            self._number = 0

    def finding(self) -> Finding:
        """Whether a server answers, as far as it was asked."""
        return notifications_finding(self._session.is_open and not self._fails, self._capabilities)

    def _notify(self, notice: Notice, capabilities: frozenset[str]) -> None:
        body = _escaped(notice.body) if "body-markup" in capabilities else notice.body
        actions = [text for action in notice.actions for text in action] if "actions" in capabilities else []
        urgency = _NORMAL_URGENCY if notice.stays else _LOW_URGENCY
        hints = {"urgency": ("y", urgency), "desktop-entry": ("s", DESKTOP_ENTRY)}
        patience = _STAYS_MS if notice.stays else _SERVER_DECIDES_MS
        arguments = (APP_NAME, self._number, "", notice.summary, body, actions, hints, patience)
        notify = Call(SERVICE, PATH, SERVICE, "Notify", "susssasa{sv}i", arguments, starts_service=True)
        self._sent, self._asked = notice, True
        self._session.call(notify, self._shown)

    def _capabilities_told(self, answer: Answer) -> None:
        self._asked = False
        self._fails = bool(answer.error)
        if answer.error:
            log.info("No notification server: %s", answer.error)
            self._wanted = None
            return
        self._capabilities = frozenset(answer.values[0])
        if self._wanted is not None:
            self.send(self._wanted)

    def _shown(self, answer: Answer) -> None:
        self._asked = False
        self._fails = bool(answer.error)
        if answer.error:
            log.info("The notification was not shown: %s", answer.error)
            return
        self._number = int(answer.values[0])
        # Meanwhile it may have been withdrawn, or another one sent.
        if self._wanted is None:
            self.withdraw()
        elif self._wanted is not self._sent:
            self.send(self._wanted)

    def _hear_action(self, heard: Heard) -> None:
        number, key = heard.values
        if number == self._number and self._number:
            # Not every server takes a notice away when one of its buttons is pressed. One that is on its way stays.
            if not self._asked:
                self.withdraw()
            self.action_chosen.emit(str(key))

    def _hear_closed(self, heard: Heard) -> None:
        if heard.values[0] == self._number:
            self._number = 0

    def _follow(self, is_there: bool) -> None:
        """Another server may do other things, and knows nothing of what the last one showed."""
        if not is_there:
            self._capabilities = None
            self._number = 0


def _escaped(text: str) -> str:
    """Plain text for a server that reads markup."""
    # the html module would do it, and stay in memory with the names of two thousand characters
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
