"""A number with its unit between a minus and a plus; arrow keys and typing work, as it is a spin box."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSpinBox

from deskbreak.faces.icons import paint_icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.words import NO_BREAK_SPACE

HEIGHT, STEP_WIDTH = 34, 37
NARROWEST = 68


class NumberField(QSpinBox):
    """Minus, value with unit, plus. `valueChanged` as with any spin box, once typing has ended."""

    def __init__(self, theme: Theme, least: int, most: int, value: int, unit: str = "", step: int = 1) -> None:
        super().__init__()
        self._theme = theme
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setKeyboardTracking(False)
        self.setRange(least, most)
        self.setSingleStep(step)
        if unit:
            self.setSuffix(f"{NO_BREAK_SPACE}{unit}")
        self.setValue(value)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setStyleSheet("QLineEdit { background: transparent; border: none; padding: 0; }")
        # The ring belongs around the whole field.
        self.lineEdit().setProperty("focus_radius", -1)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFont(self._theme.font(Role.BODY))
        # It has a style sheet of its own, and with that Qt passes it no other font.
        self.lineEdit().setFont(self.font())
        self.setFixedSize(self.sizeHint())
        self._place_editor()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        metrics = QFontMetricsF(self._theme.font(Role.BODY))
        widest = max(
            metrics.horizontalAdvance(f"{number}{self.suffix()}") for number in (self.minimum(), self.maximum())
        )
        step = self._step_width()
        return QSize(round(max(NARROWEST, widest + 20)) + 2 * step, self._theme.control_height(HEIGHT, Role.BODY))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def _step_width(self) -> int:
        return max(STEP_WIDTH, self._theme.icon_px(16) + 20)

    def _minus(self) -> QRect:
        """Where a click makes it less; the plus is at the other end."""
        width = self._step_width()
        left = self.width() - width if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
        return QRect(left, 0, width, self.height())

    def _plus(self) -> QRect:
        minus = self._minus()
        return minus.translated(-minus.left() if minus.left() else self.width() - minus.width(), 0)

    def _place_editor(self) -> None:
        step = self._step_width()
        self.lineEdit().setGeometry(step + 1, 1, self.width() - 2 * step - 2, self.height() - 2)

    def resizeEvent(self, event: object) -> None:  # noqa: N802 (Qt's name)
        self._place_editor()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        at: QPoint = event.position().toPoint()
        if self._minus().contains(at):
            self.stepDown()
        elif self._plus().contains(at):
            self.stepUp()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("outline" if self.isEnabled() else "well"), 1))
        painter.setBrush(theme.colour("surface" if self.isEnabled() else "well"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        step, side = self._step_width(), theme.icon_px(16)
        painter.fillRect(step, 1, 1, self.height() - 2, theme.colour("line"))
        painter.fillRect(self.width() - step - 1, 1, 1, self.height() - 2, theme.colour("line"))
        ends = (
            (self._minus(), "minus", self.value() > self.minimum()),
            (self._plus(), "plus", self.value() < self.maximum()),
        )
        for rect, name, possible in ends:
            middle = QRectF(rect).center()
            ink = theme.colour("text2" if possible and self.isEnabled() else "track")
            paint_icon(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), name, ink)
        painter.end()
