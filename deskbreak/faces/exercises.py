"""The exercises as a window shows them: in the person's language.

Separate because the break, the settings and the overview read them, and none may show the words of the files.
"""

from __future__ import annotations

from dataclasses import replace

from deskbreak.language.stretches import in_own_language
from deskbreak.storage import library
from deskbreak.storage.library import FigureCheck, Loaded


def load(figure: FigureCheck | None = None) -> Loaded:
    """Everything there is, as `storage.library` reads it."""
    loaded = library.load(figure=figure)
    return replace(loaded, library=in_own_language(loaded.library))
