"""Buttons in the six looks of the design. Their colours come from the style sheet, by the property `look`."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from deskbreak.faces.icons import line_icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.words import unbroken

Look = Literal["primary", "secondary", "quiet", "stop", "link", "icon"]
Size = Literal["large", "medium", "small"]

HEIGHTS = {"large": 48, "medium": 40, "small": 32}
RADII = {"large": 12, "medium": 10, "small": 8}
_ROLES = {"large": Role.BIG_BUTTON, "medium": Role.LABEL, "small": Role.LABEL}
_ICON_INKS: dict[Look, str] = {
    "primary": "on",
    "secondary": "text",
    "quiet": "text2",
    "stop": "danger",
    "link": "link",
    "icon": "text2",
}
EDGE = 6
"""What lines keep free at both sides, where there is a frame."""
ICON_GAP = 8
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Button(QPushButton):
    """A push button that grows with its text; with an icon before it, if one is named. `role` asks for other type."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        look: Look = "secondary",
        size: Size = "medium",
        *,
        ink: str | None = None,
        role: Role | None = None,
        icon: str | None = None,
        icon_after: bool = False,
        wraps: bool = False,
    ) -> None:
        super().__init__(text)
        self._wraps = wraps
        self._role = role or _ROLES[size]
        self._theme, self._look, self._size, self._icon_name = theme, look, size, icon
        self._icon_after = icon_after
        self._tail = ""
        self._ink = ink or _ICON_INKS[look]
        self.setProperty("look", look)
        self.setProperty("tall", size == "large")
        self.setProperty("low", size == "small" and look != "link")
        self.setProperty(FOCUS_RADIUS, RADII[size])
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor if look == "link" else Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def has_icon(self) -> bool:
        return self._icon_name is not None

    def set_icon(self, name: str | None) -> None:
        """Another icon, or none."""
        if name != self._icon_name:
            self._icon_name = name
            self._fit()

    def set_tail(self, words: str) -> None:
        """What follows the text in a quieter ink: “Short · about 1 min”."""
        if words != self._tail:
            self._tail = words
            self.setAccessibleName(f"{self.text()}{words}")
            self.updateGeometry()
            self.update()

    def set_look(self, look: Look) -> None:
        """Another weight for the same button."""
        if look != self._look:
            self._look, self._ink = look, _ICON_INKS[look]
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)
            self._fit()

    def _fit(self) -> None:
        theme = self._theme
        self.setFont(theme.font(self._role))
        self.setMinimumHeight(theme.control_height(HEIGHTS[self._size], self._role))
        side = theme.icon_px()
        self.setIconSize(QSize(side, side))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text() + self._tail)
        icon = self.iconSize().width() if self._icon_name else 0
        gap = ICON_GAP if icon and self.text() else 0
        padding = {"link": 0, "icon": 10}.get(self._look, 12 if self._size == "small" else 16)
        return QSize(text.width() + icon + gap + 2 * padding, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A button that wraps gets along with the width of its longest word."""
        whole = self.sizeHint()
        if not self._wraps:
            return whole
        widths = [self._width_of(part) for part in unbroken(self.text())]
        return QSize(whole.width() - self._width_of(self.text()) + max(widths), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if self._wraps:
            one = self._theme.control_height(HEIGHTS[self._size], self._role)
            self.setMinimumHeight(one + (self._lines() - 1) * self.fontMetrics().lineSpacing())

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()

    def _lines(self) -> int:
        if not self._is_wrapped:
            return 1
        metrics, room = self.fontMetrics(), self._room()
        high = metrics.boundingRect(0, 0, room.width(), 10_000, int(Qt.TextFlag.TextWordWrap), self.text()).height()
        return max(1, round(high / metrics.lineSpacing()))

    def _room(self) -> QRect:
        """Where the lines stand: beside the icon, not on the edge."""
        beside = 0 if self._look == "link" else EDGE
        icon = self.iconSize().width() + ICON_GAP if self._icon_name else 0
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        return self.rect().adjusted(beside + (icon if rightwards else 0), 0, -beside - (0 if rightwards else icon), 0)

    @property
    def _is_wrapped(self) -> bool:
        return self._wraps and self.width() < self.sizeHint().width()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Arrow keys belong to the window: Qt would take them for another Tab."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The frame by the style sheet, the words and the icon by us: Qt leaves no gap between the two."""
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        painter.setFont(self.font())
        if self._is_wrapped:
            self._paint_lines(painter, words)
        else:
            self._paint_words(painter, words)
        painter.end()

    def _paint_lines(self, painter: QPainter, words: str) -> None:
        """The words on several lines, the icon before or after all of them."""
        ink = self._theme.colour("text3" if not self.isEnabled() else self._ink)
        side = self.iconSize().width() if self._icon_name else 0
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        if self._icon_name:
            left = ICON_GAP if rightwards else self.width() - side - ICON_GAP
            line_icon(self._icon_name, ink).paint(painter, left, (self.height() - side) // 2, side, side)
        across = Qt.AlignmentFlag.AlignLeading if self._look == "link" else Qt.AlignmentFlag.AlignHCenter
        flags = Qt.AlignmentFlag.AlignVCenter | across | Qt.TextFlag.TextWordWrap
        painter.setPen(ink)
        painter.drawText(self._room(), int(flags) | _mnemonic(self), words)

    def _paint_words(self, painter: QPainter, words: str) -> None:
        ink = self._theme.colour("text3" if not self.isEnabled() else self._ink)
        metrics = self.fontMetrics()
        text_width = metrics.size(Qt.TextFlag.TextShowMnemonic, words).width() if words else 0
        tail_width = metrics.horizontalAdvance(self._tail)
        side = self.iconSize().width() if self._icon_name else 0
        gap = ICON_GAP if side and words else 0
        left = (self.width() - text_width - tail_width - side - gap) // 2
        icon_first = self._icon_after == (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        text_left = left + (side + gap if icon_first else 0)
        if self._icon_name:
            at = left if icon_first else left + text_width + tail_width + gap
            picture = line_icon(self._icon_name, ink)
            picture.paint(painter, at, (self.height() - side) // 2, side, side)
        font = painter.font()
        marked = self.underMouse() or self.hasFocus() or self._ink != "link" or self._theme.is_contrast
        font.setUnderline(self._look == "link" and marked)
        painter.setFont(font)
        painter.setPen(ink)
        # Where the words begin has been worked out for either direction; the painter is not to do it again.
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        tail_left = text_left + text_width if rightwards else text_left
        text_left += 0 if rightwards else tail_width
        painter.drawText(text_left, 0, text_width + 2, self.height(), int(flags) | _mnemonic(self), words)
        if self._tail:
            painter.setPen(self._theme.colour("text2"))
            painter.drawText(tail_left, 0, tail_width + 2, self.height(), int(flags), self._tail)


class IconButton(Button):
    """A square button with an icon only; `name` is what a screen reader says, and the tooltip."""

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        self._scale = 1.0
        super().__init__(theme, "", "icon", "medium", icon=icon)
        self.set_name(name)

    def set_scale(self, scale: float) -> None:
        """Bigger, as in floor view."""
        if scale != self._scale:
            self._scale = scale
            self._fit()

    def set_name(self, name: str) -> None:
        """What the button does now."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def _fit(self) -> None:
        super()._fit()
        icon = round(self._theme.icon_px() * self._scale)
        self.setIconSize(QSize(icon, icon))
        side = max(40, icon + 20)
        self.setFixedSize(side, side)


def _mnemonic(widget: QWidget) -> int:
    """The flag for the underlined letter, shown where the platform's style shows it."""
    option = QStyleOptionButton()
    option.initFrom(widget)
    shown = widget.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option, widget)
    return int(Qt.TextFlag.TextShowMnemonic if shown else Qt.TextFlag.TextHideMnemonic)
