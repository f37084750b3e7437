"""Pages of which one is open; turning to another fades the old one out over it, or is done at once (UI.md, 3.4)."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStackedWidget, QWidget

from deskbreak.faces.theme import Theme

FADE_MS = 160


class TurningPages(QStackedWidget):
    """A stack whose `turn_to` fades. The new page is there, and has the keyboard, from the first moment."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._veil: _Veil | None = None

    @property
    def is_turning(self) -> bool:
        return self._veil is not None

    def turn_to(self, index: int) -> None:
        """Open the page."""
        if index == self.currentIndex():
            return
        self._end()
        if self.isVisible() and not self._theme.reduced_motion:
            self._veil = _Veil(self, self.grab())
            self._veil.fade.finished.connect(self._end)
        self.setCurrentIndex(index)
        if self._veil is not None:
            self._veil.raise_()
            self._veil.show()
            self._veil.fade.start()

    def _end(self) -> None:
        if self._veil is not None:
            veil, self._veil = self._veil, None
            veil.hide()
            veil.deleteLater()


class _Veil(QWidget):
    """The old page as a picture, which gets thinner; clicks go through it."""

    def __init__(self, over: QWidget, picture: QPixmap) -> None:
        super().__init__(over)
        self._picture = picture
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(over.rect())
        self.fade = QVariantAnimation(self)
        self.fade.setStartValue(1.0)
        self.fade.setEndValue(0.0)
        self.fade.setDuration(FADE_MS)
        self.fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.fade.valueChanged.connect(self._redraw)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setOpacity(self.fade.currentValue() or 0.0)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _redraw(self) -> None:
        self.update()
