"""Which language a person gets, and that a translation can inflect what English does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deskbreak.core.exercises import filled
from deskbreak.core.languages import LANGUAGES, best_of
from deskbreak.core.phrases import ENGLISH, Phrases
from deskbreak.core.plan import plan
from deskbreak.core.speech import Pace
from deskbreak.core.suiting import Wishes
from tests.core.shipped import LIBRARY


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["de-AT"], "de"),
        (["pl-PL", "fr-FR"], "fr"),
        (["pt_PT"], "pt-BR"),
        (["zh-Hans-CN"], "zh-CN"),
        (["zh-Hant-TW", "ja"], "ja"),
        (["zh-TW"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_a_person_gets_the_first_of_their_languages_that_there_is(tags: list[str], language: str) -> None:
    assert best_of(tags) == language


def test_each_language_is_called_by_its_own_name() -> None:
    assert LANGUAGES["de"] == "Deutsch"
    assert len(set(LANGUAGES.values())) == len(LANGUAGES)


def test_a_translation_says_both_forms_of_a_side_itself() -> None:
    words = "{near:Linkes|Rechtes} Knie auf das Kissen, {far:linkes|rechtes} Bein nach vorn."
    assert filled(words, "left") == "Linkes Knie auf das Kissen, rechtes Bein nach vorn."
    assert filled(words, "right") == "Rechtes Knie auf das Kissen, linkes Bein nach vorn."
    assert filled("Gut. {near:Das linke|Das rechte} Knie.", "right") == "Gut. Das rechte Knie."


def test_what_to_bring_is_one_sentence_whatever_it_is() -> None:
    assert ENGLISH.fetching([], "saddle pose") == ""
    assert ENGLISH.fetching(["cushion"], "saddle pose") == "Then bring your cushion for the saddle pose."
    assert (
        ENGLISH.fetching(["mat", "towel", "cushion"], "lunge")
        == "Then bring your mat, towel and cushion for the lunge."
    )


def test_a_break_is_planned_in_the_phrases_of_its_library() -> None:
    german = replace(LIBRARY, phrases=Phrases(change_sides="Seitenwechsel.", stand_up="Steh langsam auf."))
    cues = {step.phase: step.cue for step in plan(german, Wishes()).steps}
    assert cues["change_sides"] == "Seitenwechsel."
    assert cues["between"] == "Steh langsam auf."


def test_a_syllable_takes_longer_to_say_than_a_letter() -> None:
    assert Pace().ms("吐气。再慢慢向前移。") > 2 * Pace().ms("abcdefghi")
