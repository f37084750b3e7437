"""What the figure does on the stage at each turn of the guide: stands, moves, fades, changes sides.

Separate from the page because it is a little play of its own: left is mirrored, arrows only on the way into a pose,
the muscle glows only in a hold.
"""

from __future__ import annotations

from deskbreak.core.guide import Place, Plan, Step
from deskbreak.faces.figure.pair import FINISHED_OPACITY
from deskbreak.faces.figure.stage import Stage

INTO_POSE = ("tuck", "ease", "hold", "deepen")
HELD = ("hold", "deepen")


class FigureDirector:
    """Leads one stage through one plan."""

    def __init__(self, stage: Stage, plan: Plan) -> None:
        self._stage = stage
        self._plan = plan
        self._step: Step | None = None
        self._index = -1

    def follow(self, place: Place, plan: Plan) -> None:
        """Be where the guide is."""
        self._plan = plan
        step = place.step
        if step is None or not step.frame:
            return
        if (place.index, step) != (self._index, self._step):
            before, self._step, self._index = self._step, step, place.index
            self._turn(step, before, place.index)
            self._prepare(step, place.index)
        # A movement that is interrupted by a pause goes on, pale, to its end: nobody stands half-way.
        self._stage.set_opacity(FINISHED_OPACITY if place.paused else 1.0)
        self._stage.set_glow(1.0 if step.phase in HELD and not place.paused else 0.0)

    def _turn(self, step: Step, before: Step | None, index: int) -> None:
        mirrored = is_mirrored(step)
        if step.phase == "change_sides":
            self._stage.show_pair(self._finished_frame(index, step), step.frame, coming_mirrored=mirrored)
        elif before is not None and _leads_on(before, step):
            arrow = step.phase in INTO_POSE
            self._stage.move_to(step.frame, mirrored=mirrored, glow=float(step.phase in HELD), arrow=arrow)
        else:
            self._stage.show_pose(step.frame, mirrored=mirrored, glow=float(step.phase in HELD))

    def _prepare(self, step: Step, index: int) -> None:
        """What comes is computed while nothing else is to do."""
        following = next(iter(self._plan.steps[index + 1 : index + 2]), None)
        if following is not None and following.frame:
            if _leads_on(step, following):
                self._stage.prepare_move(following.frame)
            else:
                self._stage.prepare_pose(following.frame)

    def _finished_frame(self, index: int, step: Step) -> str:
        """The pose in which the other side ended."""
        return self._plan.steps[index - 1].frame if index else step.frame


def _leads_on(before: Step, step: Step) -> bool:
    """Whether one figure goes from step to step; else another one stands there."""
    same = (before.exercise, before.side) == (step.exercise, step.side)
    return same and "change_sides" not in (before.phase, step.phase)


def is_mirrored(step: Step) -> bool:
    """Facing right the near leg is the figure’s right; for the left side the figure faces left."""
    return step.side == "left"
