"""The sheet of an exercise: every level, every phase, the frame that a break would show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from deskbreak.core.exercises import Library
from deskbreak.faces.figure.sheet import MARK, MOST_LINES, MOST_PIXELS, drawn, save, sheet_of
from tests.core.shipped import LIBRARY, LOADED


def test_an_exercise_is_drawn_level_by_level_with_what_takes_over() -> None:
    sheet = sheet_of(LIBRARY, "lunge")
    assert sheet.rows[0].heading == "Level 1 · Small"
    assert [len(row.cells) for row in sheet.rows] == [5, 5, 6, 5]
    assert [frame for _, frame in sheet.rows[3].cells][1] == "a_rot"


def test_a_routine_is_drawn_exercise_by_exercise() -> None:
    sheet = sheet_of(LIBRARY, "full")
    assert [row.heading.partition(" · ")[0] for row in sheet.rows] == ["Kneeling lunge", "Saddle pose"]


def test_each_phase_has_its_picture(qtbot: QtBot) -> None:
    sheet = sheet_of(LIBRARY, "small")
    image = drawn(sheet, LOADED)
    assert image.width() == round(sheet.width * 2)
    assert image.text(MARK[0]) == MARK[1]
    blank = drawn(replace(sheet, rows=tuple(replace(row, cells=row.cells[:1]) for row in sheet.rows)), LOADED)
    assert image.width() > blank.width()


def test_a_huge_exercise_is_drawn_smaller_and_not_without_end(qtbot: QtBot) -> None:
    small = LIBRARY.exercises["small"]
    many = tuple(replace(phase, levels=(1,), frames={1: "e_start"}) for phase in small.phases[:1] * 400)
    levels = tuple(replace(small.levels[0], number=1, name=str(number)) for number in range(9))
    library = Library({"small": replace(small, phases=many, levels=levels)}, {})
    sheet = sheet_of(library, "small")
    assert sum(row.lines for row in sheet.rows) < MOST_LINES + 400 // 6 + 1
    assert sheet.width * sheet.height < MOST_PIXELS


def test_a_picture_is_there_as_a_whole_and_only_ours_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    image = drawn(sheet_of(LIBRARY, "small"), LOADED)
    assert save(image, tmp_path / "x.png") == ""
    assert QImage(str(tmp_path / "x.png")).size() == image.size()
    assert save(image, tmp_path / "x.png") == ""
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(tmp_path / "photo.png"))
    assert "did not draw it" in save(image, tmp_path / "photo.png")
    assert "can’t be written" in save(image, tmp_path / "nowhere" / "x.png")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["photo.png", "x.png"]
