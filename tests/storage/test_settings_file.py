"""settings.toml belongs to the person: reading never touches it, writing changes one value and nothing else."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from deskbreak.core import options
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.settings import Settings
from deskbreak.storage.settings_file import read, write
from tests.storage.small_disk import run_on_small_disk

MINE = """\
# What I like.

[presence]   # reading counts
away_after = "4m"

[schedule]
max_snoozes = 3          # enough
interval = "50m"  # found by trying
snoozes = [
    "5m",   # short
    "20m",
]
colour_of_bikeshed = "green"

[hours]
monday = ["09:00-12:30", "13:30-18:00"]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def told(path: Path) -> list[str]:
    return [str(fault) for fault in read(path).faults]


def copies(path: Path) -> list[Path]:
    return sorted(path.parent.glob("settings.toml.kept-*"))


# Reading.


def test_without_a_file_all_defaults_hold_and_none_is_made(path: Path) -> None:
    reading = read(path)
    assert (reading.settings, reading.faults, reading.broken) == (Settings(), (), False)
    assert not path.exists()


def test_values_are_read_however_toml_writes_them(path: Path) -> None:
    path.write_text('schedule.interval = "20m"\npresence = { away_after = "1m" }\n[guide]\n"volume" = 0.5\n')
    settings = read(path).settings
    assert settings[options.INTERVAL] == 1200
    assert settings[options.AWAY_AFTER] == 60
    assert settings[options.VOLUME] == 0.5


def test_a_wrong_value_is_named_with_file_line_what_was_found_and_what_is_allowed(path: Path) -> None:
    path.write_text('# mine\n\n[schedule]\nmax_snoozes = 3\ninterval = "9h"\n')
    (fault,) = read(path).faults
    assert str(fault) == 'settings.toml, line 5: schedule.interval must be 1m to 4h (found "9h")'
    assert fault.fault is not None
    assert (fault.path, fault.line, fault.fault.used) == (path, 5, '"45m"')
    assert read(path).settings[options.MAX_SNOOZES] == 3
    assert not read(path).broken


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('schedule.interval = "9h"\n', 1),
        ('\n[ "schedule" ]\n  "interval"   = "9h"\n', 3),
        ('schedule = { settle = "5s",\tinterval = "9h" }\n', 1),
        ('[other]\ninterval = "1h"\n[schedule]\n# interval = "9h"\ninterval = "9h"', 5),
    ],
)
def test_the_line_is_found_wherever_the_key_stands(path: Path, text: str, line: int) -> None:
    path.write_text(text)
    assert [fault.line for fault in read(path).faults if fault.fault and not fault.fault.unknown] == [line]


def test_an_unknown_key_is_named_and_kept(path: Path) -> None:
    path.write_text(MINE)
    assert told(path) == ["settings.toml, line 13: schedule.colour_of_bikeshed is no setting"]
    write(path, {"schedule.interval": "40m"})
    assert 'colour_of_bikeshed = "green"' in path.read_text()


def test_a_value_where_a_table_belongs_is_named(path: Path) -> None:
    path.write_text('schedule = "45m"\n')
    assert told(path)[0].startswith("settings.toml, line 1: schedule is no setting")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'[schedule]\ninterval = "45m\n', "settings.toml, line 2: this is not TOML"),
        (b"[schedule", "settings.toml: this is not TOML"),
        (b'[schedule]\ninterval = "5m"\ninterval = "6m"\n', "settings.toml, line 3: this is not TOML"),
        (b"\xff\xfe\x00", "settings.toml: it must be text in UTF-8"),
    ],
)
def test_a_file_that_is_no_toml_gives_the_defaults_and_is_left_alone(path: Path, content: bytes, said: str) -> None:
    path.write_bytes(content)
    reading = read(path)
    assert reading.broken
    assert reading.settings == Settings()
    assert len(told(path)) == 1
    assert told(path)[0].startswith(said)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_what_can_not_be_read_at_all_is_said(path: Path) -> None:
    path.mkdir()
    (sentence,) = told(path)
    assert sentence.startswith("settings.toml: it can’t be read (")


# Writing.


def test_comments_order_and_form_stay_where_one_value_changes(path: Path) -> None:
    path.write_text(MINE)
    write(path, {"schedule.interval": "30m"})
    assert path.read_text() == MINE.replace('interval = "50m"', 'interval = "30m"')


def test_a_new_key_joins_its_table_and_a_new_table_the_end(path: Path) -> None:
    path.write_text(MINE)
    write(path, {"presence.natural_break": "6m", "guide.volume": 0.5, "guide.avoid": ["knee"]})
    reading = read(path)
    assert reading.settings[options.NATURAL_BREAK] == 360
    assert reading.settings[options.AVOID] == ("knee",)
    assert path.read_text().startswith("# What I like.\n\n[presence]   # reading counts\n")
    assert "[guide]\nvolume = 0.5\n" in path.read_text()


def test_a_key_taken_out_has_its_default_again(path: Path) -> None:
    path.write_text(MINE)
    write(path, {"schedule.interval": None, "guide.volume": None, "schedule.undo": None})
    assert read(path).settings[options.INTERVAL] == 2700
    assert path.read_text() == MINE.replace('interval = "50m"  # found by trying\n', "")


def test_without_a_file_one_is_made_that_only_the_person_reads(tmp_path: Path) -> None:
    path = tmp_path / "config" / "deskbreak" / "settings.toml"
    write(path, {"schedule.interval": "30m"})
    assert path.read_text() == '[schedule]\ninterval = "30m"\n'
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_mode_and_line_ends_stay(path: Path) -> None:
    path.write_bytes(b'[schedule]\r\ninterval = "50m" # mine\r\nundo = "5s"\r\n')
    path.chmod(0o644)
    write(path, {"schedule.interval": "30m"})
    assert path.read_bytes() == b'[schedule]\r\ninterval = "30m" # mine\r\nundo = "5s"\r\n'
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "settings.toml"
    real.parent.mkdir()
    real.write_text(MINE)
    path.symlink_to(real)
    write(path, {"schedule.interval": "30m"})
    assert path.is_symlink()
    assert 'interval = "30m"' in real.read_text()


def test_a_file_with_faults_is_kept_under_another_name_before_it_changes(path: Path) -> None:
    text = '[schedule]\ninterval = "9h"\nundo = "5s"\n'
    path.write_text(text)
    write(path, {"schedule.undo": "6s"})
    write(path, {"schedule.interval": "30m"})
    first, *_ = copies(path)
    assert first.read_text() == text
    assert told(path) == []


def test_a_file_without_faults_needs_no_copy(path: Path) -> None:
    path.write_text(MINE)
    write(path, {"schedule.interval": "30m"})
    assert copies(path) == []


def test_a_broken_file_is_kept_before_a_new_one_takes_its_place(path: Path) -> None:
    path.write_text("[schedule\ninterval = 5")
    write(path, {"schedule.interval": "30m"})
    assert [copy.read_text() for copy in copies(path)] == ["[schedule\ninterval = 5"]
    assert path.read_text() == '[schedule]\ninterval = "30m"\n'


def test_one_copy_of_each_fault_is_enough(path: Path) -> None:
    path.write_text('[schedule]\ninterval = "9h"\n')
    for undo in ("5s", "6s", "7s"):
        write(path, {"schedule.undo": undo})
    assert len(copies(path)) == 1


def test_another_fault_gets_another_copy_in_the_same_second_too(path: Path) -> None:
    for interval in ("9h", "8h", "7h"):
        path.write_text(f'[schedule]\ninterval = "{interval}"\n')
        write(path, {"schedule.undo": "6s"})
    assert {copy.read_text() for copy in copies(path)} == {
        f'[schedule]\ninterval = "{interval}"\n' for interval in ("9h", "8h", "7h")
    }


def test_a_value_where_a_table_belongs_is_never_overwritten(path: Path) -> None:
    path.write_text('schedule = "45m"\n')
    with pytest.raises(DeskbreakError, match=r"can’t be changed"):
        write(path, {"schedule.interval": "30m"})
    assert path.read_text() == 'schedule = "45m"\n'


def test_a_file_that_says_no_stays_as_it_is(path: Path) -> None:
    path.write_text(MINE)
    path.chmod(0o444)
    # Root is stopped by no mode, unless it gives that power away.
    powerless = ["setpriv", "--inh-caps=-all", "--bounding-set=-all"] if os.geteuid() == 0 else []
    script = f"""
from pathlib import Path
from deskbreak.core.errors import DeskbreakError
from deskbreak.storage.settings_file import write
try:
    write(Path({str(path)!r}), {{"schedule.interval": "30m"}})
except DeskbreakError as trouble:
    print(trouble)
"""
    said = subprocess.run([*powerless, sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert said.startswith(f"{path} can’t be written (Permission denied). ")
    assert path.read_text() == MINE
    assert list(path.parent.iterdir()) == [path]


def test_where_nothing_can_be_made_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where a folder belongs")
    with pytest.raises(DeskbreakError, match=r"can’t be written"):
        write(tmp_path / "config" / "settings.toml", {"schedule.interval": "30m"})


def test_links_in_a_circle_are_no_end_of_it(path: Path) -> None:
    path.symlink_to(path)
    assert read(path).broken
    with pytest.raises(DeskbreakError):
        write(path, {"schedule.interval": "30m"})


def test_a_full_disk_and_one_that_can_only_be_read_leave_the_old_file(tmp_path: Path) -> None:
    said = run_on_small_disk(
        tmp_path,
        """
from deskbreak.core.errors import DeskbreakError
from deskbreak.storage.settings_file import read, write
path = disk / "settings.toml"
mine = '[schedule]\\ninterval = "50m" # mine\\n'
path.write_text(mine)
def attempt():
    try:
        write(path, {"schedule.interval": "30m"})
    except DeskbreakError as trouble:
        print(trouble.sentence.split("settings.toml")[1])
    print(path.read_text() == mine, sorted(p.name for p in disk.iterdir()))
fill()
attempt()
(disk / "ballast").unlink()
mount(["-o", "remount,ro"])
attempt()
""",
    )
    assert said.splitlines() == [
        " can’t be written (No space left on device).",
        "True ['ballast', 'settings.toml']",
        " can’t be written (Read-only file system).",
        "True ['settings.toml']",
    ]
