"""A button of the floor view: it grows with the window and shows its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionButton

from deskbreak.faces.icons import line_icon
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.buttons import Button, Look

HEIGHT, TEXT, KEY_TEXT, PADDING, GAP = 64, 22, 15, 26, 12
_INKS: dict[Look, str] = {"primary": "on", "secondary": "text", "stop": "danger"}


class FloorButton(Button):
    """64 high with text of 22, where the window is 720 high."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        look: Look,
        *,
        icon: str | None = None,
        icon_after: bool = False,
        key: str = "",
    ) -> None:
        self._height_scale = self._scale = 1.0
        self._key, self._after, self._floor_look = key, icon_after, look
        super().__init__(theme, text, look, "large", icon=icon, icon_after=icon_after)

    def set_scale(self, scale: float, squeeze: float = 1.0) -> None:
        """So many times the size; all but the height that part of it, where there is too little room across."""
        if (scale, scale * squeeze) != (self._height_scale, self._scale):
            self._height_scale, self._scale = scale, scale * squeeze
            self._fit()

    def set_look(self, look: Look) -> None:
        self._floor_look = look
        super().set_look(look)

    @property
    def key(self) -> str:
        """The key that stands on it."""
        return self._key

    def show_key(self, key: str) -> None:
        """Another key, or none."""
        self._key = key
        self.updateGeometry()
        self.update()

    def _fit(self) -> None:
        super()._fit()
        font = self._theme.font_of(1.0, 500)
        font.setPixelSize(max(10, round(TEXT * self._scale)))
        self.setFont(font)
        self.setMinimumHeight(round(HEIGHT * self._height_scale))
        side = round(26 * self._scale)
        self.setIconSize(QSize(side, side))

    def _key_width(self) -> float:
        if not self._key:
            return 0.0
        return QFontMetricsF(self._key_font()).horizontalAdvance(self._key) + 16 * self._scale

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        width = float(self.fontMetrics().horizontalAdvance(self.text()))
        width += sum(part + GAP * self._scale for part in self._beside())
        return QSize(round(width + 2 * PADDING * self._scale), self.minimumHeight())

    def _beside(self) -> list[float]:
        """The widths of icon and key, where there are such."""
        icon = [float(self.iconSize().width())] if self._icon_name else []
        return icon + ([self._key_width()] if self._key else [])

    def _key_font(self) -> QFont:
        font = self._theme.font_of(1.0, 400)
        font.setPixelSize(max(9, round(KEY_TEXT * self._scale)))
        return font

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        ink, gap = self._theme.colour(_INKS[self._floor_look]), GAP * self._scale
        words = float(self.fontMetrics().horizontalAdvance(self.text()))
        whole = words + sum(part + gap for part in self._beside())
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        parts = self._parts(words)
        at = (self.width() - whole) / 2
        for kind, width in parts if rightwards else reversed(parts):
            rect = QRectF(at, 0, width, self.height())
            if kind == "icon" and self._icon_name:
                top = round((self.height() - width) / 2)
                line_icon(self._icon_name, ink).paint(painter, round(at), top, round(width), round(width))
            elif kind == "words":
                painter.setPen(ink)
                painter.setFont(self.font())
                painter.drawText(rect.adjusted(-1, 0, 1, 0), Qt.AlignmentFlag.AlignCenter, self.text())
            else:
                self._paint_key(painter, rect, ink)
            at += width + gap
        painter.end()

    def _parts(self, words: float) -> list[tuple[str, float]]:
        """From the leading edge: icon, words, key; the icon after the words where it points on."""
        icon = [("icon", float(self.iconSize().width()))] if self._icon_name else []
        key = [("key", self._key_width())] if self._key else []
        return [("words", words), *icon, *key] if self._after else [*icon, ("words", words), *key]

    def _paint_key(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        height = KEY_TEXT * 1.7 * self._scale
        cap = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 5 * self._scale, 5 * self._scale)
        painter.setFont(self._key_font())
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
