"""What can't be heard is said in words: once, in one line that goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from deskbreak.faces.break_.passing_notice import PassingNotice
from deskbreak.faces.theme import Theme
from tests.faces.break_.conftest import BREAK, Desk
from tests.faces.break_.test_guide import HOLD, plain

NO_SOUND = "No sound right now. The steps go on here in words."
NO_VOICE = "No voice right now. The steps go on here in words."


def test_what_cannot_be_heard_is_said_in_words_while_the_guide_goes_on(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(HOLD)
    desk.face.conductor.say_silent(NO_SOUND)
    notice = desk.pages.guide.notice
    assert notice.isVisible()
    assert plain(notice.words.text()) == NO_SOUND
    assert not desk.face.conductor.now().paused


def test_it_is_said_once(desk: Desk) -> None:
    desk.told(BREAK)
    desk.face.conductor.say_silent(NO_SOUND)
    desk.pages.guide.notice.pass_on()
    desk.face.conductor.say_silent(NO_SOUND)
    assert not desk.pages.guide.notice.isVisible()


def test_what_was_known_before_the_break_is_said_when_it_begins(desk: Desk) -> None:
    desk.face.conductor.say_silent(NO_VOICE)
    desk.told(BREAK)
    assert desk.pages.guide.notice.isVisible()


def test_a_second_one_waits_for_its_turn(desk: Desk) -> None:
    desk.told(BREAK)
    desk.face.conductor.say_silent(NO_SOUND)
    desk.face.conductor.say_silent(NO_VOICE)
    notice = desk.pages.guide.notice
    assert plain(notice.words.text()) == NO_SOUND
    notice.pass_on()
    assert plain(notice.words.text()) == NO_VOICE


def test_it_goes_by_itself(theme: Theme, qtbot: QtBot) -> None:
    notice = PassingNotice(theme, shown_ms=1)
    qtbot.addWidget(notice)
    notice.say(NO_SOUND)
    qtbot.waitUntil(notice.isHidden)


def test_it_takes_its_room_from_the_figure_and_gives_it_back(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(HOLD)
    desk.window.resize(QSize(380, 520))
    desk.window.grab()
    page = desk.pages.guide
    before = page.stage.height()
    desk.face.conductor.say_silent(NO_SOUND)
    desk.window.grab()
    for button in (page.steps.controls.pause, page.steps.too_much):
        assert desk.window.rect().contains(button.mapTo(desk.window, button.rect().bottomRight()))
    assert 120 <= page.stage.height() <= before
    page.notice.pass_on()
    assert page.stage.height() == before


def test_from_the_floor_it_is_said_too(desk: Desk) -> None:
    desk.told(BREAK).pass_seconds(HOLD)
    desk.window.resize(1280, 720)
    desk.face.conductor.say_silent(NO_SOUND)
    assert desk.pages.floor.notice.isVisible()
