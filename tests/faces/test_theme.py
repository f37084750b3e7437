from __future__ import annotations

import re
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from deskbreak.desktop.looks import Look, Looks
from deskbreak.faces.contrast import with_accent
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
    *(("outline", ground, 3.0) for ground in ("bg", "surface", "well", "soft")),
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


def test_the_desktop_s_own_word_counts_more_than_qt_s_and_is_followed(qapp: QApplication) -> None:
    desktop = Looks()
    desktop.look = Look(dark=True)
    theme = Theme(qapp, desktop=desktop)
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.is_dark))
    assert theme.tokens is DARK
    tell(desktop, Look(dark=False))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert told == [False], "once, though both tell of it"
    tell(desktop, Look())
    assert theme.is_dark == (qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark)
    theme.choose("light")
    told.clear()
    tell(desktop, Look(dark=True))
    assert not told
    assert not theme.is_dark
    theme.deleteLater()


def test_only_another_size_of_text_asks_windows_for_another_size(theme: Theme) -> None:
    told: list[str] = []
    theme.grown.connect(lambda: told.append("grown"))
    theme.choose("dark")
    theme.set_motion("reduced")
    assert not told
    theme.set_text_size(1.5)
    theme.set_text_size(1.0)
    assert told == ["grown", "grown"]
    theme.set_motion("full")


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


# GNOME's nine accents, and what somebody may choose who chooses freely.
ACCENTS = (
    ["#3584E4", "#2190A4", "#3A944A", "#C88800", "#ED5B00", "#E62D42", "#D56199", "#9141AC", "#6F8396"]
    + [QColor.fromHslF(hue / 12, 1.0, 0.5).name() for hue in range(12)]
    + ["#FFFFFF", "#000000", "#808080", "#FFFF00", "#00FF00"]
)  # fmt: skip


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("accent", ACCENTS)
def test_with_any_accent_of_the_system_every_ink_can_be_read(tokens: Tokens, accent: str) -> None:
    made = with_accent(tokens, QColor(accent))
    unread = [(ink, ground) for ink, ground, least in PAIRS if contrast(made.colour(ink), made.colour(ground)) < least]
    assert unread == []


def test_the_system_s_accent_takes_the_place_of_the_green_and_goes_with_it(qapp: QApplication) -> None:
    looks = Looks()
    theme = Theme(qapp, choice="light", desktop=looks)
    assert theme.tokens is LIGHT
    blue = (0.208, 0.518, 0.894)
    tell(looks, Look(accent=blue))
    told = QColor(theme.tokens.accent)
    assert abs(told.hslHueF() - QColor.fromRgbF(*blue).hslHueF()) < 0.01
    assert theme.tokens.accent in qapp.styleSheet()
    tell(looks, Look())
    assert theme.tokens is LIGHT
    theme.deleteLater()


def test_high_contrast_has_no_colour_but_the_system_s_whatever_is_chosen_here(qapp: QApplication) -> None:
    looks = Looks()
    theme = Theme(qapp, choice="light", desktop=looks)
    tell(looks, Look(contrast=True, accent=(1.0, 0.0, 0.0)))
    system = qapp.palette()
    groups, roles = QPalette.ColorGroup, QPalette.ColorRole
    wanted = {system.color(role).name() for role in (roles.Window, roles.WindowText, roles.Highlight)}
    wanted |= {system.color(roles.HighlightedText).name(), system.color(groups.Disabled, roles.WindowText).name()}
    steps = {"dark", "h0", "h1", "h2", "h3", "link"}  # of the heat map, between two of them
    assert {theme.tokens.colour(field.name) for field in fields(Tokens) if field.name not in steps} <= wanted
    sheet = set(re.findall(r"#[0-9a-fA-F]{6}\b", qapp.styleSheet()))
    assert sheet <= wanted | {system.color(roles.Link).name()}
    tell(looks, Look())
    assert theme.tokens is LIGHT
    assert qapp.palette().color(roles.Window) == QColor(LIGHT.bg)
    theme.deleteLater()


def test_motion_like_system_follows_it_and_a_choice_does_not(qapp: QApplication) -> None:
    looks = Looks()
    like_system, chosen = Theme(qapp, motion="system", desktop=looks), Theme(qapp, motion="full", desktop=looks)
    told: list[bool] = []
    like_system.changed.connect(lambda: told.append(like_system.reduced_motion))
    tell(looks, Look(still=True))
    assert told == [True]
    assert not chosen.reduced_motion
    tell(looks, Look())
    assert told == [True, False]
    like_system.deleteLater()
    chosen.deleteLater()


def tell(looks: Looks, look: Look) -> None:
    """What the desktop asks for is another than before."""
    looks.look = look
    looks.changed.emit()
