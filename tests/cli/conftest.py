"""The command line beside a running deskbreak: its client waits in a thread while Qt's loop answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.cli import main
from tests.agent.conftest import desk, desktop_alone, home, signals_kept

__all__ = ["desk", "desktop_alone", "home", "signals_kept"]

SOON = 10_000


@dataclass(frozen=True)
class Ran:
    """What a command line came to."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> dict[str, Any]:
        """The one JSON object on stdout."""
        value = json.loads(self.out)
        assert isinstance(value, dict)
        assert self.out.count("\n") == 1
        return value

    @property
    def told_lines(self) -> list[str]:
        """What is on stdout, for people."""
        return self.out.splitlines()


Run = Callable[..., Ran]


@pytest.fixture
def run(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> Run:
    """Carry out a command line in this process, while Qt's loop runs."""

    def carry_out(*words: str) -> int:
        try:
            return main(list(words))
        except SystemExit as ended:
            return int(ended.code or 0)

    def ran(*words: str) -> Ran:
        capsys.readouterr()
        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(carry_out, *words)
            qtbot.waitUntil(future.done, timeout=SOON)
        out, err = capsys.readouterr()
        return Ran(future.result(), out, err)

    return ran


@pytest.fixture
def run_alone(home: object) -> Run:
    """Carry out a command line in a process of its own, with `given` on its standard input."""

    def ran(*words: str, given: str = "") -> Ran:
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(
            [sys.executable, "-m", "deskbreak", *words],
            input=given,
            capture_output=True,
            text=True,
            env=environment,
            timeout=30,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    return ran
