"""Colours that are not the design's but the system's: those of high contrast, and of its accent.

Separate from `tokens`, which are fixed: here colours are computed, so that what has to be read can be read.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor, QPalette

from deskbreak.faces.tokens import Tokens

TEXT, MARK = 4.5, 3.0
"""How far text, and marks and edges, have to stand out from what is behind them (WCAG 2)."""
_SOFT_SHARE, _HOVER, _PRESS = 0.16, 0.12, 0.26


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 has it."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """From 1, the same, to 21, black and white."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def of_palette(system: QPalette) -> Tokens:
    """High contrast: nothing but the roles of the system's palette (UI.md, section 3.1)."""
    roles = QPalette.ColorRole
    ground, text = system.color(roles.Window), system.color(roles.WindowText)
    off = system.color(QPalette.ColorGroup.Disabled, roles.WindowText)
    chosen, on = system.color(roles.Highlight), system.color(roles.HighlightedText)
    grounds = dict.fromkeys(("bg", "surface", "well", "stage", "soft", "ambersoft", "dangersoft"), ground.name())
    inks = ("text", "text2", "line", "outline", "onsoft", "amber", "ambertext", "danger", "ondanger")
    fills = ("accent", "hover", "press", "chosen", "segon")
    heat = {f"h{step}": _mixed(ground, chosen, (step + 1) / 5).name() for step in range(5)}
    return Tokens(
        dark=luminance(system.color(roles.Base)) < luminance(text),
        text3=off.name(),
        link=system.color(roles.Link).name(),
        track=off.name(),
        **grounds,
        **dict.fromkeys(inks, text.name()),
        **dict.fromkeys(fills, chosen.name()),
        **dict.fromkeys(("on", "onchosen"), on.name()),
        **heat,
    )


def with_accent(tokens: Tokens, wished: QColor) -> Tokens:
    """The design with the system's accent in place of its green: as near to it as can be read everywhere."""
    towards = QColor("white" if tokens.dark else "black")
    ground = QColor(tokens.surface if tokens.dark else tokens.well)
    soft = _mixed(QColor(tokens.surface), wished, _SOFT_SHARE)
    while contrast(soft, QColor(tokens.text2)) < 5 or contrast(soft, QColor(tokens.outline)) < MARK:
        soft = _mixed(soft, QColor(tokens.surface), 0.2)
    accent = _readable(wished, towards, [QColor(tokens.bg), QColor(tokens.surface), ground, soft])
    on = max((QColor("white"), _mixed(QColor("black"), accent, 0.15)), key=lambda ink: contrast(ink, accent))
    hover, press = (_moved(accent, share, on) for share in (_HOVER, _PRESS))
    onsoft = _readable(_mixed(accent, towards, 0.15), towards, [soft, QColor(tokens.surface)])
    start = QColor(tokens.h0)
    one, two, three = (_mixed(start, accent, step / 4).name() for step in (1, 2, 3))
    return replace(
        tokens,
        accent=accent.name(),
        hover=hover.name(),
        press=press.name(),
        on=on.name(),
        soft=soft.name(),
        onsoft=onsoft.name(),
        chosen=soft.name(),
        onchosen=onsoft.name(),
        h1=one,
        h2=two,
        h3=three,
        h4=accent.name(),
        link=accent.name(),
    )


def _readable(ink: QColor, towards: QColor, grounds: list[QColor]) -> QColor:
    """The ink, moved as far as it takes to be read on all of the grounds."""
    found, share = ink, 0.0
    while min(contrast(found, ground) for ground in grounds) < TEXT + 0.1 and share < 1:
        share += 0.02
        found = _mixed(ink, towards, share)
    return found


def _moved(accent: QColor, share: float, on: QColor) -> QColor:
    """Another shade of the accent on which the same ink can be read."""
    away = QColor("black" if luminance(on) > luminance(accent) else "white")
    return _mixed(accent, away, share)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """So much of the other in the one."""
    kept, taken = 1 - min(1.0, share), min(1.0, share)
    return QColor.fromRgbF(
        one.redF() * kept + other.redF() * taken,
        one.greenF() * kept + other.greenF() * taken,
        one.blueF() * kept + other.blueF() * taken,
    )
