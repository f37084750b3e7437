"""Every window of every face, as a screen reader finds it on the accessibility bus."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from deskbreak import faces
from tests.accessibility.conftest import Screen, gallery
from tests.accessibility.hearing import Heard

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]

FACES = sorted(path.parent.name for path in Path(faces.__file__).parent.glob("*/gallery.py"))
PRESSED = {"push button", "toggle button", "check box", "radio button", "button menu", "link"}
CONTROLS = PRESSED | {"combo box", "spin button", "slider", "text", "entry", "table", "list", "progress bar", "image"}
Fault = Callable[[Heard, list[str]], Iterator[str]]


def without_a_name(window: Heard, words: list[str]) -> Iterator[str]:
    for each in window:
        is_cell = each.role in {"cell", "table cell"}  # where there is nothing to tell, as for a break without a level
        has_words = each.role in CONTROLS or "focusable" in each.states
        if has_words and not is_cell and each.role != "label" and not each.name.strip():
            yield f"a {each.role} without a name"
        if each.role == "label" and "showing" in each.states and not each.name.strip():
            yield "a label without words"
        if each.role == "table" and not any(cell.name.strip() for cell in each.children if "cell" in cell.role):
            yield f"no cell of the table “{each.name}” is read"


def without_a_role(window: Heard, words: list[str]) -> Iterator[str]:
    if window.role not in {"frame", "dialog", "window", "notification"}:
        yield f"the window “{window.name}” is a {window.role}"
    for each in list(window)[1:]:
        if each.role in {"filler", "unknown", "invalid"} and (each.name or "focusable" in each.states):
            yield f"“{each.name}” is a {each.role}"


def not_to_be_pressed(window: Heard, words: list[str]) -> Iterator[str]:
    for each in window:
        if each.role in PRESSED and "Action" not in each.interfaces:
            yield f"the {each.role} “{each.name}” cannot be pressed"


def without_value(window: Heard, words: list[str]) -> Iterator[str]:
    for each in window:
        if each.role in {"progress bar", "slider", "spin button"} and "Value" not in each.interfaces:
            yield f"the {each.role} “{each.name}” has no value"


def on_its_own(window: Heard, words: list[str], group: str = "") -> Iterator[str]:
    """A radio button belongs to a group that says what is asked."""
    for child in window.children:
        if child.role == "radio button" and not group:
            yield f"the radio button “{child.name}” is in no group that has a name"
        inner = child.name if child.role in {"panel", "grouping", "list"} else ""
        yield from on_its_own(child, words, inner or group)


def unreadable(window: Heard, words: list[str]) -> Iterator[str]:
    for each in window:
        if re.search(r"</?\w+[^>]*>|�", each.name + each.description) or re.search(r"&(?!\s)", each.name):
            yield f"“{each.name}” – “{each.description}” has signs in it that nobody reads"


def unsaid(window: Heard, words: list[str]) -> Iterator[str]:
    """What can be read is said, in the same words."""
    said = plain(" ".join(f"{each.name} {each.description}" for each in window))
    for word in words:
        if plain(word) not in said:
            yield f"“{word}” can be read, but is not said"


def plain(text: str) -> str:
    """Without markup, mnemonics, or differences in space."""
    bare = re.sub(r"<[^>]*>", " ", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return " ".join(bare.split())


def mistaken(window: Heard, words: list[str]) -> Iterator[str]:
    """Two controls of the same name and role in the same group do the same, or one of them is named wrongly."""
    for group in window:
        found = Counter((each.role, each.name) for each in group.children if each.role in PRESSED)
        for (role, name), number in found.items():
            if number > 1:
                yield f"{number} of the {role} “{name}” side by side"


FAULTS: list[Fault] = [
    without_a_name,
    without_a_role,
    not_to_be_pressed,
    without_value,
    on_its_own,
    unreadable,
    unsaid,
    mistaken,
]


@pytest.mark.parametrize("face", FACES)
def test_everything_in_every_window_can_be_heard(screen: Screen, face: str) -> None:
    found: dict[str, list[str]] = {}
    seen = 0
    with gallery(screen, face) as shown:
        for name, window, words in shown.windows():
            seen += 1
            for fault in FAULTS:
                for sentence in fault(window, words):
                    found.setdefault(sentence, []).append(name)
    assert seen, "there is a window to be heard"
    assert not found, "\n".join(f"{sentence} ({', '.join(names)})" for sentence, names in found.items())
