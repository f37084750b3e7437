"""What moving costs: a break of three minutes in the real guide, at real speed, beside two windows that do less.

Each is watched in a process of its own (`python -m bench.motion full|reduced|nothing|empty_stage`), which counts its
frames and its processor time by what is going on: moving, standing, holding, getting ready, paused.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from bench.lines import Line
from bench.processes import PYTHON
from deskbreak.core.guide import Place, Wishes
from deskbreak.core.status import Status
from deskbreak.faces.break_.compose import compose
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.break_.window import SIZE
from deskbreak.faces.figure.painter import paint_ground
from deskbreak.faces.figure.reel import PICTURES_PER_SECOND
from deskbreak.faces.sound import Bell
from deskbreak.faces.theme import Theme
from deskbreak.faces.tokens import LIGHT
from deskbreak.storage import library

BREAK = Wishes(levels={"lunge": 3, "saddle": 4}, holds={"lunge": 20, "saddle": 20})
"""Both sides of the lunge, up, and all the way down to lying: three minutes and twelve seconds."""
PAUSE_AT_S, PAUSE_S, BREAK_S = 45, 10, 202
YARDSTICK_S, WARM_UP_S = 20, 2
MOVING, HOLDING, STANDING, GETTING_READY, PAUSED = "moving", "holding", "standing", "getting ready", "paused"


@dataclass(slots=True)
class Share:
    """What happened while one kind of thing was going on. Times in milliseconds."""

    seconds: float = 0.0
    cpu_ms: float = 0.0
    frames: int = 0
    stage_frames: int = 0
    frame_ms: list[float] = field(default_factory=list)
    """How long the window took to paint each of its frames, whatever else the machine did meanwhile."""
    frame_cpu_ms: list[float] = field(default_factory=list)
    """What of that it spent on the processor itself."""
    gap_ms: list[float] = field(default_factory=list)
    """From one picture on the stage to the next."""
    turn_ms: list[float] = field(default_factory=list)
    """What each turn of the event loop took of the processor."""

    @property
    def of_a_core(self) -> float:
        """In per cent."""
        return self.cpu_ms / self.seconds / 10 if self.seconds else 0.0


class Meter(QObject):
    """Counts what a window does. Painting is timed by delivering the window's update requests itself."""

    def __init__(self, window: QWidget, stage: QWidget) -> None:
        super().__init__()
        self._window, self._stage = window, stage
        self.shares: dict[str, Share] = {}
        self._kind = ""
        self._since, self._cpu, self._painted = 0.0, 0.0, 0.0
        self._turn_cpu = 0.0  # none while the window is being built, which is no turn of a break
        window.installEventFilter(self)
        stage.installEventFilter(self)
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._end_turn)

    def turn_to(self, kind: str) -> None:
        """From now on something else is going on; the empty word ends the count."""
        now, cpu = time.perf_counter() * 1000, time.process_time() * 1000
        if self._kind:
            self.shares[self._kind].seconds += (now - self._since) / 1000
            self.shares[self._kind].cpu_ms += cpu - self._cpu
        if kind != self._kind:
            self._painted = 0.0
        self._kind, self._since, self._cpu = kind, now, cpu
        if kind:
            self.shares.setdefault(kind, Share())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if self._kind and watched is self._stage and event.type() is QEvent.Type.Paint:
            self._count_picture()
        elif self._kind and watched is self._window and event.type() is QEvent.Type.UpdateRequest:
            self._paint(event)
            return True
        return False

    def _paint(self, event: QEvent) -> None:
        share, begun, cpu = self.shares[self._kind], time.perf_counter(), time.thread_time()
        self._window.event(event)
        share.frames += 1
        share.frame_ms.append((time.perf_counter() - begun) * 1000)
        share.frame_cpu_ms.append((time.thread_time() - cpu) * 1000)

    def _count_picture(self) -> None:
        share, now = self.shares[self._kind], time.perf_counter() * 1000
        share.stage_frames += 1
        if self._painted:
            share.gap_ms.append(now - self._painted)
        self._painted = now

    def _end_turn(self) -> None:
        cpu = time.thread_time() * 1000
        if self._kind and self._turn_cpu:
            self.shares[self._kind].turn_ms.append(cpu - self._turn_cpu)
        self._turn_cpu = cpu


class Break(QObject):
    """Nobody's break: the face as it is, with nobody to say anything to, and a hand on the pause button."""

    def __init__(self, application: QApplication, *, reduced: bool) -> None:
        super().__init__()
        theme = Theme(application, choice="light", motion="reduced" if reduced else "full")
        self._face = compose(self, application, theme, library.load(), Preferences(wishes=BREAK, sounds=False), self)
        self._conductor, self._stage = self._face.conductor, self._face.pages.guide.stage
        self._phase = GETTING_READY
        self.meter = Meter(self._face.pages.window, self._stage)
        self._conductor.progressed.connect(self._follow)
        self._stage.arrived.connect(self._arrive)
        self._face.take(Status(state="break"))
        self._face.pages.window.resize(SIZE)
        for at_s in (PAUSE_AT_S, PAUSE_AT_S + PAUSE_S):
            QTimer.singleShot(at_s * 1000, self._conductor.turn_pause)

    def say(self, command: str, **fields: object) -> None:
        """Nobody listens."""

    def play(self, bell: Bell) -> None:
        """Silence."""

    def _follow(self, place: Place) -> None:
        assert place.step is not None
        by_phase = {"tuck": STANDING, "ease": STANDING, "out": STANDING, "hold": HOLDING, "deepen": HOLDING}
        self._phase = PAUSED if place.paused else by_phase.get(place.step.phase, GETTING_READY)
        self.meter.turn_to(MOVING if self._stage.is_moving else self._phase)

    def _arrive(self) -> None:
        self.meter.turn_to(self._phase)


class EmptyStage(QWidget):
    """A stage on which nobody stands, painted as often as one on which somebody moves; or never."""

    def __init__(self, *, repaints: bool) -> None:
        super().__init__()
        self._ticks = QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self.update)
        if repaints:
            self._ticks.start(1000 // PICTURES_PER_SECOND)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, QRectF(self.rect()), QColor(LIGHT.stage))
        painter.end()


class Yardstick(QObject):
    """A window of the guide's size with an empty stage, and nothing else."""

    def __init__(self, *, repaints: bool) -> None:
        super().__init__()
        self._window = QWidget()
        self._window.resize(SIZE)
        self._stage = EmptyStage(repaints=repaints)
        self._stage.setParent(self._window)
        self._stage.setGeometry(20, 100, 400, 204)
        self.meter = Meter(self._window, self._stage)
        self._window.show()
        QTimer.singleShot(WARM_UP_S * 1000, self._begin)

    def _begin(self) -> None:
        self.meter.turn_to(MOVING)


def main() -> None:
    """Watches one window, and tells what it counted."""
    what = sys.argv[1]
    application = QApplication([])
    watched: Break | Yardstick
    if what in ("full", "reduced"):
        watched, seconds = Break(application, reduced=what == "reduced"), BREAK_S
    else:
        watched, seconds = Yardstick(repaints=what == "empty_stage"), YARDSTICK_S
    QTimer.singleShot(seconds * 1000, application.exit)  # to quit would be to ask the window first
    application.exec()
    watched.meter.turn_to("")
    print(json.dumps({kind: asdict(share) for kind, share in watched.meter.shares.items()}))


def watched(what: str) -> dict[str, Share]:
    """What a process of its own counted."""
    told = subprocess.run(
        [PYTHON, "-m", "bench.motion", what], stdout=subprocess.PIPE, text=True, check=True, timeout=BREAK_S + 60
    )
    return {kind: Share(**share) for kind, share in json.loads(told.stdout).items()}


def whole(shares: dict[str, Share]) -> Share:
    """All kinds together."""
    every = shares.values()
    return Share(
        seconds=sum(share.seconds for share in every),
        cpu_ms=sum(share.cpu_ms for share in every),
        frames=sum(share.frames for share in every),
        frame_ms=[ms for share in every for ms in share.frame_ms],
        frame_cpu_ms=[ms for share in every for ms in share.frame_cpu_ms],
        turn_ms=[ms for share in every for ms in share.turn_ms],
    )


def of_100(values: list[float], place: int) -> float:
    """The value below which so many of a hundred lie."""
    return statistics.quantiles(values, n=100)[place - 1] if len(values) > 1 else 0.0


def lines() -> Iterator[Line]:
    nothing, empty = watched("nothing")[MOVING], watched("empty_stage")[MOVING]
    full = watched("full")
    moving, holding, every = full[MOVING], full[HOLDING], whole(full)
    yield Line(
        "moving: pictures a second, beside an empty stage",
        empty.stage_frames / empty.seconds,
        moving.stage_frames / moving.seconds,
        "a second",
        29,
        at_least=True,
    )
    for name, measure, limit in (
        ("median", statistics.median, 34.0),
        ("99 %", lambda values: of_100(values, 99), 50.0),
        ("worst", max, 66.0),
    ):
        bare, ours = (measure(share.gap_ms) for share in (empty, moving))
        yield Line(f"moving: picture to picture, {name}", bare, ours, "ms", limit)
    yield Line("breathing: frames a second", None, holding.frames / holding.seconds, "a second", 20)
    yield from _work(empty, every)
    for kind, share in full.items():
        bare_share = empty if kind == MOVING else nothing
        yield Line(f"{kind}: of one core", bare_share.of_a_core, share.of_a_core, "%", 15)
    yield Line("whole break: of one core", nothing.of_a_core, every.of_a_core, "%", 15)
    still = whole(watched("reduced"))
    yield Line("reduced motion: frames a second", None, still.frames / still.seconds, "a second", 2)
    yield Line("reduced motion: worst frame", None, max(still.frame_ms), "ms", 33)
    yield Line("reduced motion: of one core", nothing.of_a_core, still.of_a_core, "%", 1)


def _work(empty: Share, every: Share) -> Iterator[Line]:
    """How long it takes to paint a frame, and how long the event loop is kept busy at a time.

    The processor's own time is told as well, since on a busy machine even an empty stage waits for its turn.
    """
    for what, unit, bare, ours in (
        ("painting a frame", "ms", empty.frame_ms, every.frame_ms),
        ("painting a frame", "ms of cpu", empty.frame_cpu_ms, every.frame_cpu_ms),
        ("turn of the event loop", "ms of cpu", empty.turn_ms, every.turn_ms),
    ):
        yield Line(f"whole break: {what}, median", statistics.median(bare), statistics.median(ours), unit, 33)
        yield Line(f"whole break: {what}, 99 %", of_100(bare, 99), of_100(ours, 99), unit, 33)
        yield Line(f"whole break: {what}, worst", max(bare), max(ours), unit, 33)


if __name__ == "__main__":
    main()
