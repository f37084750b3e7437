"""This desktop: what doctor finds, in a window; and starting at login."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.core.said import Said
from deskbreak.desktop.autostart import Standing
from deskbreak.desktop.findings import Topic, missing
from deskbreak.faces.settings.desktop_report import DesktopReport
from deskbreak.faces.settings.desktop_words import GROUPS, SOURCES
from deskbreak.faces.settings.source_row import SourceRow
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.words import BREAK_HERE, NO_BREAK_SPACE, Words
from tests.faces.settings.conftest import Desk


def plain(words: str) -> str:
    return words.replace(NO_BREAK_SPACE, " ").replace(BREAK_HERE, "")


def looked(desk: Desk, qtbot: QtBot) -> Any:
    with qtbot.waitSignal(desk.report.found, timeout=20_000):
        return desk.page("This desktop")


def test_every_topic_of_doctor_has_its_place() -> None:
    listed = [topic for group in GROUPS for topic in group]
    assert sorted(listed) == sorted(Topic)
    assert sorted(SOURCES) == sorted(Topic)


def test_each_source_says_in_words_how_it_stands(desk: Desk, qtbot: QtBot) -> None:
    page = looked(desk, qtbot)
    assert page.sources[Topic.IDLE].state.word == "Works"
    assert page.sources[Topic.FULLSCREEN].state.word == "In part"
    assert page.sources[Topic.VOICE].state.word == "Missing"
    named = page.sources[Topic.FULLSCREEN].accessibleName().replace("\u00a0", " ")
    assert named == "Full screen: In part. This desktop doesn’t tell."
    assert page.check.isEnabled()


def test_what_can_be_installed_can_be_copied(desk: Desk, qtbot: QtBot) -> None:
    page = looked(desk, qtbot)
    page.sources[Topic.VOICE].copy_link.click()
    assert QApplication.clipboard().text() == "sudo apt install espeak-ng"
    assert page.sources[Topic.VOICE].copy_link.text() == "Copied"
    tray = page.sources[Topic.TRAY]
    assert tray.help.text().replace("\u00a0", " ") == "No tray. What helps: the panel's tray plugin."
    assert not tray.copy_link.isVisible()


def test_of_a_sentence_around_a_command_only_the_command_is_copied(theme: Theme) -> None:
    row = SourceRow(theme, Topic.SLEEP)
    helps = Said("%1; without systemd, elogind", "sudo apt install libpam-systemd")
    row.show_finding(missing(Topic.SLEEP, "logind doesn't answer.", helps))
    assert row.copy_link.told == "sudo apt install libpam-systemd"
    shown = [words.text() for words in row.findChildren(Words)]
    assert any(plain(words).endswith("libpam-systemd; without systemd, elogind") for words in shown)


def test_the_report_can_be_copied_whole(desk: Desk, qtbot: QtBot) -> None:
    page = looked(desk, qtbot)
    page.copy.click()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Deskbreak 1.0 · GNOME, Wayland"
    assert "voice: missing" in lines


def test_what_can_be_heard_can_be_tried(desk: Desk, qtbot: QtBot) -> None:
    page = looked(desk, qtbot)
    assert page.sources[Topic.VOICE].try_it.isHidden()
    page.sources[Topic.SOUND].try_it.click()
    assert desk.bell.heard[0][0] == "start"


def test_it_looks_again_only_when_asked(desk: Desk, qtbot: QtBot) -> None:
    page = looked(desk, qtbot)
    desk.page("Schedule")
    with qtbot.assertNotEmitted(desk.report.began):
        desk.page("This desktop")
    with qtbot.waitSignal(desk.report.found, timeout=20_000):
        page.check.click()
        assert not page.check.isEnabled()


def test_no_answer_is_told(qtbot: QtBot) -> None:
    for command, patience_ms in (
        ((sys.executable, "-c", "print('no json')"), 20_000),
        (("/nowhere/deskbreak",), 20_000),
        ((sys.executable, "-c", "import time; time.sleep(60)"), 200),
    ):
        report = DesktopReport(command=command, patience_ms=patience_ms)
        with qtbot.waitSignal(report.failed, timeout=20_000):
            report.look()


def test_starting_at_login_changes_the_desktop_and_the_setting(desk: Desk) -> None:
    page: Any = desk.page("This desktop")
    assert not page.login.control.isChecked()
    page.login.control.click()
    assert desk.autostart.standing is Standing.ON
    assert desk.file == {"app.autostart": True}
    assert page.login.control.isChecked()
    page.login.control.click()
    assert desk.autostart.standing is Standing.OFF
    desk.undo()
    assert desk.autostart.standing is Standing.ON
    assert page.login.control.isChecked()


def test_where_it_can_not_be_written_the_switch_goes_back(desk: Desk) -> None:
    page: Any = desk.page("This desktop")
    desk.autostart.can_write = False
    page.login.control.click()
    assert not page.login.control.isChecked()
    assert desk.file == {}
    assert "can't be written" in desk.window.note.words.text()


def test_where_nothing_starts_programs_there_is_no_such_row(desk: Desk) -> None:
    page: Any = desk.page("This desktop")
    desk.autostart.standing = Standing.ABSENT
    desk.edit("guide.tick = false\n")
    assert page.login.isHidden()
