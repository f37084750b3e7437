"""What each of the desktop's sources says at this moment, since when, and every word of theirs as it comes.

For `deskbreak doctor`: a person whose idleness or call is not seen has to be able to see what deskbreak sees. Separate
from `sensing`, which tells the engine: nothing is decided here, and nothing is kept but the last word of each source.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from deskbreak.control.server import Connection
from deskbreak.desktop.clock import Clock
from deskbreak.desktop.findings import BUSY_TOPIC_OF, Finding, Topic
from deskbreak.desktop.ports import Sensors

_BUSY = {
    Topic.FULLSCREEN: ("a full-screen window is in front", "no full-screen window is in front"),
    Topic.CALL: ("a call is on", "no call is on"),
    Topic.PRESENTING: ("something is presented", "nothing is presented"),
    Topic.DO_NOT_DISTURB: ("do not disturb is on", "do not disturb is off"),
    Topic.WATCHING: ("something keeps the screen awake", "nothing keeps the screen awake"),
}


class Sources(QObject):
    """`told` carries a Finding at each word of a source; `findings` answers how all of them stand.

    Whether the person is busy is looked at only while it matters; so that it can be told, `closely_watched` asks for it
    while somebody wants to know.
    """

    told = Signal(object)
    closely_watched = Signal(bool)

    def __init__(self, desktop: Sensors, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._clock = clock
        self._start = clock.wall()
        self._says = {
            Topic.IDLE: ("at work", self._start),
            Topic.LOCK: ("unlocked", self._start),
            Topic.SLEEP: ("awake", self._start),
        }
        self._waiting: list[Connection] = []
        self._listening: list[Connection] = []
        self._connect(desktop)

    def _connect(self, desktop: Sensors) -> None:
        desktop.idle.idle_began.connect(self._rest_began)
        desktop.idle.input_began.connect(partial(self._say, Topic.IDLE, "at work"))
        desktop.idle.lost.connect(partial(self._say, Topic.IDLE))
        desktop.lock.locked.connect(partial(self._say, Topic.LOCK, "locked"))
        desktop.lock.unlocked.connect(partial(self._say, Topic.LOCK, "unlocked"))
        desktop.sleep.about_to_sleep.connect(partial(self._say, Topic.SLEEP, "about to sleep"))
        desktop.sleep.overslept.connect(self._overslept)
        desktop.sleep.woke.connect(partial(self._say, Topic.SLEEP, "awake"))
        desktop.clock_change.clock_changed.connect(
            partial(self._say, Topic.CLOCK, "the clock was set, or the machine woke")
        )
        desktop.tray_host.appeared.connect(partial(self._say, Topic.TRAY, "tray icons are shown"))
        desktop.tray_host.vanished.connect(partial(self._say, Topic.TRAY, "nothing shows tray icons"))
        desktop.notifications.action_chosen.connect(self._chosen)
        desktop.busy.busy_changed.connect(self._busy_changed)
        desktop.busy.known.connect(self._answer)

    def ask(self, connection: Connection, stays: bool) -> None:
        """Answer how all stand, as soon as it is known; and (`stays`) tell each word from then on."""
        connection.closed.connect(self._forget)
        self._waiting.append(connection)
        if stays:
            self._listening.append(connection)
        self.closely_watched.emit(True)
        if self._desktop.busy.is_known():
            self._answer()

    def look_at_busy(self) -> None:
        """Note what the busy sources say by now; from here on their words are told."""
        for reason, topic in BUSY_TOPIC_OF.items():
            self._note(topic, _BUSY[topic][reason not in self._desktop.busy.reasons()])

    def findings(self) -> list[Finding]:
        """How each source stands, what it said last, and since when."""
        found = [self._with_word(finding) for finding in self._findings().values()]
        idle_ms = self._desktop.idle.idle_ms()
        if idle_ms is None:
            return found
        return [_asked(finding, idle_ms) if finding.topic is Topic.IDLE else finding for finding in found]

    def _findings(self) -> dict[Topic, Finding]:
        desktop = self._desktop
        single = (desktop.tray_host, desktop.idle, desktop.lock, desktop.sleep, desktop.clock_change)
        ports = [*(port.finding() for port in single), *desktop.busy.findings(), desktop.notifications.finding()]
        return {finding.topic: finding for finding in ports}

    def _with_word(self, finding: Finding) -> Finding:
        says, since = self._says.get(finding.topic, ("", self._start))
        # a source that is missing says nothing, whatever is taken for granted of it
        return replace(finding, says=says if finding.through else "", since=_moment(since))

    def _answer(self) -> None:
        """All is known: note what nobody has looked at before, and tell those who wait."""
        if not self._waiting:
            return
        self.look_at_busy()
        told = [finding.as_json() for finding in self.findings()]
        waiting, self._waiting = self._waiting, []
        for connection in waiting:
            connection.send({"ok": True, "findings": told})
        self._rest()

    def _forget(self, connection: Connection) -> None:
        self._waiting = [one for one in self._waiting if one is not connection]
        self._listening = [one for one in self._listening if one is not connection]
        self._rest()

    def _rest(self) -> None:
        """Nobody looks any more: what is no longer followed has said nothing."""
        if not self._waiting and not self._listening:
            for topic in BUSY_TOPIC_OF.values():
                self._says.pop(topic, None)
            self.closely_watched.emit(False)

    def _note(self, topic: Topic, says: str) -> bool:
        if self._says.get(topic, ("",))[0] == says:
            return False
        self._says[topic] = (says, self._clock.wall())
        return True

    def _say(self, topic: Topic, says: str) -> None:
        self._says[topic] = (says, self._clock.wall())
        self._tell(topic)

    def _tell(self, topic: Topic) -> None:
        finding = self._findings().get(topic)
        if finding is not None:
            says, since = self._says[topic]
            told = replace(finding, says=says, since=_moment(since))
            self.told.emit(told)
            for connection in tuple(self._listening):
                connection.send({"told": told.as_json()})

    def _rest_began(self, ago_ms: int) -> None:
        self._say(Topic.IDLE, f"at rest, the last input was {_length(ago_ms)} ago")

    def _overslept(self, length_ms: int) -> None:
        self._say(Topic.SLEEP, f"awake, after {_length(length_ms)} of sleep that nobody told of")

    def _chosen(self, key: str) -> None:
        self._say(Topic.NOTIFICATIONS, f"“{key}” was chosen")

    def _busy_changed(self, reasons: frozenset[str]) -> None:
        for reason, topic in BUSY_TOPIC_OF.items():
            if topic in self._says and self._note(topic, _BUSY[topic][reason not in reasons]):
                self._tell(topic)


def _moment(wall: datetime) -> str:
    return wall.isoformat(timespec="milliseconds")


def _asked(finding: Finding, idle_ms: int) -> Finding:
    """The idle source's word with what it answers this moment."""
    word = finding.says.partition(",")[0]
    return replace(finding, says=f"{word}, the last input was {_length(idle_ms)} ago") if word else finding


def _length(ms: int) -> str:
    return f"{ms / 1000:.1f} s" if ms < 60_000 else f"{ms // 60_000} min {ms // 1000 % 60} s"
