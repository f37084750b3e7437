"""A sentence that knows what it was made of is text like any other, and survives the way to another process."""

from __future__ import annotations

import json

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.said import Said, filled, parts_of, said_again, together


def test_a_sentence_is_its_english_text() -> None:
    sentence = Said("%1 must be %2", "hold", Said("%1 to %2", 5, 180))
    assert sentence == "hold must be 5 to 180"
    assert (sentence.source, sentence.values) == ("%1 must be %2", ("hold", "5 to 180"))


def test_a_value_may_look_like_a_place_for_one() -> None:
    assert Said("%1 can’t be read (%2).", "100%2", "why") == "100%2 can’t be read (why)."
    assert filled("100 %") == "100 %"


def test_a_sentence_stays_one_in_an_error() -> None:
    trouble = DeskbreakError(Said("No %1.", "disk"), Said("Buy one."))
    assert isinstance(str(trouble), Said)
    assert isinstance(str(ValueError(Said("No %1.", "disk"))), Said)
    assert f"{trouble}" == "No disk. Buy one."


def test_sentences_follow_each_other_and_empty_ones_are_left_out() -> None:
    assert together("One.", "", "Two.", "Three.") == "One. Two. Three."
    assert together("", "Two.") == "Two."
    assert together("", "") == ""


def test_what_a_sentence_is_made_of_goes_to_another_process_and_back() -> None:
    sentence = together(Said("%1 is gone.", Said("The X server")), "Plain.")
    told = said_again(json.loads(json.dumps(parts_of(sentence))))
    assert isinstance(told, Said)
    assert (told, told.source) == (sentence, "%1 %2")
    assert isinstance(told.values[0], Said)
    assert not isinstance(told.values[1], Said)
    assert said_again(parts_of("Plain.")) == "Plain."
    assert said_again([]) == "[]"
