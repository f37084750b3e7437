"""`deskbreak history` and its export."""

from __future__ import annotations

import csv
import io
import json
import os
import resource
import stat
import tracemalloc
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from deskbreak.core.errors import DeskbreakError, WrongUsage
from deskbreak.core.history import Entry, Feedback, Hold, Kind, Outcome
from deskbreak.storage import history_command
from deskbreak.storage.history_changes import EntryAdded
from deskbreak.storage.history_command import export, history_json, history_text, parsed_date
from deskbreak.storage.history_db import HistoryDb

CET = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 20, 14, 20, tzinfo=CET)
FRIDAY = [
    Entry(datetime(2026, 11, 20, 8, 0, tzinfo=CET), Kind.SITTING, 62 * 60),
    Entry(
        datetime(2026, 11, 20, 9, 2, tzinfo=CET),
        Kind.BREAK,
        300,
        Outcome.FINISHED,
        (Hold("lunge", "left", 2, 90, Feedback.EASY), Hold("lunge", "right", 2, 75)),
    ),
    Entry(datetime(2026, 11, 20, 10, 0, tzinfo=CET), Kind.SKIPPED, 0),
]
OLDER = [
    Entry(datetime(2026, 11, 17, 23, 50, tzinfo=CET), Kind.SITTING, 20 * 60),
    Entry(datetime(2025, 12, 31, 9, 0, tzinfo=CET), Kind.SITTING, 90 * 60),
]


def no_trouble(trouble: DeskbreakError) -> None:
    raise trouble


@pytest.fixture
def history(tmp_path: Path) -> Path:
    path = tmp_path / "history.db"
    db = HistoryDb(path, no_trouble)
    for entry in [*FRIDAY, *OLDER]:
        db.add(entry)
    return path


def test_the_days_stand_in_a_table_today_first(history: Path) -> None:
    lines = history_text(history, NOW, last_days=4).splitlines()
    assert [line.split("   ")[0].strip() for line in lines] == [
        "Day",
        "Fri 20 Nov",
        "Thu 19 Nov",
        "Wed 18 Nov",
        "Tue 17 Nov",
    ]
    assert " ".join(lines[1].split()) == "Fri 20 Nov 1 h 02 min 62 min 1 of 2 1 1 min 30 s 1 min 15 s"
    assert " ".join(lines[2].split()) == "Thu 19 Nov – – – – – –"
    assert " ".join(lines[3].split()) == "Wed 18 Nov 10 min 10 min 0 of 0 0 0 min 00 s 0 min 00 s"
    assert len({len(line) for line in lines}) == 1


def test_a_day_of_another_year_names_it(history: Path) -> None:
    assert "Wed 31 Dec 2025" in history_text(history, NOW, last_days=365)


def test_without_a_history_the_table_says_what_will_come(tmp_path: Path) -> None:
    assert history_text(tmp_path / "history.db", NOW).startswith("Nothing here yet.")


def test_the_json_form_has_each_day_and_its_entries(history: Path) -> None:
    found = json.loads(json.dumps(history_json(history, NOW, last_days=3)))
    assert (found["from"], found["to"]) == ("2026-11-18", "2026-11-20")
    assert [day["date"] for day in found["days"]] == ["2026-11-18", "2026-11-19", "2026-11-20"]
    assert found["days"][2] == {
        "date": "2026-11-20",
        "sitting_seconds": 3720,
        "longest_seconds": 3720,
        "offers": 2,
        "finished": 1,
        "skipped": 1,
        "snoozed": 0,
        "natural_breaks": 0,
        "left_hip_seconds": 90,
        "right_hip_seconds": 75,
    }
    assert found["entries"] == [entry.to_json() for entry in FRIDAY]


@pytest.mark.parametrize("number", [0, -1, 10**9])
def test_a_number_of_days_that_makes_no_sense_is_wrong_usage(history: Path, number: int) -> None:
    with pytest.raises(WrongUsage):
        history_text(history, NOW, last_days=number)


def test_the_csv_has_a_header_one_row_an_entry_and_the_line_ends_of_the_standard(history: Path, tmp_path: Path) -> None:
    assert (
        export(history, str(tmp_path / "days.csv"), io.StringIO()) == f"5 entries written to {tmp_path / 'days.csv'}."
    )
    raw = (tmp_path / "days.csv").read_bytes()
    assert raw.startswith(b"at,kind,seconds,outcome,holds\r\n")
    assert raw.count(b"\r\n") == raw.count(b"\n") == 6
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8"), newline="")))
    assert [row["kind"] for row in rows] == ["sitting", "sitting", "sitting", "break", "skipped"]
    assert json.loads(rows[3]["holds"])[0]["feedback"] == "easy"


def test_the_json_export_is_one_object_with_all_entries(history: Path, tmp_path: Path) -> None:
    export(history, str(tmp_path / "days.JSON"), io.StringIO())
    read = json.loads((tmp_path / "days.JSON").read_text("utf-8"))
    assert (read["format"], read["version"]) == ("deskbreak history", 1)
    assert read["entries"][2:] == [entry.to_json() for entry in FRIDAY]


def test_an_empty_history_exports_to_an_empty_table(tmp_path: Path) -> None:
    assert export(tmp_path / "none.db", str(tmp_path / "a.json"), io.StringIO()).startswith("0 entries")
    assert json.loads((tmp_path / "a.json").read_text())["entries"] == []
    export(tmp_path / "none.db", str(tmp_path / "a.csv"), io.StringIO())
    assert (tmp_path / "a.csv").read_bytes() == b"at,kind,seconds,outcome,holds\r\n"
    assert not (tmp_path / "none.db").exists()


def test_from_and_to_take_what_began_on_these_days(history: Path, tmp_path: Path) -> None:
    output = io.StringIO(newline="")
    said = export(history, "-", output, first=date(2026, 11, 17), last=date(2026, 11, 17))
    assert said == "1 entry written."
    assert output.getvalue().splitlines()[1].startswith("2026-11-17T23:50:00+01:00,sitting")
    whole = io.StringIO()
    assert export(history, "-", whole, first=date.min, last=date.max) == "5 entries written."
    assert export(history, "-", io.StringIO(), first=date(2026, 11, 18)) == "3 entries written."


def test_the_given_format_wins_over_the_ending(history: Path, tmp_path: Path) -> None:
    export(history, str(tmp_path / "days.txt"), io.StringIO(), form="json")
    assert json.loads((tmp_path / "days.txt").read_text())["version"] == 1


def test_a_name_that_tells_no_format_is_wrong_usage(history: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="--format"):
        export(history, str(tmp_path / "days.txt"), io.StringIO())
    assert not (tmp_path / "days.txt").exists()


def test_from_after_to_is_wrong_usage(history: Path) -> None:
    with pytest.raises(WrongUsage):
        export(history, "-", io.StringIO(), first=date(2026, 11, 18), last=date(2026, 11, 17))


@pytest.mark.parametrize("text", ["tomorrow", "2026-13-01", "", "20.11.2026"])
def test_what_is_no_date_is_wrong_usage(text: str) -> None:
    with pytest.raises(WrongUsage, match="2026-11-20"):
        parsed_date(text)


def test_a_date_is_read(history: Path) -> None:
    assert parsed_date("2026-11-20") == date(2026, 11, 20)


def test_a_file_that_is_there_is_not_overwritten(history: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("mine")
    with pytest.raises(DeskbreakError, match="is not overwritten"):
        export(history, str(tmp_path / "mine.csv"), io.StringIO())
    assert (tmp_path / "mine.csv").read_text() == "mine"


def test_it_is_replaced_where_the_person_has_said_so(history: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("mine")
    export(history, str(tmp_path / "mine.csv"), io.StringIO(), replace=True)
    assert (tmp_path / "mine.csv").read_text().startswith("at,kind,")
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []


def test_a_file_that_comes_up_meanwhile_is_not_overwritten_either(
    history: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = history_command._write

    def slow_write(*given) -> int:
        (tmp_path / "mine.csv").write_text("mine")
        return write(*given)

    monkeypatch.setattr(history_command, "_write", slow_write)
    with pytest.raises(DeskbreakError, match="is not overwritten"):
        export(history, str(tmp_path / "mine.csv"), io.StringIO())
    assert (tmp_path / "mine.csv").read_text() == "mine"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["history.db", "mine.csv"]


def test_where_a_file_can_have_no_second_name_it_is_renamed(
    history: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    export(history, str(tmp_path / "days.csv"), io.StringIO())
    assert sorted(file.name for file in tmp_path.iterdir()) == ["days.csv", "history.db"]


def test_a_folder_that_is_not_there_is_named(history: Path, tmp_path: Path) -> None:
    with pytest.raises(DeskbreakError, match=r"nowhere/days.csv \(No such file or directory\)"):
        export(history, str(tmp_path / "nowhere" / "days.csv"), io.StringIO())


def test_an_export_that_could_not_be_written_whole_leaves_nothing(history: Path, tmp_path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
        with pytest.raises(DeskbreakError, match="can't be written"):
            export(history, str(tmp_path / "days.csv"), io.StringIO())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert [file.name for file in tmp_path.iterdir()] == ["history.db"]


def test_a_broken_history_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "history.db").write_text("broken")
    with pytest.raises(DeskbreakError, match="cut short"):
        export(tmp_path / "history.db", str(tmp_path / "days.csv"), io.StringIO())
    assert [file.name for file in tmp_path.iterdir()] == ["history.db"]


def test_an_export_is_for_its_owner_alone(history: Path, tmp_path: Path) -> None:
    export(history, str(tmp_path / "days.csv"), io.StringIO())
    assert stat.S_IMODE((tmp_path / "days.csv").stat().st_mode) == 0o600


def test_memory_does_not_grow_with_the_history(tmp_path: Path) -> None:
    db = HistoryDb(tmp_path / "history.db", no_trouble)
    peaks = []
    for _ in range(2):
        for number in range(4000):
            db._unwritten.append(EntryAdded(Entry(NOW + timedelta(minutes=number), Kind.SITTING, 60)))
        db.flush()
        tracemalloc.start()
        with open(os.devnull, "w") as nowhere:
            export(tmp_path / "history.db", "-", nowhere)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.2
