"""What a person hears of a break whose eyes are on the ceiling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.faces.break_.conftest import BREAK, OFFER, QUIET, Desk, Desks

SET_UP = "Kneel on your left knee. Right foot flat in front."
TUCK = "Squeeze your left buttock. Tuck your tail under."
OUT = "Come up slowly. Slide your hips back. Sit up tall."


def heard(desk: Desk) -> list[str]:
    """What was said, without the silences between."""
    return [text for text in desk.mouth.said if text]


@pytest.fixture
def going(desk: Desk) -> Desk:
    return desk.told(OFFER).told(BREAK)


def test_a_whole_stretch_is_spoken_in_order(going: Desk) -> None:
    going.pass_seconds(71)
    assert heard(going) == [
        SET_UP,
        TUCK,
        "Breathe out. Slide your hips slowly forward.",
        "Three.",
        "Two.",
        "One.",
        "Hold. Spine tall, ribs down, breathe slowly.",
        "Halfway.",
        OUT,
        "Change sides. Right side next.",
    ]


def test_the_voice_gets_ready_while_the_offer_is_on_show(desk: Desk) -> None:
    desk.told(QUIET)
    assert desk.mouth.prepared == 0
    desk.told(OFFER)
    assert desk.mouth.prepared == 1


def test_what_is_still_being_said_is_cut_off_by_the_next_phase(going: Desk) -> None:
    going.pass_seconds(16)
    assert going.mouth.said[-3:] == [SET_UP, "", TUCK]


def test_the_end_is_told_and_not_cut_off(going: Desk) -> None:
    going.pass_seconds(600)
    assert going.mouth.said[-1] == "Well done. Move when you are ready."
    going.told(QUIET)
    assert going.mouth.said[-1] == "Well done. Move when you are ready."


def test_an_ended_break_says_nothing_more(going: Desk) -> None:
    going.pass_seconds(2)
    going.face.close()
    going.pages.guide.answers.second_chosen.emit()
    assert going.commands[-1] == "stop"
    assert heard(going)[-1] == "Paused."
    assert going.mouth.said[-1] == ""


def test_a_pause_is_said_and_the_cue_comes_again_after_it(going: Desk) -> None:
    going.pass_seconds(3)
    going.pages.guide.steps.controls.pause.click()
    going.pass_seconds(30)
    going.press(Qt.Key.Key_Space)
    assert heard(going) == [SET_UP, "Paused.", SET_UP]


def test_too_much_brings_the_way_out_at_once(going: Desk) -> None:
    going.pass_seconds(45)
    going.press(Qt.Key.Key_X)
    assert heard(going)[-1] == OUT
    going.pass_seconds(60)
    assert heard(going)[-1] == OUT, "nothing goes on by itself"


def test_m_mutes_voice_and_bells_together(going: Desk) -> None:
    going.pass_seconds(2)
    assert going.pages.guide.mute.accessibleName() == "Mute voice"
    going.press(Qt.Key.Key_M)
    assert going.mouth.said[-1] == "", "in the middle of a line"
    assert going.pages.guide.mute.accessibleName() == "Unmute voice"
    rung = list(going.rung)
    going.pass_seconds(20)
    assert (heard(going), going.rung) == ([SET_UP], rung)
    going.press(Qt.Key.Key_M)
    going.pass_seconds(7.5)
    assert heard(going)[1:] == ["Breathe out. Slide your hips slowly forward.", "Three.", "Two."]
    going.pass_seconds(2.5)
    assert len(going.rung) > len(rung)


def test_without_the_voice_the_bells_go_on(desks: Desks) -> None:
    desk = desks(voice=False).told(BREAK).pass_seconds(71)
    assert heard(desk) == []
    assert desk.rung
    desk.press(Qt.Key.Key_M)
    assert desk.pages.guide.mute.accessibleName() == "Unmute voice"


def test_beside_a_screen_reader_the_voice_starts_off_and_can_be_turned_on(desks: Desks) -> None:
    desk = desks(read_aloud=True).told(OFFER).told(BREAK).pass_seconds(16)
    assert heard(desk) == []
    assert desk.mouth.prepared == 0
    assert len(desk.rung) == 2, "the bells ring"
    assert desk.pages.guide.mute.accessibleName() == "Unmute voice"
    desk.press(Qt.Key.Key_M)
    desk.pass_seconds(1)
    assert heard(desk) == [TUCK], "at once"


def test_a_machine_that_stood_still_says_only_what_is_true_now(going: Desk) -> None:
    going.pass_seconds(5)
    going.ms += 20_000
    going.face.conductor.look()
    assert heard(going)[-1] == "Breathe out. Slide your hips slowly forward."
    assert heard(going).count(TUCK) == 0
