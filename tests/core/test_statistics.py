"""What a day comes to."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as some

from deskbreak.core.history import Entry, Hold, Kind, Outcome
from deskbreak.core.statistics import Day, Mark, days, pieces, today

CET = timezone(timedelta(hours=1))
FRIDAY = date(2026, 11, 20)


def at(hour: int, minute: int = 0, day: int = 20) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=CET)


def sat(start: datetime, minutes: int) -> Entry:
    return Entry(start, Kind.SITTING, minutes * 60)


def took(start: datetime, outcome: Outcome = Outcome.FINISHED, *holds: Hold) -> Entry:
    return Entry(start, Kind.BREAK, 300, outcome, holds)


def snoozed(start: datetime) -> Entry:
    return Entry(start, Kind.SNOOZED, 300)


def skipped(start: datetime) -> Entry:
    return Entry(start, Kind.SKIPPED, 0)


def only(*entries: Entry) -> Day:
    (day,) = days(entries)
    return day


zones = some.sampled_from(
    ["UTC", "Europe/Berlin", "America/Santiago", "Africa/Cairo", "Australia/Lord_Howe", "Asia/Tehran"]
)


@given(
    some.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2030, 1, 1)),
    zones,
    some.sampled_from([Kind.SITTING, Kind.NATURAL_BREAK]),
    some.integers(0, 5 * 86_400),
)
def test_the_pieces_of_an_entry_are_the_whole_each_on_one_day(
    start: datetime, zone: str, kind: Kind, seconds: int
) -> None:
    entry = Entry(start.replace(tzinfo=ZoneInfo(zone)), kind, seconds)
    found = list(pieces(entry))
    assert sum(length for _, length in found) == seconds
    assert found[0][0] == entry.at
    for (first, length), (second, _) in pairwise(found):
        assert first + timedelta(seconds=length) == second
        assert second.date() == first.date() + timedelta(days=1)
    for first, length in found:
        assert length == 0 or (first + timedelta(seconds=length - 1)).date() == first.date()


def test_sitting_over_midnight_is_split_between_the_days() -> None:
    friday, saturday = days([sat(at(23, 30), 50)])
    assert (friday.date, friday.sitting_seconds) == (FRIDAY, 30 * 60)
    assert (saturday.date, saturday.sitting_seconds) == (date(2026, 11, 21), 20 * 60)


def test_the_night_of_the_clock_change_is_as_long_as_it_was() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    saturday, sunday = days([Entry(datetime(2026, 10, 24, 23, 0, tzinfo=berlin), Kind.SITTING, 5 * 3600)])
    assert (saturday.sitting_seconds, sunday.sitting_seconds) == (3600, 4 * 3600)


def test_what_happened_abroad_stays_on_the_day_it_had_there() -> None:
    tokyo = timezone(timedelta(hours=9))
    assert only(Entry(datetime(2026, 11, 21, 0, 10, tzinfo=tokyo), Kind.SKIPPED, 0)).date == date(2026, 11, 21)


def test_the_longest_sitting_goes_on_over_short_absences() -> None:
    assert only(sat(at(9), 20), sat(at(9, 24), 30)).longest_seconds == 50 * 60


def test_the_longest_sitting_ends_at_each_reset() -> None:
    day = only(
        sat(at(8), 40),
        took(at(8, 40)),
        sat(at(9), 30),
        Entry(at(9, 30), Kind.NATURAL_BREAK, 600),
        sat(at(10), 20),
        Entry(at(10, 20), Kind.JUST_STRETCHED, 0),
        sat(at(10, 20), 10),
    )
    assert day.longest_seconds == 40 * 60
    assert day.sitting_seconds == 100 * 60
    assert day.natural_breaks == 1


def test_a_break_stopped_early_ends_no_sitting() -> None:
    assert only(sat(at(8), 40), took(at(8, 40), Outcome.STOPPED), sat(at(8, 45), 5)).longest_seconds == 45 * 60


def test_a_break_partly_done_is_taken_and_a_stopped_one_only_offered() -> None:
    day = only(took(at(9)), took(at(10), Outcome.PARTLY), took(at(11), Outcome.STOPPED), skipped(at(12)))
    assert (day.finished, day.offers, day.skipped) == (2, 4, 1)


def test_snoozes_before_a_break_are_the_same_offer() -> None:
    day = only(snoozed(at(9)), snoozed(at(9, 5)), took(at(9, 10)))
    assert (day.finished, day.offers, day.snoozed) == (1, 1, 2)


def test_a_snooze_before_a_skip_is_the_same_offer() -> None:
    assert only(snoozed(at(9)), skipped(at(9, 5))).offers == 1


def test_a_snooze_after_which_the_person_left_was_an_offer() -> None:
    assert only(snoozed(at(9)), Entry(at(9, 3), Kind.NATURAL_BREAK, 900), took(at(11))).offers == 2


def test_a_snooze_at_the_end_of_the_day_was_an_offer() -> None:
    assert only(snoozed(at(17))).offers == 1


def test_a_night_away_belongs_to_the_evening() -> None:
    friday, saturday = days([Entry(at(18), Kind.NATURAL_BREAK, 15 * 3600)])
    assert (friday.natural_breaks, saturday.natural_breaks) == (1, 0)


def test_hips_count_by_side_and_other_stretches_do_not() -> None:
    holds = (Hold("lunge", "left", 1, 30), Hold("lunge", "right", 1, 20), Hold("saddle", "both", 1, 40))
    day = only(took(at(9), Outcome.FINISHED, *holds, Hold("fig4_seat", "left", 1, 25)))
    assert (day.left_hip_seconds, day.right_hip_seconds) == (70, 60)


def test_today_is_empty_before_anything_happened() -> None:
    yesterday = sat(at(9, day=19), 45)
    found = today([yesterday], at(9))
    assert (found.day, found.timeline) == (Day(FRIDAY), ())


def test_the_line_of_today_has_sitting_breaks_and_skips_of_today_alone() -> None:
    known = [
        sat(at(23, 30, day=19), 60),
        took(at(9)),
        snoozed(at(10)),
        skipped(at(10, 5)),
        Entry(at(11), Kind.NATURAL_BREAK, 900),
        Entry(at(12), Kind.JUST_STRETCHED, 0),
    ]
    assert today(known, at(13)).timeline == (
        Mark(at(0), 30 * 60, Kind.SITTING),
        Mark(at(9), 300, Kind.BREAK),
        Mark(at(10, 5), 0, Kind.SKIPPED),
    )


def test_the_sitting_that_goes_on_counts_and_takes_the_place_of_its_earlier_form() -> None:
    found = today([sat(at(9), 5), took(at(9, 30))], at(10), running=sat(at(9), 25))
    assert found.day.sitting_seconds == 25 * 60
    assert [mark.kind for mark in found.timeline] == [Kind.SITTING, Kind.BREAK]


def test_an_offer_on_show_counts_once_with_the_snoozes_before_it() -> None:
    assert today([snoozed(at(9))], at(9, 6), asked=True).day.offers == 1
    assert today([], at(9, 6), asked=True).day.offers == 1
