"""Pipes that close, disks that fail, faults of our own: a sentence and an exit code, never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from deskbreak.core.errors import DeskbreakError, NotRunning, Refused, WrongUsage
from deskbreak.storage import paths
from tests.cli.conftest import Run

# As a person has it: Python writes into a buffer of its own, not straight into the pipe.
BUFFERED = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}


def buffered(home: Path) -> dict[str, str]:
    return {**BUFFERED, "DESKBREAK_HOME": str(home)}


def piped(home: Path, *words: str, read: int) -> tuple[int, str]:
    """The exit code and stderr of a command whose reader closes the pipe after `read` bytes."""
    command = [sys.executable, "-m", "deskbreak", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=buffered(home)) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        if read:
            process.stdout.read(read)
        process.stdout.close()
        errors = process.stderr.read().decode()
        return process.wait(30), errors


def test_a_reader_that_has_seen_enough_is_no_trouble(home: Path, tmp_path: Path) -> None:
    """Far more than a pipe holds."""
    day = [f'{{"t": {second}, "event": "skip"}}' for second in range(20_000)]
    (tmp_path / "day.jsonl").write_text("\n".join([*day, '{"t": 20000, "event": "end"}']))
    assert piped(home, "replay", str(tmp_path / "day.jsonl"), "--json", read=10) == (0, "")


def test_a_reader_that_reads_nothing_is_no_trouble_either(home: Path) -> None:
    """Few words wait in Python's own buffer until the very end."""
    assert piped(home, "settings", "path", read=0) == (0, "")
    assert piped(home, "--help", read=0) == (0, "")


def test_a_full_disk_behind_stdout_is_said(home: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "deskbreak", "settings", "path"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=buffered(home),
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "deskbreak: The disk is full, so the output can't be written. Free some space.\n"


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (DeskbreakError("It failed.", "Try again."), 1),
        (WrongUsage("It failed.", "Try again."), 2),
        (NotRunning("It failed.", "Try again."), 3),
        (Refused("It failed.", "Try again."), 4),
    ],
)
def test_a_foreseen_trouble_is_its_sentence_and_its_code(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch, trouble: DeskbreakError, code: int
) -> None:
    from deskbreak.cli import asking

    def fail(*_words: object) -> None:
        raise trouble

    monkeypatch.setattr(asking.client, "ask", fail)
    ran = run("status")
    assert (ran.code, ran.out, ran.err) == (code, "", "deskbreak: It failed. Try again.\n")
    assert run("status", "--json").told == {
        "error": {"code": code, "sentence": "It failed.", "next_step": "Try again."}
    }


def test_a_fault_of_our_own_is_a_sentence_and_its_details_are_in_the_log(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deskbreak.cli import asking

    def fail(*_words: object) -> None:
        raise ZeroDivisionError("out of the blue")

    monkeypatch.setattr(asking.client, "ask", fail)
    ran = run("status")
    assert (ran.code, ran.out) == (1, "")
    assert "Traceback" not in ran.err
    assert str(paths.log_file()) in ran.err
    log = paths.log_file().read_text()
    assert "Traceback" in log
    assert "ZeroDivisionError: out of the blue" in log


def test_a_log_that_cannot_be_written_does_not_hide_the_sentence(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deskbreak.cli import asking

    def fail(*_words: object) -> None:
        raise ZeroDivisionError("out of the blue")

    monkeypatch.setattr(asking.client, "ask", fail)
    paths.log_dir().write_text("a file where the folder should be")
    ran = run("status")
    assert ran.code == 1
    assert "out of the blue" in ran.err


def test_ctrl_c_ends_without_a_word(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from deskbreak.cli import asking

    def fail(*_words: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(asking.client, "ask", fail)
    ran = run("status")
    assert (ran.code, ran.out, ran.err) == (130, "", "")


@pytest.mark.parametrize(
    "words",
    [
        "history",
        "settings",
        "settings get schedule.interval",
        "settings set schedule.interval 30m",
        "settings reset schedule.interval",
        "settings check",
        "settings path",
        "routines list",
        "routines show lunge",
        "doctor",
    ],
)
def test_what_needs_no_running_deskbreak_prints_one_json_object(home: Path, run: Run, words: str) -> None:
    ran = run(*words.split(), "--json")
    assert (ran.code, ran.err) == (0, "")
    assert isinstance(ran.told, dict)


@pytest.mark.parametrize(
    "words", ["settings get schedule.colour", "settings set schedule.interval 9h", "history --days 0"]
)
def test_what_is_not_allowed_is_wrong_usage_in_json_too(home: Path, run: Run, words: str) -> None:
    ran = run(*words.split(), "--json")
    assert ran.code == 2
    assert ran.told["error"]["sentence"]


def test_settings_are_read_and_written_for_a_person(home: Path, run: Run) -> None:
    assert run("settings", "get", "schedule.interval").out == "45m\n"
    assert run("settings", "set", "schedule.interval", "30m").code == 0
    assert run("settings", "get", "schedule.interval").out == "30m\n"
    assert run("settings", "check").code == 0
    paths.settings_file().write_text('[schedule]\ninterval = "9h"\n')
    ran = run("settings", "check")
    assert ran.code == 1
    assert "line 2" in ran.out
    assert run("settings", "path").out == f"{paths.settings_file()}\n"


def test_an_export_goes_to_a_file_or_to_the_next_program(home: Path, run: Run, tmp_path: Path) -> None:
    assert run("history", "export", str(tmp_path / "days.csv")).code == 0
    assert (tmp_path / "days.csv").read_text().startswith("at,kind,seconds,outcome")
    ran = run("history", "export", "-", "--format", "json")
    assert json.loads(ran.out)["entries"] == []
    assert ran.err


def test_a_wrong_file_of_routines_is_1(home: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "squat.toml").write_text("id = 3\n")
    ran = run("routines", "check", str(tmp_path / "squat.toml"))
    assert ran.code == 1
    assert "squat.toml" in ran.out


def test_the_environment_of_these_tests_is_not_the_persons(home: Path) -> None:
    assert os.environ["DESKBREAK_HOME"] == str(home)
    assert str(paths.socket()).startswith(str(home))
