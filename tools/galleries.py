"""Which faces show what can be seen of them: the modules `gallery` of deskbreak.faces.

Separate from the tools that draw them, since those choose a scale for all of their process.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator

import deskbreak.faces


def galleries() -> Iterator[str]:
    """The names of the modules that show a face."""
    for found in pkgutil.walk_packages(deskbreak.faces.__path__, "deskbreak.faces."):
        if found.name.endswith(".gallery"):
            yield found.name
