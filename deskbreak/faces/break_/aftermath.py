"""What comes after a break: the wait for the person, the question how it was, and what hurt.

Separate from the face, which knows the break itself. The answers go to the agent, with what they lead to (`footing`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.core.guide import Held, Place
from deskbreak.core.history import Entry, Feedback, Hold, Kind, Outcome
from deskbreak.core.progression.choices import NextStep
from deskbreak.core.status import Status
from deskbreak.faces.break_ import ladder_views, views
from deskbreak.faces.break_.answers import Answer
from deskbreak.faces.break_.footing import Changed, Footing
from deskbreak.faces.break_.pages import Pages
from deskbreak.faces.break_.safety_page import Hurt
from deskbreak.faces.break_.wait_page import said
from deskbreak.faces.widgets.announcing import announce

NO_ANSWER_AFTER_MS = 60_000
"""The last page closes by itself after this, as “no answer”."""


Row = dict[str, object]
"""A hold as the agent takes it."""


class Line(Protocol):
    """What a face needs of its line to the agent."""

    def say(self, command: str, **fields: object) -> None: ...


@dataclass(frozen=True, slots=True)
class After:
    """What was done in the break that has just ended."""

    place: Place
    seconds: int
    whole: bool
    began: datetime

    def entry(self, rows: Sequence[Row] | None = None) -> Entry:
        """The break as the history has it, with the holds as the person answered about them."""
        holds = [hold.row() for hold in self.place.holds] if rows is None else rows
        outcome = Outcome.FINISHED if self.whole else Outcome.PARTLY
        return Entry(self.began, Kind.BREAK, self.seconds, outcome, tuple(Hold.from_json(row) for row in holds))


class Aftermath(QObject):
    """Asks about one break after the other; `over` tells that there is nothing more to ask."""

    over = Signal()

    def __init__(
        self,
        line: Line,
        pages: Pages,
        footing: Footing,
        stop_suggesting: Callable[[], None],
        wall: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._line, self._pages, self._footing, self._wall = line, pages, footing, wall
        self._stop_suggesting = stop_suggesting
        self._exercises = footing.ladders.library.exercises
        self._status = Status()
        self._after: After | None = None
        self._hurt: tuple[str, ...] = ()
        self._asked_each = self._told = False
        self._steps: tuple[NextStep, ...] = ()
        """The steps up that are still to be offered, the one on show first."""
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
        self._after, self._asked_each, self._told, self._steps = after, False, False, ()

    def forget(self) -> None:
        """Another break begins."""
        if self._after is not None and self._after.place.holds and not self._told:
            self._footing.take({}, self._after.entry())  # it was done, though nobody has answered
        self._after, self._steps = None, ()
        self._no_answer.stop()

    def take(self, status: Status) -> None:
        """The agent says whether the person is back."""
        self._status = status
        pages, after = self._pages, self._after
        if after is None or pages.window.page not in (pages.guide, pages.floor, pages.wait):
            return
        if after.whole and status.state == "away":
            pages.window.show_page(pages.wait, pages.wait.headline)
            announce(pages.wait, said())
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
            self._status,
            after.place,
            after.seconds,
            self._now(),
            whole=after.whole,
            longer=[answer for answer, names in self._longer(after).items() if names],
        )
        self._pages.done.show_view(view)
        self._pages.window.show_page(self._pages.done, self._pages.done.headline)
        announce(self._pages.done, self._pages.done.said())
        self._no_answer.start(self.patience_ms)

    def ask_each(self) -> None:
        """How was each stretch?"""
        after, page = self._after, self._pages.each
        if after is None:
            return
        self._no_answer.stop()
        self._asked_each = True
        view = views.done(self._status, after.place, after.seconds, self._now(), whole=after.whole)
        longer = self._longer(after)
        rows = [views.held(hold, self._exercises, self._longer_for(hold, longer)) for hold in after.place.holds]
        page.ask(view.headline, view.lead, rows)
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
            self._save(self._after, [hold.row(answer) for hold, answer in answered])

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

    def show_change(self, hurt: Hurt) -> None:
        """What will rest for this, before anything is saved."""
        after = self._after
        if after is not None:
            name = self._hurt[hurt.exercise]
            changed = self._footing.answered(after.entry(self._hurt_rows(after.place, name, hurt.where)))
            words = ladder_views.rests(self._footing, changed, self._footing.ladder(name), self._now())
            self._pages.safety.show_change(words)

    def save_hurt(self, hurt: Hurt) -> None:
        """Which exercise hurt and, where that was told, at what place."""
        after = self._after
        if after is not None:
            self._save(after, self._hurt_rows(after.place, self._hurt[hurt.exercise], hurt.where))

    def try_next(self) -> None:
        """Yes to the step that is offered."""
        if self._steps:
            self._say_standings(self._footing.tried(self._steps[0], self._now()))
            self._offer_next(self._steps[1:])

    def stay(self) -> None:
        """No to the step that is offered."""
        if self._steps:
            self._say_standings(self._footing.stayed(self._steps[:1], self._now()))
            self._offer_next(self._steps[1:])

    def suggest_nothing(self) -> None:
        """No, and no more such questions."""
        self._footing.suggest_nothing()
        self._stop_suggesting()
        self.close()

    def give_up(self) -> None:
        """Nobody has answered, or something else is to be shown. That it hurt was an answer; a step up can wait."""
        pages = self._pages
        if self.is_open and pages.window.page is pages.safety:
            pages.safety.not_now.click()
        else:
            self._steps = ()
            self.close()

    def give_up_for_another(self) -> None:
        """The window is needed; nothing is `over`, as it stays."""
        self.blockSignals(True)
        if self.is_open:
            self.give_up()
        self.blockSignals(False)

    def close(self) -> None:
        """No more to ask. To close the offer of a step up is to stay."""
        if self._steps:
            self._say_standings(self._footing.stayed(self._steps, self._now()))
        self.forget()
        self.over.emit()

    def _hurt_rows(self, place: Place, name: str, where: str | None) -> list[Row]:
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
            self._save(self._after, [hold.row(answer) for hold in self._after.place.holds])

    def _save(self, after: After, rows: list[Row]) -> None:
        """Tell the agent what was answered and what that leads to; then there may be a step up to offer."""
        entry, now = after.entry(rows), self._now()
        changed = self._footing.answered(entry)
        self._line.say("feedback", holds=rows, standings=written(changed))
        self._footing.take(changed, entry)
        self._told = True
        self._offer_next(self._footing.next_steps(entry, now))

    def _offer_next(self, steps: tuple[NextStep, ...]) -> None:
        self._steps = steps
        if not steps:
            self.close()
            return
        page = self._pages.next_step
        page.show_view(ladder_views.next_step(self._footing.ladders, steps[0]))
        self._pages.window.show_page(page, page.headline)
        self._no_answer.start(self.patience_ms)

    def _say_standings(self, changed: Changed) -> None:
        self._line.say("standings", standings=written(changed))
        self._footing.take(changed)

    def _longer(self, after: After) -> dict[Answer, frozenset[str]]:
        """The answers that make a hold longer, with the exercises for which they do."""
        entry = after.entry()
        return {"easy": self._footing.grown(entry, Feedback.EASY), "right": self._footing.grown(entry, Feedback.RIGHT)}

    def _longer_for(self, hold: Held, longer: Mapping[Answer, frozenset[str]]) -> list[Answer]:
        name = self._footing.ladder(hold.exercise)
        return [answer for answer, names in longer.items() if name in names]

    def _now(self) -> datetime:
        return views.moment(self._status, self._wall)


def written(changed: Changed) -> dict[str, object]:
    """Standings as the agent takes them."""
    return {name: standing.to_json() for name, standing in changed.items()}
