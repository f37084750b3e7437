"""The stage: a widget on which the figure holds a pose, moves to another, or changes sides.

It is told what to show and knows no rules. Nothing ticks unless the figure moves; in a hold only the highlight is
painted again, between pictures that were kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.core.poses import Pose, way
from deskbreak.faces.figure.arrows import change_arrow
from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.faces.figure.layers import KeptLayers
from deskbreak.faces.figure.looks import LOOKS, palette
from deskbreak.faces.figure.motion import Way
from deskbreak.faces.figure.painter import STAGE_RADIUS, FigurePicture, figure_of, paint_ground
from deskbreak.faces.figure.reel import PICTURES_PER_SECOND, Move, Reel

MOVE_SECONDS, LEG_SECONDS = 1.0, 0.7  # straight to a pose; each leg of a way through others
REELS_KEPT = 2  # six megabytes each: the way under way, and the one prepared
BREATH = 0.08  # the highlight grows and shrinks by so much with the breath
SEEN = 1 / 255
FINISHED_OPACITY = 0.38
PAIR_HEIGHT = 0.76  # of the stage's, which leaves room for the chip above
PAIR_ARROW_AT = 0.57


class Stage(QWidget):
    """Shows one figure, or two while sides change. `arrived` tells the end of a movement."""

    arrived = Signal()

    def __init__(self, parent: QWidget | None = None, poses: Mapping[str, Pose] | None = None) -> None:
        super().__init__(parent)
        self._poses = shipped_poses() if poses is None else poses
        self._look, self._dark, self._plain, self._reduced = "a", False, False, False
        self._radius = STAGE_RADIUS
        self._pose: Pose | None = None
        self._finished: Pose | None = None  # beside the present one while sides change
        self._mirrored, self._glow, self._breath, self._opacity = False, 0.0, 0.5, 1.0
        self._move: Move | None = None
        self._pictures: dict[str, FigurePicture] = {}
        self._reels: dict[tuple[str, str, float], Reel] = {}
        self._preparing: Reel | None = None
        self._layers = KeptLayers()
        self._clock = QElapsedTimer()
        self._ticks = QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.setInterval(1000 // PICTURES_PER_SECOND)
        self._ticks.timeout.connect(self._tick)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._prepare_next)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(120)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(400, 204)

    def show_pose(self, frame: str, *, mirrored: bool = False, glow: float = 0.0, opacity: float = 1.0) -> None:
        """A still pose. `glow` is a share of the frame's own strength; `opacity` fades all but the stage."""
        self._stop()
        self._pose, self._finished = self._poses[frame], None
        self._mirrored, self._glow, self._opacity = mirrored, glow, opacity
        self.update()

    def show_pair(self, finished: str, coming: str, *, coming_mirrored: bool) -> None:
        """The finished side pale, the coming one beside it, and an arrow in the direction of reading."""
        self.show_pose(coming, mirrored=coming_mirrored)
        self._finished = self._poses[finished]

    def move_to(
        self,
        frame: str,
        seconds: float | None = None,
        *,
        mirrored: bool | None = None,
        glow: float = 0.0,
        arrow: bool = True,
    ) -> None:
        """Go from the present pose to another and arrive with `glow`; with reduced motion the pose just changes.

        Without `seconds` the length of the way decides. `mirrored` stays as it is unless given.
        """
        side = self._mirrored if mirrored is None else mirrored
        if self._move and self._pose is self._poses[frame] and side == self._mirrored:
            self.set_glow(glow)
            return
        start = self._present_picture()
        unseen = not self.isVisible() or self.window().isMinimized()
        if start is None or self._reduced or unseen or self._pose is self._poses[frame]:
            self.show_pose(frame, mirrored=side, glow=glow)
            self.arrived.emit()
            return
        length = self.usual_seconds(frame) if seconds is None else seconds
        before = self._move.glow(self._progress()) if self._move else self._glow
        self._move = Move(self._reel_to(frame, length), length, before, glow, arrow)
        self._pose, self._finished = self._poses[frame], None
        self._mirrored, self._opacity = side, 1.0
        self._clock.start()
        self._ticks.start()
        self.update()

    def prepare_move(self, frame: str, seconds: float | None = None) -> None:
        """Compute the way from the present pose to the frame while the window has nothing else to do."""
        if self._pose and not self.is_moving and not self._reduced and self._pose.name != frame:
            self._reel_to(frame, self.usual_seconds(frame) if seconds is None else seconds)

    def usual_seconds(self, frame: str) -> float:
        """How long the way from the present pose should take."""
        start = self._present_picture()
        legs = len(way(self._poses, start.figure.pose.name, frame)) - 1 if start else 1
        return max(MOVE_SECONDS, LEG_SECONDS * legs)

    @property
    def is_moving(self) -> bool:
        return self._move is not None

    def set_glow(self, strength: float) -> None:
        """The highlight of the hold, as a share of the frame's own strength; while moving, that of the hold to come."""
        if self._move:
            self._move = replace(self._move, glow_after=strength)
        elif strength != self._glow:
            self._glow = strength
            self.update()

    def set_breath(self, phase: float) -> None:
        """How full the breath is, 0 to 1: the highlight pulses with it. Has no effect with reduced motion."""
        if self._glow and not self._reduced and abs(phase - self._breath) * 2 * BREATH * self._glow >= SEEN:
            self._breath = phase
            if not self.is_moving:
                self.update()

    def set_opacity(self, opacity: float) -> None:
        """Fade all but the stage, as while paused."""
        self._opacity = opacity
        self.update()

    def set_look(self, look: str) -> None:
        """The person, a to f; an unknown letter means a."""
        self._look = look if look in LOOKS else "a"
        self._forget()

    def set_dark(self, dark: bool) -> None:
        self._dark = dark
        self._forget()

    def set_high_contrast(self, plain: bool) -> None:
        """A ground in the platform's own colours with an edge; the figure stays a picture."""
        self._plain = plain
        self.update()

    def set_reduced_motion(self, reduced: bool) -> None:
        self._reduced = reduced
        if reduced:
            self._breath = 0.5
            self._finish()

    def set_radius(self, radius: float) -> None:
        """The radius of the corners: 16, in floor view 24."""
        self._radius = radius
        self.update()

    def _present_picture(self) -> FigurePicture | None:
        if self._move:
            return self._move.reel.picture(self._progress())
        return self._picture_of(self._pose) if self._pose else None

    def _picture_of(self, pose: Pose) -> FigurePicture:
        """The picture of a key frame; kept, since an exercise has few."""
        found = self._pictures.get(pose.name)
        if found is None:
            found = FigurePicture(figure_of(pose, self._look), palette(self._look, self._dark))
            self._pictures[pose.name] = found
        return found

    def _reel_to(self, frame: str, seconds: float) -> Reel:
        """The pictures of the way to a frame: kept ones, or new ones that are computed when nothing else is to do."""
        start = self._present_picture()
        assert start is not None, "a way starts from a pose that is shown"
        pose = start.figure.pose
        key = (pose.name, frame, seconds)
        reel = None if self.is_moving else self._reels.pop(key, None)
        if reel is None:
            whole = Way.between(self._poses, pose, frame, LOOKS[self._look].build)
            reel = Reel(whole, start, seconds, self._look, self._dark)
        if not self.is_moving:
            self._reels[key] = reel
        while len(self._reels) > REELS_KEPT:
            del self._reels[next(iter(self._reels))]
        self._preparing = reel
        self._idle.start()
        return reel

    def _prepare_next(self) -> None:
        if self._preparing is None or not self._preparing.prepare_next():
            self._preparing = None
            self._idle.stop()

    def _progress(self) -> float:
        return min(1.0, self._clock.elapsed() / (self._move.seconds * 1000)) if self._move else 1.0

    def _tick(self) -> None:
        if self._progress() >= 1:
            self._finish()
        self.update()

    def _finish(self) -> None:
        """Be where the movement was going."""
        if self._move:
            self._glow, end = self._move.glow_after, self._move.reel.picture(1.0)
            self._pictures[end.figure.pose.name] = end
            self._stop()
            self.update()
            self.arrived.emit()

    def _stop(self) -> None:
        self._move = None
        self._ticks.stop()

    def _forget(self) -> None:
        """Colours or widths have changed: nothing that was kept is true any more."""
        self._finish()
        self._pictures.clear()
        self._reels.clear()
        self._preparing = None
        self._idle.stop()
        self._layers.forget()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Nothing ticks unseen."""
        self._finish()
        self._preparing = None
        self._idle.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        self._paint_ground(painter, rect)
        if self._pose is None:
            painter.end()
            return
        if self._finished:
            self._paint_pair(painter, rect, self._finished, self._pose)
        elif self._move:
            self._paint_move(painter, rect, self._move)
        else:
            glow = self._glow * (1 + BREATH * (2 * self._breath - 1))
            picture = self._picture_of(self._pose)
            self._layers.paint(painter, rect, picture, self._mirrored, min(1.0, glow), self._opacity)
        painter.end()

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        if not self._plain:
            paint_ground(painter, rect, QColor(palette(self._look, self._dark).around.stage), self._radius)
            return
        paint_ground(painter, rect, self.palette().color(QPalette.ColorRole.Window), self._radius)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)

    def _paint_move(self, painter: QPainter, rect: QRectF, move: Move) -> None:
        t = self._progress()
        picture, glow = move.reel.picture(t), move.glow(t)
        if self._opacity < 1:
            picture.paint_faded(painter, rect, self._opacity, mirrored=self._mirrored, glow=glow)
        else:
            picture.paint(painter, rect, mirrored=self._mirrored, glow=glow, arrow=move.arrow_opacity(t))

    def _paint_pair(self, painter: QPainter, rect: QRectF, finished: Pose, coming: Pose) -> None:
        leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        half = QRectF(rect.left(), rect.height() * (1 - PAIR_HEIGHT), rect.width() / 2, rect.height() * PAIR_HEIGHT)
        left, right = half, half.translated(half.width(), 0)
        first, second = (right, left) if leftwards else (left, right)
        self._picture_of(finished).paint_faded(painter, first, FINISHED_OPACITY, mirrored=not self._mirrored)
        self._picture_of(coming).paint(painter, second, mirrored=self._mirrored)
        middle = QPointF(rect.center().x(), rect.top() + rect.height() * PAIR_ARROW_AT)
        accent = palette(self._look, self._dark).around.change
        change_arrow(painter, middle, rect.height(), accent, leftwards=leftwards)
