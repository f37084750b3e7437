"""The questions that come up in a break, with their answers in the order of the panel."""

from __future__ import annotations

from deskbreak.core.exercises import Exercise
from deskbreak.core.guide import Step
from deskbreak.faces.break_.answers_panel import Question
from deskbreak.language.texts import Texts

tr = Texts("Break")


SKIP = tr.mark("Skip this stretch")
END = tr.mark("End break")


def closing() -> Question:
    """Whether the break is to end, after Esc or the close button."""
    return Question(tr("End this break?"), "", tr("Keep going"), tr(END))


def ease_off(step: Step, gentle: str | None) -> Question:
    """What next, after “Too much”; `gentle` is what the gentler way is called, if there is one."""
    text = tr("What next? Nothing moves on until you choose.")
    if gentle is None:
        return Question(step.cue, text, tr(SKIP), "", tr(END), tr("It hurt"))
    return Question(step.cue, text, gentle, tr(SKIP), tr(END), tr("It hurt"))


def deeper(exercise: Exercise, level: int, step: Step) -> Question:
    """Whether to take that level; asked once in a break."""
    names = (tr("Try %1", exercise.level(level).name), tr("Stay with %1", step.level_name))
    return Question(tr("Go deeper only if this feels easy."), "", *names)
