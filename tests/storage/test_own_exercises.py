"""The page about own files says what is so, and its example is right."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from deskbreak.core import exercise_files, pose_files
from deskbreak.core.exercises import AVOIDABLE, BREATHS, PHASE_KINDS, PLACES
from deskbreak.core.plan import plan
from deskbreak.core.pose_parts import HAND_SHAPES, HIGHLIGHTS, PROPS, RESTS
from deskbreak.core.suiting import Wishes
from deskbreak.faces.figure.reach import SPINE, thorough_check
from deskbreak.faces.icons import ICONS
from deskbreak.storage.checking import check
from tests.storage.own_files import Own

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "own_exercises.md").read_text(encoding="utf-8")
EXAMPLE = DOCS / "examples" / "low_squat"

LEGS = {key for keys in pose_files.LEG_KINDS.values() for key in keys}
ARMS = {*pose_files.FREE_ARM_KEYS, *pose_files.PLACED_ARM_KEYS, *pose_files.HAND_KEYS}


def section(heading: str) -> str:
    """What stands under a heading, up to the next one."""
    return re.split(r"^#+ ", PAGE.split(f"# {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


def meaning(heading: str, key: str) -> str:
    """What the page says of a key."""
    (row,) = re.findall(rf"^\| `{key}` \| (.*) \|$", section(heading), re.MULTILINE)
    return str(row)


@pytest.mark.parametrize(
    ("heading", "keys"),
    [
        ("An exercise", exercise_files.EXERCISE_KEYS),
        ("bring", exercise_files.ITEM_KEYS),
        ("levels", exercise_files.LEVEL_KEYS),
        ("phases", exercise_files.PHASE_KEYS),
        ("A routine", exercise_files.ROUTINE_KEYS),
        ("A pose", pose_files.POSE_KEYS),
        ("spine", pose_files.SPINE_KEYS),
        ("legs", LEGS),
        ("arms", ARMS),
    ],
)
def test_the_page_explains_each_key_that_is_allowed_and_no_other(heading: str, keys: tuple[str, ...]) -> None:
    assert sorted(re.findall(r"^\| `(\w+)` \|", section(heading), re.MULTILINE)) == sorted(keys)


@pytest.mark.parametrize(
    ("heading", "key", "words"),
    [
        ("An exercise", "avoid", AVOIDABLE),
        ("An exercise", "where", PLACES),
        ("An exercise", "sides", exercise_files.SIDES),
        ("phases", "phase", PHASE_KINDS),
        ("phases", "breath", BREATHS),
        ("phases", "eyes", exercise_files.EYES),
        ("A routine", "place", PLACES),
        ("A routine", "length", exercise_files.LENGTHS),
        ("A pose", "props", PROPS),
        ("A pose", "rest", RESTS),
        ("A pose", "highlight", HIGHLIGHTS),
        ("arms", "shape", HAND_SHAPES),
        ("arms", "turned", pose_files.TURNS),
    ],
)
def test_the_page_names_each_word_that_a_key_may_have(heading: str, key: str, words: tuple[str, ...]) -> None:
    found = re.findall(r'`"?([^"`]+?)"?`', meaning(heading, key).partition("From")[2] or meaning(heading, key))
    assert sorted(found) == sorted(words)


def test_the_page_names_the_ranges_of_the_spine() -> None:
    for part, allowed in SPINE.items():
        assert meaning("spine", part).endswith(str(allowed).removesuffix("°"))


def test_the_icons_that_the_page_names_exist() -> None:
    assert set(re.findall(r'`"(\w+)"`', meaning("bring", "icon"))) <= set(ICONS)


def test_nothing_is_wrong_with_the_example() -> None:
    checked = check(EXAMPLE, thorough_check())
    assert [one.kind for one in checked] == ["exercise", "poses", "routine"]
    assert [line for one in checked if one.faults for line in one.lines()] == []


def test_the_example_is_done_where_it_says(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path, dirs_exist_ok=True)
    library = Own(tmp_path).loaded().library
    breaks = {place: plan(library, Wishes(place=place)) for place in PLACES}
    assert [one.id for one, _ in breaks["office"].exercises] == ["low_squat", "stand"]
    assert [one.id for one, _ in breaks["floor"].exercises] == ["lunge", "saddle"]
    unsteady = plan(library, Wishes(place="office", avoid=frozenset({"balance"})))
    assert unsteady.exercises[0][0].id == "small"


def test_the_example_alone_joins_the_break_of_its_place(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path, dirs_exist_ok=True)
    shutil.rmtree(tmp_path / "routines")
    made = plan(Own(tmp_path).loaded().library, Wishes(place="office"))
    assert [one.id for one, _ in made.exercises] == ["stand", "fig4_seat", "low_squat"]
