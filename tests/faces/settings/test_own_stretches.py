"""The person's own files: what is in them, what is wrong, what is taken, and how one comes in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.storage import paths
from tests.faces.settings.conftest import Desk
from tests.storage.own_files import MORNING, SQUAT

WRONG = SQUAT.replace("= 30", "= 600")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def rows(desk: Desk) -> dict[str, Any]:
    page: Any = desk.page("Own stretches")
    return {row.file.path.name: row for row in page.own_rows}


def test_without_files_it_says_so_and_where_they_belong(desk: Desk) -> None:
    page: Any = desk.page("Own stretches")
    assert rows(desk) == {}
    page.open_folder.click()
    assert desk.shown_outside == [desk.own.folder]


def test_an_exercise_is_told_in_a_line_and_can_be_left_out(desk: Desk) -> None:
    desk.own.has("exercises/low_squat.toml", SQUAT)
    row = rows(desk)["low_squat.toml"]
    assert row.label.text() == "Low squat"
    assert plain(row.help.text()).endswith("both sides · 30 s")
    assert row.accessibleName().startswith("Low squat, low_squat.toml. ")
    assert row.switch.isChecked()
    row.switch.click()
    assert "low_squat" not in desk.file["guide.exercises"]
    assert not row.switch.isChecked()
    desk.undo()
    assert row.switch.isChecked()


def test_a_routine_shows_its_steps(desk: Desk) -> None:
    desk.own.has("exercises/low_squat.toml", SQUAT)
    desk.own.has("routines/morning.toml", MORNING)
    row = rows(desk)["morning.toml"]
    assert plain(row.help.text()).startswith("Low squat, Saddle pose · about ")
    assert row.steps.isHidden()
    row.show_steps.click()
    assert len(row.steps.text().split("\n")) > 4
    assert row.show_steps.text() == "Hide"


def test_an_error_is_that_of_routines_check_and_the_file_can_be_opened(desk: Desk) -> None:
    file = desk.own.has("exercises/low_squat.toml", WRONG)
    row = rows(desk)["low_squat.toml"]
    assert plain(row.help.text()) == "line 23: hold must be 5–180 s"
    assert plain(row.rest.text()) == "(found 600)"
    assert plain(row.accessibleName()) == "Low squat, low_squat.toml, error: line 23: hold must be 5–180 s (found 600)"
    assert row.switch.isHidden()
    row.open.click()
    assert desk.shown_outside == [file]


def test_a_file_that_is_mended_is_followed(desk: Desk, qtbot: QtBot) -> None:
    file = desk.own.has("exercises/low_squat.toml", WRONG)
    assert rows(desk)["low_squat.toml"].file.faults
    file.write_text(SQUAT, encoding="utf-8")
    qtbot.waitUntil(lambda: not rows(desk)["low_squat.toml"].file.faults, timeout=5000)
    stretches: Any = desk.page("Stretches")
    stretches.where.control.button(["floor", "office", "desk"].index(where_of(desk))).click()
    assert "low_squat" in [card.exercise.id for card in stretches.cards]


def test_tab_goes_through_the_files_before_the_buttons_also_when_they_are_read_anew(desk: Desk, qtbot: QtBot) -> None:
    desk.own.has("exercises/low_squat.toml", SQUAT)
    file = desk.own.has("exercises/wide_squat.toml", WRONG.replace("low_squat", "wide_squat"))
    page: Any = desk.page("Own stretches")
    buttons = ["Add a file…", "Open folder", "Check again"]
    assert reached(desk, page) == ["Low squat", "Open file wide_squat.toml", *buttons]
    rows(desk)["low_squat.toml"].switch.setFocus(Qt.FocusReason.TabFocusReason)
    file.write_text(SQUAT.replace("low_squat", "wide_squat"), encoding="utf-8")
    qtbot.waitUntil(lambda: not rows(desk)["wide_squat.toml"].file.faults, timeout=5000)
    QApplication.processEvents()
    assert rows(desk)["low_squat.toml"].switch.hasFocus(), "the keyboard stays with its file"
    assert reached(desk, page) == ["Low squat", "Low squat", *buttons]


def reached(desk: Desk, page: Any) -> list[str]:
    """What Tab comes to, from the first file on."""
    QApplication.processEvents()
    page.own_rows[0].control.setFocus(Qt.FocusReason.TabFocusReason)
    found = []
    for _number in range(5):
        focused: Any = QApplication.focusWidget()
        found.append(focused.accessibleName() or focused.text())
        desk.press(Qt.Key.Key_Tab)
    return found


def where_of(desk: Desk) -> str:
    (exercise,) = [row.file.what for row in rows(desk).values()]
    desk.page("Stretches")
    return str(exercise.where)


def test_check_again_looks_anew(desk: Desk) -> None:
    page: Any = desk.page("Own stretches")
    desk.own.has("exercises/low_squat.toml", SQUAT)
    page.check.click()
    assert list(rows(desk)) == ["low_squat.toml"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk: Desk) -> Desk:
    """The person's own folder is where files are added to."""
    monkeypatch.setattr(paths, "data_dir", lambda: desk.own.folder)
    return desk


def test_a_file_is_added_and_one_that_is_there_only_if_that_is_meant(home: Desk, tmp_path: Path) -> None:
    page: Any = home.page("Own stretches")
    new = tmp_path / "low_squat.toml"
    new.write_text(SQUAT)
    page.add_asked.emit(new, False)
    assert plain(page.answer.words) == "1 file was added." or "added" in page.answer.words
    assert list(rows(home)) == ["low_squat.toml"]
    new.write_text(SQUAT.replace('"Low squat"', '"Lower squat"'))
    page._take(str(new))
    assert "would replace" in page.refusal.words
    assert rows(home)["low_squat.toml"].label.text() == "Low squat"
    page.refusal.yes.click()
    assert rows(home)["low_squat.toml"].label.text() == "Lower squat"


def test_what_is_wrong_in_a_file_to_be_added_is_named_and_nothing_is_added(home: Desk, tmp_path: Path) -> None:
    page: Any = home.page("Own stretches")
    new = tmp_path / "low_squat.toml"
    new.write_text(WRONG)
    page._take(str(new))
    assert "line 23: hold must be 5–180 s" in plain(page.refusal.words)
    assert "Nothing was added." in plain(page.refusal.words)
    assert rows(home) == {}
