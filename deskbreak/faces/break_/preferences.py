"""What of the settings and of the levels reached matters in a break, as plain values.

Separate so that pages and tests need no files.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from deskbreak.core import options
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.guide import Wishes
from deskbreak.core.settings import Settings
from deskbreak.desktop.voice import Manner
from deskbreak.faces.voice.speakers import manner_of
from deskbreak.storage.history_reader import HistoryReader

Length = Literal["full", "short"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a break looks, sounds and goes for this person."""

    wishes: Wishes = field(default_factory=Wishes)
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
    def of(cls, settings: Settings, levels: Mapping[str, int]) -> Preferences:
        """Those of the settings, at the levels of the exercises that have one."""
        named, avoided = settings[options.EXERCISES], settings[options.AVOID]
        return cls(
            wishes=Wishes(
                place=settings[options.PLACE],
                length=settings[options.LENGTH],
                avoid=frozenset(avoided),
                exercises=None if named is None else tuple(named),
                levels=levels,
            ),
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


def levels_kept(history: Path) -> dict[str, int]:
    """The level of each exercise that has one; none of a history that can't be read: a break at level 1 is a break."""
    try:
        return {exercise: level.level for exercise, level in HistoryReader(history).levels().items()}
    except DeskbreakError as trouble:
        _log.warning("the break is at level 1: %s", trouble)
        return {}
