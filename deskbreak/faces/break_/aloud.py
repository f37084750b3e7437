"""All that is heard of a break: the bells and the voice, which are muted together.

Separate from the conductor, which only says where the person is.
"""

from __future__ import annotations

from deskbreak.core.guide import Guide, Place
from deskbreak.faces.break_.bells import Bells
from deskbreak.faces.voice.prompter import Prompter


class Aloud:
    """Told every place, lets both sound."""

    def __init__(self, bells: Bells, prompter: Prompter) -> None:
        self._bells, self._prompter = bells, prompter

    @property
    def muted(self) -> bool:
        """Whether the voice keeps quiet; the bells, too, once the person has asked for it."""
        return self._prompter.muted

    def turn_mute(self) -> None:
        """Both be quiet, or both be heard."""
        muted = not self.muted
        self._bells.mute(muted)
        self._prompter.mute(muted)

    def prepare(self) -> None:
        """A break may begin soon."""
        self._prompter.prepare()

    def begin(self, rate: float) -> None:
        """A break begins, on a clock so many times as fast as the world's."""
        self._prompter.begin(rate)

    def hear(self, place: Place, guide: Guide) -> int | None:
        """Sound for this place; answers in how many milliseconds of the break more is to be heard."""
        self._bells.set_spoken(self._prompter.speaks)
        more = (self._bells.hear(place), self._prompter.hear(place, guide.plan.steps))
        return min((in_ms for in_ms in more if in_ms is not None), default=None)

    def finish(self) -> None:
        """The break came to its end."""
        self._bells.finish()
        self._prompter.finish()

    def stop(self) -> None:
        """The break is over."""
        self._prompter.stop()
