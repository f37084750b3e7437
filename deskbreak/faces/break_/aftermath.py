"""What comes after a break: the wait for the person, the question how it was, and what hurt.

Separate from the face, which knows the break itself. It changes nothing: the answers go to the agent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.core.exercises import Exercise
from deskbreak.core.guide import Held, Place
from deskbreak.core.status import Status
from deskbreak.faces.break_ import views
from deskbreak.faces.break_.announce import announce
from deskbreak.faces.break_.answers import Answer
from deskbreak.faces.break_.pages import Pages
from deskbreak.faces.break_.safety_page import Hurt
from deskbreak.faces.break_.wait_page import SAID

NO_ANSWER_AFTER_MS = 60_000
"""The last page closes by itself after this, as “no answer”."""


class Line(Protocol):
    """What a face needs of its line to the agent."""

    def say(self, command: str, **fields: object) -> None: ...


@dataclass(frozen=True, slots=True)
class After:
    """What was done in the break that has just ended."""

    place: Place
    seconds: int
    whole: bool


class Aftermath(QObject):
    """Asks about one break after the other; `over` tells that there is nothing more to ask."""

    over = Signal()

    def __init__(
        self,
        line: Line,
        pages: Pages,
        exercises: Mapping[str, Exercise],
        wall: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._line, self._pages, self._exercises, self._wall = line, pages, exercises, wall
        self._status = Status()
        self._after: After | None = None
        self._hurt: tuple[str, ...] = ()
        self._asked_each = False
        self._no_answer = QTimer(self)
        self._no_answer.setSingleShot(True)
        self._no_answer.timeout.connect(self.give_up)

    @property
    def is_open(self) -> bool:
        """Whether there is still something to ask."""
        return self._after is not None

    @property
    def patience_ms(self) -> int:
        """How long the question waits for an answer; less where the clock runs faster."""
        return round(NO_ANSWER_AFTER_MS / self._status.clock_rate)

    def begin(self, after: After) -> None:
        """A break has ended; what is shown first follows from the next status."""
        self._after, self._asked_each = after, False

    def forget(self) -> None:
        """Another break begins."""
        self._after = None
        self._no_answer.stop()

    def take(self, status: Status) -> None:
        """The agent says whether the person is back."""
        self._status = status
        pages, after = self._pages, self._after
        if after is None or pages.window.page not in (pages.guide, pages.floor, pages.wait):
            return
        if after.whole and status.state == "away":
            pages.window.show_page(pages.wait, pages.wait.headline)
            announce(pages.wait, SAID)
        else:
            self.ask()

    def touch(self) -> None:
        """A key or the mouse that nothing took: on the page that waits it means “I am back”."""
        if self._pages.window.page is self._pages.wait:
            self.ask()

    def ask(self) -> None:
        """How was it?"""
        after, self._asked_each = self._after, False
        if after is None:
            return
        view = views.done(
            self._status, after.place, after.seconds, views.moment(self._status, self._wall), whole=after.whole
        )
        self._pages.done.show_view(view)
        self._pages.window.show_page(self._pages.done, self._pages.done.headline)
        self._no_answer.start(self.patience_ms)

    def ask_each(self) -> None:
        """How was each stretch?"""
        after, page = self._after, self._pages.each
        if after is None:
            return
        self._no_answer.stop()
        self._asked_each = True
        view = views.done(
            self._status, after.place, after.seconds, views.moment(self._status, self._wall), whole=after.whole
        )
        page.ask(view.headline, view.lead, [views.held(hold, self._exercises) for hold in after.place.holds])
        self._pages.window.show_page(page, page.headline)

    def answer_easy(self) -> None:
        self._answer("easy")

    def answer_right(self) -> None:
        self._answer("right")

    def answer_too_much(self) -> None:
        self._answer("too_much")

    def save_each(self) -> None:
        """The answers for each stretch."""
        if self._after is not None:
            answered = zip(self._after.place.holds, self._pages.each.answers, strict=True)
            self._say([hold.row(answer) for hold, answer in answered])
        self.close()

    def ask_where(self) -> None:
        """“It hurt”: which one, and where. Set to the one that was answered so, else to the last."""
        after, page = self._after, self._pages.safety
        if after is None:
            return
        self._no_answer.stop()
        step = after.place.step
        done = [hold.exercise for hold in after.place.holds]
        ids = tuple(dict.fromkeys([*done, *([step.exercise] if step else [])]))
        self._hurt = tuple(name for name in ids if name in self._exercises)
        if not self._hurt:
            self.close()
            return
        chosen = [name for name, answer in zip(done, self._each_answers(), strict=False) if answer == "pain"]
        index = self._hurt.index(chosen[0]) if chosen else len(self._hurt) - 1
        page.ask(tuple(self._exercises[name].name for name in self._hurt), index)
        self._pages.window.show_page(page, page.first_place())

    def save_hurt(self, hurt: Hurt) -> None:
        """Which exercise hurt and, where that was told, at what place."""
        after = self._after
        if after is not None:
            self._say(self._hurt_rows(after.place, self._hurt[hurt.exercise], hurt.where))
        self.close()

    def give_up(self) -> None:
        """Nobody has answered, or something else is to be shown. That it hurt was an answer."""
        pages = self._pages
        if self.is_open and pages.window.page is pages.safety:
            pages.safety.not_now.click()
        else:
            self.close()

    def give_up_for_another(self) -> None:
        """The window is needed; nothing is `over`, as it stays."""
        self.blockSignals(True)
        if self.is_open:
            self.give_up()
        self.blockSignals(False)

    def close(self) -> None:
        """No more to ask."""
        self.forget()
        self.over.emit()

    def _hurt_rows(self, place: Place, name: str, where: str | None) -> list[dict[str, object]]:
        """The holds of the exercise with “pain”, those of the others as they were answered."""
        found = []
        for hold, answer in zip(place.holds, self._each_answers() or [None] * len(place.holds), strict=True):
            found.append(hold.row("pain", where) if hold.exercise == name else hold.row(answer))
        if all(hold.exercise != name for hold in place.holds) and place.step is not None:
            # It was stopped before there was a hold to speak of.
            found.append(Held(0, name, place.step.side, place.step.level, 1000).row("pain", where))
        return found

    def _each_answers(self) -> tuple[Answer | None, ...]:
        """What was chosen stretch by stretch, if that was asked."""
        return self._pages.each.answers if self._asked_each else ()

    def _answer(self, answer: Answer) -> None:
        if self._after is not None:
            self._say([hold.row(answer) for hold in self._after.place.holds])
        self.close()

    def _say(self, holds: list[dict[str, object]]) -> None:
        self._line.say("feedback", holds=holds)
