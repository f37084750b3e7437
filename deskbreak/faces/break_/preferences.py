"""What of the settings matters in a break, as plain values.

Separate so that pages and tests need no files.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from deskbreak.core import options
from deskbreak.core.guide import Wishes
from deskbreak.core.settings import Settings
from deskbreak.core.suiting import wishes_of
from deskbreak.desktop.voice import Manner
from deskbreak.faces.voice.speakers import manner_of


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a break looks, sounds and goes for this person."""

    wishes: Wishes = field(default_factory=Wishes)
    balanced: bool = False
    suggests: bool = True
    figure: str = "a"
    voice: bool = True
    manner: Manner = field(default_factory=Manner)
    sounds: bool = True
    tick: bool = True
    chime: str = "soft_bell"
    volume: float = 0.7
    pause_media: bool = False
    breathing: bool = True
    breath_in_ms: int = 4000
    breath_out_ms: int = 6000
    single_keys: bool = True
    floor_view: bool = False
    screen: str = "pointer"

    @classmethod
    def of(cls, settings: Settings) -> Preferences:
        """Those of the settings."""
        return cls(
            wishes=wishes_of(settings),
            balanced=settings[options.PLAN] == "balanced",
            suggests=settings[options.SUGGEST],
            figure=settings[options.FIGURE],
            voice=settings[options.VOICE],
            manner=manner_of(settings),
            sounds=settings[options.SOUNDS],
            tick=settings[options.TICK],
            chime=settings[options.CHIME],
            volume=settings[options.VOLUME],
            pause_media=settings[options.PAUSE_MEDIA],
            breathing=settings[options.BREATHING],
            breath_in_ms=settings[options.BREATH_IN] * 1000,
            breath_out_ms=settings[options.BREATH_OUT] * 1000,
            single_keys=settings[options.SINGLE_KEYS],
            floor_view=settings[options.BREAK_WINDOW] == "floor_view",
            screen=settings[options.SCREEN],
        )
