"""What the tests of the figure share: the shipped poses, and every move that the exercises ask for."""

from __future__ import annotations

from deskbreak.faces.figure.body import AVERAGE, HEAVY, SLIM
from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.storage.library import load
from tools.figure_moves import moves

POSES = shipped_poses()
FRAMES = sorted(name for name, pose in POSES.items() if not pose.only_passed)
BUILDS = {"average": AVERAGE, "slim": SLIM, "heavy": HEAVY}

MOVES = moves(load().library.exercises.values())
LUNGE_MOVES = [move for move in MOVES if move[0].startswith("a_")]
SADDLE_MOVES = [move for move in MOVES if move[0].startswith("b_")]
