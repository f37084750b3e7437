"""The translations agree with the code, keep what is filled in, and have room in every window."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskbreak.core.exercises import MOST_CUE_WORDS, MOST_TEXT_CHARACTERS, filled
from deskbreak.core.languages import LANGUAGES
from deskbreak.language.interpreter import translation
from deskbreak.storage import paths
from tests.core.shipped import LIBRARY
from tools.galleries import galleries
from tools.translations.__main__ import release
from tools.translations.found import Found, NotLiteral, everything, in_module
from tools.translations.pseudo import longer

FOLDER = paths.translations()
TRANSLATED = [language for language in LANGUAGES if language != "en"]
SLOT = re.compile(r"%\d|\{things?\}|\{exercise\}|\{near|\{far")
# Names, values and messages of other programs, which no translation changes.
GIVEN = re.compile(
    r"“((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Deskbreak)”|deskbreak \w|\.toml|\.desktop|sudo apt"
    r"|Doorway|Low squat|Wall lunge|Evening|Morning set"  # a person's own files
)

FOUND = everything()
CUES = {phase.cue for exercise in LIBRARY.exercises.values() for phase in exercise.phases}


def messages(language: str) -> Iterator[tuple[str, ET.Element]]:
    """Each message of a language's file, after its context."""
    for context in ET.parse(translation(FOLDER, language).with_suffix(".ts")).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def forms(message: ET.Element) -> list[str]:
    """What a message is translated to; several where it counts."""
    told = message.find("translation")
    assert told is not None
    return [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]


def key(context: str, message: ET.Element) -> tuple[str, str, str]:
    return context, message.findtext("source", ""), message.findtext("comment", "")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated_and_nothing_else(language: str) -> None:
    kept = {key(context, message) for context, message in messages(language)}
    wanted = {(one.context, one.source, one.note) for one in FOUND}
    assert wanted - kept == set(), "run `make translations` and translate what is new"
    assert kept - wanted == set(), "run `make translations`: these are no more"
    unfinished = [key(*one) for one in messages(language) if not all(forms(one[1]))]
    unfinished += [key(*one) for one in messages(language) if (one[1].find("translation[@type]")) is not None]
    assert unfinished == []


def test_english_has_its_plurals() -> None:
    kept = {key(context, message) for context, message in messages("en")}
    assert kept == {(one.context, one.source, one.note) for one in FOUND if one.plural}
    assert all(all(forms(message)) for _context, message in messages("en"))


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_filled_in_is_in_every_translation(language: str) -> None:
    wrong = [
        (message.findtext("source", ""), form)
        for _context, message in messages(language)
        for form in forms(message)
        if sorted(SLOT.findall(form)) != sorted(SLOT.findall(message.findtext("source", "")))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_cue_is_short_and_a_text_is_no_longer_than_there_is_room_for(language: str) -> None:
    for context, message in messages(language):
        if context != "Stretches":
            continue
        for side in ("left", "right"):
            (read,) = (filled(form, "left" if side == "left" else "right") for form in forms(message))
            assert "{" not in read
            assert len(read) <= MOST_TEXT_CHARACTERS, read
            if message.findtext("source", "") in CUES:
                assert len([word for word in read.split() if any(map(str.isalpha, word))]) <= MOST_CUE_WORDS, read


def test_what_qt_reads_is_made_of_what_translators_wrote(tmp_path: Path) -> None:
    release(FOLDER, tmp_path)
    stale = [
        language
        for language in LANGUAGES
        if translation(tmp_path, language).with_suffix(".qm").read_bytes()
        != translation(FOLDER, language).with_suffix(".qm").read_bytes()
    ]
    assert stale == [], "run `make translations`"


def test_a_text_that_is_glued_together_is_refused() -> None:
    tree = ast.parse('tr = Texts("Break")\nsaid = tr(f"Paused until {time}")\n')
    with pytest.raises(NotLiteral):
        list(in_module(tree, "module.py"))


def test_both_texts_of_a_choice_are_found_with_note_and_number() -> None:
    tree = ast.parse('tr = Texts("A")\ntr("one" if x else "two")\ntr("%Ln days", n=3, note="left")\ntr.mark("kept")\n')
    assert list(in_module(tree, "m.py")) == [
        Found("A", "one", where="m.py"),
        Found("A", "two", where="m.py"),
        Found("A", "%Ln days", "left", plural=True, where="m.py"),
        Found("A", "kept", where="m.py"),
    ]


def test_the_pseudo_language_is_longer_and_keeps_what_is_filled_in() -> None:
    assert len(longer("Start a break now")) >= 1.4 * len("Start a break now")
    assert "%1" in longer("Paused until %1")
    assert "{near}" in longer("Lower your {near} knee.")
    assert longer("d MMMM") == "d MMMM"


@pytest.mark.parametrize("gallery", list(galleries()))
def test_words_that_are_longer_by_two_fifths_have_room_in_every_window(gallery: str) -> None:
    """And none is left in English; twice as big, too, where the gallery shows big text."""
    command = [sys.executable, "-m", "tools.translations.room", gallery]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=110)
    found = told.stdout.splitlines()
    assert [line for line in found if not (line.endswith("is not translated") and GIVEN.search(line))] == []
