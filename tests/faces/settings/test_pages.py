"""Guidance, Courtesy and Appearance: each control changes the option that it names, and shows what holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.core import options
from deskbreak.faces.settings.guidance import GuidancePage
from deskbreak.faces.settings.sound_rows import chime_names
from deskbreak.faces.theme import Theme
from tests.faces.settings.conftest import Desk

Opened = Callable[[str], Desk]


@pytest.mark.parametrize(
    ("page", "row", "key"),
    [
        ("Guidance", "voice", "guide.voice"),
        ("Guidance", "sounds", "guide.sounds"),
        ("Guidance", "tick", "guide.tick"),
        ("Guidance", "pause_media", "guide.pause_media"),
        ("Guidance", "breathing", "guide.breathing"),
        ("Appearance", "single_keys", "appearance.single_keys"),
    ],
)
def test_a_switch_turns_its_option_off_and_on(desk: Desk, page: str, row: str, key: str) -> None:
    shown: Any = getattr(desk.page(page), row)
    was = shown.control.isChecked()
    shown.control.setFocus()
    QTest.keyClick(shown.control, Qt.Key.Key_Space)
    assert desk.file == {key: not was}
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert desk.file == {key: was}
    desk.edit(f"{key} = {str(not was).lower()}\n")
    assert shown.control.isChecked() is not was


@pytest.mark.parametrize(
    ("row", "index", "key", "value"),
    [
        ("look", 2, "appearance.theme", "dark"),
        ("motion", 2, "appearance.motion", "reduced"),
        ("break_window", 1, "appearance.break_window", "floor_view"),
        ("tray_icon", 1, "appearance.tray_icon", "symbolic"),
    ],
)
def test_one_of_several_words_is_chosen(desk: Desk, row: str, index: int, key: str, value: str) -> None:
    shown: Any = getattr(desk.page("Appearance"), row)
    shown.control.button(index).click()
    assert desk.file == {key: value}
    desk.undo()
    assert shown.control.index == 0
    desk.edit(f'{key} = "{value}"\n')
    assert shown.control.index == index


def test_the_window_takes_the_look_that_was_chosen_at_once(desk: Desk) -> None:
    page: Any = desk.page("Appearance")
    page.look.control.button(2).click()
    assert desk.theme.is_dark
    page.look.control.button(1).click()
    assert not desk.theme.is_dark
    page.motion.control.button(2).click()
    assert desk.theme.reduced_motion


def test_text_grows_in_steps_of_ten_per_cent(desk: Desk) -> None:
    page: Any = desk.page("Appearance")
    page.text_size.control.stepUp()
    assert desk.file == {"appearance.text_size": 1.1}
    assert desk.theme.text_size == 1.1
    assert page.text_size.control.text() == "110\u00a0%"
    desk.type_into(page.text_size.control, "200")
    assert desk.file == {"appearance.text_size": 2.0}
    QApplication.processEvents()
    assert not desk.window.sidebar.isVisible()


def test_a_head_is_chosen_by_mouse_or_keys_and_has_words(desk: Desk) -> None:
    figure: Any = desk.page("Appearance")
    heads = figure.figure.control
    heads.head("c").click()
    assert desk.file == {"appearance.figure": "c"}
    heads.head("c").setFocus()
    QTest.keyClick(heads.head("c"), Qt.Key.Key_Right)
    assert desk.file == {"appearance.figure": "d"}
    assert heads.head("d").accessibleName() == "Look 4"
    assert heads.head("d").accessibleDescription()
    desk.edit('appearance.figure = "f"\n')
    assert heads.head("f").isChecked()


def test_a_screen_by_name_stays_what_the_file_says(desk: Desk) -> None:
    page: Any = desk.page("Appearance")
    choice = page.screen_row.control
    assert choice.currentText() == "Screen with the pointer"
    desk.edit('appearance.screen = "HDMI-7"\n')
    assert choice.currentText() == "HDMI-7"
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert desk.file == {"appearance.screen": "primary"}


def test_the_volume_can_be_heard_also_where_sounds_are_off(opened: Opened) -> None:
    desk = opened("guide.sounds = false\nguide.volume = 0.5\n")
    volume: Any = desk.page("Guidance")
    slider = volume.volume.slider
    assert slider.amount == 50
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert desk.file["guide.volume"] == 0.45
    volume.volume.try_it.click()
    assert desk.bell.heard == [("start", "soft_bell", 0.45)]


def test_the_chime_that_was_chosen_can_be_heard(desk: Desk, qtbot: QtBot) -> None:
    page: Any = desk.page("Guidance")
    choice = page.chime.control
    assert [choice.itemText(index) for index in range(choice.count())] == ["Soft bell", "Wood", "Singing bowl"]
    assert choice.accessibleName() == "Chime"
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert desk.file == {"guide.chime": "wood"}
    page.volume.try_it.click()
    qtbot.waitUntil(lambda: len(desk.bell.heard) == 3, timeout=10_000)
    assert desk.bell.heard == [(bell, "wood", 0.7) for bell in ("start", "change", "end")]
    desk.edit('guide.chime = "bowl"\n')
    assert choice.currentText() == "Singing bowl"


def test_asked_again_the_sample_begins_again(desk: Desk) -> None:
    page: Any = desk.page("Guidance")
    page.volume.try_it.click()
    page.volume.try_it.click()
    assert [bell for bell, *_ in desk.bell.heard] == ["start", "start"]


def test_every_chime_of_the_table_has_a_name() -> None:
    assert tuple(raw for raw, _ in chime_names()) == options.CHIMES


def test_where_no_player_can_be_paused_it_is_not_offered(theme: Theme) -> None:
    assert GuidancePage(theme, pauses_media=False).pause_media is None


def test_that_nothing_can_ring_is_told(desk: Desk) -> None:
    desk.face.tell_silence("No sound can be played here.")
    assert desk.window.note.isVisible()
    assert desk.window.note.words.text().startswith("No sound can be")


def test_the_pace_is_two_lengths_in_one_choice(desk: Desk) -> None:
    page: Any = desk.page("Guidance")
    choice = page.pace.control
    assert choice.accessibleName() == "Pace"
    assert choice.currentText().replace("\u00a0", " ") == "4 s in, 6 s out"
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert desk.file == {"guide.breath_in": "3s", "guide.breath_out": "5s"}
    desk.undo()
    assert desk.file == {}
    desk.edit('guide.breath_in = "7s"\n')
    assert choice.currentText().replace("\u00a0", " ") == "7 s in, 6 s out"


def test_the_typing_pause_can_be_off(desk: Desk) -> None:
    page: Any = desk.page("Courtesy")
    field = page.lull.control
    assert page.lull.help.text().replace("\u00a0", " ") == "Never longer than 90 s."
    desk.type_into(field, "8")
    assert desk.file == {"courtesy.lull": "8s"}
    desk.type_into(field, "0")
    assert desk.file == {"courtesy.lull": "0s"}
    assert field.text() == "Off"
    field.stepUp()
    assert desk.file == {"courtesy.lull": "1s"}
