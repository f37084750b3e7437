"""How everything a face shows looks: colours, sizes of type, motion, all following the system and the settings.

A face makes one `Theme` and gives it to every widget it makes; those that paint themselves read `theme.tokens` and
repaint on `changed`. Nothing else in a face knows whether it is light or dark.
"""

from __future__ import annotations

from enum import Enum
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from deskbreak.desktop.looks import Looks
from deskbreak.faces.contrast import of_palette, with_accent
from deskbreak.faces.style_sheet import contrast_sheet, style_sheet
from deskbreak.faces.tokens import DARK, LIGHT, Tokens
from deskbreak.faces.widgets.focus_ring import FocusRing

Choice = Literal["system", "light", "dark"]
Motion = Literal["system", "full", "reduced"]


class Role(Enum):
    """What a text is for: its size as a factor of the base, its weight, line height and letter-spacing in per cent."""

    DISPLAY = (2.29, 600, 1.1, -2)
    HEADLINE = (2.0, 600, 1.2, -2)
    HEADLINE_LONG = (1.71, 600, 1.2, -2)
    """A headline of three lines steps down to this (UI.md, section 10)."""
    FIGURE = (1.71, 600, 1.25, -2)
    PAGE_TITLE = (1.57, 600, 1.3, -1)
    TITLE = (1.43, 600, 1.3, -1)
    LEAD = (1.14, 400, 1.45, 0)
    STEP = (1.14, 500, 1.45, 0)
    ROW_TITLE = (1.07, 600, 1.35, 0)
    BIG_BUTTON = (1.07, 500, 1.35, 0)
    BODY = (1.0, 400, 1.45, 0)
    LABEL = (1.0, 500, 1.45, 0)
    STRONG = (1.0, 600, 1.45, 0)
    HELP = (0.93, 400, 1.45, 0)
    HELP_STRONG = (0.93, 500, 1.45, 0)
    CAPTION = (0.89, 400, 1.4, 0)
    CAPTION_STRONG = (0.89, 600, 1.4, 0)

    @property
    def factor(self) -> float:
        return self.value[0]

    @property
    def line_height(self) -> float:
        return self.value[2]


class Theme(QObject):
    """The look of one process. `changed` tells that colours or sizes are others than before."""

    changed = Signal()
    grown = Signal()
    """Text has another size: windows may want another one, too. It is told after `changed`."""

    def __init__(
        self,
        application: QApplication,
        *,
        choice: Choice = "system",
        text_size: float = 1.0,
        motion: Motion = "full",
        base_font: QFont | None = None,
        desktop: Looks | None = None,
    ) -> None:
        super().__init__(application)
        self._application, self._desktop = application, desktop or Looks(self)
        self._choice: Choice = choice
        self._text_size = text_size
        self._motion: Motion = motion
        self._tokens, self._was_still = LIGHT, False
        self._base = base_font or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._ring = FocusRing(self)
        application.installEventFilter(self._ring)
        self._hints = application.styleHints()  # kept: PySide takes its `accessibility` away together with it
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._desktop.changed.connect(self._follow)
        application.setStyle("Fusion")
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours that hold now."""
        return self._tokens

    @property
    def is_dark(self) -> bool:
        return self._tokens.dark

    @property
    def is_contrast(self) -> bool:
        """Whether the system asks for high contrast: then its colours hold, and no choice of ours."""
        asked = self._hints.accessibility().contrastPreference()
        return self._desktop.look.contrast or asked is Qt.ContrastPreference.HighContrast

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing should move."""
        return self._desktop.look.still if self._motion == "system" else self._motion == "reduced"

    @property
    def text_size(self) -> float:
        """The setting `appearance.text_size`, 1.0 to 2.0."""
        return self._text_size

    @property
    def base_px(self) -> float:
        """The height of body text in logical pixels: 14 in the pictures of the design."""
        return QFontInfo(self._base).pixelSize() * self._text_size

    @property
    def scale(self) -> float:
        """How much bigger text is than in the pictures of the design; icons and windows grow with it."""
        return self.base_px / 14

    def choose(self, choice: Choice) -> None:
        """Take over `appearance.theme`."""
        if choice != self._choice:
            self._choice = choice
            self._apply()

    def set_text_size(self, factor: float) -> None:
        """Take over `appearance.text_size`."""
        if factor != self._text_size:
            self._text_size = factor
            self._apply()
            self.grown.emit()

    def set_motion(self, motion: Motion) -> None:
        """Take over `appearance.motion`."""
        self._motion = motion
        self._follow()

    def colour(self, name: str) -> QColor:
        """A token as a colour to paint with."""
        return QColor(self.tokens.colour(name))

    def font(self, role: Role, factor: float = 1.0) -> QFont:
        """The font of a role; `factor` makes it bigger still, as in floor view."""
        font = self.font_of(role.factor * factor, role.value[1])
        if role.value[3]:
            spacing = self.base_px * role.factor * factor * role.value[3] / 100
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        return font

    def font_of(self, factor: float, weight: int) -> QFont:
        """A font so much bigger than body text, for the few sizes that no role has."""
        font = QFont(self._base)
        size = self._text_size * factor
        if self._base.pixelSize() > 0:
            font.setPixelSize(max(1, round(self._base.pixelSize() * size)))
        else:
            font.setPointSizeF(self._base.pointSizeF() * size)
        font.setWeight(QFont.Weight(weight))
        return font

    def icon_px(self, design_px: float = 20) -> int:
        """The size of an icon that measures so much in the pictures; it follows the text."""
        return round(design_px * max(1.0, self.scale))

    def control_height(self, design_px: int, role: Role = Role.LABEL) -> int:
        """The height of a control of so much in the pictures, more where the text needs it."""
        grown = design_px * (1 + 0.4 * max(0.0, self.scale - 1))
        return round(max(grown, QFontMetricsF(self.font(role)).height() + 10))

    def _follow(self) -> None:
        """Qt and the desktop may both tell of the same change: what looks so already is not made anew."""
        if self._wanted() != self._tokens:
            self._apply()
        elif self.reduced_motion != self._was_still:
            self._was_still = self.reduced_motion
            self.changed.emit()

    def _apply(self) -> None:
        """Colours and base font for every widget there is, then word to those that paint themselves."""
        self._tokens, self._was_still = self._wanted(), self.reduced_motion
        sheet = style_sheet(self._tokens, self.scale)
        if self.is_contrast:
            sheet += contrast_sheet(self._tokens)
        else:
            self._application.setPalette(palette(self._tokens))
        self._application.setFont(self.font(Role.BODY))
        self._application.setStyleSheet(sheet)
        self.changed.emit()

    def _wanted(self) -> Tokens:
        """The design's colours with the system's accent, or in high contrast nothing but the system's."""
        if self.is_contrast:
            self._application.setPalette(QPalette())  # takes ours away from before the system's
            return of_palette(self._application.palette())
        tokens, accent = DARK if self._wants_dark() else LIGHT, self._desktop.look.accent
        return tokens if accent is None else with_accent(tokens, QColor.fromRgbF(*accent))

    def _wants_dark(self) -> bool:
        if self._choice != "system":
            return self._choice == "dark"
        told = self._desktop.look.dark
        return self._hints.colorScheme() is Qt.ColorScheme.Dark if told is None else told


def palette(tokens: Tokens) -> QPalette:
    """The colours for whatever Qt paints itself."""
    made = QPalette(QColor(tokens.bg))
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "bg"),
        (roles.WindowText, "text"),
        (roles.Base, "surface"),
        (roles.AlternateBase, "bg"),
        (roles.Text, "text"),
        (roles.Button, "surface"),
        (roles.ButtonText, "text"),
        (roles.BrightText, "danger"),
        (roles.ToolTipBase, "surface"),
        (roles.ToolTipText, "text"),
        (roles.PlaceholderText, "text3"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "on"),
        (roles.Accent, "accent"),
        (roles.Link, "accent"),
        (roles.LinkVisited, "accent"),
        (roles.Mid, "line"),
        (roles.Dark, "outline"),
    ):
        made.setColor(role, QColor(tokens.colour(name)))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text3))
    return made
