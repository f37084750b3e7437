"""The page Working hours: when deskbreak may ask one to stand up."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, Qt

from deskbreak.core.options import Option
from deskbreak.core.settings import Settings
from deskbreak.faces.changes import Wish
from deskbreak.faces.settings.day_line import clock_time
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.week import WORKDAYS, Week
from deskbreak.faces.settings.week_rows import DayRow, LunchRow
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.marks import Switch
from deskbreak.faces.widgets.surfaces import Card, Row
from deskbreak.language.lengths import listed
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


ONLY = tr.mark("Only in working hours")
ONLY_HELP = tr.mark("Outside them Deskbreak stays quiet. Sitting is still counted.")


class HoursPage(Page):
    """The seven days of `hours.*`, which are one choice: a day is not set by itself."""

    NAME, ICON = tr.mark("Working hours"), "calendar"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("When Deskbreak may ask you to stand up."), "hours")
        self._week: Week | None = None
        self.only = Switch(theme, tr(ONLY))
        self.add_card(Row(theme, tr(ONLY), self.only, tr(ONLY_HELP)))
        first = QLocale().firstDayOfWeek().value - 1
        self.days = {(first + place) % 7: DayRow(theme, (first + place) % 7) for place in range(7)}
        self.lunch = LunchRow(theme)
        self.copy = Button(theme, tr("Copy Monday to all workdays"), "link", "small")
        self._week_card = self.add_card(*self.days.values())
        self.add(self.copy, 4)
        self.column.setAlignment(self.copy, Qt.AlignmentFlag.AlignLeading)
        self._lunch_card: Card = self.add_card(self.lunch)
        self.only.clicked.connect(self._limit)
        self.copy.clicked.connect(self._copy_monday)
        self.lunch.lunch_changed.connect(self._take_lunch)
        for row in self.days.values():
            row.day_changed.connect(self._take_day)

    @property
    def week(self) -> Week:
        """What is shown."""
        assert self._week is not None
        return self._week

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._week = Week.of(settings, self._week)
        self.only.setChecked(self.week.limited)
        for widget in (self._week_card, self.copy, self._lunch_card):
            widget.setVisible(self.week.limited)
        for number, row in self.days.items():
            row.show_day(self.week.days[number], self.week.spans_of(number))
        self.lunch.show_lunch(self.week.lunch)

    def said(self, option: Option[Any], settings: Settings) -> str:
        spans = settings[option]
        if spans is None:
            return tr("not set")
        words = [f"{clock_time(start)} – {clock_time(end)}" for start, end in spans]
        return listed(words) or tr("Off")

    def _wish(self, week: Week) -> None:
        self._week = week
        self.wished.emit(Wish(week.raw()))

    def _limit(self, limited: bool) -> None:
        self._wish(replace(self.week, limited=limited))

    def _take_day(self, number: int) -> None:
        self._wish(self.week.with_day(number, self.days[number].day))

    def _take_lunch(self) -> None:
        self._wish(replace(self.week, lunch=self.lunch.lunch))

    def _copy_monday(self) -> None:
        week = self.week
        for number in WORKDAYS:
            week = week.with_day(number, week.days[0])
        self._wish(week)
