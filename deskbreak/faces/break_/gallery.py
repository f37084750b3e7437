"""Every state of the break’s windows as it can be seen, for `make pictures`.

Made of the same parts as the face, with a clock that stands still where the picture is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.core.guide import Wishes
from deskbreak.core.history import Entry, Hold, Kind, Outcome
from deskbreak.core.progression.ladders import Ladders
from deskbreak.core.progression.standing import Standing
from deskbreak.core.status import Status, Today
from deskbreak.faces import exercises
from deskbreak.faces.break_.compose import compose
from deskbreak.faces.break_.face import BreakFace
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.break_.window import fitting
from deskbreak.faces.sample import drawing_application, drawn_theme
from deskbreak.faces.sound import Bell, no_sound
from deskbreak.faces.theme import Theme
from deskbreak.storage import library

NOW = datetime(2026, 11, 24, 14, 30)
SITTING = Status(
    sitting_seconds=47 * 60,
    snoozes_left=2,
    max_snoozes=2,
    snooze_lengths=(300, 600, 900),
    interval_seconds=45 * 60,
    today=Today(finished=3),
)
HEADS_UP = replace(SITTING, showing="heads_up", sitting_seconds=46 * 60, next_offer_seconds=60)
OFFER = replace(SITTING, showing="offer", next_offer_seconds=0)
BREAK = replace(SITTING, state="break")
AFTER = replace(SITTING, sitting_seconds=0, next_offer_seconds=50 * 60)
HALFWAY = Wishes(levels={"lunge": 2, "saddle": 2})
ROOM = QSize(1920, 1080)


class Mute:
    """Rings nothing, says nothing."""

    def play(self, bell: Bell) -> None:
        """Silence."""

    def say(self, command: str, **fields: object) -> None:
        """Nobody listens."""


class StillClock:
    """Milliseconds that move only when told."""

    def __init__(self) -> None:
        self.ms = 0

    def __call__(self) -> int:
        return self.ms


class Scene:
    """One face and its clock, led to where a picture is to be taken."""

    def __init__(
        self, dark: bool, wishes: Wishes = HALFWAY, text_size: float = 1.0, ladders: Ladders | None = None
    ) -> None:
        application, theme = _theme()
        theme.choose("dark" if dark else "light")
        theme.set_text_size(text_size)
        self.clock = StillClock()
        mute, ladders = Mute(), ladders or climbed(1, lunge=Standing(2, 30), saddle=Standing(2, 30))
        preferences = Preferences(wishes=wishes)
        self.face: BreakFace = compose(
            mute, application, theme, _loaded(), preferences, mute, ladders, wall=_now, clock=self.clock
        )
        self.face.pages.guide.stage.set_reduced_motion(True)
        self._size = fitting(theme.scale, ROOM)

    def told(self, *statuses: Status) -> Scene:
        """With these words from the agent."""
        for status in statuses:
            self.face.take(status)
        return self

    def at(self, seconds: float) -> Scene:
        """So long into the break."""
        self.clock.ms = round(seconds * 1000)
        self.face.conductor.look()
        return self

    def window(self) -> QWidget:
        """The window, as big as it opens."""
        window = self.face.pages.window
        window.hide()
        window.resize(self._size)
        return window


@lru_cache
def _loaded() -> library.Loaded:
    return exercises.load()


@lru_cache
def _theme() -> tuple[QApplication, Theme]:
    return drawing_application(), drawn_theme()


def pictures(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """Each state with its name."""
    yield from _asking(dark)
    yield from _leading(dark)
    yield from _standing(dark)
    yield from _after(dark)
    yield from _big(dark)


def _asking(dark: bool) -> Iterator[tuple[str, QWidget]]:
    yield "toast", Scene(dark).told(HEADS_UP).face.toasts.heads_up
    undo = replace(SITTING, undo_of="snooze", undo_seconds=10, next_offer_seconds=300, snoozes_left=1)
    yield "undo-toast", Scene(dark).told(undo).face.toasts.undo
    yield "offer", Scene(dark).told(OFFER).window()
    yield "offer-short", Scene(dark, replace(HALFWAY, length="short")).told(OFFER).window()
    yield "offer-office", Scene(dark, Wishes(place="office")).told(OFFER).window()
    yield "offer-desk", Scene(dark, Wishes(place="desk")).told(OFFER).window()
    yield "offer-walk", Scene(dark, Wishes(exercises=())).told(OFFER).window()
    yield "welcome-back", welcome_back(dark).window()
    scene = welcome_back(dark)
    scene.face.pages.offer.welcome_back.keep.click()
    yield "welcome-back-asking", scene.window()
    scene = Scene(dark).told(OFFER)
    scene.face.pages.offer.snooze.open_menu()  # a menu knows its width once it has been open
    yield "snooze-menu", scene.face.pages.offer.snooze.menu_shown
    yield "offer-no-snooze", Scene(dark).told(replace(OFFER, snoozes_left=0)).window()


def _leading(dark: bool) -> Iterator[tuple[str, QWidget]]:
    yield "get-ready", Scene(dark).told(BREAK).at(4).window()
    yield "guide", Scene(dark).told(BREAK).at(39).window()
    yield "come-up", Scene(dark).told(BREAK).at(63).window()
    yield "change-sides", Scene(dark).told(BREAK).at(70).window()
    yield "guide-right", Scene(dark).told(BREAK).at(112).window()
    yield "between", Scene(dark).told(BREAK).at(144).window()
    yield "saddle", Scene(dark).told(BREAK).at(178).window()
    yield "guide-standing", Scene(dark, Wishes(place="office")).told(BREAK).at(25).window()
    yield "guide-seated", Scene(dark, Wishes(place="office")).told(BREAK).at(120).window()
    yield "guide-chair", Scene(dark, Wishes(place="desk")).told(BREAK).at(22).window()
    yield "walk", Scene(dark, Wishes(exercises=())).told(BREAK).at(20).window()
    for name, seconds in (("floor-view", 178), ("floor-view-get-ready", 4)):
        scene = Scene(dark).told(BREAK)
        scene.face.pages.window.resize(1280, 720)
        yield name, scene.at(seconds).face.pages.window


def _standing(dark: bool) -> Iterator[tuple[str, QWidget]]:
    scene = Scene(dark).told(BREAK).at(39)
    scene.face.conductor.turn_pause()
    yield "paused", scene.window()
    scene = Scene(dark).told(BREAK).at(178)
    scene.face.conductor.too_much()
    yield "too-much", scene.window()
    scene = Scene(dark).told(BREAK).at(39)
    scene.face.close()
    yield "end-this-break", scene.window()
    scene = Scene(dark).told(BREAK).at(178)
    scene.face.conductor.deeper()
    yield "deeper", scene.window()
    scene = Scene(dark).told(BREAK).at(39)
    scene.face.conductor.say_silent(no_sound())
    yield "silent", scene.window()
    scene = Scene(dark).told(BREAK)
    scene.face.pages.window.resize(1280, 720)
    scene.at(39).face.conductor.say_silent(no_sound())
    yield "silent-floor-view", scene.face.pages.window


def _after(dark: bool) -> Iterator[tuple[str, QWidget]]:
    yield "wait", Scene(dark).told(BREAK).at(210).told(replace(AFTER, state="away")).window()
    yield "done", Scene(dark).told(BREAK).at(210).told(AFTER).window()
    scene = Scene(dark).told(BREAK).at(210).told(AFTER)
    scene.face.aftermath.ask_each()
    scene.face.pages.each.rows[0].answers.button(1).click()
    scene.face.pages.each.rows[1].answers.button(2).click()
    yield "done-each", scene.window()
    scene = Scene(dark).told(BREAK).at(150)
    scene.face.stop(scene.face.conductor.now())
    yield "ended-early", scene.told(AFTER).window()
    yield "safety", hurt(Scene(dark)).window()
    yield "safety-change", with_change(hurt(Scene(dark))).window()
    yield "next-step", next_step(dark).window()


def _big(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """With text of twice the size."""
    yield "guide-text-200", Scene(dark, text_size=2.0).told(BREAK).at(39).window()
    yield "saddle-text-200", Scene(dark, text_size=2.0).told(BREAK).at(178).window()
    yield "offer-text-200", Scene(dark, text_size=2.0).told(OFFER).window()
    yield "done-text-200", Scene(dark, text_size=2.0).told(BREAK).at(210).told(AFTER).window()
    yield "safety-text-200", with_change(hurt(Scene(dark, text_size=2.0))).window()
    yield "next-step-text-200", next_step(dark, 2.0).window()
    yield "welcome-back-text-200", welcome_back(dark, 2.0).window()
    scene = Scene(dark, text_size=2.0).told(BREAK).at(178)
    scene.face.conductor.too_much()
    yield "too-much-text-200", scene.window()
    yield "toast-text-200", Scene(dark, text_size=2.0).told(HEADS_UP).face.toasts.heads_up


def welcome_back(dark: bool, text_size: float = 1.0) -> Scene:
    """The offer after an absence of sixteen days."""
    return Scene(dark, Wishes(), text_size, climbed(16, lunge=Standing(2, 30), saddle=Standing(2, 30))).told(OFFER)


def next_step(dark: bool, text_size: float = 1.0) -> Scene:
    """A level up, offered after the third Easy."""
    easy = Standing(1, 45, begins=False, easy=2, easy_since=(NOW - timedelta(days=3)).date())
    scene = Scene(dark, Wishes(length="short"), text_size, climbed(1, saddle=easy))
    scene.told(BREAK).at(210).told(AFTER).face.aftermath.answer_easy()
    return scene


def climbed(days_ago: int, **standings: Standing) -> Ladders:
    """The ladders of somebody who stretched on eleven days, the last one so long ago."""
    holds = tuple(Hold(name, "both", one.level, one.hold) for name, one in standings.items())
    dates = (NOW.astimezone() - timedelta(days=days_ago + age) for age in range(10, -1, -1))
    entries = [Entry(at, Kind.BREAK, 240, Outcome.FINISHED, holds) for at in dates]
    return Ladders.of(_loaded().library, standings, entries)


def hurt(scene: Scene) -> Scene:
    """After the break, “It hurt”."""
    scene.told(BREAK).at(210).told(AFTER).face.aftermath.ask_where()
    return scene


def with_change(scene: Scene) -> Scene:
    """What changes after a knee hurt."""
    scene.face.pages.safety.first_place().click()
    return scene


def _now() -> datetime:
    return NOW
