"""Levels that the person chooses, and which of them are open."""

from __future__ import annotations

from datetime import datetime

from deskbreak.core.history import Feedback
from deskbreak.core.progression.choices import next_step
from deskbreak.core.progression.ladders import Ladders
from deskbreak.core.progression.standing import Standing
from deskbreak.core.suiting import Wishes
from tests.core.progression.person import Person
from tests.core.progression.test_answers import used_to
from tests.core.shipped import LIBRARY


def test_two_levels_of_lunge_and_standing_are_open_at_once_the_others_after_their_days() -> None:
    person = Person()
    assert person.waits("lunge") == {3: 7, 4: 21}
    assert person.waits("stand") == {3: 10}
    assert person.waits("saddle") == {2: 7, 3: 14, 4: 28}
    assert person.waits("small") == {2: 5}


def test_each_day_at_a_level_is_a_day_less_to_wait() -> None:
    person = Person().every_day(None, days=3)
    assert person.waits("saddle") == {2: 4, 3: 11, 4: 25}
    person.stretch().stretch()
    assert person.waits("saddle") == {2: 4, 3: 11, 4: 25}, "a day counts once"
    assert person.every_day(None, days=4).waits("saddle") == {3: 7, 4: 21}


def test_a_level_that_is_not_open_is_not_taken() -> None:
    assert Person().choose("saddle", 2).standing("saddle") == Standing(1, 30)
    assert Person().choose("stand", 9).standing("stand").level == 1
    assert Person().choose("lunge", 2).offered[0] == ("lunge", 2, 20)


def test_down_is_open_at_any_time_and_so_is_the_way_back_up() -> None:
    person = used_to("saddle", 3, 60).choose("saddle", 1)
    assert person.offered == [("saddle", 1, 30)]
    assert person.waits("saddle") == {4: 11}
    assert person.choose("saddle", 3).offered == [("saddle", 3, 30)]


def test_levels_from_before_an_absence_are_open() -> None:
    person = used_to("saddle", 3, 60).later(days=60)
    assert person.standing("saddle").level == 1
    assert 3 not in person.waits("saddle")


def test_choosing_where_one_stands_changes_nothing() -> None:
    person = used_to("saddle", 2, 40)
    before = person.standing("saddle")
    assert person.choose("saddle", 2).standing("saddle") == before


def test_what_was_never_done_has_no_next_step() -> None:
    ladders = Ladders.of(LIBRARY, {"saddle": Standing(1, 45, begins=False, easy=9)}, ())
    assert next_step(ladders, Wishes(), "saddle", datetime(2026, 11, 2).astimezone()) is None
    person = Person().every_day(Feedback.EASY, days=3)
    assert next_step(person.ladders, Wishes(), "pigeon", person.now) is None


def test_a_level_that_there_no_longer_is_becomes_the_nearest_below() -> None:
    ladders = Ladders.of(LIBRARY, {"saddle": Standing(9, 500), "small": Standing(2, 1)}, ())
    today = datetime(2026, 11, 2).date()
    assert (ladders.standing("saddle", today).level, ladders.standing("saddle", today).hold) == (4, 90)
    assert ladders.standing("small", today).hold == 15


def test_what_the_wishes_name_already_stands() -> None:
    person = Person(Wishes(levels={"saddle": 2}))
    person.said_yes.add(("saddle", 2))
    assert person.offered == [("lunge", 1, 15), ("saddle", 2, 30)]


def test_saying_more_about_a_break_makes_it_no_second_one() -> None:
    person = Person().every_day(None, days=1)
    (entry,) = person.ladders.breaks
    assert person.ladders.with_break(entry) == person.ladders
    assert person.ladders == Ladders.of(LIBRARY, {}, (entry,))
