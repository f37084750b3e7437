"""How this person wants every window to look, from the settings: light or dark, the size of text, whether things move.

Separate from `theme`, which knows no settings, so that no window forgets one of the three.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.core.settings import Settings
from deskbreak.desktop.detect import looks
from deskbreak.faces.theme import Choice, Motion, Theme


def theme_of(application: QApplication, settings: Settings) -> Theme:
    """The look that these settings ask for."""
    return Theme(
        application,
        choice=cast(Choice, settings[options.THEME]),
        text_size=settings[options.TEXT_SIZE],
        motion=cast(Motion, settings[options.MOTION]),
        desktop=looks(application),
    )


def follow(theme: Theme, settings: Settings) -> None:
    """The settings are others than before."""
    theme.choose(cast(Choice, settings[options.THEME]))
    theme.set_text_size(settings[options.TEXT_SIZE])
    theme.set_motion(cast(Motion, settings[options.MOTION]))
