"""What an entry is, and its forms for the outside."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from deskbreak.core.history import CSV_HEADER, SIDES, Entry, Feedback, Hold, Kind, Level, Outcome, PainAt

NINE = datetime(2026, 11, 20, 9, 0, tzinfo=timezone(timedelta(hours=1)))
LUNGE = Hold("lunge", "left", 2, 30, Feedback.EASY)

holds = some.builds(
    Hold,
    exercise=some.text("aé中_ =,;\"'[]\\\r\n", min_size=1),
    side=some.sampled_from(SIDES),
    level=some.integers(1, 9),
    seconds=some.integers(0, 600),
    feedback=some.none() | some.sampled_from(Feedback),
    pain_at=some.none() | some.sampled_from(PainAt),
)
moments = some.datetimes(
    min_value=datetime(1980, 1, 1),
    max_value=datetime(2100, 1, 1),
    timezones=some.sampled_from(
        [UTC, ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Kathmandu"), ZoneInfo("America/St_Johns")]
    ),
)


@some.composite
def entries(draw: some.DrawFn) -> Entry:
    kind = draw(some.sampled_from(Kind))
    if kind is Kind.BREAK:
        done = tuple(draw(some.lists(holds, max_size=4)))
        return Entry(draw(moments), kind, draw(some.integers(0, 9999)), draw(some.sampled_from(Outcome)), done)
    return Entry(draw(moments), kind, draw(some.integers(0, 10**6)))


@given(entries())
def test_an_entry_is_the_same_after_a_way_through_csv(entry: Entry) -> None:
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(CSV_HEADER)
    rows.writerow(entry.csv_row())
    (row,) = csv.DictReader(io.StringIO(text.getvalue(), newline=""))
    outcome = Outcome(row["outcome"]) if row["outcome"] else None
    done = tuple(Hold.from_json(raw) for raw in json.loads(row["holds"] or "[]"))
    read = Entry(datetime.fromisoformat(row["at"]), Kind(row["kind"]), int(row["seconds"]), outcome, done)
    assert read == entry
    assert read.at.utcoffset() == entry.at.utcoffset()


@given(entries())
def test_an_entry_is_the_same_after_a_way_through_json(entry: Entry) -> None:
    raw = json.loads(json.dumps(entry.to_json()))
    outcome = raw["outcome"] and Outcome(raw["outcome"])
    done = tuple(map(Hold.from_json, raw["holds"]))
    assert Entry(datetime.fromisoformat(raw["at"]), Kind(raw["kind"]), raw["seconds"], outcome, done) == entry


def test_the_json_form_has_the_words_of_the_interface() -> None:
    assert Entry(NINE, Kind.BREAK, 300, Outcome.PARTLY, (LUNGE,)).to_json() == {
        "at": "2026-11-20T09:00:00+01:00",
        "kind": "break",
        "seconds": 300,
        "outcome": "partly",
        "holds": [{"exercise": "lunge", "side": "left", "level": 2, "seconds": 30, "feedback": "easy"}],
    }


def test_an_entry_without_holds_leaves_their_column_empty() -> None:
    assert Entry(NINE, Kind.SNOOZED, 300).csv_row() == ("2026-11-20T09:00:00+01:00", "snoozed", "300", "", "")


def test_the_moment_is_cut_to_the_second_and_keeps_the_offset_that_held_there() -> None:
    berlin = datetime(2026, 7, 1, 9, 0, 0, 999_999, tzinfo=ZoneInfo("Europe/Berlin"))
    assert Entry(berlin, Kind.SKIPPED, 0).at.isoformat() == "2026-07-01T09:00:00+02:00"


def test_an_end_is_after_the_time_that_passed_though_the_clock_was_set_back() -> None:
    # In Berlin 03:00 summer time is followed by 02:00 winter time.
    sitting = Entry(datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/Berlin")), Kind.SITTING, 2 * 3600)
    assert sitting.end.astimezone(UTC) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_what_has_no_length_ends_when_it_begins() -> None:
    assert Entry(NINE, Kind.SNOOZED, 300).end == NINE


@pytest.mark.parametrize(
    "wrong",
    [
        (NINE.replace(tzinfo=None), Kind.SITTING, 1),
        (NINE, Kind.SITTING, -1),
        (NINE, Kind.SITTING, 1, Outcome.FINISHED),
        (NINE, Kind.BREAK, 1),
        (NINE, Kind.SITTING, 1, None, (LUNGE,)),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(wrong: tuple) -> None:
    with pytest.raises(ValueError, match=r"an entry|a break|only a break"):
        Entry(*wrong)


@pytest.mark.parametrize(
    "wrong", [("", "left", 1, 1), ("lunge", "up", 1, 1), ("lunge", "left", 0, 1), ("lunge", "left", 1, -1)]
)
def test_a_hold_that_makes_no_sense_is_refused(wrong: tuple) -> None:
    with pytest.raises(ValueError, match=r"hold|side"):
        Hold(*wrong)


@pytest.mark.parametrize(
    "change",
    [
        {"exercise": 1},
        {"side": None},
        {"level": "2"},
        {"level": True},
        {"seconds": 1.5},
        {"feedback": 3},
        {"feedback": "great"},
    ],
)
def test_a_hold_from_elsewhere_is_checked(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"hold|Feedback"):
        Hold.from_json(LUNGE.to_json() | change)


@pytest.mark.parametrize("wrong", [(0, 30), (1, 0)])
def test_a_level_and_its_hold_are_at_least_one(wrong: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="level"):
        Level(*wrong)


def test_a_level_is_a_level_and_seconds() -> None:
    assert Level(2, 30).hold == 30


def test_where_it_hurt_goes_with_the_hold() -> None:
    hold = Hold("saddle", "both", 2, 20, Feedback.PAIN, PainAt.KNEE)
    assert hold.to_json()["pain_at"] == "knee"
    assert Hold.from_json(hold.to_json()) == hold


@pytest.mark.parametrize("pain_at", ["elbow", 5])
def test_a_place_that_is_none_is_refused(pain_at: object) -> None:
    raw = Hold("saddle", "both", 2, 20, Feedback.PAIN).to_json()
    with pytest.raises(ValueError, match=r"hurt|elbow"):
        Hold.from_json({**raw, "pain_at": pain_at})
