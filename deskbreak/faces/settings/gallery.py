"""Every page of the settings, for `make pictures`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.core.errors import DeskbreakError
from deskbreak.faces.settings import compose
from deskbreak.faces.settings.changes import Changes
from deskbreak.faces.settings.face import SettingsFace
from deskbreak.faces.theme import Theme


class _NoLine:
    """Nobody to tell."""

    def say(self, command: str, **fields: object) -> None:
        """Said to nobody."""


def pictures(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """Each page with its name, drawn whole as in the design."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.toml"
        theme = "dark" if dark else "light"
        path.write_text(f'[appearance]\ntheme = "{theme}"\n')
        for number, page in enumerate(_face(path).window.pages):
            face = _face(path)
            face.window.open_page(number)
            yield page.name.lower().replace(" ", "-"), _whole(face.window)
        face = _face(path)
        face.tell_trouble(
            DeskbreakError("settings.toml can't be written (No space left on device).", "Free some space.")
        )
        face.refresh()
        yield "failed-write", _whole(face.window)
        path.write_text(f'[appearance]\ntheme = "{theme}"\ntext_size = 2.0\n')
        yield "text-200", _whole(_face(path).window)


def _whole(window: QWidget) -> QWidget:
    window.resize(900, 680)
    return window


def _face(path: Path) -> SettingsFace:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font = QFont("Inter")
    font.setPixelSize(14)
    theme = Theme(application, base_font=font)
    return compose(_NoLine(), application, theme, Changes(path))
