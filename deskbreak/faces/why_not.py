"""Why a stretch or one of its levels can’t be chosen now, and what may apply to a person.

Separate from the windows because the settings, the welcome and the break say it in the same words.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from deskbreak.core.history import PainAt
from deskbreak.core.progression.standing import Rest, Standing
from deskbreak.language.texts import Texts

tr = Texts("Settings window")

AVOIDED = {
    "knee": (tr.mark("Knee"), tr.mark("knee")),
    "ankle": (tr.mark("Ankle"), tr.mark("ankle")),
    "back": (tr.mark("Back", "part of the body"), tr.mark("back", "part of the body")),
    "shoulder": (tr.mark("Shoulder"), tr.mark("shoulder")),
    "balance": (tr.mark("Balance"), tr.mark("balance")),
    "hip_replacement": (tr.mark("Hip replacement"), tr.mark("hip replacement")),
    "pregnant": (tr.mark("Pregnant"), tr.mark("pregnant")),
}
"""What may apply to a person: as a choice, and within a sentence."""
_PAIN = tr.mark("pain")
HURT = {
    PainAt.KNEE: tr.mark("knee or ankle"),
    PainAt.BACK: tr.mark("back", "part of the body"),
    PainAt.HIP_JOINT: tr.mark("hip joint"),
    PainAt.TINGLING: tr.mark("tingling or numb"),
}
UNTIL_CHECKED = tr.mark("Rests until you have had this checked.")
_BODY = "part of the body"


def avoidable(what: str) -> str:
    """What may apply to a person, as a choice."""
    return tr(AVOIDED[what][0], note=_BODY if what == "back" else "")


def avoided(what: frozenset[str]) -> str:
    """“Off because of: knee, back”; empty where it is because of nothing."""
    words = [tr(AVOIDED[one][1], note=_BODY if one == "back" else "") for one in AVOIDED if one in what]
    return tr("Off because of: %1", ", ".join(words)) if words else ""


def closed(days: int) -> str:
    """For a level that is not open yet."""
    return tr("Opens after %Ln more days", n=days)


def resting(standing: Standing, level: int, now: datetime) -> str:
    """Why an exercise rests at a level, and for how long; empty where it does not."""
    rests = [rest for rest in standing.rests if rest.holds(now) and rest.highest < level]
    if not rests:
        return ""
    last = max(rests, key=_end)
    if last.until is None:
        return tr(UNTIL_CHECKED)
    days = -(-(last.until - now) // timedelta(days=1))
    words = HURT.get(last.why, _PAIN) if last.why is not None else _PAIN
    said = tr(words, note=_BODY if last.why is PainAt.BACK else "")
    return tr("Off because of: %1. Opens after %Ln more days", said, n=days)


def waits_for_check(standing: Standing) -> bool:
    """Whether the exercise rests until the person says that it was checked."""
    return any(rest.until is None for rest in standing.rests)


def _end(rest: Rest) -> tuple[bool, float]:
    return rest.until is None, rest.until.timestamp() if rest.until else 0.0
