"""The break's face: which of toast, offer, guide and last page is on show, as the agent's status wants it.

The composition root of this face is `compose`, read top to bottom. The face decides nothing about breaks: it is told
the status and tells what the person chose.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.core.guide import Held, Place
from deskbreak.core.status import Status
from deskbreak.faces.break_ import ladder_views, views
from deskbreak.faces.break_.aftermath import After, Aftermath, Line, written
from deskbreak.faces.break_.asking import Asked
from deskbreak.faces.break_.conductor import Conductor
from deskbreak.faces.break_.footing import Footing
from deskbreak.faces.break_.pacer import Pacer
from deskbreak.faces.break_.pages import Pages
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.break_.screens import Screens
from deskbreak.faces.break_.toasts import Toasts
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.announcing import announce


class BreakFace(QObject):
    """Told every status, shows what it asks for, says what was chosen."""

    def __init__(
        self,
        line: Line,
        application: QApplication,
        theme: Theme,
        pages: Pages,
        toasts: Toasts,
        screens: Screens,
        conductor: Conductor,
        aftermath: Aftermath,
        preferences: Preferences,
        footing: Footing,
        *,
        offers: bool = True,
        wall: Callable[[], datetime] = datetime.now,
        clock: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(application)
        self._line, self._application, self._theme = line, application, theme
        self._pages, self._toasts, self._conductor = pages, toasts, conductor
        self._screens, self._offers = screens, offers
        self._aftermath, self._preferences, self._footing = aftermath, preferences, footing
        self._wall, self._clock = wall, clock
        self._status = Status()
        self._began = self._now()
        self._leaving = False  # the end of the break has been said, and not heard of yet
        self._asked_for = False

    @property
    def pages(self) -> Pages:
        return self._pages

    @property
    def toasts(self) -> Toasts:
        return self._toasts

    @property
    def conductor(self) -> Conductor:
        return self._conductor

    @property
    def aftermath(self) -> Aftermath:
        return self._aftermath

    def take(self, status: Status) -> None:
        """The agent says what is going on."""
        self._status = status
        self._toasts.take(status, self._screens.chosen, views.moment(status, self._wall))
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
            self._pages.window.appear(self._screens.chosen(), focused=True)

    def _show_without_break(self, status: Status) -> None:
        pages = self._pages
        if self._aftermath.is_open and status.showing != "offer":
            self._aftermath.take(status)
        elif status.showing == "offer" and (self._offers or self._asked_for):
            self._aftermath.give_up_for_another()
            self._conductor.prepare()
            self._show_offer(status)
            is_new = pages.window.page is not pages.offer or not pages.window.isVisible()
            pages.window.show_page(pages.offer, pages.offer.start)
            pages.window.appear(self._screens.chosen(), focused=self._asked_for)
            if is_new:
                announce(pages.offer, pages.offer.said(focused=self._asked_for))
        else:
            self.leave()

    def _show_offer(self, status: Status) -> None:
        both, now = self._plans(), self._now()
        welcome = ladder_views.welcome_back(self._footing, both.usual, now)
        self._pages.offer.show_view(views.offer(status, both, now, self._pages.poses, welcome))

    def _plans(self) -> views.Plans:
        return views.Plans(*self._footing.plans(self._now()))

    def _now(self) -> datetime:
        return views.moment(self._status, self._wall)

    def leave(self) -> None:
        """Nothing is left to show in the window; without a toast the face ends."""
        self._asked_for = False
        self._pages.window.leave()
        wanted = self._toasts.is_shown or self._status.showing != "nothing" or self._status.offer_soon
        if not wanted and self._status.state != "break":
            self._application.quit()

    # The break.

    def start(self) -> None:
        """The break of the usual length."""
        self._start(self._plans().usual_is_short)

    def start_other(self) -> None:
        """The break of the other length."""
        self._start(not self._plans().usual_is_short)

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

    def keep_usual(self) -> None:
        """The levels of before the absence."""
        changed = self._footing.as_usual(self._now())
        self._line.say("standings", standings=written(changed))
        self._footing.take(changed)
        self._show_offer(self._status)

    def put_off(self) -> None:
        """The offer was closed: later while that is possible, else not at all."""
        if self._status.snoozes_left > 0:
            self.snooze_shortly()
        else:
            self.skip()

    def _begin(self, status: Status) -> None:
        pages = self._pages
        self._aftermath.give_up_for_another()
        self._began = self._now()
        plan = self._plans().of(status.short_break)
        pacer = Pacer(plan, rate=status.clock_rate, clock=self._clock, parent=self)
        pacer.set_still(self._theme.reduced_motion)
        self._conductor.begin(pacer)
        self._show_guide()
        pages.window.appear(self._screens.chosen(), focused=self._asked_for)
        if self._preferences.floor_view and not pages.window.isFullScreen():
            pages.window.turn_full_screen()
        self._asked_for = False

    def follow_size(self) -> None:
        """A wide window shows the guide as the floor view."""
        if self._conductor.is_leading and self._pages.window.page in (self._pages.guide, self._pages.floor):
            self._show_guide()

    def _show_guide(self) -> None:
        pages, wide = self._pages, self._pages.window.is_wide
        shown: QWidget = pages.floor if wide else pages.guide
        if pages.window.page is not shown or not pages.window.isVisible():
            pages.guide.put_stage(wide)
            pages.window.show_page(shown, pages.guide.filled(on_floor=wide))

    def say_progress(self, place: Place) -> None:
        self._line.say("progress", **place.progress(), holds=rows(place.holds))

    def finish(self, place: Place) -> None:
        """The routine came to its end."""
        self._end(place, whole=True)
        self._line.say("finish", holds=rows(place.holds))

    def stop(self, place: Place) -> None:
        """The break ends early; half of it counts."""
        self._end(place, whole=False)
        if not place.counts:
            self._aftermath.forget()
        self._line.say("stop", done=place.done, holds=rows(place.holds))

    def _end(self, place: Place, *, whole: bool) -> None:
        self._aftermath.begin(After(place, self._conductor.active_seconds, whole, self._began))
        self._leaving = True
        self._conductor.end()

    def stop_hurt(self, place: Place) -> None:
        """Something hurt in the break: it ends, and what hurt is asked for."""
        self._end(place, whole=False)
        self._line.say("stop", done=place.done, holds=rows(place.holds))
        self._aftermath.ask_where()

    # What the window brings.

    def take_position(self) -> None:
        """A press on figure or dial; the one that brings the window to the front is no more than that."""
        if not self._pages.window.guard.is_up:
            self._conductor.take_position()

    def close(self) -> None:
        """The frame’s close button, or Esc."""
        pages, page = self._pages, self._pages.window.page
        if page is pages.offer:
            self.put_off()
        elif page not in (pages.guide, pages.floor):
            self._aftermath.close()
        elif pages.window.isFullScreen():
            pages.window.turn_full_screen()
        elif self._conductor.asking.asked in (Asked.CLOSING, Asked.DEEPER):
            self._conductor.asking.keep_going()
        else:
            self._conductor.asking.ask_to_end()

    def follow_theme(self) -> None:
        """Motion is another than before."""
        self._conductor.set_still(self._theme.reduced_motion)

    def follow_screens(self) -> None:
        """A screen is gone, or of another size: what is on show stays to be seen."""
        areas, home = self._screens.areas(), self._screens.chosen()
        self._pages.window.stay_seen(areas, home.availableGeometry())
        self._toasts.stay_seen(areas, home)


def rows(holds: tuple[Held, ...]) -> list[dict[str, object]]:
    """Holds as the agent takes them, before anybody has answered."""
    return [hold.row() for hold in holds]
