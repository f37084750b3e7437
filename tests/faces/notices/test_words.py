"""What is said of settings that could not be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.faces.notices.words import FaultLines, Trouble, spoken, trouble_of
from deskbreak.language.texts import SPACE
from deskbreak.storage import settings_file


def trouble(folder: Path, text: str) -> Trouble | None:
    path = folder / "settings.toml"
    path.write_text(text)
    return trouble_of(settings_file.read(path))


def test_one_fault_is_told_in_four_lines(tmp_path: Path) -> None:
    told = trouble(tmp_path, '[schedule]\ninterval = "soon"\n')
    assert told == Trouble(
        "One setting could not be read",
        "Deskbreak uses the default for it. Your file is unchanged; a copy is kept before anything is saved.",
        (
            FaultLines(
                "settings.toml, line 2",
                'schedule.interval = "soon"',
                f'1{SPACE}min to 4{SPACE}h, such as "45m"',
                f"45{SPACE}min",
            ),
        ),
    )


def test_several_faults_are_counted(tmp_path: Path) -> None:
    told = trouble(tmp_path, '[schedule]\ninterval = "soon"\nmax_snoozes = 20\n')
    assert told is not None
    assert told.headline == "2 settings could not be read"
    assert [fault.used for fault in told.faults] == [f"45{SPACE}min", "2"]


def test_a_file_that_is_no_toml_is_told_as_one(tmp_path: Path) -> None:
    told = trouble(tmp_path, '[schedule]\ninterval = "45m\n')
    assert told is not None
    assert told.headline == "Your settings could not be read"
    assert told.faults[0].where == "settings.toml, line 2"
    assert told.faults[0].used == "All defaults"


@pytest.mark.parametrize("text", ["", '[schedule]\ninterval = "20m"\n', "[schedule]\ncolour = 1\n"])
def test_nothing_is_said_where_all_could_be_read_or_a_key_is_only_unknown(tmp_path: Path, text: str) -> None:
    assert trouble(tmp_path, text) is None


def test_a_list_that_shows_an_example_already_gets_no_second_one(tmp_path: Path) -> None:
    told = trouble(tmp_path, '[hours]\nmonday = ["9-17"]\n')
    assert told is not None
    assert told.faults[0].allowed.count("such as") == 1


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1m to 4h", f"1{SPACE}min to 4{SPACE}h"),
        ('"1h30m"', f"1{SPACE}h 30{SPACE}min"),
        ('"floor"', '"floor"'),
        ('["5m", "10m"]', f'["5{SPACE}min", "10{SPACE}min"]'),
        ("", ""),
    ],
)
def test_lengths_are_said_as_people_say_them(written: str, said: str) -> None:
    assert spoken(written) == said
