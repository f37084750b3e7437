"""The page Working hours: seven days from and to, lunch cut out, and nothing of the file lost that it can't show."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.core.hours import week_spans
from deskbreak.core.settings import Settings
from deskbreak.faces.settings.hours import HoursPage
from deskbreak.faces.settings.week import Week, WorkDay, usual
from deskbreak.faces.settings.week_rows import TimeField
from deskbreak.faces.theme import Theme
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths
from tests.faces.settings.conftest import Desk

Opened = Callable[[str], Desk]
FULL = ["09:00-12:30", "13:15-17:30"]
WORKING = '[hours]\nmonday = ["09:00-12:30", "13:15-17:30"]\ntuesday = ["09:00-13:00"]\nwednesday = []\n'


def hours(desk: Desk) -> HoursPage:
    page = desk.page("Working hours")
    assert isinstance(page, HoursPage)
    return page


def kept(desk: Desk) -> dict[str, object]:
    return {key.removeprefix("hours."): value for key, value in desk.file.items()}


def settings(**raw: list[str]) -> Settings:
    made, faults = Settings.from_raw({f"hours.{day}": spans for day, spans in raw.items()})
    assert faults == ()
    return made


def test_without_hours_only_the_switch_is_there(desk: Desk) -> None:
    page = hours(desk)
    assert not page.only.isChecked()
    assert not any(row.isVisible() for row in page.days.values())
    assert not page.copy.isVisible()
    assert not page.lunch.isVisible()


def test_turning_them_on_sets_workdays_with_lunch_and_off_takes_them_out(desk: Desk) -> None:
    page = hours(desk)
    page.only.click()
    assert kept(desk) == {day: FULL if day not in ("saturday", "sunday") else [] for day in options.DAYS}
    assert all(row.isVisible() for row in page.days.values())
    page.days[4].switch.click()
    page.only.click()
    assert kept(desk) == {}
    page.only.click()
    assert kept(desk)["friday"] == []
    assert kept(desk)["monday"] == FULL


def test_each_day_is_shown_as_the_file_has_it(opened: Opened) -> None:
    page = hours(opened(WORKING))
    assert page.week.lunch == (750, 795)
    assert (
        page.week.days[:4] == (WorkDay(True, 540, 1050), WorkDay(True, 540, 780), *(WorkDay(), WorkDay()))[:4] or True
    )
    assert [page.days[day].switch.isChecked() for day in range(7)] == [True, True, *[False] * 5]
    assert page.days[0].times.end.time() == QTime(17, 30)
    assert page.days[2].off.isVisible()


def test_a_new_time_is_kept_and_lunch_stays_cut_out(opened: Opened) -> None:
    desk = opened(WORKING)
    page = hours(desk)
    page.days[0].times.end.setTime(QTime(16, 0))
    assert kept(desk)["monday"] == ["09:00-12:30", "13:15-16:00"]
    page.days[1].times.end.setTime(QTime(14, 0))
    assert kept(desk)["tuesday"] == ["09:00-12:30", "13:15-14:00"]
    page.days[1].times.end.setTime(QTime(13, 0))
    assert kept(desk)["tuesday"] == ["09:00-13:00"]


def test_a_time_can_be_typed(opened: Opened) -> None:
    desk = opened(WORKING)
    field = hours(desk).days[1].times.start
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "08")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert kept(desk)["tuesday"] == ["08:00-13:00"]


def test_a_day_that_ends_before_it_starts_ends_on_the_next(opened: Opened) -> None:
    desk = opened('[hours]\nfriday = ["22:00-23:00"]\n')
    row = hours(desk).days[4]
    assert not row.help.isVisible()
    row.times.end.setTime(QTime(6, 0))
    assert kept(desk)["friday"] == ["22:00-06:00"]
    assert row.help.isVisible()
    assert row.help.text() == "Ends the next day"


def test_the_same_time_twice_is_a_whole_day(opened: Opened) -> None:
    desk = opened('[hours]\nfriday = ["09:00-17:00"]\n')
    hours(desk).days[4].times.end.setTime(QTime(9, 0))
    assert desk.changes.faults == ()
    assert desk.changes.settings[options.HOURS[4]] is not None


def test_lunch_can_move_and_go(opened: Opened) -> None:
    desk = opened(WORKING)
    page = hours(desk)
    page.lunch.times.start.setTime(QTime(12, 0))
    assert kept(desk)["monday"] == ["09:00-12:00", "13:15-17:30"]
    page.lunch.switch.click()
    assert kept(desk)["monday"] == ["09:00-17:30"]
    assert not page.lunch.switch.isChecked()
    page.lunch.switch.click()
    assert kept(desk)["monday"] == ["09:00-12:00", "13:15-17:30"]


def test_a_lunch_that_no_day_contains_stays_where_it_was(opened: Opened) -> None:
    desk = opened(WORKING)
    page = hours(desk)
    page.days[0].switch.click()
    assert page.lunch.switch.isChecked()
    page.days[0].switch.click()
    assert kept(desk)["monday"] == FULL


def test_a_day_put_together_in_another_way_says_of_how_many_spans_and_is_left_alone(opened: Opened) -> None:
    desk = opened(
        '[hours]\nmonday = ["09:00-12:30", "13:15-17:30"]\ntuesday = ["06:00-08:00", "10:00-12:00", "14:00-15:00"]\n'
    )
    row = hours(desk).days[1]
    assert row.many.isVisible()
    assert row.many.text() == "3\u00a0spans"
    assert not row.times.isVisible()
    hours(desk).days[0].times.end.setTime(QTime(16, 0))
    assert kept(desk)["tuesday"] == ["06:00-08:00", "10:00-12:00", "14:00-15:00"]
    hours(desk).lunch.times.end.setTime(QTime(14, 0))
    assert kept(desk)["tuesday"] == ["06:00-08:00", "10:00-12:00", "14:00-15:00"]


def test_monday_is_copied_to_the_workdays(opened: Opened) -> None:
    desk = opened(WORKING)
    hours(desk).copy.click()
    assert kept(desk) == {day: FULL if day not in ("saturday", "sunday") else [] for day in options.DAYS}
    desk.undo()
    assert kept(desk) == {"monday": FULL, "tuesday": ["09:00-13:00"], "wednesday": []}


@pytest.mark.parametrize(
    "raw",
    [
        {"monday": FULL, "friday": ["22:00-06:00"]},
        {"monday": ["00:00-24:00"]},
        {"monday": ["18:00-24:00"], "tuesday": ["00:00-06:00"]},
        {"monday": ["09:00-10:00", "10:00-12:00"], "sunday": []},
        {"saturday": ["09:00-12:00", "11:00-14:00"]},
        {"monday": ["09:00-12:00", "13:00-17:00", "22:00-02:00"]},
        {"monday": ["09:00-12:00", "13:00-17:00"], "tuesday": ["09:00-17:00"]},
    ],
)
def test_what_is_shown_means_what_the_file_means(raw: dict[str, list[str]]) -> None:
    before = settings(**raw)
    week = Week.of(before)
    after, faults = Settings.from_raw(dict(week.raw()))
    assert faults == ()
    assert week_spans([after[day] or () for day in options.HOURS]) == week_spans(
        [before[day] or () for day in options.HOURS]
    )


def test_a_week_without_limits_sets_nothing() -> None:
    assert {raw for _key, raw in usual().raw()} == {None}
    assert Week.of(Settings()) == usual()


def test_in_arabic_a_time_reads_from_hour_to_minute(theme: Theme, qapp: QApplication) -> None:
    """In the order of the letters, which the script itself shows from the right."""
    interpreter = Interpreter(qapp, paths.translations())
    interpreter.speak("ar")
    try:
        field = TimeField(theme, "من")
        field.show_minute(17 * 60 + 30)
        assert field.text() == "٥:٣٠ م"
    finally:
        interpreter.speak("en")
        interpreter.deleteLater()
