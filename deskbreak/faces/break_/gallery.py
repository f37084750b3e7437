"""Every state of the break’s windows as it can be seen, for `make pictures`.

Made of the same parts as the face, with a clock that stands still where the picture is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.core.guide import Wishes
from deskbreak.core.status import Status, Today
from deskbreak.faces.break_ import wording
from deskbreak.faces.break_.compose import compose
from deskbreak.faces.break_.face import BreakFace
from deskbreak.faces.break_.next_step_page import LevelView, NextStepView
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.break_.welcome_back import GentlerRow, WelcomeBackView
from deskbreak.faces.break_.window import fitting
from deskbreak.faces.sound import Bell
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

    def __init__(self, dark: bool, wishes: Wishes = HALFWAY, text_size: float = 1.0) -> None:
        application, theme = _theme()
        theme.choose("dark" if dark else "light")
        theme.set_text_size(text_size)
        self.clock = StillClock()
        mute = Mute()
        preferences = Preferences(wishes=wishes)
        self.face: BreakFace = compose(
            mute, application, theme, _loaded(), preferences, mute, wall=_now, clock=self.clock
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
    return library.load()


@lru_cache
def _theme() -> tuple[QApplication, Theme]:
    application = QCoreApplication.instance()  # made by who asks for pictures; nothing else knows it here
    assert isinstance(application, QApplication)
    font = QFont("Inter")
    font.setPixelSize(14)
    return application, Theme(application, base_font=font)


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
    yield "welcome-back", welcome_back(Scene(dark)).window()
    scene = welcome_back(Scene(dark))
    scene.face.pages.offer.welcome_back.keep.click()
    yield "welcome-back-asking", scene.window()
    yield "offer-no-snooze", Scene(dark).told(replace(OFFER, snoozes_left=0)).window()


def _leading(dark: bool) -> Iterator[tuple[str, QWidget]]:
    yield "get-ready", Scene(dark).told(BREAK).at(4).window()
    yield "guide", Scene(dark).told(BREAK).at(39).window()
    yield "come-up", Scene(dark).told(BREAK).at(63).window()
    yield "change-sides", Scene(dark).told(BREAK).at(70).window()
    yield "guide-right", Scene(dark).told(BREAK).at(112).window()
    yield "between", Scene(dark).told(BREAK).at(144).window()
    yield "saddle", Scene(dark).told(BREAK).at(178).window()
    yield "guide-standing", Scene(dark, Wishes(place="office")).told(BREAK).at(40).window()
    yield "guide-chair", Scene(dark, Wishes(place="desk")).told(BREAK).at(30).window()
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
    scene.face.conductor.say_silent("No sound right now. The steps go on here in words.")
    yield "silent", scene.window()
    scene = Scene(dark).told(BREAK)
    scene.face.pages.window.resize(1280, 720)
    scene.at(39).face.conductor.say_silent("No sound right now. The steps go on here in words.")
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
    yield "next-step", next_step(Scene(dark)).window()


def _big(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """With text of twice the size."""
    yield "guide-text-200", Scene(dark, text_size=2.0).told(BREAK).at(39).window()
    yield "saddle-text-200", Scene(dark, text_size=2.0).told(BREAK).at(178).window()
    yield "offer-text-200", Scene(dark, text_size=2.0).told(OFFER).window()
    yield "done-text-200", Scene(dark, text_size=2.0).told(BREAK).at(210).told(AFTER).window()
    yield "safety-text-200", with_change(hurt(Scene(dark, text_size=2.0))).window()
    yield "next-step-text-200", next_step(Scene(dark, text_size=2.0)).window()
    yield "welcome-back-text-200", welcome_back(Scene(dark, text_size=2.0)).window()
    scene = Scene(dark, text_size=2.0).told(BREAK).at(178)
    scene.face.conductor.too_much()
    yield "too-much-text-200", scene.window()
    yield "toast-text-200", Scene(dark, text_size=2.0).told(HEADS_UP).face.toasts.heads_up


def welcome_back(scene: Scene) -> Scene:
    """The offer after an absence."""
    page = scene.told(OFFER).face.pages.offer
    rows = (
        GentlerRow("Kneeling lunge", "a_tuck", wording.at_level("Forward", 30), wording.at_level("Small", 20)),
        GentlerRow("Saddle pose", "b_cushion", wording.at_level("On hands", 30), wording.at_level("Upright", 30)),
    )
    back = WelcomeBackView(wording.gentler_start(16), rows, "Two “Easy” answers bring a level back.")
    page.show_view(replace(page.view, welcome_back=back))
    return scene


def next_step(scene: Scene) -> Scene:
    """A level up, offered."""
    page, window = scene.face.pages.next_step, scene.face.pages.window
    saddle = _loaded().library.exercises["saddle"]
    page.show_view(
        NextStepView(
            headline="Ready for the next step?",
            reason=wording.felt_easy(saddle, 12),
            now=LevelView("Upright", 45, "b_cushion"),
            following=LevelView("On hands", 20, "b_hands"),
            try_it="Try On hands",
            stay="Stay with Upright",
            note="Staying is just as good. You can go back at any time, without a question.",
        )
    )
    window.show_page(page, page.headline)
    return scene


def hurt(scene: Scene) -> Scene:
    """After the break, “It hurt”."""
    scene.told(BREAK).at(210).told(AFTER).face.aftermath.ask_where()
    return scene


def with_change(scene: Scene) -> Scene:
    """What changes after a knee hurt."""
    page = scene.face.pages.safety
    page.first_place().click()
    page.show_change("Saddle pose and kneeling lunge rest for 7 days. Until then we show the standing stretch.")
    return scene


def _now() -> datetime:
    return NOW
