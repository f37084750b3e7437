"""What the voice says in a break, and when: the spoken lines of each step, none longer than there is room for.

Pure, and separate from `plan`, whose words are also those on the screen: here they are made for ears, cut to the time
that a voice needs for them, so that speech never falls behind the timer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from deskbreak.core.phrases import ENGLISH, Phrases
from deskbreak.core.plan import Step

LEAST_HALVED_SECONDS = 20
"""In a shorter hold its middle is too near to both ends to be worth a word."""
GAP_MS = 250
"""At least so much quiet between a line and the next."""
LEAD_MS = 400
"""The bell of the moment comes first, and then the word."""

# Measured with espeak-ng 1.51 at its usual 175 words a minute, over all cues that are shipped and what is said here (63
# lines): the least squares are 227 ms, 57.4 ms for a letter, 305 ms for a pause; the slowest line takes 14 % more.
_START_MS, _LETTER_MS, _PAUSE_MS, _LEEWAY = 227, 57.4, 305, 1.15
_PAUSE = re.compile(r"[.,;:?!…،؛؟](?=\s)|[。、，；：？！](?=.)")
_SENTENCE = re.compile(r"(?<=[.?!؟])\s+|(?<=[。？！])(?=.)")
# A syllable is about three letters long; the scripts that write whole ones begin with the CJK radicals.
_SYLLABLE, _FIRST_SYLLABLE = 3, "\u2e80"

_TELLING_MS, _TAIL_MS = 1500, 400
"""From so long on a line teaches how fast a voice is; and for so long engines are silent before they tell the end."""
_SLOWEST, _QUICKEST = 3.0, 0.5
"""What a voice is believed to be, compared to the measured one; beyond that something else was at work."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast the voice speaks: the speed that was asked for, and how it compares to the voice that was measured.

    `rate` is how much faster than the world's the break's clock goes, as in the demo.
    """

    speed: float = 1.0
    slowness: float = 1.0
    rate: float = 1.0

    def ms(self, text: str) -> int:
        """How long it takes to say this, in milliseconds of the break's clock, rather too long than too short."""
        return round(_plain_ms(text) * _LEEWAY * self.slowness / self.speed * self.rate)

    def learned(self, text: str, took_ms: int) -> Pace:
        """The pace after a line was heard to its end: at once slower, but quicker only by and by.

        Short lines teach nothing: starting and ending take as long as they do.
        """
        if _plain_ms(text) < _TELLING_MS:
            return self
        heard = (took_ms - _TAIL_MS) * self.speed / (_plain_ms(text) * _LEEWAY)
        heard = min(_SLOWEST, max(_QUICKEST, heard))
        return replace(self, slowness=max(heard, (3 * self.slowness + heard) / 4))


@dataclass(frozen=True, slots=True)
class Line:
    """Something to say at a moment of a step, over by another; the forms are its words, the best first."""

    at_ms: int
    until_ms: int | None
    """None where time stands still, so that there is room for anything."""
    forms: tuple[str, ...]

    def fitting(self, elapsed_ms: int, pace: Pace) -> str:
        """The best form that can be said from now on, or nothing."""
        if self.until_ms is None:
            return self.forms[0]
        room_ms = self.until_ms - elapsed_ms
        return next((form for form in self.forms if pace.ms(form) <= room_ms), "")


def lines(
    step: Step, following: Step | None, pace: Pace, from_ms: int = 0, phrases: Phrases = ENGLISH
) -> tuple[Line, ...]:
    """What is said in a step from a moment in it on: its cue, and more where that leaves room for it."""
    at_ms, end_ms = max(from_ms, LEAD_MS), step.seconds * 1000
    cue, more = Line(at_ms, end_ms - GAP_MS, _forms(step, phrases)), _more(step, following, pace, phrases)
    quiet_from_ms = at_ms + pace.ms(cue.fitting(at_ms, pace)) + GAP_MS
    if not more or more[0].at_ms < quiet_from_ms:  # half a count would be worse than none
        return (cue,)
    return (replace(cue, until_ms=more[0].at_ms - GAP_MS), *more)


def easing_off(step: Step, phrases: Phrases = ENGLISH) -> tuple[Line, ...]:
    """What is said when it was too much: the way out of the pose, at once."""
    return (Line(0, None, _forms(step, phrases)),)


def standing_still(phrases: Phrases = ENGLISH) -> tuple[Line, ...]:
    """What is said in a pause."""
    return (Line(0, None, (phrases.paused,)),)


def _more(step: Step, following: Step | None, pace: Pace, phrases: Phrases) -> tuple[Line, ...]:
    """What is said in a step besides its cue."""
    end_ms = step.seconds * 1000
    if step.phase == "hold" and step.seconds >= LEAST_HALVED_SECONDS:
        return (Line(end_ms // 2 + LEAD_MS, end_ms, (phrases.halfway,)),)
    if following is not None and following.phase == "hold" and max(map(pace.ms, phrases.count)) <= 1000:
        moments = range(end_ms - len(phrases.count) * 1000, end_ms, 1000)
        return tuple(Line(at_ms, at_ms + 1000, (word,)) for at_ms, word in zip(moments, phrases.count, strict=True))
    return ()


def _forms(step: Step, phrases: Phrases) -> tuple[str, ...]:
    """The words of a step's cue, the best first."""
    match step.phase:
        case "change_sides":
            return f"{step.cue} {phrases.side_next(step.side)}", step.cue
        case "between":
            return f"{step.cue} {step.text}".strip(), step.cue
        case "out":
            if step.cue.startswith(phrases.come_up):
                return step.cue, phrases.come_up
            return f"{phrases.come_up} {step.cue}", step.cue, phrases.come_up
        case _:
            return step.cue, _SENTENCE.split(step.cue)[0]


def _plain_ms(text: str) -> float:
    letters = sum(_letters(one) for one in text if one.isalpha())
    return _START_MS + _LETTER_MS * letters + _PAUSE_MS * len(_PAUSE.findall(text))


def _letters(character: str) -> int:
    """How many letters of an alphabet a character is worth: a kana or a Chinese character is a syllable or more."""
    return _SYLLABLE if character >= _FIRST_SYLLABLE else 1
