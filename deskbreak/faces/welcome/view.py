"""What the welcome shows of settings, desktop and tray: one value, and the words that follow from it (UI.md, 5.7).

Separate from the widgets, so that what depends on what can be read and tested as words.
"""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.language.said import sentences
from deskbreak.language.texts import Texts

tr = Texts("Welcome")


GENERAL = tr.mark("This is general guidance, not medical advice: if unsure, ask a doctor first.")
ANYTHING = tr.mark("You can skip anything, at any time.")
# What is said of the ticks: the first that applies.
_SAID = (
    (frozenset({"knee", "ankle", "hip_replacement"}), tr.mark("Gentler stretches replace kneeling.")),
    (frozenset({"back", "shoulder", "pregnant"}), tr.mark("We leave out leaning back.")),
    (frozenset({"balance"}), tr.mark("Every stretch has something to hold on to.")),
)
NEAR_THE_CLOCK = tr.mark("Look for the ring near the clock. It fills while you sit.")
IN_THE_SMALL_WINDOW = tr.mark("Look for the ring in the small window. It fills while you sit.")


@dataclass(frozen=True, slots=True)
class View:
    """What holds now."""

    interval: int
    """Seconds of sitting."""
    place: str
    avoid: frozenset[str]
    at_login: bool
    """Whether deskbreak will start at login."""
    voice: bool
    has_tray: bool = True
    trouble: str = ""
    """What could not be done."""


def note(avoid: frozenset[str]) -> str:
    """What follows from the ticks, and the disclaimer."""
    first = next((sentence for those, sentence in _SAID if those & avoid), ANYTHING)
    return sentences(tr(first), tr(GENERAL))


def where_to_look(view: View) -> str:
    """Where the ring is."""
    return tr(NEAR_THE_CLOCK if view.has_tray else IN_THE_SMALL_WINDOW)
