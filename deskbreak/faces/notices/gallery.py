"""What can be seen of this face, for `make pictures`."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from deskbreak.faces.notices.settings_error import SettingsErrorWindow
from deskbreak.faces.notices.words import trouble_of
from deskbreak.faces.sample import drawn_theme
from deskbreak.storage import settings_file

_FILES = {
    "settings-error": "\n" * 12 + '[schedule]\ninterval = "soon"\n',
    "settings-errors": '[schedule]\ninterval = "soon"\nmax_snoozes = 20\n[guide]\nplace = "garden"\n',
    "settings-broken": '[schedule]\ninterval = "45m\n',
}


def pictures(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """One fault, several, a file that is no TOML."""
    theme = drawn_theme(dark)
    for name, text in _FILES.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "settings.toml"
            path.write_text(text, "utf-8")
            trouble = trouble_of(settings_file.read(path))
        assert trouble is not None
        window = SettingsErrorWindow(theme)
        window.show_trouble(trouble)
        yield name, window
