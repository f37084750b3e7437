"""Left and right: in every step of every routine the words name the side that the figure shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from deskbreak.core.exercises import Routine
from deskbreak.core.guide import Step, Wishes, begin
from deskbreak.core.guide import plan as planned
from deskbreak.core.plan import Plan, plan_of
from deskbreak.faces.break_.figure_director import FigureDirector, is_mirrored
from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.faces.figure.painter import paint_figure
from deskbreak.faces.figure.skeleton import Skeleton, solve
from deskbreak.faces.figure.stage import Stage
from deskbreak.storage.library import load

LIBRARY = load().library
POSES = shipped_poses()
SIDE = r"(?P<side>left|right)"
Claim = Callable[[str, Step, Skeleton], bool]

# The figure's own limbs: with its right side towards us it faces right, so the near limb is the right one.


def own_side(step: Step, *, near: bool) -> str:
    return "right" if near != is_mirrored(step) else "left"


def limb(bones: Skeleton, step: Step, side: str, kind: str) -> object:
    return getattr(bones, f"{'near' if own_side(step, near=True) == side else 'far'}_{kind}")


def other(side: str) -> str:
    return "left" if side == "right" else "right"


def knee(bones: Skeleton, step: Step, side: str) -> complex:
    return limb(bones, step, side, "leg").knee


def kneels(side: str, step: Step, bones: Skeleton) -> bool:
    return knee(bones, step, side).imag < knee(bones, step, other(side)).imag


def stands_flat(side: str, step: Step, bones: Skeleton) -> bool:
    return limb(bones, step, side, "leg").foot == 0


def is_crossed(side: str, step: Step, bones: Skeleton) -> bool:
    return limb(bones, step, side, "leg").from_above


def is_not_crossed(side: str, step: Step, bones: Skeleton) -> bool:
    return not is_crossed(side, step, bones)


def is_behind(side: str, step: Step, bones: Skeleton) -> bool:
    ankles = [limb(bones, step, each, "leg").ankle.real for each in (side, other(side))]
    return ankles[0] < ankles[1]


def is_stretched(side: str, step: Step, bones: Skeleton) -> bool:
    """The hip that is bent less; of a crossed leg it is the one that glows."""
    if is_crossed(side, step, bones) or step.frame == "e_start":  # where it sits with both hips bent the near one glows
        return own_side(step, near=True) == side
    hips = [limb(bones, step, each, "leg").hip_angle for each in (side, other(side))]
    return hips[0] < hips[1]


def opens_there(side: str, step: Step, _bones: Skeleton) -> bool:
    return POSES[step.frame].twist > 0.5 and own_side(step, near=True) == side


def is_raised(side: str, step: Step, bones: Skeleton) -> bool:
    """At level 3 only: the sentence says so."""
    wrists = [limb(bones, step, each, "arm").wrist.imag for each in (side, other(side))]
    return wrists[0] > wrists[1] or step.level < 3


def leans_there(side: str, step: Step, _bones: Skeleton) -> bool:
    return (POSES[step.frame].dip < 0 or step.level < 3) and own_side(step, near=False) == side


CLAIMS: dict[str, Claim] = {
    rf"(?i)(then kneel on your|^Kneel on your|Pillow under the) {SIDE} knee": kneels,
    rf"(?i)Bring the {SIDE} knee up": lambda side, step, bones: not kneels(side, step, bones),
    rf"(?i)\b{SIDE} foot flat": stands_flat,
    rf"(?i)\b{SIDE} ankle on": is_crossed,
    rf"(?i)ankle on {SIDE} (thigh|knee)": is_not_crossed,
    rf"(?i)Let your {SIDE} knee fall open": is_crossed,
    rf"(?i)Hold your {SIDE} thigh": is_not_crossed,
    rf"(?i){SIDE} (hip|buttock)": is_stretched,
    rf"(?i)Lower your {SIDE} knee": lambda side, step, bones: step.level == 1 or kneels(side, step, bones),
    rf"(?i)Step your {SIDE} foot back": is_behind,
    rf"(?i)Turn your chest to the {SIDE}": opens_there,
    rf"(?i)lift the {SIDE} arm": is_raised,
    rf"(?i)to the {SIDE} side": leans_there,
}


def plans() -> Iterator[Plan]:
    for place in ("desk", "office", "floor"):
        for length in ("full", "short"):
            for level in (1, 2, 3, 4):
                levels = dict.fromkeys(LIBRARY.exercises, level)
                wishes = Wishes(place, length, levels=levels, deepen=frozenset(levels))
                yield planned(LIBRARY, wishes)
                yield plan_of(LIBRARY, wishes, Routine("all", "All", tuple(LIBRARY.exercises)))


def steps() -> Iterator[Step]:
    return (step for made in plans() for step in made.steps if step.side != "both")


def test_what_is_said_of_a_side_is_true_of_the_figure() -> None:
    wrong = []
    for step in steps():
        bones = solve(POSES[step.frame])
        for words in (step.cue, step.text):
            for pattern, claim in CLAIMS.items():
                wrong += [
                    (step.exercise, step.level, step.phase, words)
                    for match in re.finditer(pattern, words)
                    if not claim(match["side"].lower(), step, bones)
                ]
    assert wrong == []


def test_every_side_that_is_named_has_been_compared_with_the_figure() -> None:
    """A new sentence with a side in it needs a line in CLAIMS."""
    for step in steps():
        for words in (step.cue, step.text):
            named = len(re.findall(r"(?i)\b(left|(?<!is )right)\b", words))
            assert named == sum(len(re.findall(pattern, words)) for pattern in CLAIMS), words


def test_every_claim_is_made_somewhere() -> None:
    said = {words for step in steps() for words in (step.cue, step.text)}
    assert [pattern for pattern in CLAIMS if not any(re.search(pattern, words) for words in said)] == []


def test_the_stage_shows_each_step_of_a_break_on_its_side(qapp: QApplication) -> None:
    """The left side is mirrored, so that the figure’s left is the person’s left."""
    made = planned(LIBRARY, Wishes("floor", "full", deepen=frozenset(LIBRARY.exercises)))
    stage, going = Stage(), begin(made, 0)
    stage.set_reduced_motion(True)
    stage.resize(200, 120)
    director = FigureDirector(stage, made)
    seen = set()
    while (step := going.step) is not None:
        director.follow(going.at(going.now_ms), made)
        if step.phase not in ("change_sides", "between") and step.side != "both":
            left, right = frame(step.frame, mirrored=True), frame(step.frame, mirrored=False)
            right_way, wrong_way = (left, right) if step.side == "left" else (right, left)
            shown = stage.grab().toImage()
            assert differing(shown, right_way) < differing(shown, wrong_way) / 2
            seen.add(step.side)
        going = going.next(going.now_ms)
    assert seen == {"left", "right"}
    stage.deleteLater()


def frame(name: str, *, mirrored: bool) -> QImage:
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_figure(painter, QRectF(0, 0, 200, 120), name, mirrored=mirrored, stage=True, glow=0.5)
    painter.end()
    return image


def differing(a: QImage, b: QImage) -> int:
    places = [(x, y) for y in range(0, 120, 3) for x in range(20, 180, 3)]
    return sum(abs(a.pixelColor(*place).lightness() - b.pixelColor(*place).lightness()) > 24 for place in places)
