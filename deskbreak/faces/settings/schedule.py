"""The page Schedule: when deskbreak asks one to stand up."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.core import options
from deskbreak.core.durations import format_duration
from deskbreak.core.settings import Settings
from deskbreak.faces.settings import wording
from deskbreak.faces.settings.day import WorkingDay
from deskbreak.faces.settings.day_line import DayLine
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.past import Past
from deskbreak.faces.settings.rows import LengthRow, NumberRow, PickRow
from deskbreak.faces.settings.setting_row import SettingRow
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.length_field import LengthField
from deskbreak.faces.widgets.number_field import NumberField
from deskbreak.faces.widgets.slider import Slider
from deskbreak.faces.widgets.words import Words
from deskbreak.language.tables import option_text
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


MINUTE, HOUR = 60, 3600
SLIDER, SLIDER_WIDTH = (20, 90, 5), 160
SNOOZES = (("5m", "10m", "15m"), ("3m", "5m", "10m"), ("5m", "10m"), ("10m", "20m", "30m"), ("5m",))
HEADS_UPS = ("0s", "30s", "60s", "2m", "5m")


class Summary(QWidget):
    """What the settings come to: the breaks of a full day, and those of the days that were."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(18)
        self.headline = Words(theme, "", Role.ROW_TITLE)
        self.line = DayLine(theme)
        column.addWidget(self.headline)
        column.addWidget(self.line)
        self.past = Past(theme)
        column.addWidget(self.past)

    def show_settings(self, settings: Settings) -> None:
        """Count and paint the breaks of these settings."""
        day = WorkingDay.of(settings)
        self.headline.setText(day.headline)
        self.line.show_day(day)
        self.past.show_settings(settings)


class IntervalRow(SettingRow):
    """Break after sitting: a slider for the usual lengths, and a field for any."""

    def __init__(self, theme: Theme) -> None:
        both = QWidget()
        both.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.slider = Slider(theme, *SLIDER, width=SLIDER_WIDTH)
        self.field = LengthField(theme, MINUTE, 4 * HOUR, step=5 * MINUTE)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(16)
        self._both.addWidget(self.slider, 1)
        self._both.addWidget(self.field)
        super().__init__(theme, options.INTERVAL, both)
        self.slider.setAccessibleName(option_text(options.INTERVAL.label))
        self.slider.setAccessibleDescription(options.INTERVAL.help)
        self.field.valueChanged.connect(self._wish_length)
        self.slider.valueChanged.connect(self._slide)
        self.slider.sliderReleased.connect(self._let_go)

    def show_settings(self, settings: Settings) -> None:
        seconds = settings[options.INTERVAL]
        with QSignalBlocker(self.field), QSignalBlocker(self.slider):
            self.field.setValue(seconds)
            self.slider.set_amount(seconds // MINUTE)

    def said(self, settings: Settings) -> str:
        return self.field.textFromValue(settings[options.INTERVAL])

    def _named(self) -> QWidget:
        return self.field

    def _arrange(self) -> None:
        super()._arrange()
        stacked = self.is_stacked
        self._both.setSpacing(12 if stacked else 16)
        # Below the label the field comes first, and the slider takes what is left.
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.RightToLeft if stacked else directions.LeftToRight)
        policies = QSizePolicy.Policy
        self.control.setSizePolicy(policies.Expanding if stacked else policies.Maximum, policies.Fixed)
        if stacked:
            self._across.setAlignment(self.control, Qt.AlignmentFlag(0))

    def _slide(self) -> None:
        """While the knob is held the field goes along; the wish is where it is let go."""
        if self.slider.isSliderDown():
            with QSignalBlocker(self.field):
                self.field.setValue(self.slider.amount * MINUTE)
        else:
            self._wish_length(self.slider.amount * MINUTE)

    def _let_go(self) -> None:
        self._wish_length(self.slider.amount * MINUTE)

    def _wish_length(self, seconds: int) -> None:
        self.wish(format_duration(seconds))


class NaturalBreakRow(LengthRow):
    """Never below what it takes to be away."""

    def show_settings(self, settings: Settings) -> None:
        with QSignalBlocker(self.control):
            self.control.setMinimum(max(MINUTE, settings[options.AWAY_AFTER]))
        super().show_settings(settings)


class HeadsUpRow(PickRow):
    """How long before a break one is told."""

    def __init__(self, theme: Theme) -> None:
        kind = options.HEADS_UP.kind
        super().__init__(theme, options.HEADS_UP, [(raw, wording.before(kind.read(raw))) for raw in HEADS_UPS], "")

    def other(self, settings: Settings) -> str:
        return wording.before(settings[options.HEADS_UP])


class SnoozesRow(NumberRow):
    """How often one break can be snoozed; the help names the lengths."""

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self.set_help(tr("For %1.", wording.lengths(settings[options.SNOOZES])))


class LengthsRow(PickRow):
    """How long a snooze may be."""

    def __init__(self, theme: Theme) -> None:
        kind = options.SNOOZES.kind
        words = [(list(raws), wording.lengths(kind.read(list(raws)))) for raws in SNOOZES]
        super().__init__(theme, options.SNOOZES, words)

    def other(self, settings: Settings) -> str:
        return wording.lengths(settings[options.SNOOZES])


class SchedulePage(Page):
    """When deskbreak asks."""

    NAME, ICON = tr.mark("Schedule"), "clock"

    seen = Signal()
    """The page is on show for the first time: now it is worth to look what was."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("When Deskbreak asks you to stand up."), "schedule")
        self._was_seen = False
        self.summary = Summary(theme)
        self.add_card(self.summary)
        self.interval = IntervalRow(theme)
        self.away_after = LengthRow(theme, options.AWAY_AFTER, LengthField(theme, 15, 30 * MINUTE))
        self.natural_break = NaturalBreakRow(theme, options.NATURAL_BREAK, LengthField(theme, MINUTE, HOUR))
        self.add_card(self.interval, self.away_after, self.natural_break)
        self.heads_up = HeadsUpRow(theme)
        snoozes: Any = NumberField(theme, 0, 10, 0)
        self.snoozes = SnoozesRow(theme, options.MAX_SNOOZES, snoozes)
        self.lengths = LengthsRow(theme)
        self.undo = LengthRow(theme, options.UNDO, LengthField(theme, 0, MINUTE, unit=1, step=5, none=tr("Off")), "")
        self.add_card(self.heads_up, self.snoozes, self.lengths, self.undo)
        self.settle = LengthRow(
            theme, options.SETTLE, LengthField(theme, 0, 5 * MINUTE, unit=1, step=15, none=tr("Off"))
        )
        self.add_card(self.settle)

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self.summary.show_settings(settings)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        if not self._was_seen:
            self._was_seen = True
            self.seen.emit()
