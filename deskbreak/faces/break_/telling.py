"""What the guide's page shows of a place in a break: heading, bar, words, digits, breath; and what a reader reads out.

Separate from the conductor, who decides what happens: here a place is only put into words and numbers.
"""

from __future__ import annotations

from deskbreak.core.guide import Guide, Place, Step, breath_at
from deskbreak.faces.break_ import views, wording
from deskbreak.faces.break_.dial import Reading
from deskbreak.faces.break_.guide_page import GuidePage
from deskbreak.faces.break_.pacer import LONGEST_PAUSE_MS
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.break_.step_panel import StepWords
from deskbreak.faces.widgets.announcing import announce
from deskbreak.language.lengths import minutes
from deskbreak.language.said import sentences
from deskbreak.language.texts import Texts

tr = Texts("Break")


TOLD_SECONDS = (30, 10)
"""A listener hears how long a hold lasts, then so much before its end; the end is the next step."""


class Telling:
    """Puts places on one page."""

    def __init__(self, page: GuidePage, preferences: Preferences) -> None:
        self._page, self._preferences = page, preferences
        self._exercise = ""  # of the last step that was told
        self._told_seconds = 0

    def turn(self, place: Place, guide: Guide) -> None:
        """Another step, level or pause."""
        step, page = place.step, self._page
        assert step is not None
        if place.eased_off:
            page.show_heading(tr("Let’s ease off"), tr("%1 stopped", step.name))
        else:
            page.show_heading(step.name, wording.where(step, len(guide.plan.stretches)))
            page.show_bar(place)
        page.show_chip("" if place.eased_off else wording.chip(place), "pause" if place.paused else None)
        page.show_walk(step.phase == "walk")
        page.show_controls(paused=place.paused, gets_ready=place.gets_ready)
        page.show_levels(None if place.eased_off else views.levels(guide))
        page.stage.setAccessibleName(wording.figure(step))
        page.stage.setAccessibleDescription(step.text)
        self._say(place, step)

    def tick(self, place: Place) -> None:
        """The time has moved."""
        step = place.step
        assert step is not None
        stands = place.paused or place.eased_off
        digits = wording.timer(step, place.seconds_left)
        reading = Reading(digits, place.seconds_left, place.left, self._breath(place, step), stands)
        self._page.show_reading(reading, self._breath_word(place, step))
        if not place.eased_off:  # the bar stays where the stretch was stopped
            self._page.show_bar(place)
        if step.phase == "hold" and not stands:
            self._say_time(place.seconds_left)

    def _say(self, place: Place, step: Step) -> None:
        if place.paused:
            kept = tr("We keep your place for %1, then end the break.", minutes(LONGEST_PAUSE_MS // 60_000))
            words = StepWords(tr("Take the time you need."), kept)
            self._page.show_words(words)
            announce(self._page, sentences(words.cue, words.text))
            return
        self._page.show_words(StepWords(step.cue, step.text, self._breath_word(place, step)))
        if place.eased_off:  # what follows is asked, and told, by the question
            announce(self._page, tr("%1 stopped", step.name))
            return
        if step.phase == "change_sides":
            announce(self._page, wording.change_sides(step))
        else:
            named = "" if step.name == self._exercise else f"{wording.figure(step)}. "
            self._exercise = step.name
            announce(self._page, f"{named}{step.cue} {step.text}")
        self._told_seconds = place.seconds_left
        if step.phase == "hold":
            announce(self._page, tr("%Ln seconds", n=place.seconds_left))

    def _say_time(self, seconds: int) -> None:
        """At the moments that are told."""
        if any(seconds <= told < self._told_seconds for told in TOLD_SECONDS):
            announce(self._page, tr("%Ln seconds", n=seconds))
        self._told_seconds = seconds

    def _breath(self, place: Place, step: Step) -> float | None:
        if not self._preferences.breathing or not step.breathes or place.paused or place.eased_off:
            return None
        return breath_at(place.elapsed_ms, self._preferences.breath_in_ms, self._preferences.breath_out_ms)[1]

    def _breath_word(self, place: Place, step: Step) -> str:
        if not self._preferences.breathing or not step.breathes:
            return ""
        goes_in = breath_at(place.elapsed_ms, self._preferences.breath_in_ms, self._preferences.breath_out_ms)[0]
        return tr("Breathe in…") if goes_in else tr("Breathe out…")
