"""A followed file is noticed however it changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.file_watch import FileWatch


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "deskbreak" / "settings.toml"


def test_a_file_whose_folders_are_still_to_be_made_is_noticed(path: Path, qtbot: QtBot) -> None:
    watch = FileWatch(path)
    for folder in (path.parent.parent, path.parent):
        with qtbot.waitSignal(watch.changed, timeout=5000):
            folder.mkdir()
    with qtbot.waitSignal(watch.changed, timeout=5000):
        path.write_text("a = 1\n")


def test_a_file_that_is_replaced_stays_followed(path: Path, qtbot: QtBot) -> None:
    path.parent.mkdir(parents=True)
    path.write_text("a = 1\n")
    watch = FileWatch(path)
    for number in range(3):
        new = path.with_name(f"{number}.new")
        with qtbot.waitSignal(watch.changed, timeout=5000):
            new.write_text(f"a = {number}\n")
            new.replace(path)
        qtbot.wait(10)
    with qtbot.waitSignal(watch.changed, timeout=5000):
        path.write_text("a = 9\n")


def test_a_file_that_goes_away_and_comes_back_is_noticed(path: Path, qtbot: QtBot) -> None:
    path.parent.mkdir(parents=True)
    path.write_text("a = 1\n")
    watch = FileWatch(path)
    with qtbot.waitSignal(watch.changed, timeout=5000):
        path.unlink()
    qtbot.wait(10)
    with qtbot.waitSignal(watch.changed, timeout=5000):
        path.write_text("a = 2\n")
