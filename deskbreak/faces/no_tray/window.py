"""The window that says there is no tray here, and shows what stands in for it: the overview in its small form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.faces.no_tray.ways_in import WaysIn
from deskbreak.faces.overview.compact import CompactOverview
from deskbreak.faces.overview.view import View
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.margins import margins
from deskbreak.faces.widgets.page_area import PageArea, margin_at
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("No tray")


WIDTH, HEIGHT = 540, 668
MARGIN, BOTTOM = 32, 24
STAGE_HEIGHT, SMALL_WIDTH, TITLE_HEIGHT = 154, 340, 30
HOW_TO = "https://extensions.gnome.org/extension/615/appindicator-support/"


class NoTrayWindow(QWidget):
    """Told a view, for the picture; tells `small_window_chosen`. Closing it means the same."""

    small_window_chosen = Signal()

    def __init__(self, theme: Theme, own_command: Sequence[str] = ("deskbreak",)) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle("Deskbreak")
        speak_as(self, "window")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._picture = _Picture(theme)
        self.how_to = Button(theme, tr("How to add a tray"), "quiet", "large")
        self.how_to.setToolTip(tr("Opens the browser"))
        self.use = Button(theme, tr("Use the small window"), "primary", "large")
        self.ways_in = WaysIn(theme, own_command)
        self._lay_out()
        self.setTabOrder(self.use, self.how_to)
        self.use.setFocus()
        self.use.clicked.connect(self.small_window_chosen)
        self.how_to.clicked.connect(self._open_how_to)
        self.resize(theme.icon_px(WIDTH), theme.icon_px(HEIGHT))

    def show_view(self, view: View) -> None:
        """What the small window looks like."""
        self._picture.show_view(view)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() is self.use
        if enter or event.key() == Qt.Key.Key_Escape:
            self.small_window_chosen.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        side = margin_at(self.width(), MARGIN)
        # The words of the quiet button are in line with the text above, not its edge; where it is narrow, the edge.
        self._buttons.setContentsMargins(margins(MARGIN - 16 if side == MARGIN else side, 0, side, 0))

    def closeEvent(self, event: object) -> None:  # noqa: N802 (Qt's name)
        self.small_window_chosen.emit()

    def _lay_out(self) -> None:
        theme = self._theme
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, BOTTOM)
        whole.setSpacing(0)
        area = PageArea(MARGIN, 30, 0)
        column = area.column
        whole.addWidget(area, 1)
        column.addWidget(Words(theme, tr("No tray on this desktop"), Role.PAGE_TITLE))
        column.addSpacing(6)
        lead = tr("Deskbreak keeps counting in this small window instead. You can minimise it.")
        column.addWidget(Words(theme, lead, Role.LEAD, "text2"))
        column.addSpacing(18)
        column.addWidget(self._picture)
        column.addSpacing(16)
        column.addWidget(Words(theme, tr("On GNOME, the AppIndicator extension adds a tray."), Role.BODY, "text2"))
        column.addSpacing(18)
        column.addWidget(self.ways_in)
        column.addStretch(1)
        whole.addSpacing(16)
        buttons = Flow(8)
        buttons.add(self.how_to)
        buttons.add_stretch()
        buttons.add(self.use)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(buttons)
        whole.addLayout(self._buttons)

    def _open_how_to(self) -> None:
        QDesktopServices.openUrl(QUrl(HOW_TO))


class _Picture(QWidget):
    """The small window as it will look, on a stage; nothing in it can be pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._small = CompactOverview(theme)
        self._small.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for control in (self._small.act, self._small.more):
            control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = Words(theme, "Deskbreak", Role.HELP_STRONG, "text2", align=Qt.AlignmentFlag.AlignHCenter)
        self._title.setFixedHeight(theme.icon_px(TITLE_HEIGHT))
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        frame = QVBoxLayout()
        frame.setSpacing(0)
        frame.addStretch(1)
        frame.addWidget(self._title)
        frame.addWidget(self._small)
        frame.addStretch(1)
        self._small.setMaximumWidth(theme.icon_px(SMALL_WIDTH))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addLayout(frame, 1000)
        across.addStretch(1)
        self.setMinimumHeight(theme.icon_px(STAGE_HEIGHT))
        speak_as(self, "picture", tr("The small window"))

    def show_view(self, view: View) -> None:
        self._small.show_view(view)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("stage"))
        painter.drawRoundedRect(QRectF(self.rect()), 16, 16)
        window = QRectF(self._title.geometry().united(self._small.geometry())).adjusted(-0.5, -0.5, 0.5, 0.5)
        outline = QPainterPath()
        outline.addRoundedRect(window, 10, 10)
        painter.fillPath(outline, theme.colour("bg"))
        painter.setClipPath(outline)
        title = QRectF(self._title.geometry())
        painter.fillRect(title.adjusted(-1, -1, 1, 0), theme.colour("well"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(title.bottomLeft(), title.bottomRight())
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        painter.setPen(QPen(theme.colour("text2"), 1.4))
        middle = title.center().y()
        painter.drawLine(QPointF(title.right() - 24, middle), QPointF(title.right() - 15, middle))
        painter.end()
