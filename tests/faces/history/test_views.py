"""What the history window says, as words and numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from deskbreak.core.status import Today
from deskbreak.faces.history import wording
from deskbreak.faces.history.days_view import DaysView, Mark, days_view, read_past
from deskbreak.faces.history.stretches_view import StretchesView, stretches_view
from deskbreak.faces.overview.gallery import NOW, SITTING
from deskbreak.storage.history_days import history_days

DAY = timedelta(days=1)
TODAY = NOW.date()
SPACE = "\u00a0"


@pytest.fixture
def view(written: Path) -> DaysView:
    return days_view(read_past(written, TODAY), SITTING.today, NOW)


@pytest.fixture
def stretches(written: Path) -> StretchesView:
    return stretches_view(written, TODAY)


def test_today_is_what_the_agent_tells_also_before_it_is_in_the_history(view: DaysView) -> None:
    assert view.title == "Today, Friday 20 November"
    assert view.figures[0].words == f"Sat today: 4{SPACE}h 18{SPACE}min, {view.figures[0].help}"
    assert view.bars[-1].words == f"Friday 20 November: 3 of 4 breaks, 4{SPACE}h 18{SPACE}min sitting"
    assert view.year[-1].words == view.bars[-1].words


def test_the_longest_sitting_today_is_told_with_its_hours(view: DaysView) -> None:
    assert (view.figures[1].value, view.figures[1].help) == (f"126{SPACE}min", "10:47 to 13:53")


def test_a_sitting_that_goes_on_counts_for_the_longest(written: Path) -> None:
    told = replace(
        SITTING.today, timeline=(*SITTING.today.timeline[:-1], ("2026-11-20T13:57:00+01:00", 9000, "sitting"))
    )
    later = NOW.replace(hour=16, minute=27)
    assert days_view(read_past(written, TODAY), told, later).figures[1].help == "13:57 to 16:27"


def test_thirty_days_come_to_what_the_history_has(view: DaysView, written: Path) -> None:
    found = history_days(written, TODAY - 29 * DAY, TODAY - DAY)
    taken, offered = sum(day.finished for day in found) + 3, sum(day.offers for day in found) + 4
    assert view.figures[2].help == f"{taken} of {offered} offered"
    assert view.figures[2].value == f"{round(100 * taken / offered)}{SPACE}%"
    assert [mark.axis for mark in view.bars if mark.axis] == ["23 Oct", "30 Oct", "6 Nov", "13 Nov", "Today"]
    assert [mark.day for mark in view.bars] == [TODAY - age * DAY for age in reversed(range(30))]


@pytest.mark.parametrize(("first_weekday", "begins"), [(1, date(2025, 11, 17)), (7, date(2025, 11, 16))])
def test_the_year_is_whole_weeks_as_the_country_has_them(written: Path, first_weekday: int, begins: date) -> None:
    view = days_view(read_past(written, TODAY), SITTING.today, NOW, first_weekday=first_weekday)
    assert (view.year[0].day, view.year[-1].day) == (begins, TODAY)
    assert len(view.year) == (TODAY - begins).days + 1


@pytest.mark.parametrize(("taken", "step"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (7, 3), (8, 4), (20, 4)])
def test_a_cell_is_darker_the_more_breaks_there_were(taken: int, step: int) -> None:
    assert Mark(TODAY, taken, taken, "").step == step


def test_a_day_without_anything_says_so(view: DaysView) -> None:
    (sunday,) = (mark for mark in view.bars if mark.day == date(2026, 11, 15))
    assert sunday.words == "Sunday 15 November: nothing"


def test_the_first_day_says_nothing_of_what_is_usual(tmp_path: Path) -> None:
    view = days_view(read_past(tmp_path / "none.db", TODAY), Today(sitting_seconds=4000), NOW)
    assert [figure.help for figure in view.figures] == ["", "", "", "30 days"]
    assert [figure.value for figure in view.figures[2:]] == ["–", "–"]


def test_differences_are_told_in_minutes() -> None:
    assert wording.difference(-38 * 60) == f"38{SPACE}min less than usual"
    assert wording.difference(2 * 3600) == f"2{SPACE}h more than usual"
    assert wording.difference(0) == "As usual"


def test_each_week_of_a_hip_is_told_with_the_goal_that_it_reached() -> None:
    start = date(2026, 11, 9)
    assert wording.week_mark("Left hip", start, 696) == "Left hip, week of 9 November: 11 minutes 36 seconds, plenty"
    assert wording.week_mark("Left hip", start, 300).endswith(": 5 minutes 0 seconds, goal reached")
    assert wording.week_mark("Left hip", start, 150).endswith(": 2 minutes 30 seconds")


def test_eleven_weeks_end_with_this_one(stretches: StretchesView) -> None:
    left, right = stretches.sides
    assert (left.name, right.name) == ("Left hip", "Right hip")
    assert [mark.axis for mark in left.marks if mark.axis] == ["7 Sep", "5 Oct", "2 Nov", "This week"]
    assert left.marks[-1].start == date(2026, 11, 16)
    assert left.this_week == wording.exactly(left.marks[-1].seconds)


def test_an_exercise_is_told_with_level_and_seconds_as_they_are_now(stretches: StretchesView) -> None:
    lunge, saddle = stretches.exercises
    assert (lunge.name, lunge.now) == ("Kneeling lunge", f"Forward · 40{SPACE}s each side")
    assert (saddle.name, saddle.now) == ("Saddle pose", f"On hands · 20{SPACE}s")
    assert [mark.level for mark in lunge.marks if mark.level] == ["Small", "Forward"]
    assert any(mark.words.endswith("Forward, too much") for mark in lunge.marks)
    assert any(mark.words.endswith("seconds, Small, easy") for mark in lunge.marks)


def test_seconds_stand_in_two_digits_so_that_a_column_can_be_compared() -> None:
    assert wording.exactly(540) == f"9{SPACE}min 00{SPACE}s"
    assert wording.clock(24 * 3600) == wording.clock(0)
