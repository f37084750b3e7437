"""The whole break as a bar: one group for each stretch, in it a short piece before the hold and a long one from it on.

A progress bar for who can't see it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from deskbreak.core.guide import Piece
from deskbreak.faces.icons import paint_icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.language.texts import Texts

tr = Texts("Break")


HEIGHT, PIECE_GAP, GROUP_GAP, EXERCISE_GAP = 6, 2, 5, 9
NAME_GAP = 4
SEEN_PX = 0.5
"""Less is not worth a frame."""
TOLD_PERCENT = 10
"""A screen reader hears of it in steps of so much."""


def _emptied(piece: Piece) -> Piece:
    """All of a piece but how far it is filled."""
    return replace(piece, short=0.0, long=0.0)


@dataclass(frozen=True, slots=True)
class _Group:
    """Where one stretch stands in the bar."""

    piece: Piece
    left: float
    short: float
    long: float


class PhaseBar(QProgressBar):
    """Shows how far the break has come."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pieces: tuple[Piece, ...] = ()
        self._painted: tuple[Piece, ...] = ()  # as they were when painting was last asked for
        self._names, self._scale = True, 1.0
        self.setRange(0, 100)
        self.setValue(0)
        self.setAccessibleName(tr("Break progress"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def names(self) -> tuple[str, ...]:
        """What stands below the bar."""
        return tuple(piece.name for piece in self._pieces if piece.first) if self._names else ()

    def show_pieces(self, pieces: tuple[Piece, ...], value: str, percent: int) -> None:
        """Show the stretches; `value` says the same in words."""
        if abs(percent - self.value()) >= TOLD_PERCENT:
            self.setValue(percent)
        if value != self.format():
            self.setFormat(value)
        self._pieces = pieces
        if [_emptied(piece) for piece in pieces] != [_emptied(piece) for piece in self._painted]:
            self._painted = pieces
            self.update()
        elif self._grown_px() >= SEEN_PX:
            self._painted = pieces
            self.update(0, 0, self.width(), ceil(self._thick))

    def show_names(self, shown: bool) -> None:
        """Leave the names out where there is no room for them."""
        if shown != self._names:
            self._names = shown
            self._fit()

    def set_scale(self, scale: float) -> None:
        """So many times the size, as in floor view."""
        if scale != self._scale:
            self._scale = scale
            self._fit()

    @property
    def _thick(self) -> float:
        return HEIGHT * self._scale

    def full_height(self) -> int:
        """The height with names."""
        names = self._theme.base_px * Role.CAPTION.factor * Role.CAPTION.line_height
        return round((HEIGHT + NAME_GAP + names) * self._scale)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(200, self.full_height() if self._names else round(self._thick))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(80, self.sizeHint().height())

    def _fit(self) -> None:
        self.setFixedHeight(self.full_height() if self._names else round(self._thick))
        self.updateGeometry()
        self.update()

    def _grown_px(self) -> float:
        """How far a piece has filled since it was painted."""
        total = sum(piece.short_seconds + piece.long_seconds for piece in self._pieces)
        grown = [
            max(abs(now.short - then.short) * now.short_seconds, abs(now.long - then.long) * now.long_seconds)
            for now, then in zip(self._pieces, self._painted, strict=True)
        ]
        return max(grown, default=0.0) * self.width() / max(1, total)

    def _groups(self) -> list[_Group]:
        """The stretches by width: their times share what the gaps leave over."""
        gaps = [self._gap(number) for number in range(len(self._pieces))]
        total = sum(piece.short_seconds + piece.long_seconds for piece in self._pieces)
        room = self.width() - sum(gaps) - PIECE_GAP * len(self._pieces)
        left, groups = 0.0, []
        for piece, gap in zip(self._pieces, gaps, strict=True):
            left += gap
            short, long = (room * part / max(1, total) for part in (piece.short_seconds, piece.long_seconds))
            groups.append(_Group(piece, left, short, long))
            left += short + PIECE_GAP + long
        return groups

    def _gap(self, number: int) -> float:
        """Before the group of that number."""
        if number == 0:
            return 0.0
        by_exercise = any(not piece.first for piece in self._pieces)
        return EXERCISE_GAP if by_exercise and self._pieces[number].first else GROUP_GAP

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        groups = self._groups()
        painter.save()
        if mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        for group in groups:
            self._paint_piece(painter, group.left, group.short, group.piece.short, group.piece)
            self._paint_piece(painter, group.left + group.short + PIECE_GAP, group.long, group.piece.long, group.piece)
        painter.restore()
        if self._names:
            for number, group in enumerate(groups):
                if group.piece.first:
                    self._paint_name(painter, number, groups, mirrored)
        painter.end()

    def _paint_piece(self, painter: QPainter, left: float, width: float, filled: float, piece: Piece) -> None:
        thick, radius = self._thick, self._thick / 2
        pill = QPainterPath()
        pill.addRoundedRect(QRectF(left, 0, width, thick), radius, radius)
        painter.fillPath(pill, self._theme.colour("track"))
        if filled > 0 and piece.state != "skipped":
            part = QPainterPath()
            part.addRoundedRect(QRectF(left, 0, max(thick, width * filled), thick), radius, radius)
            painter.fillPath(part.intersected(pill), self._theme.colour("accent"))

    def _paint_name(self, painter: QPainter, number: int, groups: list[_Group], mirrored: bool) -> None:
        """The name of a group, or of the two sides of an exercise, with what has become of it."""
        both = [
            group.piece for group in groups[number : number + 2] if group is groups[number] or not group.piece.first
        ]
        states = [piece.state for piece in both]
        now = "now" in states or (states == ["done", "todo"])
        role = Role.CAPTION_STRONG if now else Role.CAPTION
        font = self._theme.font(role, self._scale)
        ink = self._theme.colour("text" if now else "text2")
        mark = None if now else {"done": "check", "skipped": "dash"}.get(states[-1])
        side = QFontMetricsF(font).capHeight() * 1.45 if mark else 0.0
        top = self._thick + NAME_GAP * self._scale
        height = self.height() - top
        left = groups[number].left
        if mark:
            at = self.width() - left - side if mirrored else left
            colour = self._theme.colour("accent" if mark == "check" else "text2")
            paint_icon(painter, QRectF(at, top + (height - side) / 2, side, side), mark, colour)
            left += side + 3
        painter.setFont(font)
        painter.setPen(ink)
        name = groups[number].piece.name
        width = QFontMetricsF(font).horizontalAdvance(name)
        x = self.width() - left - width if mirrored else left
        baseline = top + height / 2 + QFontMetricsF(font).capHeight() / 2
        painter.drawText(QPointF(x, baseline), name)
