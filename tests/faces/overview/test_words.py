"""What the overview says in each of its states: UI.md, 5.9, as sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from deskbreak.core.status import Status, Today
from deskbreak.faces.day import day_view
from deskbreak.faces.overview.gallery import NOW, SITTING, STATES, view
from deskbreak.faces.overview.view import Act, Kind, View, kind_of, view_of

pytestmark = pytest.mark.usefixtures("qapp")
S = "\u00a0"


def shown(status: Status) -> View:
    return view_of(status, NOW, str)


@pytest.mark.parametrize(
    ("state", "headline", "help_"),
    [
        ("sitting", f"Next break in 13{S}min", "Around 14:42"),
        ("heads-up", f"Break in 1{S}min", "You can finish your sentence."),
        ("offer", "Break is due", "You can finish your sentence."),
        ("held", "A break is waiting", ""),
        ("break", "On a break", "Kneeling lunge, left side"),
        ("paused", "Paused until 15:00", "Sitting is still counted."),
        ("paused-open", "Paused", "Sitting is still counted."),
        ("away", "Away since 14:12", f"From 5{S}min on it counts as a break."),
        ("off-hours", "Outside working hours", "Reminders start again on Monday at 09:00."),
        ("just-back", "Welcome back", f"12{S}min away counted as a break."),
    ],
)
def test_each_state_has_its_headline_and_its_line(state: str, headline: str, help_: str) -> None:
    seen = view(state)
    assert (seen.headline, seen.help) == (headline, help_)


@pytest.mark.parametrize(
    ("state", "title", "help_"),
    [
        ("sitting", f"Sitting 32{S}min", f"Break in 13{S}min"),
        ("heads-up", f"Sitting 44{S}min", f"Break in 1{S}min"),
        ("offer", f"Sitting 45{S}min", "Break is due"),
        ("held", "A break is waiting", "Waits for your call to end"),
        ("break", "On a break", "Kneeling lunge, left side"),
        ("paused", "Paused", "Until 15:00"),
        ("away", "Away", "Since 14:12"),
        ("off-hours", "Outside working hours", "Again on Monday at 09:00"),
        ("just-back", f"Sitting 1{S}min", f"12{S}min away was a break"),
    ],
)
def test_the_compact_form_says_it_in_two_lines(state: str, title: str, help_: str) -> None:
    small = view(state).small
    assert (small.title, small.help) == (title, help_)


@pytest.mark.parametrize(
    ("state", "acts"),
    [
        ("sitting", (Act.START, Act.PAUSE)),
        ("heads-up", (Act.START, Act.SNOOZE, Act.SKIP)),
        ("offer", (Act.START, Act.SNOOZE, Act.SKIP)),
        ("held", (Act.START, Act.PAUSE)),
        ("break", (Act.SHOW_BREAK, Act.PAUSE)),
        ("paused", (Act.RESUME, Act.START)),
        ("away", (Act.START, Act.PAUSE)),
        ("off-hours", (Act.START, Act.PAUSE)),
        ("just-back", (Act.START, Act.WAS_SITTING)),
        ("undo", (Act.START, Act.UNDO)),
    ],
)
def test_each_state_has_its_buttons(state: str, acts: tuple[Act, ...]) -> None:
    assert view(state).acts == acts


def test_without_a_snooze_left_there_is_no_snooze_button() -> None:
    assert shown(replace(STATES["offer"], snoozes_left=0)).acts == (Act.START, Act.SKIP)


def test_where_it_cannot_have_been_sitting_coming_back_offers_a_pause() -> None:
    assert shown(replace(STATES["just-back"], can_was_sitting=False)).acts == (Act.START, Act.PAUSE)


@pytest.mark.parametrize(
    ("reasons", "title"),
    [
        (("call",), "Waiting for your call to end"),
        (("presenting",), "Waiting for your presentation to end"),
        (("fullscreen",), "Waiting for full screen to end"),
        (("do_not_disturb",), "Waiting for do not disturb to end"),
        (("call", "fullscreen", "do_not_disturb"), "Waiting for your call to end and 2 more"),
    ],
)
def test_the_note_names_what_holds_the_break_back(reasons: tuple[str, ...], title: str) -> None:
    note = shown(replace(STATES["held"], held_by=reasons)).note
    assert note is not None
    assert (note.title, note.help) == (title, f"We ask 30{S}s after it ends.")


def test_in_a_call_below_the_mark_one_simply_sits() -> None:
    seen = shown(replace(SITTING, held_by=("call",), next_offer_seconds=None))
    assert (seen.kind, seen.headline, seen.note) == (Kind.SITTING, f"Next break in 13{S}min", None)


@pytest.mark.parametrize("state", ["off_hours", "away", "paused"])
def test_what_is_held_is_not_told_outside_hours_nor_away_nor_paused(state: str) -> None:
    assert kind_of(replace(STATES["held"], state=state)) is Kind(state)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "Reminders start again at 16:00."),
        (1, "Reminders start again tomorrow at 16:00."),
        (3, "Reminders start again on Monday at 16:00."),
    ],
)
def test_the_next_working_hours_are_told_by_day(days: int, words: str) -> None:
    begin = (NOW.replace(hour=16, minute=0) + timedelta(days=days)).isoformat()
    assert shown(replace(STATES["off-hours"], hours_begin=begin)).help == words


@pytest.mark.parametrize(
    ("wait", "words"),
    [
        (timedelta(hours=14), "Paused until 04:29"),
        (timedelta(hours=25), "Paused until Saturday at 15:29"),
        (timedelta(days=9), "Paused until 29 November at 14:29"),
    ],
)
def test_a_long_pause_says_on_which_day_it_ends(wait: timedelta, words: str) -> None:
    assert shown(replace(STATES["paused"], paused_until=(NOW + wait).isoformat())).headline == words


def test_the_ring_counts_minutes_against_the_mark() -> None:
    ring = view("sitting").ring
    assert (ring.minutes, ring.mark_minutes, round(ring.fraction, 2)) == (32, 45, 0.71)


def test_on_a_break_the_ring_shows_how_far_the_break_has_come() -> None:
    assert view("break").ring.fraction == 2 / 5


def day(*timeline: tuple[str, int, str], at: str = "14:30", **counts: int) -> Today:
    return Today(timeline=tuple((f"2026-11-20T{start}:00+01:00", *rest) for start, *rest in timeline), **counts)


def clock(time: str) -> datetime:
    hour, minute = time.split(":")
    return NOW.replace(hour=int(hour), minute=int(minute))


def test_today_is_told_in_hours_minutes_and_breaks() -> None:
    seen = day_view(day(sitting_seconds=15480, offers=4, finished=3), NOW)
    assert (seen.sitting, seen.breaks) == (f"4{S}h 18{S}min sitting", "3 of 4 breaks")
    assert seen.summary == f"Today: 4{S}h 18{S}min sitting, 3 of 4 breaks"


def test_before_the_first_break_only_the_sitting_is_told() -> None:
    seen = day_view(day(sitting_seconds=20), NOW)
    assert (seen.sitting, seen.breaks, seen.summary) == (f"0{S}min sitting", "", f"Today: 0{S}min sitting")


def test_the_line_goes_from_the_first_working_hour_to_the_last() -> None:
    seen = day_view(day(("09:00", 3600, "sitting")), clock("13:00"), ((9 * 60, 12 * 60), (13 * 60, 17 * 60)))
    assert (seen.pieces[0].begin, seen.pieces[0].end, seen.now) == (0.0, 1 / 8, 0.5)


def test_work_outside_the_hours_makes_the_line_longer() -> None:
    seen = day_view(day(("06:30", 1800, "sitting")), clock("19:20"), ((8 * 60, 18 * 60),))
    assert seen.pieces[0].begin == pytest.approx(0.5 / 14)  # from six to eight in the evening
    assert seen.now == pytest.approx(13.333 / 14, abs=0.001)


def test_hours_past_midnight_end_the_line_at_midnight() -> None:
    assert day_view(day(), clock("23:00"), ((22 * 60, 2 * 60),)).now == 0.5


def test_each_mark_says_what_it_is() -> None:
    seen = day_view(day(("09:00", 2700, "sitting"), ("09:45", 240, "break"), ("10:40", 0, "skipped")), NOW)
    assert [piece.words for piece in seen.pieces] == [
        f"Sitting from 09:00, 45{S}min",
        f"Break from 09:45, 4{S}min",
        "Skipped at 10:40",
    ]
