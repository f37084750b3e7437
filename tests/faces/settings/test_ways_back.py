"""Every option has its place, its way back to the default, and shows there what is wrong with it in the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from deskbreak.core import options
from deskbreak.faces.settings.page import Page
from deskbreak.faces.settings.setting_row import SettingRow
from tests.faces.settings.conftest import Desk

Opened = Callable[[str], Desk]

WITHOUT_A_ROW = {
    *(day.key for day in options.HOURS),  # the week is one choice, on Working hours
    options.EXERCISES.key,  # the switches of the stretches
    options.AVOID.key,  # seven check boxes
}


def rows(page: Page) -> dict[str, SettingRow]:
    return {one.key: row for row in page.findChildren(SettingRow) for one in row.options}


def test_every_option_is_set_on_the_page_that_the_table_names(desk: Desk) -> None:
    found: dict[str, str] = {}
    for page in desk.window.pages:
        found |= {key: options.OPTIONS[key].page for key in rows(page)}
        assert {options.OPTIONS[key].page for key in rows(page)} <= {one.page for one in page.options}
    assert set(options.OPTIONS) - set(found) == WITHOUT_A_ROW


def test_what_is_as_it_comes_offers_no_way_back(desk: Desk) -> None:
    for page in desk.window.pages:
        assert desk.page(page.name).reset.isHidden()
        assert all(row.reset.isHidden() for row in rows(page).values())


def test_one_option_goes_back_to_its_default_and_can_be_had_again(desk: Desk) -> None:
    page: Any = desk.page("Schedule")
    page.interval.field.stepUp()
    page.snoozes.control.stepUp()
    assert not page.interval.reset.isHidden()
    assert page.interval.reset.accessibleName() == "Reset “Break after sitting”"
    page.interval.reset.click()
    assert desk.file == {"schedule.max_snoozes": 3}
    assert page.interval.reset.isHidden()
    desk.undo()
    assert desk.file == {"schedule.interval": "50m", "schedule.max_snoozes": 3}


def test_two_options_in_one_row_go_back_together(opened: Opened) -> None:
    desk = opened('[guide]\nbreath_in = "3s"\nbreath_out = "5s"\n')
    page: Any = desk.page("Guidance")
    page.pace.reset.click()
    assert desk.file == {}


def test_a_page_goes_back_to_its_defaults_in_one_step(opened: Opened) -> None:
    before = {"schedule.interval": "20m", "presence.away_after": "6m", "presence.natural_break": "9m"}
    desk = opened("".join(f'{key} = "{value}"\n' for key, value in before.items()) + "guide.tick = false\n")
    page = desk.page("Schedule")
    assert not page.reset.isHidden()
    page.reset.click()
    assert desk.file == {"guide.tick": False}
    desk.undo()
    assert desk.file == {**before, "guide.tick": False}


def test_the_week_goes_back_with_its_page(opened: Opened) -> None:
    desk = opened('[hours]\nmonday = ["09:00-17:00"]\n')
    page: Any = desk.page("Working hours")
    page.reset.click()
    assert desk.file == {}
    assert not page.only.isChecked()


@pytest.mark.parametrize(
    ("content", "page", "key", "lines"),
    [
        (
            '[schedule]\n# mine\ninterval = "5h"\n',
            "Schedule",
            "schedule.interval",
            ["settings.toml, line 3: Break after sitting", 'Found: "5h"', "Allowed: 1m to 4h", 'Used now: "45m"'],
        ),
        (
            '[hours]\nmonday = ["9-12"]\n',
            "Working hours",
            "hours.monday",
            ["settings.toml, line 2: Monday", 'Found: ["9-12"]'],
        ),
    ],
)
def test_a_wrong_value_is_shown_where_it_belongs(
    opened: Opened, content: str, page: str, key: str, lines: list[str]
) -> None:
    desk = opened(content)
    (note,) = desk.page(page).notes
    assert note.key == key
    assert note.note.words.text().replace("\u00a0", " ").split("\n")[: len(lines)] == lines
    assert [other.name for other in desk.window.pages if other.notes] == [page]


def test_a_wrong_value_is_mended_there_and_a_copy_is_kept(opened: Opened) -> None:
    desk = opened('[schedule]\ninterval = "5h"\nmax_snoozes = 3\n')
    (note,) = desk.page("Schedule").notes
    note.mend.click()
    assert desk.file == {"schedule.max_snoozes": 3}
    assert desk.window.page.notes == ()
    assert [copy.read_text() for copy in desk.path.parent.glob("*.kept-*")] != []


def test_two_values_that_do_not_fit_are_mended_to_what_is_used(opened: Opened) -> None:
    desk = opened('presence.away_after = "20m"\npresence.natural_break = "10m"\n')
    (note,) = desk.page("Schedule").notes
    note.mend.click()
    assert desk.file == {"presence.away_after": "20m", "presence.natural_break": "20m"}


def test_the_file_is_opened_from_where_it_is_wrong(opened: Opened) -> None:
    desk = opened('[schedule]\ninterval = "5h"\n')
    (note,) = desk.page("Schedule").notes
    note.open.click()
    assert desk.shown_outside == [desk.path]
    desk.opens = False
    note.open.click()
    assert desk.window.note.words.text().startswith("Nothing here opens")
    assert Path(desk.path).exists()


def test_every_reason_to_wait_can_be_turned_off(desk: Desk) -> None:
    page: Any = desk.page("Courtesy")
    for row in page.reasons.values():
        row.control.click()
    assert desk.file == {
        f"courtesy.{reason}": False for reason in ("call", "presenting", "fullscreen", "do_not_disturb")
    }


def test_other_lengths_of_snoozes_are_chosen_or_come_from_the_file(desk: Desk) -> None:
    page: Any = desk.page("Schedule")
    page.lengths.control.setCurrentIndex(2)
    page.lengths.control.activated.emit(2)
    assert desk.file == {"schedule.snoozes": ["5m", "10m"]}
    desk.edit('schedule.snoozes = ["7m"]\n')
    assert page.lengths.control.currentText().replace("\u00a0", " ") == "7 min"


def test_a_page_that_was_reset_says_so_with_a_way_back(opened: Opened) -> None:
    desk = opened('[schedule]\ninterval = "20m"\nmax_snoozes = 3\n')
    desk.page("Schedule").reset.click()
    assert not desk.window.way_back.isHidden()
    desk.window.way_back.undo.click()
    assert desk.file == {"schedule.interval": "20m", "schedule.max_snoozes": 3}
    assert desk.window.way_back.isHidden()


def test_the_way_back_goes_where_it_would_take_back_something_else(opened: Opened) -> None:
    desk = opened('[schedule]\ninterval = "20m"\n')
    page: Any = desk.page("Schedule")
    page.reset.click()
    page.snoozes.control.stepUp()
    assert desk.window.way_back.isHidden()


def test_one_option_alone_says_nothing_of_it(opened: Opened) -> None:
    desk = opened('[schedule]\ninterval = "20m"\n')
    page: Any = desk.page("Schedule")
    page.interval.reset.click()
    assert desk.window.way_back.isHidden()


def test_what_is_said_above_the_page_takes_its_room_only_then(opened: Opened) -> None:
    desk = opened('[schedule]\ninterval = "20m"\n')
    top = desk.window.page.y() + desk.window.page.parentWidget().y()
    assert top == 0
    desk.page("Schedule").reset.click()
    QApplication.processEvents()
    assert desk.window.page.parentWidget().y() > 20
    desk.window.way_back.undo.click()
    QApplication.processEvents()
    assert desk.window.page.parentWidget().y() == 0
