"""The stage: a widget on which the figure holds a pose, moves to another, or changes sides.

It is told what to show and knows no rules. Nothing ticks unless the figure moves; in a hold only the highlight is
painted again, between pictures that were kept. A frame never waits for a picture: what is not computed yet is skipped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.core.poses import Pose
from deskbreak.faces.clock import running_clock
from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.faces.figure.layers import KeptLayers
from deskbreak.faces.figure.looks import LOOKS, palette
from deskbreak.faces.figure.painter import STAGE_RADIUS, FigurePicture, paint_ground
from deskbreak.faces.figure.pair import paint_pair
from deskbreak.faces.figure.pictures import Pictures
from deskbreak.faces.figure.reel import PICTURES_PER_SECOND, Fade, Move
from deskbreak.faces.figure.spare_time import SpareTime

BREATH = 0.08  # the highlight grows and shrinks by so much with the breath
SEEN = 1 / 255


class Stage(QWidget):
    """Shows one figure, or two while sides change."""

    ticked = Signal()
    """While the figure moves: who has something to move besides can do it in the same frame."""
    arrived = Signal()
    """A movement has ended."""

    def __init__(
        self,
        parent: QWidget | None = None,
        poses: Mapping[str, Pose] | None = None,
        clock: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = Pictures(shipped_poses() if poses is None else poses)
        self._plain, self._reduced, self._radius = False, False, STAGE_RADIUS
        self._frame = ""
        self._finished = ""  # beside the present one while sides change
        self._mirrored, self._glow, self._breath, self._opacity = False, 0.0, 0.5, 1.0
        self._move: Move | None = None
        self._fade: Fade | None = None
        self._layers = KeptLayers()
        self._clock, self._begun_ms = clock or running_clock(), 0
        self._ticks = QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.setInterval(1000 // PICTURES_PER_SECOND)
        self._ticks.timeout.connect(self._tick)
        self._spare = SpareTime(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(120)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(400, 204)

    def show_pose(self, frame: str, *, mirrored: bool = False, glow: float = 0.0, opacity: float = 1.0) -> None:
        """A still pose. `glow` is a share of the frame's own strength; `opacity` fades all but the stage."""
        self._stop()
        self._frame, self._finished = frame, ""
        self._mirrored, self._glow, self._opacity = mirrored, glow, opacity
        self.update()

    def show_pair(self, finished: str, coming: str, *, coming_mirrored: bool) -> None:
        """The finished side pale, the coming one beside it, and an arrow in the direction of reading."""
        self.show_pose(coming, mirrored=coming_mirrored)
        self._finished = finished

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
        if frame == self._frame and side == self._mirrored and not self._finished:
            self.set_glow(glow)
            if not self.is_moving:
                self.arrived.emit()
            return
        start = self._present_picture()
        if start is None or self._finished or side != self._mirrored or self._reduced or self._is_unseen:
            self.show_pose(frame, mirrored=side, glow=glow)
            self.arrived.emit()
            return
        before = self._strength()
        reel, length = self._pictures.reel(start, frame, seconds)
        self._stop()
        self._move = Move(reel, length, before, glow, arrow)
        self._frame, self._glow, self._opacity = frame, glow, 1.0
        self._run()

    def prepare_move(self, frame: str, seconds: float | None = None) -> None:
        """Compute the way from the pose that is shown or moved to, as soon as there is nothing else to do."""
        if not self._frame or self._reduced or frame == self._frame:
            self.prepare_pose(frame)
            return
        reel, _ = self._pictures.reel(self._pictures.of(self._frame), frame, seconds)
        self._spare.do_later(reel.prepare_next)

    def prepare_pose(self, frame: str) -> None:
        """Compute a pose, as soon as there is nothing else to do."""
        self._spare.do_later(partial(self._pictures.of(frame).prepare_next, highlight=True))

    @property
    def is_moving(self) -> bool:
        return self._move is not None

    def set_glow(self, strength: float) -> None:
        """The highlight of the hold, as a share of the frame's own strength; while moving, that of the hold to come."""
        if strength == self._glow:
            return
        before, self._glow = self._strength(), strength
        if self._move:
            self._move = replace(self._move, glow_after=strength)
        elif self._reduced or self._is_unseen:
            self._stop()
            self.update()
        else:
            self._fade = Fade(before, strength)
            self._run()

    def set_breath(self, phase: float) -> None:
        """How full the breath is, 0 to 1: the highlight pulses with it. Has no effect with reduced motion."""
        if self._glow and not self._reduced and abs(phase - self._breath) * 2 * BREATH * self._glow >= SEEN:
            self._breath = phase
            if not self._move:
                self._update_highlight()

    def set_opacity(self, opacity: float) -> None:
        """Fade all but the stage, as while paused."""
        if opacity != self._opacity:
            self._opacity = opacity
            self.update()

    def set_look(self, look: str) -> None:
        """The person, a to f; an unknown letter means a."""
        self._finish()
        self._spare.do_later(None)
        self._pictures.forget(look if look in LOOKS else "a")
        self._layers.forget()
        self.update()

    def set_dark(self, dark: bool) -> None:
        """Other colours; a movement goes on in them."""
        if dark != self._pictures.dark:
            self._pictures.recolour(dark, *([self._move.reel] if self._move else []))
            self._layers.forget()
            self.update()

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

    @property
    def _is_unseen(self) -> bool:
        return not self.isVisible() or self.window().isMinimized()

    def _present_picture(self) -> FigurePicture | None:
        if self._move:
            return self._move.reel.picture(self._progress())
        return self._pictures.of(self._frame) if self._frame else None

    @property
    def _pulse(self) -> float:
        """What the breath makes of the highlight."""
        return 1 + BREATH * (2 * self._breath - 1)

    def _strength(self) -> float:
        """How strong the highlight is now, but for the breath."""
        if self._move:
            return self._move.glow(self._progress())[1]
        return self._fade.glow(self._progress()) if self._fade else self._glow

    def _update_highlight(self) -> None:
        """Nothing else has changed."""
        where = self._pictures.of(self._frame).highlight_rect(QRectF(self.rect()), self._mirrored)
        if where.isEmpty():
            self.update()
        else:
            self.update(where.toAlignedRect().adjusted(-1, -1, 1, 1))

    def _prepare_move(self) -> bool:
        """A little of what the movement that is on will need."""
        return self._move is not None and self._move.reel.prepare_next(self._progress())

    def _progress(self) -> float:
        on = self._move or self._fade
        return min(1.0, (self._clock() - self._begun_ms) / (on.seconds * 1000)) if on else 1.0

    def _run(self) -> None:
        """Start what has been set going."""
        self._begun_ms = self._clock()
        self._ticks.start()
        if self._move:
            self._spare.do_now(self._prepare_move)
        self.update()

    def _tick(self) -> None:
        if self._is_unseen:
            self._finish()
        elif self._move:
            if self._progress() >= 1 and self._move.reel.has_last:
                self._finish()
            self.update()
        else:
            self._update_highlight()
            if self._progress() >= 1:
                self._stop()
        self.ticked.emit()

    def _finish(self) -> None:
        """Be where the movement was going."""
        moved = self.is_moving
        self._stop()
        self.update()
        if moved:
            self.arrived.emit()

    def _stop(self) -> None:
        self._move = self._fade = None
        self._ticks.stop()
        self._spare.do_now(None)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Nothing ticks unseen; a movement goes on if it is seen again before its end."""
        self._ticks.stop()
        self._spare.set_stopped(True)
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self._spare.set_stopped(False)
        if self._move or self._fade:
            self._ticks.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        self._paint_ground(painter, rect)
        if self._finished:
            self._paint_pair(painter, rect)
        elif self._move:
            self._move.paint(painter, rect, self._progress(), self._mirrored, self._pulse, self._opacity)
        elif self._frame:
            picture, glow = self._pictures.of(self._frame), min(1.0, self._strength() * self._pulse)
            self._layers.paint(painter, rect, picture, self._mirrored, glow, self._opacity)
        painter.end()

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        if not self._plain:
            around = palette(self._pictures.look, self._pictures.dark).around
            paint_ground(painter, rect, QColor(around.stage), self._radius)
            return
        paint_ground(painter, rect, self.palette().color(QPalette.ColorRole.Window), self._radius)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)

    def _paint_pair(self, painter: QPainter, rect: QRectF) -> None:
        paint_pair(
            painter,
            rect,
            self._pictures.of(self._finished),
            self._pictures.of(self._frame),
            coming_mirrored=self._mirrored,
            opacity=self._opacity,
            leftwards=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )
