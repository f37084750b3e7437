"""The page Schedule: any length can be set, what belongs together stays together, and the day says what comes of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from deskbreak.core.settings import Settings
from deskbreak.faces.settings import wording
from deskbreak.faces.settings.day import WorkingDay
from deskbreak.faces.settings.schedule import SchedulePage
from tests.faces.settings.conftest import Desk

Opened = Callable[[str], Desk]


@pytest.fixture
def page(desk: Desk) -> SchedulePage:
    return schedule(desk)


def schedule(desk: Desk) -> SchedulePage:
    page = desk.page("Schedule")
    assert isinstance(page, SchedulePage)
    return page


def shown(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("typed", "kept", "shows"),
    [
        ("20", "20m", "20 min"),
        ("20 min", "20m", "20 min"),
        ("90s", "1m30s", "90 s"),
        ("1h30m", "1h30m", "90 min"),
        ("2h", "2h", "120 min"),
        ("500", "4h", "240 min"),
        ("0", "1m", "1 min"),
    ],
)
def test_the_field_takes_any_length(desk: Desk, page: SchedulePage, typed: str, kept: str, shows: str) -> None:
    desk.type_into(page.interval.field, typed)
    assert desk.file == {"schedule.interval": kept}
    assert shown(page.interval.field.text()) == shows


@pytest.mark.parametrize("typed", ["", "soon", "-5"])
def test_what_is_no_length_changes_nothing(desk: Desk, page: SchedulePage, typed: str) -> None:
    desk.type_into(page.interval.field, typed)
    assert desk.file == {}
    assert shown(page.interval.field.text()) == "45 min"


def test_steps_land_on_whole_ones_and_get_finer_below_a_minute(desk: Desk, page: SchedulePage) -> None:
    desk.edit('[schedule]\ninterval = "47m"\n[presence]\naway_after = "75s"\n')
    page.interval.field.stepUp()
    assert desk.file["schedule.interval"] == "50m"
    kept = []
    for _ in range(5):
        page.away_after.control.stepDown()
        kept.append(desk.file["presence.away_after"])
    assert kept == ["1m", "45s", "30s", "15s", "15s"]
    for _ in range(4):
        page.away_after.control.stepUp()
    assert desk.file["presence.away_after"] == "2m"


def test_the_slider_goes_in_steps_of_five_minutes_from_20_to_90(desk: Desk, page: SchedulePage) -> None:
    slider = page.interval.slider
    assert slider.amount == 45
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert desk.file == {"schedule.interval": "50m"}
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert desk.file == {"schedule.interval": "1h30m"}
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert desk.file == {"schedule.interval": "20m"}
    desk.edit('[schedule]\ninterval = "4h"\n')
    assert slider.amount == 90


def test_while_the_knob_is_held_the_field_goes_along_and_the_file_waits(desk: Desk, page: SchedulePage) -> None:
    slider = page.interval.slider
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 2, slider.height() // 2))
    assert page.interval.field.value() == 90 * 60
    assert desk.file == {}
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 2, slider.height() // 2))
    assert desk.file == {"schedule.interval": "1h30m"}
    assert desk.line.said == ["reload"]


def test_raising_away_after_raises_the_time_away_that_counts(desk: Desk, page: SchedulePage) -> None:
    desk.type_into(page.away_after.control, "10")
    assert desk.file == {"presence.away_after": "10m", "presence.natural_break": "10m"}
    assert page.natural_break.control.value() == 600
    desk.type_into(page.natural_break.control, "3")
    assert desk.file["presence.natural_break"] == "10m"
    desk.undo()
    assert desk.file == {}


def test_the_heads_up_is_one_of_the_usual_or_what_the_file_has(desk: Desk, page: SchedulePage) -> None:
    choice = page.heads_up.control
    assert [shown(choice.itemText(row)) for row in range(choice.count())] == [
        "Off",
        "30 s before",
        "1 min before",
        "2 min before",
        "5 min before",
    ]
    assert shown(choice.currentText()) == "1 min before"
    desk.edit('[schedule]\nheads_up = "45s"\n')
    assert shown(choice.currentText()) == "45 s before"
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    assert desk.file == {"schedule.heads_up": "0s"}
    assert choice.count() == 5


def test_the_help_names_the_lengths_of_a_snooze(desk: Desk, page: SchedulePage) -> None:
    assert shown(page.snoozes.help.text()) == "For 5, 10 or 15 min."
    desk.edit('[schedule]\nsnoozes = ["90s", "5m"]\n')
    assert shown(page.snoozes.help.text()) == "For 90 s or 5 min."
    assert shown(wording.lengths((300,))) == "5 min"


def day(**raw: object) -> WorkingDay:
    settings, faults = Settings.from_raw({key.replace("__", "."): value for key, value in raw.items()})
    assert faults == ()
    return WorkingDay.of(settings)


def test_without_working_hours_a_usual_day_is_shown() -> None:
    usual = day()
    assert usual.spans == ((540, 750), (795, 1050))
    assert usual.lunch == (750, 795)
    assert usual.breaks[:2] == (540 + 45 + 2, 540 + 45 + 4 + 45 + 2)
    assert shown(usual.headline) == "About 9 breaks on a full day"


@pytest.mark.parametrize(
    ("interval", "headline"),
    [
        ("3h", "About 2 breaks on a full day"),
        ("4h", "About 1 break on a full day"),
        ("30m", "About 13 breaks on a full day"),
    ],
)
def test_the_headline_counts_the_breaks(interval: str, headline: str) -> None:
    assert shown(day(schedule__interval=interval).headline) == headline


def test_the_longest_day_is_the_full_one() -> None:
    full = day(hours__monday=["08:00-12:00"], hours__tuesday=["08:00-10:00", "10:00-13:00", "14:00-18:00"])
    assert full.spans == ((480, 780), (840, 1080))
    assert full.lunch == (780, 840)


def test_a_night_ends_on_the_next_day_and_has_no_lunch() -> None:
    night = day(hours__friday=["22:00-06:00"])
    assert night.spans == ((1320, 1800),)
    assert night.lunch is None


def test_a_short_gap_does_not_start_the_count_again() -> None:
    assert len(day(hours__monday=["09:00-09:30", "09:32-10:00"], schedule__interval="40m").breaks) == 1
    assert len(day(hours__monday=["09:00-09:30", "10:00-10:30"], schedule__interval="40m").breaks) == 0
    assert day(hours__monday=["09:00-09:30"]).headline == "No break on a full day"


def test_a_week_without_hours_says_so() -> None:
    assert day(hours__monday=[]).headline == "No day has working hours"


def test_the_summary_follows_at_once(desk: Desk, page: SchedulePage) -> None:
    desk.type_into(page.interval.field, "30")
    assert shown(page.summary.headline.text()) == "About 13 breaks on a full day"
    desk.edit("[hours]\nmonday = []\n")
    assert page.summary.headline.text().replace("\u00a0", " ") == "No day has working hours"
    page.summary.grab()


def test_a_break_a_minute_can_still_be_painted(desk: Desk, page: SchedulePage) -> None:
    desk.edit('[schedule]\ninterval = "1m"\n')
    assert not page.summary.grab().isNull()
