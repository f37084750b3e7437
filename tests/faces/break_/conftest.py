"""A break's face with a line that only listens, a clock that moves when told, and a bell that remembers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskbreak.core.history import Entry, Hold, Kind, Outcome
from deskbreak.core.progression.ladders import Ladders
from deskbreak.core.progression.standing import Standing
from deskbreak.core.status import Status, Today
from deskbreak.desktop.appearing import Appearing
from deskbreak.faces.break_.compose import compose
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.sound import Bell
from deskbreak.faces.theme import Theme
from deskbreak.faces.voice.speaker import Speaker
from deskbreak.faces.voice.voice import Voice
from deskbreak.storage import library

QUIET = Status(
    sitting_seconds=47 * 60,
    snoozes_left=2,
    max_snoozes=2,
    snooze_lengths=(300, 600, 900),
    interval_seconds=45 * 60,
    next_offer_seconds=45 * 60,
    today=Today(finished=3),
)
HEADS_UP = replace(QUIET, showing="heads_up", next_offer_seconds=60)
OFFER = replace(QUIET, showing="offer", next_offer_seconds=0)
BREAK = replace(QUIET, state="break")
BACK = replace(QUIET, sitting_seconds=0)
AWAY = replace(BACK, state="away", next_offer_seconds=None)

LOADED = library.load()
HALF_PAST_TWO = datetime(2026, 11, 24, 14, 30)


def days_of(exercise: str, level: int, *ages: int) -> list[Entry]:
    """A break on each of these days before today, with this exercise at this level."""
    at = HALF_PAST_TWO.astimezone()
    hold = Hold(exercise, "both", level, 30)
    return [Entry(at - timedelta(days=age), Kind.BREAK, 60, Outcome.FINISHED, (hold,)) for age in ages]


def used_to_it(*more: Entry, **standings: Standing) -> Ladders:
    """Somebody who has done the saddle pose for a week at each of two levels, and the lunge as well."""
    known = {"lunge": Standing(2, 30, begins=False), "saddle": Standing(2, 30, begins=False), **standings}
    breaks = [*days_of("saddle", 1, *range(14, 7, -1)), *days_of("saddle", 2, *range(7, 0, -1))]
    breaks += days_of("lunge", 2, 3, 2, 1)
    return Ladders.of(LOADED.library, known, sorted([*breaks, *more], key=lambda entry: entry.at))


class Mouth(Speaker):
    """Speaks without a sound, and remembers."""

    def __init__(self) -> None:
        super().__init__("Mouth", "Mouth")
        self.said: list[str] = []
        self.prepared = 0

    def prepare(self) -> None:
        self.prepared += 1

    def say(self, text: str) -> None:
        self.said.append(text)

    def hush(self) -> None:
        self.said.append("")

    def close(self) -> None:
        self.said.append("")


class Desk:
    """The person's side of a face: what the agent says, what is pressed, what was said and rung."""

    def __init__(
        self,
        application: QApplication,
        theme: Theme,
        preferences: Preferences,
        guard_ms: int = 0,
        read_aloud: bool = False,
        ladders: Ladders | None = None,
        how: Appearing = Appearing.WINDOW,
    ) -> None:
        self.said: list[tuple[str, dict[str, object]]] = []
        self.rung: list[Bell] = []
        self.ms, self.today = 0, HALF_PAST_TWO
        self.suggests = True
        self.mouth = Mouth()
        # Hours of patience, as no line of this mouth ever ends.
        self.voice = Voice([self.mouth] if preferences.voice else (), patience_ms=10_000_000)
        self.face = compose(
            self, application, theme, LOADED, preferences, self, ladders,
            stop_suggesting=self.suggest_nothing, voice=self.voice, read_aloud=read_aloud,
            composited=False, wall=lambda: self.today, clock=lambda: self.ms, guard_ms=guard_ms, how=how,
        )  # fmt: skip
        self.pages = self.face.pages
        self.window = self.face.pages.window

    def say(self, command: str, **fields: object) -> None:
        self.said.append((command, fields))

    def suggest_nothing(self) -> None:
        self.suggests = False

    def play(self, bell: Bell) -> None:
        self.rung.append(bell)

    def told(self, status: Status) -> Desk:
        self.face.take(status)
        return self

    def pass_seconds(self, seconds: float) -> Desk:
        """So much later; the clock is looked at as often as a break has steps."""
        until = self.ms + round(seconds * 1000)
        while self.ms < until:
            self.ms = min(until, self.ms + 500)
            self.face.conductor.look()
        return self

    def press(self, key: Qt.Key) -> None:
        """A key, where the focus is; the guard is down."""
        self.window.guard.lower()
        QTest.keyClick(self.window.focusWidget() or self.window, key)

    @property
    def commands(self) -> list[str]:
        """What was said, without the reports of progress."""
        return [command for command, _ in self.said if command != "progress"]

    def last(self, command: str) -> dict[str, object]:
        """The fields of the last command of that name."""
        return next(fields for name, fields in reversed(self.said) if name == command)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, choice="light")


@pytest.fixture
def quits(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Each time the face wanted to end."""
    asked: list[bool] = []
    monkeypatch.setattr(qapp, "quit", lambda: asked.append(True))
    return asked


Desks = Callable[..., Desk]


@pytest.fixture
def desks(qapp: QApplication, theme: Theme, quits: list[bool]) -> Iterator[Desks]:
    """Makes desks, and clears them away."""
    made: list[Desk] = []

    def desk(
        guard_ms: int = 0,
        read_aloud: bool = False,
        ladders: Ladders | None = None,
        how: Appearing = Appearing.WINDOW,
        **preferences: object,
    ) -> Desk:
        """Of somebody who is used to the second levels; with wishes of their own, of somebody who begins."""
        if ladders is None and "wishes" not in preferences:
            ladders = used_to_it()
        wishes = Preferences(**preferences)  # type: ignore[arg-type]
        made.append(Desk(qapp, theme, wishes, guard_ms, read_aloud, ladders, how))
        return made[-1]

    yield desk
    for one in made:
        one.face.conductor.end()
        one.window.guard.lower()
        for widget in (one.window, one.face.toasts.heads_up, one.face.toasts.undo):
            widget.hide()
            widget.deleteLater()
        one.face.deleteLater()
    # Nobody turns the wheel here: without this all windows of all tests would stay, and be styled again and again.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(desks: Desks) -> Desk:
    return desks()
