"""The break's face: which of toast, offer, guide and last page is on show, as the agent's status wants it.

The composition root of this face is `compose`, read top to bottom. The face decides nothing about breaks: it is told
the status and tells what the person chose.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor, QScreen
from PySide6.QtWidgets import QApplication

from deskbreak.core.guide import Held, Place
from deskbreak.core.status import Status
from deskbreak.faces.break_ import views
from deskbreak.faces.break_.conductor import Asked, Conductor
from deskbreak.faces.break_.done_page import Answer
from deskbreak.faces.break_.pacer import Pacer
from deskbreak.faces.break_.pages import Pages
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.break_.safety_page import Hurt
from deskbreak.faces.break_.toasts import Toasts
from deskbreak.faces.theme import Theme

NO_ANSWER_AFTER_MS = 60_000
"""The last page closes by itself after this, as “no answer”."""
HALF = 0.5


class Line(Protocol):
    """What the face needs of its line to the agent."""

    def say(self, command: str, **fields: object) -> None: ...


@dataclass(frozen=True, slots=True)
class After:
    """What was done in the break that has just ended."""

    place: Place
    seconds: int
    whole: bool


class BreakFace(QObject):
    """Told every status, shows what it asks for, says what was chosen."""

    def __init__(
        self,
        line: Line,
        application: QApplication,
        theme: Theme,
        pages: Pages,
        toasts: Toasts,
        conductor: Conductor,
        preferences: Preferences,
        plans: views.Plans,
        *,
        wall: Callable[[], datetime] = datetime.now,
        clock: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(application)
        self._line, self._application, self._theme = line, application, theme
        self._pages, self._toasts, self._conductor = pages, toasts, conductor
        self._preferences, self._plans = preferences, plans
        self._wall, self._clock = wall, clock
        self._status = Status()
        self._leaving = False  # the end of the break has been said, and not heard of yet
        self._asked_for = False
        self._after: After | None = None
        self._hurt_names: tuple[str, ...] = ()
        self._no_answer = QTimer(self)
        self._no_answer.setSingleShot(True)
        self._no_answer.setInterval(NO_ANSWER_AFTER_MS)
        self._no_answer.timeout.connect(self.close_after)

    @property
    def pages(self) -> Pages:
        return self._pages

    @property
    def toasts(self) -> Toasts:
        return self._toasts

    @property
    def conductor(self) -> Conductor:
        return self._conductor

    def take(self, status: Status) -> None:
        """The agent says what is going on."""
        self._status = status
        self._toasts.take(status, self._screen, self._wall())
        if status.state == "break":
            if not self._leaving and not self._conductor.is_leading:
                self._begin(status)
        else:
            self._leaving = False
            self._conductor.end()
            self._show_without_break(status)

    def present(self) -> None:
        """The person asked for this window."""
        self._asked_for = True
        if self._pages.window.isVisible():
            self._pages.window.appear(self._screen(), focused=True)

    def _show_without_break(self, status: Status) -> None:
        pages = self._pages
        if self._after is not None:
            if pages.window.page is pages.guide or pages.window.page is pages.wait:
                self._show_after(status)
        elif status.showing == "offer":
            pages.offer.show_view(views.offer(status, self._plans, self._wall(), pages.poses))
            pages.window.show_page(pages.offer, pages.offer.start)
            pages.window.appear(self._screen(), focused=self._asked_for)
        else:
            self._go()

    def _go(self) -> None:
        """Nothing is left to show in the window; without a toast the face ends."""
        self._after = None
        self._asked_for = False
        self._no_answer.stop()
        self._pages.window.leave()
        if not self._toasts.is_shown and self._status.showing == "nothing" and self._status.state != "break":
            self._application.quit()

    # The break.

    def start(self) -> None:
        """The break of the usual length."""
        self._start(self._plans.usual_is_short)

    def start_other(self) -> None:
        """The break of the other length."""
        self._start(not self._plans.usual_is_short)

    def _start(self, short: bool) -> None:
        self._asked_for = True
        self._line.say("break", short=short)

    def snooze(self, seconds: int) -> None:
        self._line.say("snooze", seconds=seconds)

    def snooze_shortly(self) -> None:
        """For the first of the lengths."""
        self.snooze(self._status.snooze_lengths[0] if self._status.snooze_lengths else 300)

    def skip(self) -> None:
        self._line.say("skip")

    def undo(self) -> None:
        self._line.say("undo")

    def put_off(self) -> None:
        """The offer was closed: later while that is possible, else not at all."""
        if self._status.snoozes_left > 0:
            self.snooze_shortly()
        else:
            self.skip()

    def _begin(self, status: Status) -> None:
        pages = self._pages
        self._after = None
        self._no_answer.stop()
        plan = self._plans.of(status.short_break)
        pacer = Pacer(plan, rate=status.clock_rate, clock=self._clock, parent=self)
        pacer.set_still(self._theme.reduced_motion)
        pages.window.show_page(pages.guide, pages.guide.steps.controls.pause)
        self._conductor.begin(pacer)
        pages.window.appear(self._screen(), focused=self._asked_for)
        self._asked_for = False

    def say_progress(self, place: Place) -> None:
        self._line.say("progress", **place.progress(), holds=rows(place.holds))

    def finish(self, place: Place) -> None:
        """The routine came to its end."""
        self._end(place, whole=True)
        self._line.say("finish", holds=rows(place.holds))

    def stop(self, place: Place) -> None:
        """The break ends early; half of it counts."""
        self._end(place, whole=False)
        if place.done < HALF:
            self._after = None
        self._line.say("stop", done=place.done, holds=rows(place.holds))

    def _end(self, place: Place, *, whole: bool) -> None:
        self._after = After(place, self._conductor.active_seconds, whole)
        self._leaving = True
        self._conductor.end()

    # After it.

    def _show_after(self, status: Status) -> None:
        pages, after = self._pages, self._after
        assert after is not None
        if after.whole and status.state == "away":
            pages.window.show_page(pages.wait, pages.wait.headline)
            return
        self.show_done()

    def show_done(self) -> None:
        """Ask how it was."""
        after = self._after
        if after is None or self._pages.window.page is self._pages.done:
            return
        view = views.done(self._status, after.place, after.seconds, self._wall(), whole=after.whole)
        self._pages.done.show_view(view)
        self._pages.window.show_page(self._pages.done, self._pages.done.headline)
        self._no_answer.start()

    def answer_easy(self) -> None:
        self._answer("easy")

    def answer_right(self) -> None:
        self._answer("right")

    def answer_too_much(self) -> None:
        self._answer("too_much")

    def _answer(self, answer: Answer) -> None:
        if self._after is not None:
            self._line.say("feedback", holds=rows(self._after.place.holds, answer))
        self.close_after()

    def stop_hurt(self, place: Place) -> None:
        """Something hurt in the break: it ends, and what hurt is asked for."""
        self.stop(place)
        self._after = After(place, 0, whole=False)
        self.ask_where()

    def ask_where(self) -> None:
        """“It hurt”: which one, and where."""
        after, page = self._after, self._pages.safety
        if after is None:
            return
        self._no_answer.stop()
        step = after.place.step
        ids = tuple(dict.fromkeys([*(hold.exercise for hold in after.place.holds), *([step.exercise] if step else [])]))
        exercises = self._plans.usual.library.exercises
        self._hurt_names = ids
        page.ask(tuple(exercises[name].name for name in ids if name in exercises), len(ids) - 1)
        self._pages.window.show_page(page, page.first_place())

    def save_hurt(self, hurt: Hurt) -> None:
        """Which exercise hurt; the answer counts for its holds."""
        after = self._after
        if after is not None:
            name = self._hurt_names[hurt.exercise]
            held = rows(tuple(one for one in after.place.holds if one.exercise == name), "pain")
            step = after.place.step
            if not held and step is not None:
                here = {"exercise": name, "side": step.side, "level": step.level}
                held = [{**here, "seconds": 0, "feedback": "pain"}]
            self._line.say("feedback", holds=held)
        self.close_after()

    def close_after(self) -> None:
        """No more to ask."""
        self._go()

    # What the window brings.

    def close(self) -> None:
        """The frame’s close button, or Esc."""
        pages, page = self._pages, self._pages.window.page
        if page is pages.offer:
            self.put_off()
        elif page is not pages.guide:
            self.close_after()
        elif self._conductor.asked in (Asked.CLOSING, Asked.DEEPER):
            self._conductor.keep_going()
        else:
            self._conductor.ask_to_end()

    def touch(self) -> None:
        """A key or the mouse that nothing took: on the page that waits it means “I am back”."""
        if self._pages.window.page is self._pages.wait:
            self.show_done()

    def follow_theme(self) -> None:
        """Motion is another than before."""
        self._conductor.set_still(self._theme.reduced_motion)

    def _screen(self) -> QScreen:
        """Where windows appear (`appearance.screen`)."""
        wished = self._preferences.screen
        named = [screen for screen in self._application.screens() if screen.name() == wished]
        if named:
            return named[0]
        at = self._application.screenAt(QCursor.pos()) if wished == "pointer" else None
        return at or self._application.primaryScreen()


def rows(holds: tuple[Held, ...], answer: Answer | None = None) -> list[dict[str, object]]:
    """Holds as the agent takes them."""
    return [hold.row(answer) for hold in holds]
