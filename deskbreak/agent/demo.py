"""`deskbreak demo`: a working day in about two minutes, in throw-away folders, on a clock that is hurried along.

Everything is real but the person, the desktop's sensors and the speed of the clock: the same engine, tray and windows
as ever. Separate from the wiring, which it uses as it is. Whoever clicks in a window meanwhile is obeyed.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Generator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from deskbreak.agent.entry import application, first_tray
from deskbreak.agent.wiring import Deskbreak
from deskbreak.control.server import ControlServer
from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.narration import told as in_words
from deskbreak.core.replay import record_of
from deskbreak.core.rules import SECOND
from deskbreak.desktop.clock import ScaledClock
from deskbreak.desktop.detect import sensors
from deskbreak.desktop.fake import FakeClockChange, FakeIdle, FakeLock, FakeNotifications, FakeSleep
from deskbreak.desktop.fake_busy import FakeBusy
from deskbreak.desktop.ports import Sensors, TrayHost
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import log, paths

# How much faster than life: work that is only waited for, the minute before a break, the routine, and what is read.
WORK, SOON, ROUTINE, READ = 400.0, 12.0, 10.0, 1.0
# No scene waits longer than this for what it waits for, so that the demo always ends.
_PATIENCE_MS = 45_000

Wait = float | type  # seconds of real time, or the effect to wait for
Scene = Generator[Wait, None, None]


class Person:
    """The make-believe person and desktop."""

    def __init__(self, clock: ScaledClock) -> None:
        self.idle = FakeIdle(clock, self_timed=True)
        self.lock = FakeLock()
        self.busy = FakeBusy()

    def desktop(self, tray_host: TrayHost) -> Sensors:
        """The sensors of a desktop that only this person uses; the tray is the real one."""
        return Sensors(
            idle=self.idle,
            lock=self.lock,
            sleep=FakeSleep(),
            busy=self.busy,
            clock_change=FakeClockChange(),
            notifications=FakeNotifications(),
            tray_host=tray_host,
        )


class Director(QObject):
    """Plays the scenes one after another on a running deskbreak."""

    ended = Signal()

    def __init__(self, deskbreak: Deskbreak, person: Person, clock: ScaledClock, pictures: Path | None) -> None:
        super().__init__()
        self._deskbreak = deskbreak
        self.person = person
        self._clock = clock
        self._pictures = pictures
        self._number = 0
        self._scene: Scene | None = None
        self._waits_for: type | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        deskbreak.runtime.happened.connect(self._tell)

    def play(self, scene: Scene) -> None:
        """Begin."""
        self._scene = scene
        self._go_on()

    def speed(self, rate: float) -> None:
        """Hurry the clock along `rate` times as fast as life from now on."""
        self._clock.set_rate(rate)
        self.person.idle.let_time_pass()
        self._deskbreak.agent.follow()
        self._deskbreak.alarm.rearm()

    def choose(self, event: told.Event) -> None:
        """The person chooses, as by the tray's menu."""
        self._deskbreak.agent.choose(event)

    def start_break(self) -> None:
        """The person starts the break."""
        self._deskbreak.agent.start_break(None)

    def show(self, window: str) -> None:
        """The person opens a window."""
        self._deskbreak.agent.show(window)

    def say(self, words: str) -> None:
        """A line about what is made believe."""
        print(f"{self._clock.wall():%H:%M:%S}  – {words}", flush=True)

    def picture(self, name: str) -> None:
        """Save the screen as it is."""
        if self._pictures is not None:
            self._number += 1
            file = self._pictures / f"{self._number:02}-{name}.png"
            QGuiApplication.primaryScreen().grabWindow(0).save(str(file))
            print(f"          picture: {file}", flush=True)

    def _go_on(self) -> None:
        assert self._scene is not None
        self._waits_for = None
        wait = next(self._scene, None)
        if wait is None:
            self.ended.emit()
        elif isinstance(wait, type):
            self._waits_for = wait
            self._timer.start(_PATIENCE_MS)
        else:
            self._timer.start(round(wait * 1000))

    def _tell(self, effect: happen.Effect) -> None:
        record = record_of(effect)
        if record is not None:
            wall = self._deskbreak.runtime.wall_of(effect.at)
            midnight = wall.replace(hour=0, minute=0, second=0, microsecond=0)
            by = round((wall - midnight).total_seconds()) - record["t"]
            moved = {name: value + by if name in ("t", "since") else value for name, value in record.items()}
            print(in_words(moved), flush=True)
        if self._waits_for is not None and isinstance(effect, self._waits_for):
            self._timer.start(0)


def day(director: Director) -> Scene:
    """The working day."""
    person = director.person
    yield 1.0
    yield from _first_break(director)
    yield from _call(director)
    yield from _lunch_and_reading(director)
    director.show("overview")
    yield 2.5
    director.picture("overview")
    director.show("settings")
    yield 2.5
    director.picture("settings")
    director.choose(told.PauseChosen(3600 * SECOND))
    yield 1.0
    director.picture("paused")
    director.choose(told.ResumeChosen())
    person.idle.let_go()
    yield 1.0


def _work(director: Director, until: type) -> Scene:
    director.person.idle.hold()
    director.speed(WORK)
    yield until


def _first_break(director: Director) -> Scene:
    director.say("work: typing, reading, typing")
    yield from _work(director, happen.ShowHeadsUp)
    director.speed(SOON)
    yield 1.5
    director.picture("heads-up")
    director.person.idle.let_go()
    yield happen.ShowOffer
    director.speed(READ)
    yield 2.5
    director.picture("offer")
    director.choose(told.SnoozeChosen(300 * SECOND))
    yield 1.5
    director.picture("undo")
    director.choose(told.UndoChosen())
    yield 2.0
    # A face keeps the speed with which its break began.
    director.speed(ROUTINE)
    director.start_break()
    yield from _routine(director)
    director.person.idle.touch()
    yield 2.0
    director.picture("done")


def _routine(director: Director) -> Scene:
    yield 1.0
    director.picture("guide-get-ready")
    for name in ("left", "change-sides", "right", "saddle"):
        yield 4.0
        director.picture(f"guide-{name}")
    yield happen.NoteBreakFinished
    director.speed(READ)
    yield 1.5
    director.picture("wait")


def _call(director: Director) -> Scene:
    director.say("a call begins; deskbreak keeps quiet")
    director.person.busy.begin("call")
    yield from _work(director, happen.Nudge)
    director.picture("held")
    director.say("the call ends")
    director.person.busy.end("call")
    director.speed(SOON)
    yield happen.ShowOffer
    director.speed(READ)
    yield 2.0
    director.choose(told.SkipChosen())
    yield 1.5


def _lunch_and_reading(director: Director) -> Scene:
    person = director.person
    director.say("lunch: the screen is locked")
    person.idle.let_go()
    person.lock.lock()
    director.speed(WORK * 2)
    yield 3.0
    person.lock.unlock()
    director.say("a long page is read without touching a key")
    person.idle.touch()
    director.speed(WORK)
    yield 2.0
    person.idle.touch()
    director.speed(READ)
    yield 1.0
    director.choose(told.WasSittingChosen())
    yield 0.5


def run(pictures: Path | None) -> int:
    """Play the day; the folders are gone afterwards."""
    home = tempfile.mkdtemp(prefix="deskbreak-demo-")
    os.environ["DESKBREAK_HOME"] = home
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    try:
        return _play(pictures)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _play(pictures: Path | None) -> int:
    log.start_log(paths.log_file())
    server = ControlServer(paths.socket())
    server.claim()
    qt = application()
    clock = ScaledClock(READ, wall_start=_morning())
    person = Person(clock)
    interpreter = Interpreter(qt, paths.translations())
    tray = first_tray(interpreter)
    deskbreak = Deskbreak(server, clock, person.desktop(sensors().tray_host), tray, interpreter)
    director = Director(deskbreak, person, clock, pictures)
    director.ended.connect(qt.quit)
    deskbreak.endings.asked.connect(qt.quit)
    deskbreak.start()
    director.play(day(director))
    code = qt.exec()
    _sum_up(deskbreak)
    deskbreak.end()
    return code


def _sum_up(deskbreak: Deskbreak) -> None:
    today = deskbreak.agent.status().today
    print(f"\nThe day: {today.sitting_seconds // 60} min sitting, {today.finished} of {today.offers} breaks.")


def _morning() -> datetime:
    """Half past eight of today, so that the day has room."""
    return datetime.now().astimezone().replace(hour=8, minute=30, second=0, microsecond=0)
