"""The settings file is followed however it is written, and what is wrong in it is said once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.agent.settings_watch import SettingsWatch
from deskbreak.core.errors import DeskbreakError
from deskbreak.core.options import INTERVAL

SOON = 3000


def interval(minutes: int) -> str:
    return f'[schedule]\ninterval = "{minutes}m"\n'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "config" / "settings.toml"
    file.parent.mkdir()
    return file


class Watched:
    """A watch, and what it said."""

    def __init__(self, path: Path) -> None:
        self.watch = SettingsWatch(path)
        self.troubles: list[DeskbreakError] = []
        self.watch.troubled.connect(self.troubles.append)

    @property
    def minutes(self) -> int:
        return self.watch.settings[INTERVAL] // 60


def test_without_a_file_the_defaults_hold(qapp: QApplication, path: Path) -> None:
    assert Watched(path).minutes == 45
    assert not path.exists()


def test_a_file_written_over_is_read_again(qtbot: QtBot, path: Path) -> None:
    path.write_text(interval(30))
    watched = Watched(path)
    with qtbot.waitSignal(watched.watch.changed, timeout=SOON):
        path.write_text(interval(50))
    assert watched.minutes == 50


def test_an_editor_that_renames_its_file_into_place_is_followed_again_and_again(qtbot: QtBot, path: Path) -> None:
    path.write_text(interval(30))
    watched = Watched(path)
    for minutes in (40, 50, 20):
        with qtbot.waitSignal(watched.watch.changed, timeout=SOON):
            unfinished = path.with_name("settings.toml~")
            unfinished.write_text(interval(minutes))
            unfinished.rename(path)
        assert watched.minutes == minutes


def test_a_file_that_is_removed_gives_the_defaults_back(qtbot: QtBot, path: Path) -> None:
    path.write_text(interval(30))
    watched = Watched(path)
    with qtbot.waitSignal(watched.watch.changed, timeout=SOON):
        path.unlink()
    assert watched.minutes == 45


def test_a_file_made_later_is_found(qtbot: QtBot, path: Path) -> None:
    watched = Watched(path)
    with qtbot.waitSignal(watched.watch.changed, timeout=SOON):
        path.write_text(interval(30))
    assert watched.minutes == 30


def test_a_folder_made_later_is_found_too(qtbot: QtBot, path: Path) -> None:
    path.parent.rmdir()
    watched = Watched(path)
    with qtbot.waitSignal(watched.watch.changed, timeout=SOON):
        path.parent.mkdir()
        path.write_text(interval(30))
    assert watched.minutes == 30


def test_a_change_that_means_the_same_is_no_change(qtbot: QtBot, path: Path) -> None:
    path.write_text(interval(30))
    watched = Watched(path)
    with qtbot.assertNotEmitted(watched.watch.changed):
        path.write_text("# a word of mine\n" + interval(30))
        watched.watch.read()


def test_a_fault_is_said_once_with_its_line_and_the_file_is_left_alone(qapp: QApplication, path: Path) -> None:
    text = '[schedule]\ninterval = "9h"\n'
    path.write_text(text)
    watched = Watched(path)
    watched.watch.say_faults()
    watched.watch.say_faults()
    watched.watch.read()
    (trouble,) = watched.troubles
    assert "settings.toml, line 2" in trouble.sentence
    assert "9h" in trouble.sentence
    assert watched.minutes == 45
    assert path.read_text() == text


def test_a_fault_that_was_mended_and_made_again_is_said_again(qapp: QApplication, path: Path) -> None:
    path.write_text('[schedule]\ninterval = "9h"\n')
    watched = Watched(path)
    watched.watch.say_faults()
    path.write_text(interval(30))
    watched.watch.read()
    path.write_text('[schedule]\ninterval = "9h"\n')
    watched.watch.read()
    assert len(watched.troubles) == 2


def test_of_several_faults_the_first_is_said_and_the_rest_counted(qapp: QApplication, path: Path) -> None:
    path.write_text('[schedule]\ninterval = "9h"\nsettle = "1h"\nmax_snoozes = "two"\n')
    watched = Watched(path)
    watched.watch.say_faults()
    (trouble,) = watched.troubles
    assert "(and 2 more)" in trouble.sentence


def test_a_broken_file_is_said_and_the_defaults_serve(qapp: QApplication, path: Path) -> None:
    path.write_text("[schedule\ninterval = ")
    watched = Watched(path)
    watched.watch.say_faults()
    assert len(watched.troubles) == 1
    assert watched.minutes == 45
