"""Which bell rings when: as a step begins, halfway through a hold, in its last three seconds, and at the end of all.

Separate from the guide's page, which is silent, and from the sound, which knows no breaks.
"""

from __future__ import annotations

from typing import Protocol

from deskbreak.core.guide import Place, Step
from deskbreak.faces.sound import Bell

HELD = ("hold", "deepen")
TICKED_SECONDS = 3
HALVED_SECONDS = 20
"""A hold of at least this many seconds has a bell halfway."""
LATE_MS = 700
"""What is found out later than this, after a machine that stood still, does not ring any more."""


class Ringer(Protocol):
    """Something that rings; the real one is `faces.sound.Chime`."""

    def play(self, bell: Bell) -> None: ...


class Bells:
    """Told every place, rings where there is something to hear."""

    def __init__(self, ringer: Ringer, *, sounds: bool = True, ticks: bool = True) -> None:
        self._ringer, self._sounds, self._ticks = ringer, sounds, ticks
        self._spoken = False
        self._muted = False
        self._index: int | None = None
        self._before: Step | None = None
        self._step: Step | None = None
        self._heard_ms = 0

    @property
    def muted(self) -> bool:
        return self._muted

    def mute(self, muted: bool) -> None:
        """Be quiet, or not."""
        self._muted = muted

    def set_spoken(self, spoken: bool) -> None:
        """Whether a voice says where one is. Without one, a bell ends what is done with eyes off the screen."""
        self._spoken = spoken

    def hear(self, place: Place) -> int | None:
        """Ring for what is new about this place; answers in how many milliseconds of the break more is to be heard."""
        step = place.step
        if step is None or place.paused or place.eased_off:
            return None
        now_ms, is_new = place.elapsed_ms, (place.index, step) != (self._index, self._step)
        if is_new or now_ms < self._heard_ms:
            self._before, self._index, self._step = self._step if is_new else self._before, place.index, step
            self._ring(self._beginning(step))
            self._heard_ms = now_ms
        moments = self._moments(step)
        due = [bell for at_ms, bell in moments if self._heard_ms < at_ms <= now_ms < at_ms + LATE_MS]
        if due:
            self._ring(due[-1])
        self._heard_ms = now_ms
        return min((at_ms - now_ms for at_ms, _ in moments if at_ms > now_ms), default=None)

    def finish(self) -> None:
        """The break is over."""
        self._ring("end")

    def _beginning(self, step: Step) -> Bell:
        """A hold begins and ends with a bell of its own; the rest is one change like another."""
        if step.phase in ("hold", "walk"):
            return "start"
        ends = step.phase == "out" and self._before is not None and self._before.phase in HELD
        return "end" if ends else "change"

    def _moments(self, step: Step) -> list[tuple[int, Bell]]:
        """What there is to hear within a step: after how many milliseconds, which bell."""
        moments: list[tuple[int, Bell]] = []
        if step.phase == "hold" and step.seconds >= HALVED_SECONDS:
            moments.append((step.seconds * 500, "halfway"))
        if step.phase in HELD and self._ticks:
            moments += [((step.seconds - left) * 1000, "tick") for left in range(TICKED_SECONDS, 0, -1)]
        return moments

    def _ring(self, bell: Bell) -> None:
        unseen = any(step is not None and step.eyes == "no" for step in (self._before, self._step))
        if not self._muted and (self._sounds or (bell == "end" and unseen and not self._spoken)):
            self._ringer.play(bell)
