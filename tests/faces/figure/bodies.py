"""What the tests of the figure share: the shipped poses, and every move that the exercises ask for."""

from __future__ import annotations

import math

from deskbreak.faces.figure.body import AVERAGE, HEAVY, SLIM
from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.faces.figure.skeleton import ArmJoints
from deskbreak.storage.library import load
from tools.figure_moves import moves

POSES = shipped_poses()
FRAMES = sorted(name for name, pose in POSES.items() if not pose.only_passed)
BUILDS = {"average": AVERAGE, "slim": SLIM, "heavy": HEAVY}

MOVES = moves(load().library.exercises.values())
NEAREST = 2.5  # how much lower the floor is drawn an arm's length nearer to the viewer: 1.5 for a shoulder's breadth
LUNGE_MOVES = [move for move in MOVES if move[0].startswith("a_")]
SADDLE_MOVES = [move for move in MOVES if move[0].startswith("b_")]


def floor_under(arm: ArmJoints) -> float:
    """How low elbow and wrist may be: an arm that is drawn shorter comes towards us, where the floor is lower."""
    return 1.0 - NEAREST * math.sqrt(max(0.0, 1 - arm.length**2))
