"""One of the person's own files in a row: a disc, its name, one line, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.faces.icons import paint_icon
from deskbreak.faces.settings.narrowest import narrowest
from deskbreak.faces.settings.setting_row import BIG_TEXT, NARROW_ROW
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.marks import Switch
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import CARD_PADDING, ROW_HEIGHT
from deskbreak.faces.widgets.words import Words
from deskbreak.language.said import sentences, translated
from deskbreak.language.texts import Texts
from deskbreak.storage.own_listing import OwnFile

tr = Texts("Settings window")

DISC = 32


class Disc(QWidget):
    """A check for what can be used, a warning for what can't."""

    def __init__(self, theme: Theme, *, is_right: bool) -> None:
        super().__init__()
        self._theme, self._is_right = theme, is_right
        side = theme.icon_px(DISC)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        theme, side = self._theme, float(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("soft" if self._is_right else "ambersoft"))
        painter.drawEllipse(self.rect())
        icon = side / 2
        room = QRectF((side - icon) / 2, (side - icon) / 2, icon, icon)
        ink = theme.colour("onsoft" if self._is_right else "ambertext")
        paint_icon(painter, room, "check" if self._is_right else "warning", ink)
        painter.end()


class OwnRow(QWidget):
    """Told a file; `line` says what is in it. A switch takes an exercise, Show tells a routine’s steps."""

    switched = Signal(str, bool)
    opened = Signal(OwnFile)

    def __init__(self, theme: Theme, file: OwnFile, line: str, steps: str = "") -> None:
        super().__init__()
        self._theme, self.file = theme, file
        speak_as(self, "list item")
        self.setMinimumHeight(ROW_HEIGHT)
        self.label = Words(theme, file.name, Role.LABEL, wrap=False)
        self.file_name = Words(theme, file.path.name, Role.HELP, "text2", wrap=False)
        self.help = Words(theme, line, Role.HELP if not file.faults else Role.HELP_STRONG, _ink(file))
        self.rest = Words(theme, _found(file), Role.HELP, "text2")
        self.steps = Words(theme, steps, Role.HELP, "text2")
        self.switch, self.show_steps = Switch(theme, file.name), Button(theme, tr("Show"), size="small")
        self.open = Button(theme, tr("Open file"), size="small")
        self._lay_out()
        self.setAccessibleName(_spoken(file, line))
        self.show_steps.setAccessibleName(tr("Show %1", file.name))
        self.open.setAccessibleName(tr("Open file %1", file.path.name))
        self.switch.clicked.connect(self._switch)
        self.show_steps.clicked.connect(self._show_steps)
        self.open.clicked.connect(self._open)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What it can have at its end."""
        return (self.switch, self.show_steps, self.open)

    @property
    def control(self) -> QWidget:
        """What it has at its end."""
        return next((one for one in self.controls if not one.isHidden()), self.open)

    @property
    def held(self) -> bool:
        """Whether the keyboard is here."""
        return any(one.hasFocus() for one in self.controls)

    def show_control(self, taken: bool | None) -> None:
        """On or off for an exercise that can be left out; None for what has no switch."""
        is_routine = self.file.kind == "routines" and self.file.what is not None
        self.switch.setVisible(taken is not None)
        self.switch.setChecked(taken is True)
        self.show_steps.setVisible(is_routine)
        self.open.setVisible(bool(self.file.faults))

    def _lay_out(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(max(1, round(self._theme.base_px * Role.CAPTION.factor)))
        self.file_name.setFont(font)
        names, said = _flow(12, self.label, self.file_name), _flow(5, self.help, self.rest)
        self.rest.setVisible(bool(self.rest.text()))
        self.steps.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for part in (names, said, self.steps):
            words.addWidget(part)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Disc(self._theme, is_right=not self.file.faults), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(words, 1)
        tail = QHBoxLayout()
        for control in self.controls:
            tail.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        tail.addStretch()
        self._across = across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._arrange()
        across.setContentsMargins(CARD_PADDING, 12, CARD_PADDING, 12)
        across.setSpacing(12)
        across.addLayout(head, 1)
        across.addLayout(tail)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        beside = self._theme.icon_px(DISC) + 16
        return narrowest(
            super().minimumSizeHint(),
            beside + self.label.minimumSizeHint().width(),
            beside + self.file_name.sizeHint().width(),
            self.open,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stacked = self._theme.scale >= BIG_TEXT or self.width() < NARROW_ROW
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)

    def _switch(self, on: bool) -> None:
        assert self.file.what is not None
        self.switched.emit(self.file.what.id, on)

    def _open(self) -> None:
        self.opened.emit(self.file)

    def _show_steps(self) -> None:
        shown = self.steps.isHidden()
        self.steps.setVisible(shown)
        self.show_steps.setText(tr("Hide") if shown else tr("Show"))
        self.show_steps.setAccessibleName(tr("Hide %1", self.file.name) if shown else tr("Show %1", self.file.name))
        self.setAccessibleDescription(self.steps.text() if shown else "")


def _flow(gap: int, *parts: QWidget) -> Flow:
    flow = Flow(gap)
    for part in parts:
        flow.add(part)
    flow.add_stretch()
    return flow


def _ink(file: OwnFile) -> str:
    return "ambertext" if file.faults else "text2"


def _found(file: OwnFile) -> str:
    """“(found 600) and 2 more”."""
    if not file.faults:
        return ""
    found = tr("(found %1)", translated(file.faults[0].found)) if file.faults[0].found else ""
    more = tr("and %Ln more", n=len(file.faults) - 1) if len(file.faults) > 1 else ""
    return sentences(found, more)


def _spoken(file: OwnFile, line: str) -> str:
    """“Low squat, low_squat.toml, error in line 12: hold must be 5 to 180 seconds”."""
    if not file.faults:
        return tr("%1, %2. %3", file.name, file.path.name, line)
    return tr("%1, %2, error: %3 %4", file.name, file.path.name, line, _found(file))
