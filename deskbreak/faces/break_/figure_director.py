"""What the figure does on the stage at each turn of the guide: stands, moves, fades, changes sides.

Separate from the page because it is a little play of its own: left is mirrored, arrows only on the way, the muscle
glows only in a hold.
"""

from __future__ import annotations

from deskbreak.core.guide import Place, Plan, Step
from deskbreak.faces.figure.stage import FINISHED_OPACITY, Stage

MOVING = ("tuck", "ease", "deepen")
HELD = ("hold", "deepen")


class FigureDirector:
    """Leads one stage through one plan."""

    def __init__(self, stage: Stage, plan: Plan) -> None:
        self._stage = stage
        self._plan = plan
        self._shown: tuple[object, ...] = ()

    def follow(self, place: Place, plan: Plan) -> None:
        """Be where the guide is."""
        self._plan = plan
        step = place.step
        if step is None or not step.frame:
            return
        now = (place.index, step.frame, step.side, step.level, place.paused, place.eased_off)
        if now == self._shown:
            return
        resumed = bool(self._shown) and self._shown[:4] == now[:4]
        self._shown = now
        if place.paused:
            self._stage.show_pose(step.frame, mirrored=is_mirrored(step), opacity=FINISHED_OPACITY)
        elif resumed and not place.eased_off:
            self._stage.show_pose(step.frame, mirrored=is_mirrored(step), glow=_glow(step))
        else:
            self._turn(step, place.index)
            self._prepare(place.index)

    def _turn(self, step: Step, index: int) -> None:
        mirrored = is_mirrored(step)
        if step.phase == "change_sides":
            self._stage.show_pair(self._finished_frame(index, step), step.frame, coming_mirrored=mirrored)
        elif step.phase in ("between", "setup") and not self._continues(index, step):
            self._stage.show_pose(step.frame, mirrored=mirrored)
        else:
            self._stage.move_to(step.frame, mirrored=mirrored, glow=_glow(step), arrow=step.phase in MOVING)

    def _prepare(self, index: int) -> None:
        """The way to come is computed while nothing else is to do."""
        following = self._plan.steps[index + 1 : index + 2]
        if following and following[0].frame and following[0].phase in (*MOVING, "hold", "out"):
            self._stage.prepare_move(following[0].frame)

    def _continues(self, index: int, step: Step) -> bool:
        """Whether the figure is already on its mat, on the right side."""
        before = self._plan.steps[index - 1] if index else None
        return before is not None and before.phase != "change_sides" and before.group == step.group

    def _finished_frame(self, index: int, step: Step) -> str:
        """The pose in which the other side ended."""
        return self._plan.steps[index - 1].frame if index else step.frame


def is_mirrored(step: Step) -> bool:
    """Facing right the near leg is the figure’s right; for the left side the figure faces left."""
    return step.side == "left"


def _glow(step: Step) -> float:
    return 1.0 if step.phase in HELD else 0.0
