"""The questions that come up in a break, and what their answers do: ease off, end the break, go deeper.

Separate from the conductor, who leads on: while something is asked, nothing moves.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from deskbreak.core.plan import Step
from deskbreak.faces.break_ import questions, views
from deskbreak.faces.break_.answers_panel import Question
from deskbreak.faces.break_.guide_page import GuidePage
from deskbreak.faces.break_.pacer import Pacer
from deskbreak.faces.widgets.announcing import announce
from deskbreak.language.said import sentences


class Asked(Enum):
    """Which question is on show."""

    NOTHING = auto()
    EASE_OFF = auto()
    CLOSING = auto()
    DEEPER = auto()


class Asking(QObject):
    """One question at a time, on one page."""

    turned = Signal()
    """A question has come up, or has gone."""
    end_chosen = Signal()
    hurt_chosen = Signal()

    def __init__(self, page: GuidePage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._pacer: Pacer | None = None
        self._asked = Asked.NOTHING
        self._was_paused, self._wished_level, self._deeper_allowed = False, 0, False
        answers = page.answers
        answers.first_chosen.connect(self._answer_first)
        answers.second_chosen.connect(self._answer_second)
        answers.third_chosen.connect(self.end_chosen)
        answers.last_chosen.connect(self.hurt_chosen)

    @property
    def asked(self) -> Asked:
        return self._asked

    @property
    def is_free(self) -> bool:
        """Whether nothing is asked, so that the break can be led on."""
        return self._asked is Asked.NOTHING

    def begin(self, pacer: Pacer) -> None:
        """A break begins; nothing has been asked in it."""
        self._pacer, self._asked, self._deeper_allowed = pacer, Asked.NOTHING, False
        if self._page.asks:
            self._page.show_steps()

    def end(self) -> None:
        """The break is over."""
        self._pacer = None

    def drop(self) -> None:
        """Something more urgent than the question has come up."""
        self._asked = Asked.NOTHING

    def choose_beside(self, by: int) -> None:
        """So many levels up or down, where there is a level control."""
        control = self._page.levels_row.control
        if control is not None:
            self.choose_level(control.index + by)

    def choose_level(self, index: int) -> None:
        """Down at once; up asks once in a break."""
        if self._pacer is None or not self.is_free or self._pacer.guide.step is None:
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
        self._stand_still(self._pacer)
        self._ask(questions.deeper(exercise, level, step))

    def ask_to_end(self) -> None:
        """The window is to be closed: stand still and ask."""
        if self._pacer is None or self._asked is Asked.CLOSING:
            return
        if self.is_free:
            self._stand_still(self._pacer)
        self._asked = Asked.CLOSING
        self._ask(questions.closing())

    def ease_off(self, step: Step) -> None:
        """What next, after “Too much”."""
        if self._pacer is not None and self._asked is not Asked.EASE_OFF:
            self._asked = Asked.EASE_OFF
            self._ask(questions.ease_off(step, self._pacer.guide.gentle_choice()))

    def keep_going(self) -> None:
        """Back from the question to the stretch, or to the one about easing off."""
        if self._pacer is None or self._asked not in (Asked.CLOSING, Asked.DEEPER):
            return
        step = self._pacer.guide.step
        if self._pacer.guide.eased_off and step is not None:
            self.ease_off(step)
            return
        self._go_on()
        if not self._was_paused:
            self._pacer.resume()

    def _stand_still(self, pacer: Pacer) -> None:
        self._was_paused = pacer.guide.paused
        pacer.pause()

    def _ask(self, question: Question) -> None:
        self._page.ask(question)
        announce(self._page, sentences(question.cue, question.text))
        self.turned.emit()

    def _go_on(self) -> None:
        self._asked = Asked.NOTHING
        self._page.show_steps()
        self.turned.emit()

    def _answer_first(self) -> None:
        if self._pacer is None:
            return
        if self._asked is Asked.DEEPER:
            self._deeper_allowed = True
            self.keep_going()
            self._pacer.set_level(self._wished_level)
        elif self._asked is Asked.EASE_OFF:
            self._go_on()
            self._pacer.gentler()
        else:
            self.keep_going()

    def _answer_second(self) -> None:
        if self._pacer is None:
            return
        if self._asked is Asked.EASE_OFF:
            self._go_on()
            self._pacer.skip_exercise()
        elif self._asked is Asked.CLOSING:
            self.end_chosen.emit()
        else:
            self.keep_going()
