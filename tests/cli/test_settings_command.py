"""`deskbreak settings …`, as one types it; no deskbreak runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deskbreak.cli import main
from deskbreak.core.options import OPTIONS


class Shell:
    """Runs one command line; keeps what it printed."""

    def __init__(self, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.file = file
        self._capsys = capsys
        self.err = ""

    def run(self, *words: str, code: int = 0) -> str:
        """What `deskbreak settings …` prints."""
        answered = main(["settings", *words])
        out, self.err = self._capsys.readouterr()
        assert answered == code, self.err
        return out.rstrip("\n")

    def write(self, text: str) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(text)


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.setenv("DESKBREAK_HOME", str(tmp_path))
    return Shell(tmp_path / "config" / "settings.toml", capsys)


def test_all_are_listed_and_those_not_set_marked(shell: Shell) -> None:
    shell.write('[schedule]\ninterval = "20m"\n')
    lines = shell.run().splitlines()
    assert [line.split()[0] for line in lines] == list(OPTIONS)
    assert lines[0].split(maxsplit=1)[1] == '"20m"'
    assert lines[1].endswith('"60s"  (default)')


def test_a_program_gets_all_as_one_object(shell: Shell) -> None:
    told = json.loads(shell.run("--json"))
    assert told["schedule.snoozes"] == ["5m", "10m", "15m"]
    assert told["hours.monday"] is None
    assert set(told) == set(OPTIONS)


@pytest.mark.parametrize(
    ("key", "typed", "told", "raw"),
    [
        ("schedule.interval", "20m", "20m", "20m"),
        ("schedule.snoozes", "5m,20m", '["5m", "20m"]', ["5m", "20m"]),
        ("courtesy.call", "off", "false", False),
        ("guide.volume", "0.5", "0.5", 0.5),
        ("hours.monday", "09:00-12:30,13:30-18:00", '["09:00-12:30", "13:30-18:00"]', ["09:00-12:30", "13:30-18:00"]),
    ],
)
def test_what_is_set_is_told(shell: Shell, key: str, typed: str, told: str, raw: object) -> None:
    shell.run("set", key, typed)
    assert shell.run("get", key) == told
    assert json.loads(shell.run("get", key, "--json")) == {"key": key, "value": raw}


def test_what_is_reset_has_its_default(shell: Shell) -> None:
    shell.write('# mine\n[schedule]\ninterval = "20m"\n')
    assert shell.run("reset", "schedule.interval") == 'schedule.interval = "45m"'
    assert shell.file.read_text() == "# mine\n[schedule]\n"


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        ("schedule.interval", "45", 'schedule.interval must be 1m to 4h (found "45")'),
        ("schedule.max_snoozes", "many", "a whole number from 0 to 10"),
        ("courtesy.call", "maybe", "true or false"),
    ],
)
def test_what_may_not_be_is_said_and_changes_nothing(shell: Shell, key: str, typed: str, said: str) -> None:
    shell.run("set", key, typed, code=2)
    assert said in shell.err
    assert f"{key} stays at {OPTIONS[key].default_raw if key != 'courtesy.call' else 'true'}" in shell.err.replace(
        '"', ""
    )
    assert not shell.file.exists()


def test_away_longer_than_a_natural_break_says_which_of_the_two_is_in_the_way(shell: Shell) -> None:
    shell.run("set", "presence.away_after", "10m", code=2)
    assert "presence.natural_break must be" in shell.err
    assert 'presence.away_after stays at "3m"' in shell.err


@pytest.mark.parametrize("words", [("get", "schedule.intervall"), ("set", "schedule.intervall", "5m")])
def test_a_key_that_there_is_not_is_answered_with_the_nearest(shell: Shell, words: tuple[str, ...]) -> None:
    shell.run(*words, code=2)
    assert "schedule.intervall is no setting; the nearest is schedule.interval." in shell.err


def test_faults_in_the_file_are_said_beside_the_answer(shell: Shell) -> None:
    shell.write('[schedule]\ninterval = "9h"\n')
    assert shell.run("get", "schedule.interval") == "45m"
    assert 'settings.toml, line 2: schedule.interval must be 1m to 4h (found "9h")' in shell.err


def test_a_check_names_each_fault_and_fails(shell: Shell) -> None:
    shell.write('[schedule]\ninterval = "9h"\ncolour = 1\n')
    lines = shell.run("check", code=1).splitlines()
    assert lines == [
        f'{shell.file}, line 2: schedule.interval must be 1m to 4h (found "9h")',
        f"{shell.file}, line 3: schedule.colour is no setting",
    ]
    told = json.loads(shell.run("check", "--json", code=1))
    assert [(fault["line"], fault["key"], fault["unknown"]) for fault in told["faults"]] == [
        (2, "schedule.interval", False),
        (3, "schedule.colour", True),
    ]


def test_a_check_of_a_file_that_is_right_or_not_there_says_so(shell: Shell) -> None:
    assert "not there" in shell.run("check")
    shell.write('[schedule]\ninterval = "20m"\n')
    assert shell.run("check") == f"{shell.file}: nothing wrong"


def test_any_file_can_be_checked(shell: Shell, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    shell.run("check", str(other), code=1)
    assert f"There is no {other}." in shell.err
    other.write_text("[schedule\n")
    assert shell.run("check", str(other), code=1).startswith(f"{other}")
    assert json.loads(shell.run("check", str(other), "--json", code=1))["faults"][0]["key"] is None


def test_the_path_is_told(shell: Shell) -> None:
    assert shell.run("path") == str(shell.file)
    assert json.loads(shell.run("path", "--json")) == {"path": str(shell.file)}
