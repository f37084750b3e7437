"""The questions that come up in a break, with their answers in the order of the panel."""

from __future__ import annotations

from deskbreak.core.exercises import Exercise
from deskbreak.core.guide import Step
from deskbreak.faces.break_.answers_panel import Question

SKIP = "Skip this stretch"
END = "End break"

CLOSING = Question("End this break?", "", "Keep going", END)


def ease_off(step: Step, gentle: str | None) -> Question:
    """What next, after “Too much”; `gentle` is what the gentler way is called, if there is one."""
    text = "What next? Nothing moves on until you choose."
    if gentle is None:
        return Question(step.cue, text, SKIP, "", END, "It hurt")
    return Question(step.cue, text, gentle, SKIP, END, "It hurt")


def deeper(exercise: Exercise, level: int, step: Step) -> Question:
    """Whether to take that level; asked once in a break."""
    names = (f"Try {exercise.level(level).name}", f"Stay with {step.level_name}")
    return Question("Go deeper only if this feels easy.", "", *names)
