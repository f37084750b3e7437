"""What of the settings matters in a break, as plain values.

Separate so that pages and tests need no settings file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from deskbreak.core import options
from deskbreak.core.guide import Wishes
from deskbreak.core.settings import Settings

Length = Literal["full", "short"]


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a break looks, sounds and goes for this person."""

    wishes: Wishes = field(default_factory=Wishes)
    figure: str = "a"
    sounds: bool = True
    tick: bool = True
    volume: float = 0.7
    breathing: bool = True
    breath_in_ms: int = 4000
    breath_out_ms: int = 6000
    single_keys: bool = True
    floor_view: bool = False
    screen: str = "pointer"

    @classmethod
    def of(cls, settings: Settings) -> Preferences:
        """Those of the settings."""
        named, avoided = settings[options.EXERCISES], settings[options.AVOID]
        return cls(
            wishes=Wishes(
                place=settings[options.PLACE],
                length=settings[options.LENGTH],
                avoid=frozenset(avoided),
                exercises=None if named is None else tuple(named),
            ),
            figure=settings[options.FIGURE],
            sounds=settings[options.SOUNDS],
            tick=settings[options.TICK],
            volume=settings[options.VOLUME],
            breathing=settings[options.BREATHING],
            breath_in_ms=settings[options.BREATH_IN] * 1000,
            breath_out_ms=settings[options.BREATH_OUT] * 1000,
            single_keys=settings[options.SINGLE_KEYS],
            floor_view=settings[options.BREAK_WINDOW] == "floor_view",
            screen=settings[options.SCREEN],
        )
