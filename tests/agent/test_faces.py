"""Faces are processes: started once, their end told, all of them ended with the agent."""

from __future__ import annotations

import os
import signal
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.agent.faces import WINDOWS, Faces

SOON = 5000


@pytest.fixture
def ends(tmp_path: Path) -> Path:
    """A named pipe: the make-believe face ends with the exit code that comes through it."""
    pipe = tmp_path / "ends"
    os.mkfifo(pipe)
    return pipe


@pytest.fixture
def faces(qapp: QApplication, tmp_path: Path, ends: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Faces]:
    """Faces whose program is a shell script, which starts in a millisecond; it notes its words."""
    program = tmp_path / "python"
    notes = f'echo "$@" >> {tmp_path}/started; echo "$DESKBREAK_NO_TRAY" > {tmp_path}/no_tray'
    program.write_text(f"#!/bin/sh\n{notes}\nread code < {ends}\nexit $code\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(sys, "executable", str(program))
    made = Faces()
    yield made
    made.end_all()


def process_of(faces: Faces, qtbot: QtBot) -> QProcess:
    (process,) = faces.findChildren(QProcess)
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.Running, timeout=SOON)
    return process


@pytest.mark.parametrize(("code", "well"), [("0", True), ("1", False)])
def test_how_a_face_ended_is_told(qtbot: QtBot, faces: Faces, ends: Path, code: str, well: bool) -> None:
    faces.start("break")
    assert faces.runs("break")
    process_of(faces, qtbot)
    with qtbot.waitSignal(faces.ended, timeout=SOON) as ended:
        ends.write_text(f"{code}\n")
    assert ended.args == ["break", well]
    assert not faces.runs("break")


def test_a_killed_face_did_not_end_well(qtbot: QtBot, faces: Faces) -> None:
    faces.start("break")
    process = process_of(faces, qtbot)
    with qtbot.waitSignal(faces.ended, timeout=SOON) as ended:
        os.kill(process.processId(), signal.SIGKILL)
    assert ended.args == ["break", False]


def test_a_face_that_runs_is_not_started_twice(qtbot: QtBot, faces: Faces, ends: Path, tmp_path: Path) -> None:
    faces.start("break")
    faces.start("break")
    process_of(faces, qtbot)
    with qtbot.waitSignal(faces.ended, timeout=SOON):
        ends.write_text("0\n")
    assert (tmp_path / "started").read_text().splitlines() == ["-m deskbreak.faces break"]


def test_a_face_that_ended_can_be_started_again(qtbot: QtBot, faces: Faces, ends: Path, tmp_path: Path) -> None:
    for _ in range(2):
        faces.start("settings")
        process_of(faces, qtbot)
        with qtbot.waitSignal(faces.ended, timeout=SOON):
            ends.write_text("0\n")
        qtbot.waitUntil(lambda: faces.findChildren(QProcess) == [], timeout=SOON)
    assert len((tmp_path / "started").read_text().splitlines()) == 2


def test_a_program_that_is_not_there_is_an_end_too(qtbot: QtBot, faces: Faces, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with qtbot.waitSignal(faces.ended, timeout=SOON) as ended:
        faces.start("break")
    assert ended.args == ["break", False]
    assert not faces.runs("break")


def test_all_faces_end_with_the_agent_and_nothing_is_made_of_it(qtbot: QtBot, faces: Faces) -> None:
    faces.start("break")
    process = process_of(faces, qtbot)
    number = process.processId()
    with qtbot.assertNotEmitted(faces.ended):
        faces.end_all()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


def test_each_window_that_the_agent_opens_is_a_face_there_is() -> None:
    from deskbreak.faces.__main__ import FACES

    assert set(WINDOWS) <= set(FACES)


@pytest.mark.parametrize("arguments", [[], ["attic"], ["break", "settings"]])
def test_a_face_that_there_is_not_is_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    from deskbreak.faces.__main__ import main

    assert main(arguments) == 2
    assert "usage: " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("no_tray", "at_login", "told"), [(False, False, ""), (True, False, "1"), (True, True, "minimised")]
)
def test_a_face_is_told_where_there_is_no_tray(
    qtbot: QtBot, faces: Faces, tmp_path: Path, no_tray: bool, at_login: bool, told: str
) -> None:
    faces.no_tray, faces.at_login = no_tray, at_login
    faces.start("overview")
    qtbot.waitUntil(lambda: (tmp_path / "no_tray").exists() and (tmp_path / "no_tray").read_text() != "", timeout=SOON)
    assert (tmp_path / "no_tray").read_text() == f"{told}\n"
