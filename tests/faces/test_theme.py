from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.tokens import DARK, LIGHT, Tokens

# UI.md, section 3.1: foreground, background, least contrast.
PAIRS = [
    *(("text", ground, 4.5) for ground in ("bg", "surface", "stage", "soft", "segon", "dangersoft", "ambersoft")),
    *(("text2", ground, 4.5) for ground in ("bg", "surface", "stage", "well", "soft", "ambersoft")),
    *(("text3", ground, 4.5) for ground in ("bg", "surface", "well")),
    *(("accent", ground, 4.5) for ground in ("bg", "surface", "soft")),
    *(("on", ground, 4.5) for ground in ("accent", "hover", "press")),
    *(("onsoft", ground, 4.5) for ground in ("soft", "surface")),
    *(("danger", ground, 4.5) for ground in ("bg", "surface", "dangersoft", "well")),
    ("ondanger", "dangersoft", 4.5),
    *(("ambertext", ground, 4.5) for ground in ("ambersoft", "surface")),
    *(("outline", ground, 3.0) for ground in ("bg", "surface", "well")),
    *(("accent", ground, 3.0) for ground in ("well", "track")),
    *(("amber", ground, 3.0) for ground in ("bg", "surface")),
    ("h4", "surface", 3.0),
]  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 has it."""
    parts = QColor(colour).getRgbF()[:3]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_every_ink_can_be_read_on_its_grounds(tokens: Tokens, ink: str, ground: str, least: float) -> None:
    assert contrast(tokens.colour(ink), tokens.colour(ground)) >= least


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_token_is_a_colour(tokens: Tokens) -> None:
    for field in fields(tokens):
        if field.name != "dark":
            assert QColor(tokens.colour(field.name)).isValid()


def test_the_choice_of_theme_changes_everything_at_once(theme: Theme, qapp: QApplication) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.is_dark))
    theme.choose("dark")
    assert told == [True]
    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
    assert DARK.accent in qapp.styleSheet()
    theme.choose("light")
    assert LIGHT.accent in qapp.styleSheet()


def test_like_system_follows_the_system(theme: Theme, qapp: QApplication) -> None:
    theme.choose("system")
    assert theme.is_dark == (qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark)


def test_a_chosen_theme_does_not_follow_the_system(theme: Theme, qapp: QApplication) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark
    assert told == []


class Desktop(QObject):
    """What the desktop's own word is, as `desktop.colour_scheme` has it."""

    changed = Signal()
    prefers_dark: bool | None = None

    def turn(self, prefers_dark: bool | None) -> None:
        self.prefers_dark = prefers_dark
        self.changed.emit()


def test_the_desktop_s_own_word_counts_more_than_qt_s_and_is_followed(qapp: QApplication) -> None:
    desktop = Desktop()
    desktop.prefers_dark = True
    theme = Theme(qapp, desktop=desktop)  # type: ignore[arg-type]
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.is_dark))
    assert theme.tokens is DARK
    desktop.turn(False)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert told == [False], "once, though both tell of it"
    desktop.turn(None)
    assert theme.is_dark == (qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark)
    theme.choose("light")
    told.clear()
    desktop.turn(True)
    assert not told
    assert not theme.is_dark
    theme.deleteLater()


def test_only_another_size_of_text_asks_windows_for_another_size(theme: Theme) -> None:
    told: list[str] = []
    theme.grown.connect(lambda: told.append("grown"))
    theme.choose("dark")
    theme.set_reduced_motion(True)
    assert not told
    theme.set_text_size(1.5)
    theme.set_text_size(1.0)
    assert told == ["grown", "grown"]
    theme.set_reduced_motion(False)


@pytest.mark.parametrize("role", list(Role))
def test_text_grows_with_the_setting(theme: Theme, role: Role) -> None:
    small = QFontInfo(theme.font(role)).pixelSize()
    theme.set_text_size(2.0)
    assert QFontInfo(theme.font(role)).pixelSize() == pytest.approx(2 * small, abs=1)
    theme.set_text_size(1.0)


def test_no_text_is_smaller_than_a_caption() -> None:
    assert min(role.factor for role in Role) == Role.CAPTION.factor


def test_controls_grow_with_their_text(theme: Theme) -> None:
    before = theme.control_height(48)
    theme.set_text_size(2.0)
    assert theme.control_height(48) > before
    theme.set_text_size(1.0)
    assert before == 48
