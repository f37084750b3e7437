"""The parts of the page Working hours: a day with its times and its bar, and lunch."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QRectF, QSignalBlocker, QSize, Qt, QTime, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QTimeEdit, QVBoxLayout, QWidget

from deskbreak.core.kinds import Span
from deskbreak.faces.settings.day_line import clock_time
from deskbreak.faces.settings.narrowest import narrowest
from deskbreak.faces.settings.setting_row import BIG_TEXT, LEAST_WORDS
from deskbreak.faces.settings.week import DAY, USUAL_LUNCH, WorkDay
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.marks import Switch
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


BAR_WIDTH, BAR, TIMES_WIDTH = 200, 8, 186


class TimeField(QTimeEdit):
    """A time of day, in hours and minutes as people write them here."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        # From right to left Qt would turn the time around, minutes first; Arabic letters run that way by themselves.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat("HH:mm" if QLocale().language() is QLocale.Language.C else short)
        theme.changed.connect(self._fit)
        self._fit()

    def minute(self) -> int:
        """Minutes of the day."""
        return self.time().hour() * 60 + self.time().minute()

    def show_minute(self, minute: int) -> None:
        """Show a time and tell nobody."""
        with QSignalBlocker(self):
            self.setTime(QTime(minute // 60 % 24, minute % 60))

    def _fit(self) -> None:
        self.setFont(self._theme.font(Role.BODY))
        # Its editor is styled as any field, and then takes no font from the widget around it.
        self.lineEdit().setFont(self.font())
        words = QFontMetricsF(self._theme.font(Role.BODY)).horizontalAdvance(clock_time(23 * 60 + 58))
        self.setFixedSize(max(74, round(words) + 36), self._theme.control_height(34, Role.BODY))


class DayBar(QWidget):
    """The hours of a day on a line of 24; the fields beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._spans: tuple[Span, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_spans(self, spans: tuple[Span, ...]) -> None:
        """Paint these; what is past midnight is left out."""
        self._spans = spans
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(BAR_WIDTH, BAR)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(40, BAR)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("well"))
        painter.drawRoundedRect(QRectF(self.rect()), BAR / 2, BAR / 2)
        painter.setBrush(self._theme.colour("accent"))
        for start, end in self._spans:
            left, right = start / DAY * self.width(), min(end, DAY) / DAY * self.width()
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left, right = self.width() - right, self.width() - left
            painter.drawRoundedRect(QRectF(left, 0, right - left, BAR), BAR / 2, BAR / 2)
        painter.end()


class Times(QWidget):
    """From one time to another."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        self.start, self.end = TimeField(theme, tr("%1, from", name)), TimeField(theme, tr("%1, to", name))
        across.addWidget(self.start)
        until = Words(theme, tr("to", note="between two times"), Role.BODY, "text2", wrap=False)
        across.addWidget(until, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.end)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start.timeChanged.connect(self._tell)
        self.end.timeChanged.connect(self._tell)

    def _tell(self, _time: QTime) -> None:
        self.changed.emit()


class DayRow(QWidget):
    """Switch, name, times and bar of one day; another put-together day shows how many spans it has."""

    day_changed = Signal(int)
    """With the number of the day, Monday 0."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme, self.number = theme, number
        self.day = WorkDay()
        name = QLocale().dayName(number + 1)
        name = name[:1].upper() + name[1:]  # as at the start of a sentence, also where a day is written small
        self.switch, self.times, self.bar = Switch(theme, name), Times(theme, name), DayBar(theme)
        self.off = Words(theme, tr("Off"), Role.BODY, "text2", wrap=False)
        self.many = Button(theme, "", "secondary", "small")
        self.help = Words(theme, tr("Ends the next day"), Role.HELP, "text2", wrap=False)
        self._lay_out(name)
        self.switch.clicked.connect(self._turn)
        self.times.changed.connect(self._retime)
        self.many.clicked.connect(self._list)
        theme.changed.connect(self._arrange)
        self._arrange()

    def show_day(self, day: WorkDay, spans: tuple[Span, ...]) -> None:
        """Show this day."""
        self.day = day
        self.switch.setChecked(day.on)
        self.off.setVisible(not day.on)
        self.times.setVisible(day.on and day.spans is None)
        self.many.setVisible(day.on and day.spans is not None)
        count = len(day.spans or ())
        self.many.setText(tr("%Ln\u00a0spans", n=count))
        self.help.setVisible(day.past_midnight and day.spans is None)
        self.times.start.show_minute(day.start)
        self.times.end.show_minute(day.end)
        self.bar.show_spans(spans)

    def _lay_out(self, name: str) -> None:
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(16, 6, 16, 6)
        self._across.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        self.label = Words(self._theme, name, Role.LABEL, wrap=False)
        self.label.setBuddy(self.switch)
        head.addWidget(self.switch)
        head.addWidget(self.label)
        head.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(2)
        for widget in (self.times, self.off, self.many, self.help):
            middle.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
        self._middle = QWidget()
        self._middle.setLayout(middle)
        middle.setContentsMargins(0, 0, 0, 0)
        self._across.addLayout(head, 1)
        self._across.addWidget(self._middle)
        self._across.addWidget(self.bar, 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return narrowest(
            super().minimumSizeHint(), self.label.sizeHint().width() + self.switch.sizeHint().width() + 12, self.times
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stacked = _has_no_room(self, self._theme, self.times, self.switch)
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._middle.setMinimumWidth(0 if stacked else max(TIMES_WIDTH, self.times.sizeHint().width()))
        self.bar.setVisible(not stacked)
        self.setMinimumHeight(47)

    def _turn(self, on: bool) -> None:
        self.day = replace(self.day, on=on)
        self.day_changed.emit(self.number)

    def _retime(self) -> None:
        self.day = replace(self.day, start=self.times.start.minute(), end=self.times.end.minute())
        self.day_changed.emit(self.number)

    def _list(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for start, end in self.day.spans or ():
            menu.addAction(f"{clock_time(start)} – {clock_time(end)}").setEnabled(False)
        menu.popup(self.many.mapToGlobal(self.many.rect().bottomLeft()))


class LunchRow(QWidget):
    """Lunch cuts each day that contains it in two."""

    lunch_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.lunch: Span | None = USUAL_LUNCH
        self.switch, self.times = Switch(theme, tr("Lunch")), Times(theme, tr("Lunch"))
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(16, 8, 16, 8)
        self._across = across = QHBoxLayout()
        self._down.addLayout(across)
        across.setSpacing(16)
        self.label = Words(theme, tr("Lunch"), Role.LABEL, wrap=False)
        self.label.setBuddy(self.switch)
        across.addWidget(self.label, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addStretch(1)
        across.addWidget(self.times)
        across.addWidget(self.switch)
        self.setMinimumHeight(52)
        self.switch.clicked.connect(self._change)
        self.times.changed.connect(self._change)
        theme.changed.connect(self._arrange)
        self._arrange()

    def show_lunch(self, lunch: Span | None) -> None:
        """Show it, or that there is none."""
        self.lunch = lunch
        self.switch.setChecked(lunch is not None)
        self.times.setVisible(lunch is not None)
        if lunch is not None:
            self.times.start.show_minute(lunch[0])
            self.times.end.show_minute(lunch[1])

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return narrowest(
            super().minimumSizeHint(), self.label.sizeHint().width() + self.switch.sizeHint().width() + 16, self.times
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stacked = _has_no_room(self, self._theme, self.times, self.switch)
        if stacked and self._down.indexOf(self.times) < 0:
            self._down.addWidget(self.times, 0, Qt.AlignmentFlag.AlignLeading)
        elif not stacked and self._across.indexOf(self.times) < 0:
            self._across.insertWidget(2, self.times)

    def _change(self) -> None:
        times = (self.times.start.minute(), self.times.end.minute())
        # A lunch that ends before it begins would cut nothing: the person is still typing the other time.
        if not self.switch.isChecked():
            self.lunch = None
        elif self.lunch is None:
            self.lunch = times if times[0] < times[1] else USUAL_LUNCH
        elif times[0] < times[1]:
            self.lunch = times
        else:
            return
        self.lunch_changed.emit()


def _has_no_room(row: QWidget, theme: Theme, *controls: QWidget) -> bool:
    """Whether the times stand under the name: with big text, or in a narrow window."""
    beside = sum(control.sizeHint().width() for control in controls)
    return theme.scale >= BIG_TEXT or row.width() - beside < LEAST_WORDS
