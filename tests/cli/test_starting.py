"""`deskbreak` alone, where it cannot start: a sentence, and never a second process."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.control.server import ControlServer
from deskbreak.storage import paths
from tests.cli.conftest import Run


def test_while_another_one_is_just_starting_it_says_so(home: Path, run_alone: Run) -> None:
    """The other has claimed its place and does not answer yet."""
    other = ControlServer(paths.socket())
    assert other.claim()
    ran = run_alone()
    other.close()
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "deskbreak: Another deskbreak is just starting. Try again in a moment.\n"


def test_where_its_folder_cannot_be_used_it_says_which(home: Path, run_alone: Run) -> None:
    paths.runtime_dir().write_text("a file where the folder should be")
    ran = run_alone()
    assert (ran.code, ran.out) == (1, "")
    assert f"The folder {paths.runtime_dir()} can't be used" in ran.err
    assert "Traceback" not in ran.err


def test_where_the_path_is_too_long_for_a_socket_it_says_what_to_set(
    home: Path, run_alone: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESKBREAK_HOME", str(home / ("x" * 100)))
    ran = run_alone()
    assert ran.code == 1
    assert "Set XDG_RUNTIME_DIR to a shorter path" in ran.err
    assert "Traceback" not in ran.err
