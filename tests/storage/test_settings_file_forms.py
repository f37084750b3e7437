"""The forms that settings.toml may have: faults are found in all of them, and a change touches nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.core import options
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.kinds import Raw
from deskbreak.storage import settings_file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.mark.parametrize(
    ("content", "line", "key"),
    [
        ('[schedule]\n\n# c\ninterval = "5h"\n', 4, "schedule.interval"),
        ('x = 1\n[a]\n[ "schedule" ]\n"interval" = "5h"\n', 4, "schedule.interval"),
        ('# c\nschedule.interval = "5h"\n', 2, "schedule.interval"),
        ('schedule . interval="5h"\n', 1, "schedule.interval"),
        ("'schedule'.\"interval\"='5h'\n", 1, "schedule.interval"),
        ('undo = "x"\nschedule = { undo = "5s", interval = "5h" }\n', 2, "schedule.interval"),
        ('[hours]\ntuesday = []\nmonday = [\n "09:00-12:00",\n "9-5"\n]\n', 3, "hours.monday"),
        ('[presence]\naway_after = "10m"\nnatural_break = "6m"\n', 3, "presence.natural_break"),
        ('[presence]\n\naway_after = "10m"\n', 3, "presence.natural_break"),
        ("\nschedule = 3\n", 2, "schedule"),
        ('a=1\n"schedule.interval" = "20m"\n', 2, '"schedule.interval"'),
        ("[[hours]]\nmonday = []\n", 1, "hours"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(path: Path, content: str, line: int, key: str) -> None:
    path.write_text(content)
    faults = [fault for fault in settings_file.read(path).faults if fault.fault and fault.fault.key == key]
    assert [str(fault).startswith(f"settings.toml, line {line}: {key} ") for fault in faults] == [True]


def test_a_key_in_quotes_with_a_dot_is_another_key(path: Path) -> None:
    path.write_text('"schedule.interval" = "20m"\n')
    reading = settings_file.read(path)
    assert reading.settings[options.INTERVAL] == 45 * 60
    assert [fault.fault.unknown for fault in reading.faults if fault.fault] == [True]


def test_a_new_key_stands_below_the_last_of_its_table_and_above_the_next_ones_comment(path: Path) -> None:
    path.write_text('[schedule]\nundo = "5s"\n\n# how long is away\n[presence]\naway_after = "2m"\n')
    settings_file.write(path, {"schedule.max_snoozes": 3})
    assert path.read_text() == (
        '[schedule]\nundo = "5s"\nmax_snoozes = 3\n\n# how long is away\n[presence]\naway_after = "2m"\n'
    )


@pytest.mark.parametrize(
    "content",
    [
        'schedule.interval = "30m"\n# mine\npresence.away_after = "2m"\n',
        'schedule = { interval = "30m" }\n',
        '"schedule"."interval" = "30m"\n[presence]\naway_after = "1m"\n',
        '[schedule]\n[presence]\naway_after = "1m"\n[schedule.mine]\na = 1\n',
        '[schedule] # mine\r\ninterval = "30m"\r\n\r\n[mine]\r\n',
        "[schedule]\n# nothing yet\n\n[mine]\n",
        '[schedule]\ninterval = "30m"',
        "# only words",
        "",
    ],
)
@pytest.mark.parametrize(
    "changes",
    [
        {"schedule.interval": "20m"},
        {"schedule.max_snoozes": 4, "guide.place": "desk"},
        {"schedule.interval": None, "guide.place": None},
        {"hours.monday": ["22:00-06:00"], "schedule.undo": "1s"},
    ],
)
def test_however_the_file_is_written_only_what_was_changed_is_changed(
    path: Path, content: str, changes: dict[str, Raw]
) -> None:
    path.write_bytes(content.encode())
    before = settings_file.read(path)
    settings_file.write(path, changes)
    after = settings_file.read(path)
    assert [fault.fault for fault in after.faults] == [fault.fault for fault in before.faults]
    for key, option in options.OPTIONS.items():
        wished = changes[key] if key in changes else before.settings.raw(key)
        assert after.settings.raw(key) == (option.default_raw if wished is None else wished)
    comments = [line.partition("#")[2].strip() for line in content.splitlines() if "#" in line]
    assert all(f"# {comment}" in path.read_text() for comment in comments)


def test_a_file_that_can_not_be_changed_safely_is_left_as_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text('[schedule]\ninterval = "30m"\n')
    monkeypatch.setattr("tomlkit.dumps", lambda document: '[schedule]\ninterval = "20m"\nundo = "1s"\n')
    with pytest.raises(DeskbreakError, match="too unusual"):
        settings_file.write(path, {"schedule.interval": "20m"})
    assert path.read_text() == '[schedule]\ninterval = "30m"\n'


def test_keys_of_one_table_that_stand_apart_can_be_taken_out(path: Path) -> None:
    path.write_text(
        'a.one = "x"\nb.two = 1\na.three = "y"\nb.four = 2\n'.replace("a.", "presence.").replace("b.", "guide.")
    )
    settings_file.write(path, {"presence.one": None, "guide.four": None})
    assert path.read_text() == 'guide.two = 1\npresence.three = "y"\n'
