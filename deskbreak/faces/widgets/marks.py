"""Switch, check box and radio button: Qt's own controls with marks that differ in shape, not only in colour.

Separate because the style sheet can't draw them without picture files.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from deskbreak.faces.icons import paint_icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS

SWITCH = QSize(40, 22)
MARK = 20
GAP = 10


class Switch(QCheckBox):
    """On or off, at once. Off is an outline with a small knob, on a filled track with a big one."""

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(FOCUS_RADIUS, 11)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return SWITCH * max(1.0, self._theme.scale)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: N802 (Qt's name)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        height = rect.height()
        rightwards = self.isChecked() == (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
        knob = QPointF(rect.right() - height / 2 if rightwards else rect.left() + height / 2, height / 2)
        ink = self._theme.colour("outline" if self.isEnabled() else "track")
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent") if self.isEnabled() else ink)
            painter.drawRoundedRect(rect, height / 2, height / 2)
            painter.setBrush(self._theme.colour("on"))
            painter.drawEllipse(knob, height * 0.365, height * 0.365)
        else:
            painter.setPen(QPen(ink, 2))
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), height / 2 - 1, height / 2 - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(knob, height * 0.25, height * 0.25)
        painter.end()


class CheckMark(QCheckBox):
    """A check box with its words."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self.setProperty(FOCUS_RADIUS, 6)
        theme.changed.connect(self.updateGeometry)
        self.setMinimumHeight(32)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return _hint(self, self._theme)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: N802 (Qt's name)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        mark = _mark_rect(self, self._theme)
        paint_check_mark(painter, mark, self._theme, checked=self.isChecked(), enabled=self.isEnabled())
        _paint_text(painter, self, self._theme, mark)
        painter.end()


class RadioMark(QRadioButton):
    """One of several, with its words."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self.setProperty(FOCUS_RADIUS, 10)
        theme.changed.connect(self.updateGeometry)
        self.setMinimumHeight(32)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return _hint(self, self._theme)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: N802 (Qt's name)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        mark = _mark_rect(self, self._theme)
        paint_radio_mark(painter, mark, self._theme, checked=self.isChecked(), enabled=self.isEnabled())
        _paint_text(painter, self, self._theme, mark)
        painter.end()


def paint_check_mark(painter: QPainter, rect: QRectF, theme: Theme, *, checked: bool, enabled: bool = True) -> None:
    """The square of a check box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if enabled else "track"))
        painter.drawRoundedRect(rect, 6, 6)
        inset = rect.width() * 0.14
        paint_icon(painter, rect.adjusted(inset, inset, -inset, -inset), "check", theme.colour("on"))
        return
    painter.setPen(QPen(theme.colour("outline" if enabled else "track"), 2))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)


def paint_radio_mark(painter: QPainter, rect: QRectF, theme: Theme, *, checked: bool, enabled: bool = True) -> None:
    """The circle of a radio button; chosen, it has a disc in it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = "outline" if enabled and not checked else "accent" if enabled else "track"
    painter.setPen(QPen(theme.colour(ring), 2))
    painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
    if checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ring))
        painter.drawEllipse(rect.center(), rect.width() * 0.27, rect.width() * 0.27)


def _hint(button: QAbstractButton, theme: Theme) -> QSize:
    side = theme.icon_px(MARK)
    words = QFontMetricsF(theme.font(Role.BODY)).size(Qt.TextFlag.TextShowMnemonic, button.text()).toSize()
    gap = GAP if button.text() else 0
    return QSize(side + gap + words.width() + 2, max(32, side, words.height()))


def _mark_rect(button: QAbstractButton, theme: Theme) -> QRectF:
    side = theme.icon_px(MARK)
    left = button.width() - side if button.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
    return QRectF(left, (button.height() - side) / 2, side, side)


def _paint_text(painter: QPainter, button: QAbstractButton, theme: Theme, mark: QRectF) -> None:
    font = theme.font(Role.BODY)
    painter.setFont(font)
    painter.setPen(theme.colour("text" if button.isEnabled() else "text3"))
    width = QFontMetricsF(font).horizontalAdvance(button.text()) + 2
    rightwards = button.layoutDirection() is Qt.LayoutDirection.LeftToRight
    left = mark.right() + GAP if rightwards else mark.left() - GAP - width
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    painter.drawText(
        QRectF(left, 0, width, button.height()), int(flags) | int(Qt.TextFlag.TextShowMnemonic), button.text()
    )
