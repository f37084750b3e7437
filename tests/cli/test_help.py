"""Every command says what it does, with an example; wrong words are wrong usage."""

from __future__ import annotations

import shlex

import pytest

from deskbreak.cli.parser import parsed
from tests.cli.conftest import Run

COMMANDS = [
    "demo",
    "status",
    "break",
    "snooze",
    "skip",
    "undo",
    "was-sitting",
    "just-stretched",
    "pause",
    "resume",
    "show",
    "history",
    "history export",
    "settings",
    "settings get",
    "settings set",
    "settings reset",
    "settings check",
    "settings path",
    "routines",
    "routines list",
    "routines show",
    "routines check",
    "routines add",
    "replay",
    "doctor",
    "autostart",
    "quit",
]


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_has_an_example_that_can_be_typed(run: Run, command: str) -> None:
    told = run(*command.split(), "--help")
    assert (told.code, told.err) == (0, "")
    (line,) = (line for line in told.out.splitlines() if line.startswith("Example: "))
    example = shlex.split(line.removeprefix("Example: "))
    assert example[: 1 + len(command.split())] == ["deskbreak", *command.split()]
    parsed(example[1:])


def test_the_first_help_lists_every_command(run: Run) -> None:
    told = run("--help")
    assert [command for command in COMMANDS if " " not in command and f"\n    {command}" not in told.out] == []


@pytest.mark.parametrize(
    "words",
    [
        "dance",
        "status --loud",
        "status --format xml",
        "status now",
        "stat",
        "show",
        "show attic",
        "break --sho",
        "replay",
        "history --days many",
        "history export",
        "settings get",
        "settings set guide.voice",
        "routines show",
    ],
)
def test_wrong_words_are_wrong_usage_and_nothing_is_printed_for_others(run: Run, words: str) -> None:
    told = run(*words.split())
    assert (told.code, told.out) == (2, "")
    assert told.err


def test_the_version_is_told(run: Run) -> None:
    from deskbreak import __version__

    assert run("--version").out == f"deskbreak {__version__}\n"
