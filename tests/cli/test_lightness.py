"""A command that talks to a running deskbreak loads nothing that it does not need."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from deskbreak.storage import paths
from deskbreak.storage.quick_paths import socket_name

HEAVY = ("PySide6", "shiboken6", "tomlkit", "apscheduler", "sqlite3", "jeepney", "platformdirs")
WORDS = """
import json, sys
from deskbreak.cli import main
code = main(sys.argv[1:])
print(json.dumps([code, sorted(sys.modules)]))
"""


def loaded(*words: str) -> tuple[int, set[str]]:
    """The exit code of a command line, and what was loaded for it (top-level names)."""
    done = subprocess.run([sys.executable, "-c", WORDS, *words], capture_output=True, text=True, check=True)
    code, modules = json.loads(done.stdout.splitlines()[-1])
    return code, {name.partition(".")[0] for name in modules} | {name for name in modules if "." in name}


@pytest.mark.parametrize("words", ["status", "status --json"])
def test_status_loads_nothing_heavy(home: Path, words: str) -> None:
    code, modules = loaded(*words.split())
    assert code == 3
    assert modules & {*HEAVY, "argparse", "pathlib", "typing", "logging", "datetime"} == set()


@pytest.mark.parametrize("words", ["snooze 5m", "skip", "pause 1h", "show overview", "status --watch", "quit"])
def test_the_other_choices_load_no_qt_no_settings_and_no_history(home: Path, words: str) -> None:
    code, modules = loaded(*words.split())
    assert code == 3
    assert modules & (set(HEAVY) - {"platformdirs"}) == set()


def test_replay_loads_no_qt_and_no_history(home: Path, tmp_path: Path) -> None:
    (tmp_path / "day.jsonl").write_text('{"t": 0, "event": "end"}\n')
    code, modules = loaded("replay", str(tmp_path / "day.jsonl"))
    assert code == 0
    assert modules & {"PySide6", "apscheduler", "sqlite3", "tomlkit"} == set()


def test_the_quick_way_to_the_socket_is_the_same_as_the_long_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private, open_to_all = tmp_path / "private", tmp_path / "open"
    private.mkdir(mode=0o700)
    open_to_all.mkdir()
    os.chmod(open_to_all, 0o777)
    monkeypatch.setenv("DESKBREAK_HOME", str(tmp_path))
    assert socket_name() == str(paths.socket())
    monkeypatch.delenv("DESKBREAK_HOME")
    for runtime in (str(private), str(open_to_all), str(tmp_path / "missing"), "relative", ""):
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        assert socket_name() == str(paths.socket()), runtime
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert socket_name() == str(paths.socket())
