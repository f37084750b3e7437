"""Leads through one break: what the clock and the person bring, shown on the guide's page.

Separate from the page (told, no clock), the pacer (clock, no page) and the face (which break, and what comes after).
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from deskbreak.core.guide import Place
from deskbreak.faces.break_ import questions, views
from deskbreak.faces.break_.aloud import Aloud
from deskbreak.faces.break_.announce import announce
from deskbreak.faces.break_.answers_panel import Question
from deskbreak.faces.break_.figure_director import FigureDirector
from deskbreak.faces.break_.guide_page import GuidePage
from deskbreak.faces.break_.pacer import Pacer
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.break_.telling import Telling


class Asked(Enum):
    """Which question is on show."""

    NOTHING = auto()
    EASE_OFF = auto()
    CLOSING = auto()
    DEEPER = auto()


class Conductor(QObject):
    """One break at a time."""

    began = Signal()
    ended = Signal()
    """Nobody is led any more, for whatever reason."""
    progressed = Signal(Place)
    """Another step, a pause, or so much done that the break counts."""
    finished = Signal(Place)
    stopped = Signal(Place)
    """The person, or a pause that was too long, has ended the break."""
    hurt = Signal(Place)
    """Something hurt; the exercise has been stopped."""

    def __init__(self, page: GuidePage, aloud: Aloud, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page, self._aloud = page, aloud
        self._telling = Telling(page, preferences)
        self._pacer: Pacer | None = None
        self._director: FigureDirector | None = None
        self._asked = Asked.NOTHING
        self._was_paused, self._wished_level, self._deeper_allowed = False, 0, False
        self._counts = False
        self._silences: list[str] = []
        """What can't be heard, in the order in which it was told; said once in each break."""
        steps, answers = page.steps, page.answers
        steps.back_chosen.connect(self.back)
        steps.next_chosen.connect(self.next)
        steps.pause_chosen.connect(self.turn_pause)
        steps.too_much_chosen.connect(self.too_much)
        page.mute_chosen.connect(self.turn_mute)
        page.level_chosen.connect(self.choose_level)
        page.floor.easier.clicked.connect(self.easier)
        answers.first_chosen.connect(self._answer_first)
        answers.second_chosen.connect(self._answer_second)
        answers.third_chosen.connect(self._end)
        answers.last_chosen.connect(self._say_hurt)

    @property
    def is_leading(self) -> bool:
        return self._pacer is not None

    def now(self) -> Place:
        """Where the person is; only while there is a break."""
        assert self._pacer is not None
        return self._pacer.place

    def look(self) -> None:
        """See what the time has brought."""
        if self._pacer is not None:
            self._pacer.tick()

    @property
    def asked(self) -> Asked:
        return self._asked

    @property
    def active_seconds(self) -> int:
        """How long the break has gone on, pauses left out."""
        return self._pacer.active_seconds if self._pacer else 0

    def prepare(self) -> None:
        """A break may begin soon."""
        self._aloud.prepare()

    def begin(self, pacer: Pacer) -> None:
        """Lead through the pacer's plan from now on."""
        self._pacer, self._asked = pacer, Asked.NOTHING
        self._deeper_allowed = self._counts = False
        self._director = FigureDirector(self._page.stage, pacer.guide.plan)
        pacer.turned.connect(self._turn)
        pacer.ticked.connect(self._tick)
        pacer.finished.connect(self._finish)
        pacer.pause_ran_out.connect(self._end)
        self._aloud.begin(pacer.rate)
        self._page.show_muted(self._aloud.muted)
        self.began.emit()
        pacer.begin()
        for silence in self._silences:
            self._page.show_notice(silence)

    def end(self) -> None:
        """Lead no more; somebody else has ended the break."""
        self._aloud.stop()
        if self._pacer is not None:
            self._pacer.end()
            self._pacer.deleteLater()
            self._pacer = None
            self.ended.emit()

    def set_seen(self, seen: bool) -> None:
        """Whether the window can be seen."""
        if self._pacer is not None:
            self._pacer.set_seen(seen)

    def set_still(self, still: bool) -> None:
        """Whether nothing should move."""
        if self._pacer is not None:
            self._pacer.set_still(still)

    def back(self) -> None:
        if self._pacer is not None and self._asked is Asked.NOTHING:
            self._pacer.back()

    def next(self) -> None:
        """On to the next step; while getting ready that is “I’m in position”."""
        if self._pacer is None or self._asked is not Asked.NOTHING or self._pacer.has_just_turned:
            return
        if self._pacer.place.gets_ready:
            self._pacer.in_position()
        else:
            self._pacer.next()

    def take_position(self) -> None:
        """“I’m in position”; else nothing."""
        if self._pacer is not None and self._pacer.place.gets_ready:
            self.next()

    def turn_pause(self) -> None:
        """Pause or resume; not where the press comes too late to have been meant so."""
        if self._pacer is not None and self._asked is Asked.NOTHING and not self._pacer.means_another:
            self._pacer.turn_pause()

    def press_space(self) -> None:
        """“I’m in position” while getting ready, else pause and resume."""
        if self._pacer is not None and self._pacer.place.gets_ready:
            self.next()
        else:
            self.turn_pause()

    def too_much(self) -> None:
        if self._pacer is not None and self._asked is not Asked.EASE_OFF:
            self._asked = Asked.NOTHING
            self._pacer.too_much()

    def say_silent(self, text: str) -> None:
        """Something can't be heard: say so in words, once, now or when the break begins."""
        if text not in self._silences:
            self._silences.append(text)
            if self._pacer is not None:
                self._page.show_notice(text)

    def turn_mute(self) -> None:
        self._aloud.turn_mute()
        self._page.show_muted(self._aloud.muted)

    def easier(self) -> None:
        """One level down, where there is a level control."""
        self._choose_beside(-1)

    def deeper(self) -> None:
        """One level up, where there is a level control."""
        self._choose_beside(1)

    def _choose_beside(self, by: int) -> None:
        control = self._page.levels_row.control
        if control is not None:
            self.choose_level(control.index + by)

    def choose_level(self, index: int) -> None:
        """Down at once; up asks once in a break."""
        if self._pacer is None or self._asked is not Asked.NOTHING or self._pacer.guide.step is None:
            return
        control, step = views.levels(self._pacer.guide), self._pacer.guide.step
        if control is None or index not in control.open or index == control.index:
            return
        exercise = self._pacer.guide.plan.stretches[step.group].exercise
        level = [one.number for one in exercise.levels if one.exercise is None][index]
        if level < step.level or self._deeper_allowed:
            self._pacer.set_level(level)
            return
        self._wished_level, self._asked = level, Asked.DEEPER
        self._page.show_levels(control)
        self._stand_still()
        self._ask(questions.deeper(exercise, level, step))

    def ask_to_end(self) -> None:
        """The window is to be closed: stand still and ask."""
        if self._pacer is None or self._asked is Asked.CLOSING:
            return
        if self._asked is Asked.NOTHING:
            self._stand_still()
        self._asked = Asked.CLOSING
        self._ask(questions.CLOSING)

    def keep_going(self) -> None:
        """Back from the question to the stretch."""
        if self._pacer is None or self._asked not in (Asked.CLOSING, Asked.DEEPER):
            return
        step = self._pacer.guide.step
        if self._pacer.guide.eased_off and step is not None:
            self._asked = Asked.EASE_OFF
            self._ask(questions.ease_off(step, self._pacer.guide.gentle_choice()))
            return
        self._asked = Asked.NOTHING
        self._page.show_steps()
        if not self._was_paused:
            self._pacer.resume()

    def _stand_still(self) -> None:
        assert self._pacer is not None
        self._was_paused = self._pacer.guide.paused
        self._pacer.pause()

    def _ask(self, question: Question) -> None:
        self._page.ask(question)
        announce(self._page, question.cue)

    def _answer_first(self) -> None:
        if self._pacer is None:
            return
        if self._asked is Asked.DEEPER:
            self._deeper_allowed = True
            self.keep_going()
            self._pacer.set_level(self._wished_level)
        elif self._asked is Asked.EASE_OFF:
            self._asked = Asked.NOTHING
            self._page.show_steps()
            self._pacer.gentler()
        else:
            self.keep_going()

    def _answer_second(self) -> None:
        if self._pacer is None:
            return
        if self._asked is Asked.EASE_OFF:
            self._asked = Asked.NOTHING
            self._page.show_steps()
            self._pacer.skip_exercise()
        elif self._asked is Asked.CLOSING:
            self._end()
        else:
            self.keep_going()

    def _end(self) -> None:
        if self._pacer is not None:
            self.stopped.emit(self._pacer.place)

    def _say_hurt(self) -> None:
        if self._pacer is not None:
            self.hurt.emit(self._pacer.place)

    def _finish(self, place: Place) -> None:
        self._aloud.finish()
        self.finished.emit(place)

    def _turn(self, place: Place) -> None:
        """Another step, level or pause: say and show it."""
        assert self._pacer is not None
        assert self._director is not None
        assert place.step is not None
        guide = self._pacer.guide
        self._telling.turn(place, guide)
        if place.eased_off and self._asked is not Asked.EASE_OFF:
            self._asked = Asked.EASE_OFF
            self._ask(questions.ease_off(place.step, guide.gentle_choice()))
        self._director.follow(place, guide.plan)
        self.progressed.emit(place)

    def _tick(self, place: Place) -> None:
        """The time has moved."""
        self._telling.tick(place)
        if place.counts and not self._counts:
            # Told at once: whatever ends the break from outside, a sleep say, ends one that counts.
            self._counts = True
            self.progressed.emit(place)
        more_in_ms = None if self._pacer is None else self._aloud.hear(place, self._pacer.guide)
        if more_in_ms is not None and self._pacer is not None:
            self._pacer.look_in(more_in_ms)
