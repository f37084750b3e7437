"""A stretch in the settings: its picture, its name, what it does, whether it is taken, and at which level."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.core.exercises import Exercise
from deskbreak.core.poses import Pose
from deskbreak.faces.figure.painter import kept_picture, paint_figure
from deskbreak.faces.settings.level_row import LevelRow
from deskbreak.faces.settings.narrowest import narrowest
from deskbreak.faces.settings.picked import Depth
from deskbreak.faces.settings.setting_row import LEAST_WORDS, LabelledRow
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.marks import Switch
from deskbreak.faces.widgets.number_field import NumberField
from deskbreak.faces.widgets.words import Words
from deskbreak.language.lengths import seconds_long, unit_of
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


THUMBNAIL = QSize(132, 88)
HOLD_STEP = 5
RADIUS = 10


class Thumbnail(QWidget):
    """The figure holding the stretch."""

    def __init__(self, theme: Theme, frame: str, look: str, poses: Mapping[str, Pose]) -> None:
        super().__init__()
        self._theme, self.frame, self._look, self._poses = theme, frame, look, poses
        self.setFixedSize(THUMBNAIL)
        theme.changed.connect(self.update)

    def set_frame(self, frame: str) -> None:
        """Another level of it."""
        self.frame = frame
        self.update()

    def prepare_next(self) -> bool:
        """Compute one part of what will be painted; answers whether anything was missing."""
        return kept_picture(self._poses[self.frame], self._look, dark=self._theme.is_dark).prepare_next(highlight=True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("stage"))
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        paint_figure(painter, rect, self.frame, dark=self._theme.is_dark, look=self._look, glow=1.0, poses=self._poses)
        painter.end()


class StretchCard(QWidget):
    """Told whether it is taken, and why it can't be."""

    switched = Signal(str, bool)
    """With the stretch's id."""
    deepened = Signal(str, int)
    """Another level is wished, or a lower one; with the stretch's id."""
    held = Signal(str, int)
    """Another hold is wished, in seconds; with the stretch's id."""
    checked = Signal(str)
    """The person has had checked what hurt; with the stretch's id."""

    def __init__(
        self, theme: Theme, exercise: Exercise, depths: tuple[Depth, ...], look: str, poses: Mapping[str, Pose]
    ) -> None:
        super().__init__()
        self.exercise, self.depths = exercise, depths
        self.level = LevelRow(theme, [depth.name for depth in depths])
        """Stands below in the same card."""
        self.level.wished.connect(self._tell_level)
        least, most = depths[0].least, depths[-1].cap
        self.hold = NumberField(theme, least, most, least, unit_of(seconds_long), HOLD_STEP)
        self.hold_row = LabelledRow(theme, tr("Hold") if exercise.sides == "both" else tr("Hold each side"), self.hold)
        """Stands below the level."""
        self.hold.valueChanged.connect(self._tell_hold)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 14, 16, 14)
        self._grid.setSpacing(16)
        self._grid.setColumnStretch(1, 1)
        self.thumbnail = Thumbnail(theme, exercise.hold_frame(exercise.levels[0].number), look, poses)
        self._grid.addWidget(self.thumbnail, 0, 0)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addStretch(1)
        self.name = Words(theme, exercise.name, Role.ROW_TITLE)
        self.line = Words(theme, exercise.line, Role.HELP, "text2")
        words.addWidget(self.name)
        words.addWidget(self.line)
        self.check = Button(theme, tr("I have had this checked"), "link", "small")
        self.check.clicked.connect(self._tell_checked)
        words.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeading)
        words.addStretch(1)
        self.switch = Switch(theme, exercise.name)
        self.switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        self._grid.addWidget(self.switch, 0, 2, middle)
        self.switch.clicked.connect(self._tell)
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return narrowest(
            super().minimumSizeHint(), THUMBNAIL.width() + 16 + self.switch.sizeHint().width(), self._words
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The words stand beside the picture where they have room, else below it."""
        beside = THUMBNAIL.width() + self.switch.sizeHint().width() + 4 * 16
        if self.width() - beside < LEAST_WORDS * self._theme.scale:
            self._grid.addWidget(self._words, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._words, 0, 1)

    @property
    def has_levels(self) -> bool:
        """Whether there is anything to choose."""
        return len(self.depths) > 1

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key reaches, in order."""
        return (self.check, self.switch, *(self.level.stops if self.has_levels else ()), self.hold)

    def show_state(self, taken: bool, why_not: str, *, waits_for_check: bool = False) -> None:
        """Whether it is wanted; `why_not` says why it is left out all the same."""
        self.check.setVisible(waits_for_check)
        self.switch.setChecked(taken)
        said = why_not or self.exercise.line
        self.line.setText(said)
        self.switch.setAccessibleDescription(said)

    def show_level(self, held: int, why_not: Sequence[str]) -> None:
        """The level that holds, by its place, and why others can't be chosen."""
        self.thumbnail.set_frame(self.depths[held].frame)
        self.level.show_state(held, why_not)

    def show_hold(self, seconds: int, depth: Depth, why_not: str) -> None:
        """How long the next one is, within what its level allows; `why_not` says why that can't be chosen."""
        with QSignalBlocker(self.hold):
            self.hold.setRange(depth.least, depth.cap)
            self.hold.setValue(seconds)
        self.hold.setEnabled(not why_not)
        self.hold.setToolTip(why_not)
        self.hold.setAccessibleDescription(why_not)

    def _tell_hold(self, seconds: int) -> None:
        self.held.emit(self.exercise.id, seconds)

    def _tell_checked(self) -> None:
        self.checked.emit(self.exercise.id)

    def _tell_level(self, place: int) -> None:
        self.deepened.emit(self.exercise.id, self.depths[place].number)

    def _tell(self, on: bool) -> None:
        self.switched.emit(self.exercise.id, on)
