"""A whole tray process on a make-believe desktop: real engine, alarm, socket, files; a clock that is moved by hand.

`Desk` is the person's side of it: it types, leaves, waits and chooses, and reads what came of it.
"""

from __future__ import annotations

import math
import sys
from datetime import datetime, timedelta, timezone
from types import TracebackType
from typing import Self

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from deskbreak.agent import wiring
from deskbreak.agent.tray import Tray
from deskbreak.agent.wiring import Deskbreak
from deskbreak.control.server import ControlServer
from deskbreak.core import effects as happen
from deskbreak.core.history import Entry
from deskbreak.core.status import Status
from deskbreak.desktop.appearing import Appearing
from deskbreak.desktop.fake import FakeDesktop, FakeIdle
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths
from deskbreak.storage.history_db import HistoryDb

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
# A Monday, nine o'clock, so that a day of tests has room before midnight.
MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=1)))


def interpreter() -> Interpreter:
    """Who speaks the person's language in the tray."""
    application = QCoreApplication.instance()
    assert application is not None
    return Interpreter(application, paths.translations())


class HandClock:
    """A clock that stands still until a test moves it; a `rate` other than 1 makes its milliseconds shorter ones."""

    def __init__(self, now: int = 10 * HOUR, wall: datetime = MORNING, rate: float = 1.0) -> None:
        self._now = now
        self._wall = wall
        self.rate = rate

    def now_ms(self) -> int:
        return self._now

    def wall(self) -> datetime:
        return self._wall

    def real_ms_until(self, moment_ms: int) -> int:
        return max(0, math.ceil((moment_ms - self._now) / self.rate))

    def move_to(self, moment: int) -> None:
        """Time passes."""
        self._wall += timedelta(milliseconds=moment - self._now)
        self._now = moment

    def move(self, length: int) -> None:
        """Time passes."""
        self.move_to(self._now + length)

    def set_wall(self, by: timedelta) -> None:
        """Somebody sets the wall clock."""
        self._wall += by


class HandIdle(FakeIdle):
    """The make-believe idle source, asked when it will speak next, so that no moment is stepped over."""

    def next_moment(self) -> int | None:
        if self._threshold_ms is None or self._at_rest or self._held or self._gone:
            return None
        return self._last_ms + self._threshold_ms

    def asked_for(self) -> int | None:
        """The threshold that is watched, on the clock's count."""
        return self._threshold_ms


class FakeFaces(QObject):
    """Faces that are no processes: which run, and which were ever started."""

    ended = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: list[str] = []
        self.started: list[str] = []
        self.no_tray = False
        self.at_login = False
        self.appearing = Appearing.WINDOW

    def runs(self, window: str) -> bool:
        return window in self.running

    def start(self, window: str, *, unasked: bool = False) -> None:
        if not self.runs(window):
            self.running.append(window)
            self.started.append(window)

    def end_all(self) -> None:
        self.running.clear()

    def fall_over(self, window: str) -> None:
        """The face's process is killed."""
        self.running.remove(window)
        self.ended.emit(window, False)

    def close(self, window: str) -> None:
        """The face ends as it should."""
        self.running.remove(window)
        self.ended.emit(window, True)


class Desk:
    """A desk with deskbreak running on it; a context, so that it always ends."""

    def __init__(self, clock: HandClock | None = None) -> None:
        self.clock = clock or HandClock()
        self.desktop = FakeDesktop(self.clock)
        self.idle = self.desktop.idle = HandIdle(self.clock)
        self.server = ControlServer(paths.socket())
        assert self.server.claim()
        self.deskbreak = Deskbreak(self.server, self.clock, self.desktop.sensors(), Tray(symbolic=False), interpreter())
        self.faces: FakeFaces = self.deskbreak.faces  # type: ignore[assignment]  # the `home` fixture puts it there
        assert isinstance(self.faces, FakeFaces)
        self.effects: list[happen.Effect] = []
        self.deskbreak.runtime.happened.connect(self.effects.append)
        self._ended = False

    def __enter__(self) -> Self:
        # The agent's own hook takes exceptions for the log and goes on; here each is to fail its test.
        hook = sys.excepthook
        self.deskbreak.start()
        sys.excepthook = hook
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        """Deskbreak ends as it should."""
        if not self._ended:
            self._ended = True
            self.deskbreak.end()

    def kill(self) -> None:
        """Deskbreak is gone at once: nothing more is written, as by `kill -9`."""
        self._ended = True
        self.patience().stop()
        self.deskbreak.alarm.end()
        self.deskbreak.tray.hide()
        self.server.close()

    def patience(self) -> QTimer:
        """The timer that waits for a tray after the start."""
        (timer,) = self.deskbreak.agent.findChildren(QTimer)
        return timer

    # What the person does.

    def wait(self, *, minutes: float = 0, seconds: float = 0) -> None:
        """Time passes without an input; the alarm rings whenever it was set to."""
        end = self.clock.now_ms() + round(minutes * MINUTE + seconds * SECOND)
        while True:
            moment = self.deskbreak.alarm.moment
            asked = self.idle.next_moment()
            due = min((m for m in (moment, asked) if m is not None and m <= end), default=None)
            if due is None:
                break
            self.clock.move_to(max(due, self.clock.now_ms()))
            self.idle.let_time_pass()
            if moment is not None and moment <= self.clock.now_ms():
                self.deskbreak.alarm.set(None)  # as a ring does
                self.deskbreak.alarm.rang.emit()
        self.clock.move_to(end)
        self.idle.let_time_pass()

    def work(self, *, minutes: float = 0, seconds: float = 0) -> None:
        """Type for so long, and stop."""
        self.idle.hold()
        self.wait(minutes=minutes, seconds=seconds)
        self.idle.let_go()

    # What came of it.

    @property
    def status(self) -> Status:
        return self.deskbreak.agent.status()

    def kinds(self) -> list[str]:
        """What happened so far, by name."""
        return [type(effect).__name__ for effect in self.effects]

    def history(self) -> list[Entry]:
        """What is written down of this day and its neighbours."""
        wall = self.clock.wall()
        return HistoryDb(paths.history_db(), _fail).entries(wall - timedelta(days=2), wall + timedelta(days=2))

    def notices(self) -> list[str]:
        """The headlines of all notifications."""
        return [notice.summary for notice in self.desktop.notifications.sent]


def _fail(trouble: Exception) -> None:
    raise trouble


def use_fake_faces(monkeypatch: pytest.MonkeyPatch) -> None:
    """The wiring makes make-believe faces instead of processes."""
    monkeypatch.setattr(wiring, "Faces", FakeFaces)
