"""How this person wants every window to look, from the settings: light or dark, the size of text, whether things move.

Separate from `theme`, which knows no settings, so that no window forgets one of the three.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.core.settings import Settings
from deskbreak.desktop.colour_scheme import colour_scheme
from deskbreak.faces.theme import Choice, Theme


def theme_of(application: QApplication, settings: Settings) -> Theme:
    """The look that these settings ask for."""
    return Theme(
        application,
        choice=cast(Choice, settings[options.THEME]),
        text_size=settings[options.TEXT_SIZE],
        reduced_motion=_is_still(settings),
        desktop=colour_scheme(application),
    )


def follow(theme: Theme, settings: Settings) -> None:
    """The settings are others than before."""
    theme.choose(cast(Choice, settings[options.THEME]))
    theme.set_text_size(settings[options.TEXT_SIZE])
    theme.set_reduced_motion(_is_still(settings))


def _is_still(settings: Settings) -> bool:
    return settings[options.MOTION] == "reduced"
