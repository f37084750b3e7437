"""The page that leads through a stretch: header, phase bar, figure, and below them a panel.

Told a `Place` and the words around it; holds no clock and decides nothing.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from deskbreak.core.guide import Place
from deskbreak.faces.break_.answers_panel import AnswersPanel, Question
from deskbreak.faces.break_.dial import Reading
from deskbreak.faces.break_.floor_view import FloorView
from deskbreak.faces.break_.inset import inset
from deskbreak.faces.break_.levels_row import Levels, LevelsRow
from deskbreak.faces.break_.on_stage import OnStage
from deskbreak.faces.break_.passing_notice import PassingNotice
from deskbreak.faces.break_.phase_bar import PhaseBar
from deskbreak.faces.break_.step_panel import Controls, StepPanel, StepWords
from deskbreak.faces.figure.painter import STAGE_RADIUS
from deskbreak.faces.figure.stage import Stage
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import IconButton
from deskbreak.faces.widgets.words import NO_BREAK_SPACE, Words
from deskbreak.language.lengths import number
from deskbreak.language.texts import Texts

tr = Texts("Break")


MARGIN, TOP, BOTTOM = 20, 16, 10
STAGE, STAGE_WITH_LEVELS, LEAST_STAGE = 204, 166, 120
DESIGN_HEIGHT, TEXT_HEIGHT, STAGE_SHARE, STAGE_WITH_TEXT = 600, 300, 0.6, 0.15
"""What a higher window gives to the stage; what text of twice the size needs, and how the stage grows with it."""
FLOOR_RADIUS = 24.0
UNBOUNDED = 16_777_215
"""Qt’s word for no limit to a height."""
AROUND_STEP = 12
"""At least so much air above and below dial and words."""


class GuidePage(QWidget):
    """What is seen during a break."""

    mute_chosen = Signal()
    view_chosen = Signal()
    """Floor view, or small view."""
    figure_pressed = Signal()
    """Figure, dial or digits, while getting ready."""
    level_chosen = Signal(int)
    """With the index of the level."""

    def __init__(self, theme: Theme, stage: Stage) -> None:
        super().__init__()
        self._theme = theme
        self.title = Words(theme, "", Role.TITLE)
        self.where = Words(theme, "", Role.BODY, "text2")
        self.mute = IconButton(theme, "speaker", tr("Mute voice"))
        self.view = IconButton(theme, "floor_view", tr("Floor view"))
        self.floor = FloorView(theme)
        self.bar = PhaseBar(theme)
        self.stage = stage
        self.on_stage = OnStage(theme, self.stage)
        self.notice = PassingNotice(theme)
        self.levels_row = LevelsRow(theme)
        self._gets_ready = False
        self.steps = StepPanel(theme, MARGIN)
        self.answers = AnswersPanel(theme, MARGIN)
        self._lay_out()
        self._order()
        self._connect()
        theme.changed.connect(self._fit)
        self._fit()

    def show_heading(self, title: str, where: str) -> None:
        """What is being done, and where in the break one is."""
        for view in (self, self.floor):
            view.title.setText(title)
            view.where.set_or_hide(where)

    def show_bar(self, place: Place) -> None:
        """How far the break has come."""
        percent = round(place.done * 100)
        value = tr("%1, %2 percent", self.where.text().replace(" · ", ", "), number(percent))
        for bar in (self.bar, self.floor.bar):
            bar.show_pieces(place.bar, value.replace(NO_BREAK_SPACE, " "), percent)

    def show_words(self, words: StepWords) -> None:
        """What to do."""
        self.steps.area.show_words(words)
        self.floor.telling.show_words(words)

    def show_reading(self, reading: Reading, breath_word: str) -> None:
        """The time left, and the breathing cue if it goes on."""
        self.steps.area.dial.show_reading(reading)
        self.floor.telling.show_reading(reading)
        if reading.breath is not None:
            self.stage.set_breath(reading.breath)
            self.steps.area.breath.setText(breath_word)
            self.floor.telling.breath.setText(breath_word)

    def show_controls(self, *, paused: bool, gets_ready: bool) -> None:
        """Pause becomes Resume in the same place, and Next “I’m in position” while getting ready.

        The filled button is the one that Space presses, so the focus goes along with the fill.
        """
        self._let_press(gets_ready)
        for on_floor in (False, True):
            controls = self._controls(on_floor)
            controls.show_state(paused=paused, gets_ready=gets_ready)
            if self.window().focusWidget() in (controls.pause, controls.next):
                self.filled(on_floor=on_floor).setFocus(Qt.FocusReason.OtherFocusReason)

    def filled(self, *, on_floor: bool) -> QWidget:
        """The button that most people want now, in either form."""
        controls = self._controls(on_floor)
        return controls.next if self._gets_ready else controls.pause

    def _controls(self, on_floor: bool) -> Controls | FloorView:
        return self.floor if on_floor else self.steps.controls

    def ask(self, question: Question) -> None:
        """A question in place of the step."""
        self.answers.ask(question)
        self.floor.answers.ask(question)
        self._panels.setCurrentWidget(self.answers)
        self.floor.show_asking(True)
        self._share_height()
        (self.floor.answers if self.is_on_floor else self.answers).first.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_stage(self, on_floor: bool) -> None:
        """The stage stands in the form that is on show."""
        if on_floor:
            self.stage.setMaximumHeight(UNBOUNDED)
            self.floor.stage_slot.addWidget(self.stage)
        else:
            self._stage_row.addWidget(self.stage)
        self.stage.set_radius(FLOOR_RADIUS if on_floor else STAGE_RADIUS)
        self.stage.show()
        self._share_height()

    def show_chip(self, text: str, icon: str | None = None) -> None:
        """The word on the stage, or none."""
        self.on_stage.show_chip(text, icon)

    def show_walk(self, walks: bool) -> None:
        """A walk has a sign in place of the figure, and nothing of which there could be too much."""
        self.on_stage.show_walk(walks)
        for too_much in (self.steps.too_much, self.floor.too_much):
            too_much.setVisible(not walks)
        self.bar.setVisible(not walks)
        self.floor.bar.setVisible(not walks)

    def show_notice(self, text: str) -> None:
        """Something to know, in one line that goes by itself."""
        for notice in (self.notice, self.floor.notice):
            notice.say(text)

    def show_levels(self, levels: Levels | None) -> None:
        """The level control, or none."""
        self.levels_row.show_levels(levels)
        self.floor.easier.setVisible(levels is not None and levels.index > 0)
        self.floor.fit_buttons()
        self._share_height()

    def show_steps(self) -> None:
        """The panel that leads."""
        self._panels.setCurrentWidget(self.steps)
        self.floor.show_asking(False)
        self._share_height()
        self.filled(on_floor=self.is_on_floor).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_on_floor(self) -> bool:
        """Whether the stage stands in the floor view."""
        return self.stage.parent() is self.floor

    @property
    def asks(self) -> bool:
        """Whether a question is on show."""
        return self._panels.currentWidget() is self.answers

    def show_muted(self, muted: bool) -> None:
        """Whether voice and bells are heard."""
        for button in (self.mute, self.floor.mute):
            button.set_icon("mute" if muted else "speaker")
            button.set_name(tr("Unmute voice") if muted else tr("Mute voice"))

    def _let_press(self, wanted: bool) -> None:
        """Whether figure, dial and digits can be pressed."""
        if wanted == self._gets_ready:
            return
        self._gets_ready = wanted
        for pressed in (self.stage, self.steps.area.dial, self.floor.telling.digits):
            pressed.setCursor(Qt.CursorShape.PointingHandCursor if wanted else Qt.CursorShape.ArrowCursor)
            if wanted:
                pressed.installEventFilter(self)
            else:
                pressed.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """A press on figure or dial while getting ready: big enough to be hit from the mat."""
        pressed = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress
        if pressed and self.window().isActiveWindow():
            self.figure_pressed.emit()
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        """Both forms tell the same choices."""
        self.notice.changed.connect(self._share_height)
        self.levels_row.chosen.connect(self.level_chosen)
        floor, steps, answers = self.floor, self.steps, self.answers
        for button in (self.mute, floor.mute):
            button.clicked.connect(self.mute_chosen)
        for button in (self.view, floor.small):
            button.clicked.connect(self.view_chosen)
        floor.back.clicked.connect(steps.back_chosen)
        floor.pause.clicked.connect(steps.pause_chosen)
        floor.next.clicked.connect(steps.next_chosen)
        floor.too_much.clicked.connect(steps.too_much_chosen)
        floor.answers.first_chosen.connect(answers.first_chosen)
        floor.answers.second_chosen.connect(answers.second_chosen)
        floor.answers.third_chosen.connect(answers.third_chosen)
        floor.answers.last_chosen.connect(answers.last_chosen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TOP, 0, BOTTOM)
        column.setSpacing(0)
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(self.title)
        heading.addWidget(self.where)
        header = QHBoxLayout()
        header.setSpacing(4)
        header.addLayout(heading, 1)
        header.addWidget(self.mute, 0, Qt.AlignmentFlag.AlignTop)
        header.addWidget(self.view, 0, Qt.AlignmentFlag.AlignTop)
        # The icon itself, not its button, stands on the margin.
        column.addLayout(inset(header, left=MARGIN, right=MARGIN - 8))
        column.addSpacing(10)
        column.addLayout(inset(self.bar, left=MARGIN, right=MARGIN))
        column.addSpacing(12)
        column.addLayout(inset(self.notice, left=MARGIN, right=MARGIN))
        self._stage_row = inset(self.stage, left=MARGIN, right=MARGIN)
        column.addLayout(self._stage_row)
        column.addLayout(inset(self.levels_row, left=MARGIN, right=MARGIN))
        panels = QWidget()
        self._panels = QStackedLayout(panels)
        self._panels.addWidget(self.steps)
        self._panels.addWidget(self.answers)
        column.addWidget(panels, 1)

    def _order(self) -> None:
        """Where Tab goes: first what most people want."""
        controls, answers = self.steps.controls, self.answers
        order = (controls.pause, controls.next, self.steps.too_much, controls.back, answers.first, answers.second)
        every = (*order, answers.third, answers.last, self.mute, self.view)
        for before, after in pairwise(every):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._share_height()

    def _fit(self) -> None:
        self.stage.set_dark(self._theme.is_dark)
        self.stage.set_high_contrast(self._theme.is_contrast)
        self.stage.set_reduced_motion(self._theme.reduced_motion)
        self._share_height()

    def _share_height(self) -> None:
        """The stage gives way first, then the names in the phase bar; what is left over then scrolls."""
        width = self.width() - 2 * MARGIN
        levels = self.levels_row.full_height()
        heading = self.title.heightForWidth(width - 84) + self.where.heightForWidth(width - 84)
        if self.asks:
            need = self.answers.heightForWidth(self.width())
        else:
            need = self.steps.fixed_height() + self.steps.area.content_height(width) + 2 * AROUND_STEP
        rest = self.height() - TOP - max(heading, self.mute.height()) - 10 - 12 - levels - need - BOTTOM
        rest -= self.notice.height_at(width)
        names = rest - self.bar.full_height() >= LEAST_STAGE
        self.bar.show_names(names)
        bigger = max(0.0, self._theme.scale - 1)
        taller = max(0.0, self.height() - DESIGN_HEIGHT - TEXT_HEIGHT * bigger)
        wished = round((STAGE_WITH_LEVELS if levels else STAGE) * (1 + STAGE_WITH_TEXT * bigger) + taller * STAGE_SHARE)
        if not self.is_on_floor:
            self.stage.setFixedHeight(max(LEAST_STAGE, min(wished, rest - self.bar.sizeHint().height())))
        else:
            self.stage.setMinimumHeight(LEAST_STAGE)
        self.on_stage.place()
