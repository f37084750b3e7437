"""What the tests of the figure share: the shipped poses, and every move that the exercises ask for."""

from __future__ import annotations

from deskbreak.faces.figure.body import AVERAGE, HEAVY, SLIM
from deskbreak.faces.figure.frames import shipped_poses

POSES = shipped_poses()
FRAMES = sorted(name for name, pose in POSES.items() if not pose.only_passed)
BUILDS = {"average": AVERAGE, "slim": SLIM, "heavy": HEAVY}

MOVES = [
    *[("a_start", "a_tuck"), ("a_tuck", "a_ease"), ("a_ease", "a_deep"), ("a_deep", "a_start"), ("a_ease", "a_start")],
    *[("a_tuck", "a_start"), ("a_ease", "a_rot"), ("a_rot", "a_reach"), ("a_reach", "a_start")],
    *[("b_cushion", "b_heels"), ("b_heels", "b_cushion"), ("b_heels", "b_hands"), ("b_hands", "b_heels")],
    *[("b_heels", "b_elbows"), ("b_elbows", "b_bolster"), ("b_elbows", "b_full"), ("b_full", "b_full_over")],
    *[("b_elbows", "b_heels"), ("b_bolster", "b_heels"), ("b_full", "b_heels"), ("b_full_over", "b_heels")],
    *[("c1_start", "c1_ease"), ("c1_ease", "c1_deep"), ("c1_deep", "c1_start"), ("c1_ease", "c1_start")],
    *[("c2_start", "c2_ease"), ("c2_ease", "c2_deep"), ("c2_deep", "c2_start"), ("c2_ease", "c2_start")],
    *[("d_start", "d_ease"), ("d_ease", "d_deep"), ("d_deep", "d_start"), ("d_ease", "d_start")],
    *[("e_start", "e_ease"), ("e_ease", "e_deep"), ("e_deep", "e_start"), ("e_ease", "e_start")],
]
LUNGE_MOVES = [move for move in MOVES if move[0].startswith("a_")]
SADDLE_MOVES = [move for move in MOVES if move[0].startswith("b_")]
