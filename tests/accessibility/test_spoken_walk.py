"""A whole break, heard: nothing that a person has to know is only to be seen."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.accessibility.conftest import Screen
from tests.accessibility.spoken_walk import walk, whole_break

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]


@pytest.fixture(scope="module")
def heard(screen: Screen) -> list[tuple[int, str, str]]:
    """The whole break."""
    return [(at, word, text.replace("\N{NO-BREAK SPACE}", " ")) for at, word, text in walk(screen, whole_break())]


def after(heard: list[tuple[int, str, str]], word: str) -> str:
    return next(text for _, said, text in heard if said == word)


def moments(heard: list[tuple[int, str, str]], sentence: str) -> list[int]:
    return [at for at, _, text in heard if f"says: {sentence}" in text.splitlines()]


def test_what_comes_up_by_itself_is_said_with_where_to_answer(heard: list[tuple[int, str, str]]) -> None:
    where = "Use the tray menu to start, snooze or skip."
    assert after(heard, "heads-up") == f"says: Stretch break in 1 min. {where}"
    assert after(heard, "offer") == f"says: You have sat 47 min. {where}"
    assert after(heard, "snoozed").startswith("says: Snoozed until 14:35.")


def test_looking_at_the_offer_brings_to_its_first_button(heard: list[tuple[int, str, str]]) -> None:
    assert after(heard, "look at it") == "focus: push button “Start · about 4 min”"


def test_each_stretch_begins_with_its_name_and_side(heard: list[tuple[int, str, str]]) -> None:
    assert after(heard, "break").startswith("says: Kneeling lunge, left knee down. Kneel on your left knee.")
    assert any("says: Change sides. Right side next." in text for _, _, text in heard)
    assert any("says: Saddle pose, On hands. Stand up slowly." in text for _, _, text in heard)


def test_each_hold_says_how_long_it_lasts_and_when_ten_seconds_are_left(heard: list[tuple[int, str, str]]) -> None:
    begun, soon = moments(heard, "30 seconds"), moments(heard, "10 seconds")
    assert len(begun) == 3
    # The first of them is interrupted by a pause of five seconds of the wall's clock.
    assert [end - start for start, end in zip(begun, soon, strict=True)] == [25, 20, 20]


def test_no_more_than_half_a_minute_passes_without_a_word(heard: list[tuple[int, str, str]]) -> None:
    last_step = next(at for at, _, text in heard if "says: Walk your hands in." in text)
    spoken = [at for at, _, text in heard if "says: " in text and at <= last_step]
    assert len(spoken) > 20
    assert max(later - earlier for earlier, later in pairwise(spoken)) <= 30


def test_a_pause_says_that_it_is_one(heard: list[tuple[int, str, str]]) -> None:
    kept = "Take the time you need. We keep your place for 10 min, then end the break."
    assert after(heard, "pause") == f"says: {kept}"


def test_the_end_says_what_to_do_and_later_what_was_done_and_is_asked(heard: list[tuple[int, str, str]]) -> None:
    assert "says: Well done. Move when you are ready. Counting starts when you are back." in after(heard, "away")
    back = after(heard, "back")
    assert "focus: label “Well done”" in back
    assert "How was it?" in back
    assert "focus: radio button “Knee or ankle”" in after(heard, "hurt")


def test_too_much_and_the_way_out_are_said(screen: Screen) -> None:
    words = ["offer", "look at it", "break", *["1"] * 40, "too much", "close"]
    heard = list(walk(screen, words))
    stopped = after(heard, "too much")
    assert "says: Kneeling lunge stopped\n" in stopped
    assert "says: Slide your hips back. Sit up tall. What next? Nothing moves on until you choose." in stopped
    assert stopped.count("Slide your hips back") == 1, "once, and without changing sides"
    assert "focus: push button “Try it with a smaller shift”" in stopped
    assert "End this break?" in after(heard, "close")
