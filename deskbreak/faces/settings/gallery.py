"""Every page of the settings, for `make pictures`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.core.errors import DeskbreakError
from deskbreak.faces.settings import compose
from deskbreak.faces.settings.changes import Changes
from deskbreak.faces.settings.face import SettingsFace
from deskbreak.faces.sound import Bell
from deskbreak.faces.theme import Theme


class _Nobody:
    """Nobody to tell, and nothing that rings."""

    def tune(self, *, sounds: bool, volume: float) -> None:
        """Nothing is tuned."""

    def play(self, bell: Bell) -> None:
        """Nothing rings."""

    def say(self, command: str, **fields: object) -> None:
        """Said to nobody."""


def pictures(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """Each page with its name."""
    with TemporaryDirectory() as folder:
        for number in range(len(_face(Path(folder), dark).window.pages)):
            window = _face(Path(folder), dark).window
            window.open_page(number)
            yield window.page.name.lower().replace(" ", "-"), window
        face = _face(Path(folder), dark)
        face.tell_trouble(DeskbreakError("settings.toml can't be written (No space left).", "Free some space."))
        face.refresh()
        yield "failed-write", face.window
        yield "text-200", _face(Path(folder), dark, 2.0).window
        _face(Path(folder), dark)  # what is drawn next has text of the usual size


def _face(folder: Path, dark: bool, text_size: float = 1.0) -> SettingsFace:
    path = folder / f"{text_size}.toml"
    path.write_text(f'[appearance]\ntheme = "{"dark" if dark else "light"}"\ntext_size = {text_size}\n')
    application, theme = _theme()
    return compose(_Nobody(), application, theme, Changes(path), _Nobody())


@lru_cache
def _theme() -> tuple[QApplication, Theme]:
    application = QCoreApplication.instance()  # made by who asks for pictures; nothing else knows it here
    assert isinstance(application, QApplication)
    font = QFont("Inter")
    font.setPixelSize(14)
    return application, Theme(application, base_font=font)
