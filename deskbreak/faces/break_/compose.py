"""Puts the break's face together: every connection is a line here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from deskbreak.core.poses import Pose
from deskbreak.core.progression.ladders import Ladders
from deskbreak.desktop.appearing import Appearing
from deskbreak.faces.break_.aftermath import Aftermath, Line
from deskbreak.faces.break_.aloud import Aloud
from deskbreak.faces.break_.bells import Bells, Ringer
from deskbreak.faces.break_.conductor import Conductor
from deskbreak.faces.break_.face import BreakFace
from deskbreak.faces.break_.footing import Footing
from deskbreak.faces.break_.key_guard import GUARD_MS
from deskbreak.faces.break_.pages import Pages, pages_of
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.break_.screens import Screens
from deskbreak.faces.break_.toasts import Toasts
from deskbreak.faces.theme import Theme
from deskbreak.faces.voice.prompter import Prompter
from deskbreak.faces.voice.voice import Voice
from deskbreak.storage.library import Loaded

Key = Qt.Key


def _nothing() -> None:
    """Nobody wants to know."""


def compose(
    line: Line,
    application: QApplication,
    theme: Theme,
    loaded: Loaded,
    preferences: Preferences,
    ringer: Ringer,
    ladders: Ladders | None = None,
    *,
    voice: Voice | None = None,
    read_aloud: bool = False,
    stop_suggesting: Callable[[], None] = _nothing,
    composited: bool = True,
    how: Appearing = Appearing.WINDOW,
    wall: Callable[[], datetime] = datetime.now,
    clock: Callable[[], int] | None = None,
    guard_ms: int = GUARD_MS,
) -> BreakFace:
    """The face, told nothing yet; without `ladders` for somebody who begins. The voice starts off if `read_aloud`."""
    managed, poses = how is not Appearing.UNMANAGED, dict[str, Pose](loaded.poses)
    pages = pages_of(theme, application, preferences.figure, poses, guard_ms, managed=managed, clock=clock)
    toasts = Toasts(theme, composited=composited, how=how)
    screens = Screens(application, preferences.screen)
    conductor = Conductor(pages.guide, _aloud(ringer, voice, preferences, loaded, read_aloud), preferences)
    footing = Footing(ladders or Ladders.of(loaded.library, {}, ()), preferences)
    aftermath = Aftermath(line, pages, footing, stop_suggesting, wall)
    parts = (toasts, screens, conductor, aftermath)
    offers = how is not Appearing.NOTICE
    face = BreakFace(
        line, application, theme, pages, *parts, preferences, footing, offers=offers, wall=wall, clock=clock
    )
    for part in parts:
        part.setParent(face)
    _connect(face, theme, screens)
    _add_pages(face, pages, single_keys=preferences.single_keys)
    return face


def _aloud(ringer: Ringer, voice: Voice | None, preferences: Preferences, loaded: Loaded, read_aloud: bool) -> Aloud:
    """What is heard: bells, and a voice if there is one."""
    bells = Bells(ringer, sounds=preferences.sounds, ticks=preferences.tick)
    prompter = Prompter(voice or Voice(()), preferences.manner.speed, phrases=loaded.library.phrases)
    prompter.mute(read_aloud)
    return Aloud(bells, prompter)


def _connect(face: BreakFace, theme: Theme, screens: Screens) -> None:
    _connect_choices(face)
    _connect_break(face)
    _connect_aftermath(face.aftermath, face.pages)
    face.aftermath.over.connect(face.leave)
    _connect_window(face)
    screens.changed.connect(face.follow_screens)
    theme.changed.connect(face.follow_theme)


def _connect_choices(face: BreakFace) -> None:
    toasts, offer = face.toasts, face.pages.offer
    toasts.heads_up.start_chosen.connect(face.start)
    toasts.heads_up.snooze_chosen.connect(face.snooze_shortly)
    toasts.heads_up.skip_chosen.connect(face.skip)
    toasts.undo.undo_chosen.connect(face.undo)
    offer.start_chosen.connect(face.start)
    offer.other_chosen.connect(face.start_other)
    offer.snooze_chosen.connect(face.snooze)
    offer.skip_chosen.connect(face.skip)
    offer.keep_usual_chosen.connect(face.keep_usual)


def _connect_break(face: BreakFace) -> None:
    conductor = face.conductor
    conductor.progressed.connect(face.say_progress)
    conductor.finished.connect(face.finish)
    conductor.stopped.connect(face.stop)
    conductor.hurt.connect(face.stop_hurt)
    conductor.asking.turned.connect(face.pages.window.guard.put_up)
    face.pages.guide.figure_pressed.connect(face.take_position)


def _connect_window(face: BreakFace) -> None:
    pages = face.pages
    pages.window.resized.connect(face.follow_size)
    pages.guide.view_chosen.connect(pages.window.turn_full_screen)
    pages.window.close_asked.connect(face.close)
    pages.window.seen_changed.connect(face.conductor.set_seen)


def _connect_aftermath(aftermath: Aftermath, pages: Pages) -> None:
    pages.window.touched.connect(aftermath.touch)
    pages.wait.close_chosen.connect(aftermath.close)
    pages.done.easy_chosen.connect(aftermath.answer_easy)
    pages.done.right_chosen.connect(aftermath.answer_right)
    pages.done.too_much_chosen.connect(aftermath.answer_too_much)
    pages.done.hurt_chosen.connect(aftermath.ask_where)
    pages.done.each_chosen.connect(aftermath.ask_each)
    pages.done.close_chosen.connect(aftermath.close)
    pages.each.save_chosen.connect(aftermath.save_each)
    pages.each.hurt_chosen.connect(aftermath.ask_where)
    pages.each.one_chosen.connect(aftermath.ask)
    pages.each.close_chosen.connect(aftermath.close)
    pages.safety.place_chosen.connect(aftermath.show_change)
    pages.safety.save_chosen.connect(aftermath.save_hurt)
    pages.safety.not_now_chosen.connect(aftermath.save_hurt)
    pages.next_step.try_chosen.connect(aftermath.try_next)
    pages.next_step.stay_chosen.connect(aftermath.stay)
    pages.next_step.no_suggestions_chosen.connect(aftermath.suggest_nothing)


def _add_pages(face: BreakFace, pages: Pages, *, single_keys: bool) -> None:
    """The pages, and what their keys do."""
    window, conductor = pages.window, face.conductor
    window.set_single_keys(single_keys)
    pages.floor.show_keys(single_keys)
    choices = {Key.Key_O: face.start_other, Key.Key_S: pages.offer.snooze.open_menu, Key.Key_K: face.skip}
    window.add_page(pages.offer, {}, choices)
    rightwards = pages.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    steps = {
        Key.Key_Right: conductor.next if rightwards else conductor.back,
        Key.Key_Left: conductor.back if rightwards else conductor.next,
        Key.Key_Space: conductor.press_space,
        Key.Key_F11: pages.window.turn_full_screen,
    }
    letters = {
        Key.Key_X: conductor.too_much,
        Key.Key_E: conductor.easier,
        Key.Key_D: conductor.deeper,
        Key.Key_M: conductor.turn_mute,
        Key.Key_F: pages.window.turn_full_screen,
    }
    window.add_page(pages.guide, steps, letters, big=True)
    window.add_page(pages.floor, steps, letters, big=True)
    window.add_page(pages.wait, {}, {}, big=True)
    answers = {
        Key.Key_1: face.aftermath.answer_easy,
        Key.Key_2: face.aftermath.answer_right,
        Key.Key_3: face.aftermath.answer_too_much,
        Key.Key_4: face.aftermath.ask_where,
    }
    window.add_page(pages.done, {}, answers)
    window.add_page(pages.each, {}, {})
    window.add_page(pages.safety, {}, {})
    window.add_page(pages.next_step, {}, {})
