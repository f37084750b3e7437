"""Leads through one break: what the clock and the person bring, shown on the guide's page.

Separate from the page (told, no clock), the pacer (clock, no page) and the face (which break, and what comes after).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from deskbreak.core.guide import Place
from deskbreak.faces.break_.aloud import Aloud
from deskbreak.faces.break_.asking import Asked, Asking
from deskbreak.faces.break_.figure_director import FigureDirector
from deskbreak.faces.break_.guide_page import GuidePage
from deskbreak.faces.break_.pacer import Pacer
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.break_.telling import Telling


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
        self.asking = Asking(page, self)
        self._counts = False
        self._silences: list[str] = []
        """What can't be heard, in the order in which it was told; said once in each break."""
        steps = page.steps
        steps.back_chosen.connect(self.back)
        steps.next_chosen.connect(self.next)
        steps.pause_chosen.connect(self.turn_pause)
        steps.too_much_chosen.connect(self.too_much)
        page.mute_chosen.connect(self.turn_mute)
        page.level_chosen.connect(self.asking.choose_level)
        page.floor.easier.clicked.connect(self.easier)
        self.asking.end_chosen.connect(self._end)
        self.asking.hurt_chosen.connect(self._say_hurt)

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
    def active_seconds(self) -> int:
        """How long the break has gone on, pauses left out."""
        return self._pacer.active_seconds if self._pacer else 0

    def prepare(self) -> None:
        """A break may begin soon."""
        self._aloud.prepare()

    def begin(self, pacer: Pacer) -> None:
        """Lead through the pacer's plan from now on."""
        self._pacer, self._counts = pacer, False
        self.asking.begin(pacer)
        self._director = FigureDirector(self._page.stage, pacer.guide.plan)
        pacer.turned.connect(self._turn)
        pacer.ticked.connect(self._tick)
        pacer.finished.connect(self._finish)
        pacer.pause_ran_out.connect(self._end)
        self._page.stage.ticked.connect(pacer.tick_along)
        self._aloud.begin(pacer.rate)
        self._page.show_muted(self._aloud.muted)
        self.began.emit()
        pacer.begin()
        for silence in self._silences:
            self._page.show_notice(silence)

    def end(self) -> None:
        """Lead no more; somebody else has ended the break."""
        self._aloud.stop()
        self.asking.end()
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
        if self._pacer is not None and self.asking.is_free:
            self._pacer.back()

    def next(self) -> None:
        """On to the next step; while getting ready that is “I’m in position”."""
        if self._pacer is None or not self.asking.is_free or self._pacer.has_just_turned:
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
        if self._pacer is not None and self.asking.is_free and not self._pacer.means_another:
            self._pacer.turn_pause()

    def press_space(self) -> None:
        """“I’m in position” while getting ready, else pause and resume."""
        if self._pacer is not None and self._pacer.place.gets_ready:
            self.next()
        else:
            self.turn_pause()

    def too_much(self) -> None:
        """Stop the stretch; what next is asked. Before anything else that was asked."""
        if self._pacer is None or self.asking.asked is Asked.EASE_OFF:
            return
        if self._pacer.guide.eased_off:
            self.asking.keep_going()
        else:
            self.asking.drop()
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
        self.asking.choose_beside(-1)

    def deeper(self) -> None:
        """One level up, where there is a level control."""
        self.asking.choose_beside(1)

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
        if place.eased_off:
            self.asking.ease_off(place.step)
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
