"""The voice in the settings: which one, how fast, and how it sounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.core.options import VOICE, VOLUME
from deskbreak.desktop.voice import Manner
from deskbreak.faces.voice.speaker import Speaker
from deskbreak.faces.voice.trial import Trial
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths
from tests.faces.settings.conftest import Desk, Mouth

Opened = Callable[[str], Desk]


def names_in(choice: Any) -> list[str]:
    return [choice.itemText(index) for index in range(choice.count())]


def test_before_the_voices_are_known_there_is_the_desktops(desk: Desk) -> None:
    page: Any = desk.page("Guidance")
    choice = page.voice_name.control
    assert (names_in(choice), choice.accessibleName()) == (["English (system)"], "Voice")


def test_a_voice_is_chosen_among_those_that_are_installed(desk: Desk) -> None:
    page: Any = desk.page("Guidance")
    page.voice_name.show_voices(("English (America)", "English (Scotland)"))
    choice = page.voice_name.control
    assert names_in(choice) == ["English (system)", "English (America)", "English (Scotland)"]
    assert choice.currentText() == "English (system)"
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert desk.file == {"guide.voice_name": "English (America)"}
    desk.undo()
    assert choice.currentText() == "English (system)"


def test_a_voice_of_the_file_stays_though_it_is_not_installed(opened: Opened) -> None:
    desk = opened('guide.voice_name = "Anna"\n')
    page: Any = desk.page("Guidance")
    assert page.voice_name.control.currentText() == "Anna"
    page.voice_name.show_voices(("English (America)",))
    assert names_in(page.voice_name.control) == ["English (system)", "English (America)", "Anna"]
    assert desk.file == {"guide.voice_name": "Anna"}, "showing changes nothing"


def test_the_speed_is_said_in_words(desk: Desk) -> None:
    page: Any = desk.page("Guidance")
    slider = page.speed.slider
    assert (page.speed.word.text(), slider.accessibleName()) == ("Normal", "Speed")
    assert slider.value() - slider.minimum() == slider.maximum() - slider.value(), "in the middle of the line"
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert desk.file == {"guide.voice_speed": 0.9}
    assert page.speed.word.text() == "0.9×"
    assert slider.accessibleDescription() == "0.9×"
    desk.edit("guide.voice_speed = 2.0\n")
    assert (slider.value(), page.speed.word.text()) == (slider.maximum(), "2.0×")
    desk.edit("guide.voice_speed = 1.25\n")
    assert page.speed.word.text() == "1.25×"
    assert desk.file == {"guide.voice_speed": 1.25}, "showing changes nothing"


def test_the_page_asks_for_the_voices_when_it_is_seen(desk: Desk, qtbot: QtBot) -> None:
    page: Any = desk.window.pages[[one.name for one in desk.window.pages].index("Guidance")]
    with qtbot.waitSignal(page.seen):
        desk.page("Guidance")


@pytest.fixture
def heard() -> list[tuple[Manner, str]]:
    return []


@pytest.fixture
def trial(qtbot: QtBot, heard: list[tuple[Manner, str]]) -> Trial:
    def make(manner: Manner) -> list[Speaker]:
        return [Mouth(manner, heard)]

    return Trial(make)


def test_a_trial_speaks_after_the_bell_in_the_manner_that_is_set(
    qtbot: QtBot, trial: Trial, heard: list[tuple[Manner, str]]
) -> None:
    manner = Manner("en", "Anna", 1.5, 0.3)
    trial.speak_after_bell()
    trial.prepare(manner)
    assert heard == []
    trial.speak_after_bell()
    qtbot.waitUntil(lambda: bool(heard), timeout=5000)
    assert heard == [(manner, "Well done. Move when you are ready.")]


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    interpreter = Interpreter(qapp, paths.translations())
    interpreter.speak("de")
    yield
    interpreter.speak("en")
    interpreter.deleteLater()


@pytest.mark.usefixtures("german")
def test_a_trial_speaks_the_language_of_the_windows(trial: Trial, heard: list[tuple[Manner, str]]) -> None:
    trial.prepare(Manner("de"))
    trial.speak()
    assert [text for _, text in heard] == ["Gut gemacht. Beweg dich, wenn du so weit bist."]


def test_tried_again_the_last_line_is_cut_off(trial: Trial, heard: list[tuple[Manner, str]]) -> None:
    trial.prepare(Manner(speed=0.5))
    trial.speak()
    trial.prepare(Manner(speed=2.0))
    trial.speak()
    assert [text for _, text in heard] == ["Well done. Move when you are ready.", "", heard[0][1]]
    assert heard[-1][0].speed == 2.0
    trial.close()
    trial.speak()
    assert len(heard) == 4


def test_try_it_speaks_where_the_voice_is_on(desk: Desk, qtbot: QtBot) -> None:
    page: Any = desk.page("Guidance")
    desk.edit(f"{VOLUME.key} = 0.4\n")
    page.volume.try_it.click()
    qtbot.waitUntil(lambda: bool(desk.spoken), timeout=15_000)
    assert [bell for bell, *_ in desk.bell.heard] == ["start", "change", "end"], "first the bells"
    assert desk.spoken == [(Manner(desk.spoken[0][0].language, volume=0.4), "Well done. Move when you are ready.")]


def test_try_it_keeps_quiet_where_the_voice_is_off(desk: Desk, qtbot: QtBot) -> None:
    page: Any = desk.page("Guidance")
    desk.edit(f"{VOICE.key} = false\n")
    page.volume.try_it.click()
    qtbot.waitUntil(lambda: len(desk.bell.heard) == 3, timeout=15_000)
    qtbot.wait(1200)
    assert desk.spoken == []


def test_that_the_voice_failed_is_told(desk: Desk) -> None:
    desk.trial.fell_back.emit("espeak-ng made no sound. Nothing else here speaks; the steps are on the screen.")
    assert desk.window.note.words.text().startswith("espeak-ng made no sound.")
