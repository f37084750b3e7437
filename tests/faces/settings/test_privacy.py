"""Data & privacy: what is kept where, all settings as one file, and the way to have it all gone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from deskbreak.core.options import OPTIONS
from deskbreak.storage import settings_file
from tests.faces.settings.conftest import Desk, practise


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def page_of(desk: Desk) -> Any:
    return desk.page("Data & privacy")


def test_all_settings_go_into_one_file_and_come_back_from_it(desk: Desk, tmp_path: Path) -> None:
    before = '[schedule]\ninterval = "20m"\n[hours]\nmonday = ["09:00-17:00"]\n[guide]\navoid = ["knee"]\n'
    desk.edit(before)
    page, file = page_of(desk), tmp_path / "mine.toml"
    page.settings_export_asked.emit(file)
    assert str(file) in plain(page.question.words)
    told = settings_file.read(file)
    assert told.faults == ()
    assert told.settings == desk.changes.settings
    desk.edit("[guide]\ntick = false\n[hours]\nfriday = []\n")
    page.settings_import_asked.emit(file)
    lines = plain(page.question.words).split("\n")
    assert "Break after sitting · 45 min → 20 min" in lines
    assert lines[0] == "mine.toml changes 5 settings:"
    assert "Do any of these apply to you? · Nothing → Knee" in lines
    assert "Monday · not set → 09:00 – 17:00" in lines
    assert len(lines) == 6
    page.question.yes.click()
    assert settings_file.read(desk.path).settings == told.settings
    assert desk.file == {"schedule.interval": "20m", "hours.monday": ["09:00-17:00"], "guide.avoid": ["knee"]}
    desk.undo()
    assert desk.file == {"guide.tick": False, "hours.friday": []}


def test_what_was_answered_for_this_computer_stays(desk: Desk, tmp_path: Path) -> None:
    desk.edit("[app]\nautostart = true\n")
    (tmp_path / "theirs.toml").write_text('[schedule]\ninterval = "20m"\n')
    page = page_of(desk)
    page.settings_import_asked.emit(tmp_path / "theirs.toml")
    page.question.yes.click()
    assert desk.file == {"app.autostart": True, "schedule.interval": "20m"}
    assert not desk.window.way_back.isHidden()


def test_every_option_can_be_named_in_words(desk: Desk) -> None:
    settings = desk.changes.settings
    for key in OPTIONS:
        assert desk.window.said(key, settings), key


def test_every_option_that_is_set_is_in_the_file(desk: Desk, tmp_path: Path) -> None:
    page_of(desk).settings_export_asked.emit(tmp_path / "all.toml")
    text = (tmp_path / "all.toml").read_text()
    for key, option in OPTIONS.items():
        assert (f"\n{key.rpartition('.')[2]} = " in text) == (option.default_raw is not None)


def test_a_wrong_file_is_named_by_line_and_nothing_changes(desk: Desk, tmp_path: Path) -> None:
    wrong = tmp_path / "theirs.toml"
    wrong.write_text('[schedule]\ninterval = "20m"\nmax_snoozes = 40\n[guide]\nkneel = true\n')
    page = page_of(desk)
    page.settings_import_asked.emit(wrong)
    lines = plain(page.question.words).split("\n")
    assert lines[0].startswith("theirs.toml, line 3: schedule.max_snoozes must be ")
    assert lines[1].startswith("theirs.toml, line 5: guide.kneel is no setting")
    assert lines[-1] == "Nothing was changed."
    assert page.question.yes.isHidden()
    assert desk.file == {}
    page.settings_import_asked.emit(tmp_path / "nowhere.toml")
    assert "can’t be read" in page.question.words


def test_a_file_that_is_the_same_asks_nothing(desk: Desk, tmp_path: Path) -> None:
    page = page_of(desk)
    page.settings_export_asked.emit(tmp_path / "same.toml")
    page.settings_import_asked.emit(tmp_path / "same.toml")
    assert plain(page.question.words) == "same.toml is the same as your settings."
    assert page.question.yes.isHidden()


def test_a_file_that_can_not_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    page = page_of(desk)
    page.settings_export_asked.emit(tmp_path / "no folder" / "all.toml")
    assert "can’t be written" in page.question.words


def test_all_settings_are_reset_after_a_question_and_can_be_had_back(desk: Desk) -> None:
    before = {"schedule.interval": "20m", "guide.tick": False, "app.autostart": True}
    desk.edit('[schedule]\ninterval = "20m"\n[guide]\ntick = false\n[app]\nautostart = true\n')
    page = page_of(desk)
    page.reset_all.click()
    assert desk.file == before
    page.question.no.click()
    page.reset_all.click()
    page.question.yes.click()
    assert desk.file == {"app.autostart": True}
    desk.undo()
    assert desk.file == before


def test_once_answered_the_keyboard_is_where_it_was_and_not_at_delete(desk: Desk) -> None:
    desk.edit("guide.tick = false\n")
    page = page_of(desk)
    for answer in (page.question.no, page.question.yes):
        page.reset_all.setFocus(Qt.FocusReason.TabFocusReason)
        desk.press(Qt.Key.Key_Space)
        assert page.question.yes.hasFocus()
        answer.setFocus(Qt.FocusReason.TabFocusReason)
        desk.press(Qt.Key.Key_Space)
        assert page.reset_all.hasFocus()
    assert desk.file == {}


def test_nothing_to_reset_is_told(desk: Desk) -> None:
    page = page_of(desk)
    page.reset_all.click()
    assert plain(page.question.words) == "All settings have their defaults already."


def test_the_history_is_deleted_after_a_question_by_the_agent(desk: Desk) -> None:
    practise(desk.history, "lunge", 1, 3)
    page = page_of(desk)
    page.delete.click()
    assert desk.line.said == []
    page._delete.accept()
    assert (desk.line.said[-1], desk.line.fields) == ("remove_history", {"all": True})
    assert page.way_back.isVisible()
    page.way_back.undo.click()
    assert desk.line.said[-1] == "restore_history"


def test_an_empty_history_asks_nothing(desk: Desk) -> None:
    page = page_of(desk)
    page.delete.click()
    assert page._delete is None
    assert plain(page.question.words) == "Nothing is in the history yet."


def test_where_things_are_kept_is_said_and_shown(desk: Desk) -> None:
    page = page_of(desk)
    page.show_settings_file.click()
    page.show_log.click()
    assert desk.shown_outside == [desk.path.parent, desk.path.parent]
    assert str(desk.path) in [help_text for _label, help_text, _row in page.places()]
