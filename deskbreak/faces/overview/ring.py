"""The sitting ring: the tray icon's shapes, big with the minutes inside, or small beside two lines of text.

A progress bar for who can't see it. It is told every value and knows no clock.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from deskbreak.faces.overview.view import Kind, Ring
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.digits import paint_digits
from deskbreak.language.lengths import number
from deskbreak.language.texts import Texts
from deskbreak.signs.states import (
    GRID,
    Inks,
    TrayState,
    paint_arrow,
    paint_bars,
    paint_crescent,
    paint_dot,
    paint_lunge,
    paint_state,
)

tr = Texts("Overview")


SIDE, SIDE_WITH_NOTE, SIDE_COMPACT = 196, 176, 44
SMALLEST = 128
LARGEST_GROWTH = 1.6
"""With big text the ring grows too, but not so far that it is all there is."""
RADIUS, LINE = 89.0, 12.0
DASHES, DASH = 12, 0.56

_Glyph = Callable[[QPainter, QColor], None]
# What stands above the minutes, how big against the grid of the tray, and in which ink.
_ABOVE: dict[Kind, tuple[_Glyph, float, str]] = {
    Kind.HEADS_UP: (paint_dot, 1.8, "amber"),
    Kind.OFFER: (paint_arrow, 2.2, "amber"),
    Kind.HELD: (paint_arrow, 2.2, "amber"),
    Kind.PAUSED: (paint_bars, 2.2, "text2"),
    Kind.OFF_HOURS: (paint_crescent, 1.15, "text2"),
}
_FULL = (Kind.HEADS_UP, Kind.OFFER, Kind.HELD)
_STATES = {
    Kind.BREAK: TrayState.BREAK,
    Kind.PAUSED: TrayState.PAUSED,
    Kind.OFF_HOURS: TrayState.OFF_HOURS,
    Kind.AWAY: TrayState.AWAY,
    Kind.OFFER: TrayState.DUE,
    Kind.HELD: TrayState.HELD,
    Kind.HEADS_UP: TrayState.HEADS_UP,
    Kind.JUST_BACK: TrayState.SITTING,
    Kind.SITTING: TrayState.SITTING,
}
_GREY = (Kind.PAUSED, Kind.OFF_HOURS, Kind.AWAY)


class RingBar(QProgressBar):
    """What the two forms of the ring share: what they tell a screen reader."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.ring = Ring(Kind.SITTING, 0.0, 0, 45)
        self.setAccessibleName(tr("Sitting"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_ring(self, ring: Ring) -> None:
        """Show this."""
        if ring == self.ring and self.text():
            return
        self.ring = ring
        self.setFormat(tr("%1 of %2 minutes", number(ring.minutes), number(ring.mark_minutes)))
        self.setAccessibleDescription(self.format())
        if not self.isActiveWindow():
            self._tell()
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._tell()
        super().changeEvent(event)

    def _tell(self) -> None:
        """The value for a screen reader. Not each minute in the window one is in: it would interrupt."""
        self.setRange(0, max(1, self.ring.mark_minutes))
        self.setValue(min(self.ring.minutes, self.ring.mark_minutes))


class SittingRing(RingBar):
    """The big one. It is the first to give way when the window gets lower."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._side = SIDE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.updateGeometry)

    def set_side(self, side: int) -> None:
        """How big it is in the pictures of the design."""
        if side != self._side:
            self._side = side
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        side = round(self._side * min(LARGEST_GROWTH, max(1.0, self.theme.scale)))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(SMALLEST, round(SMALLEST * min(LARGEST_GROWTH, max(1.0, self.theme.scale))))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = min(self.width(), self.height()) / SIDE
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(unit, unit)
        # The line keeps its width when the ring gets a little smaller.
        self._paint_ring(painter, LINE / min(1.0, unit))
        self._paint_inside(painter, unit)
        painter.end()

    def _paint_ring(self, painter: QPainter, line: float) -> None:
        radius = RADIUS + (LINE - line) / 2
        around = QRectF(-radius, -radius, 2 * radius, 2 * radius)
        kind, fraction = self.ring.kind, self.ring.fraction
        ink = self.theme.colour("amber" if kind in _FULL else "outline" if kind in _GREY else "accent")
        if kind is Kind.AWAY:
            _paint_dashes(painter, around, ink, line)
            return
        full = kind in _FULL or fraction >= 1
        painter.setPen(QPen(ink if full else self.theme.colour("track"), line))
        painter.drawEllipse(around)
        if not full and fraction > 0:
            painter.setPen(QPen(ink, line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(around, 90 * 16, -round(360 * 16 * fraction))

    def _paint_inside(self, painter: QPainter, unit: float) -> None:
        kind = self.ring.kind
        if kind is Kind.BREAK:
            _paint_glyph(painter, QPointF(0, 0), 2.8, paint_lunge, self.theme.colour("accent"))
            return
        above = _ABOVE.get(kind)
        if above is not None:
            glyph, size, ink = above
            _paint_glyph(painter, QPointF(0, -48), size, glyph, self.theme.colour(ink))
        middle = 4 if above is not None else 0
        font = self.theme.font_of(1.0, 600)
        font.setPixelSize(round(SIDE * 0.3))
        paint_digits(
            painter,
            QRectF(-80, middle - 30, 160, 60),
            self.locale().toString(self.ring.minutes),
            font,
            self.theme.colour("text"),
        )
        caption = self.theme.font(Role.BODY)
        caption.setPixelSize(max(1, round(min(self.theme.base_px / unit, 18.0))))
        painter.setFont(caption)
        painter.setPen(self.theme.colour("text2"))
        painter.drawText(QRectF(-80, middle + 29, 160, 22), int(Qt.AlignmentFlag.AlignCenter), tr("min sitting"))


class CompactRing(RingBar):
    """The small one: the tray's picture, bigger."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        side = round(SIDE_COMPACT * min(LARGEST_GROWTH, max(1.0, self.theme.scale)))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        # By way of a picture: the arrow of a break that is due is cut out of its disc, and must not be cut out of the
        # window as well.
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.fill(Qt.GlobalColor.transparent)
        ink, accent, amber = (self.theme.colour(name) for name in ("text", "accent", "amber"))
        painter = QPainter(picture)
        painter.scale(picture.width() / GRID, picture.height() / GRID)
        paint_state(painter, _STATES[self.ring.kind], self.ring.fraction, Inks(ink, accent, amber))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, picture)
        painter.end()


def _paint_dashes(painter: QPainter, around: QRectF, ink: QColor, line: float) -> None:
    """Away: the ring in dashes; the first begins at twelve o’clock."""
    painter.setPen(QPen(ink, line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    step = 360 / DASHES
    for dash in range(DASHES):
        painter.drawArc(around, round((90 - dash * step) * 16), -round(step * DASH * 16))


def _paint_glyph(painter: QPainter, centre: QPointF, size: float, glyph: _Glyph, ink: QColor) -> None:
    painter.save()
    painter.translate(centre)
    painter.scale(size, size)
    painter.translate(-GRID / 2, -GRID / 2)
    glyph(painter, ink)
    painter.restore()
