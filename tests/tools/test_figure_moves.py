"""The list of movements: every one that a break can ask for is on it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from deskbreak.core.guide import Wishes, plan
from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.storage.library import load
from tools.figure_moves import moves

LIBRARY = load().library
MOVES = moves(LIBRARY.exercises.values())


@pytest.mark.parametrize("place", ["desk", "office", "floor"])
@pytest.mark.parametrize("length", ["full", "short"])
@pytest.mark.parametrize("level", [2, 3, 4])  # the first one asks for hardly any
def test_every_movement_of_every_routine_is_listed(place: str, length: str, level: int) -> None:
    levels = dict.fromkeys(LIBRARY.exercises, level)
    made = plan(LIBRARY, Wishes(place=place, length=length, levels=levels, deepen=frozenset(levels)))
    asked = {(a.frame, b.frame) for a, b in pairwise(made.steps) if a.group == b.group and a.frame != b.frame}
    assert asked
    assert asked <= set(MOVES)


def test_a_level_can_be_left_for_another_from_its_deepest_pose() -> None:
    assert {("b_full_over", "b_cushion"), ("b_bolster", "b_hands"), ("a_deep", "a_tuck")} <= set(MOVES)


def test_no_movement_is_listed_twice_or_leads_nowhere() -> None:
    assert len(MOVES) == len(set(MOVES))
    assert all(start != end and {start, end} <= shipped_poses().keys() for start, end in MOVES)
