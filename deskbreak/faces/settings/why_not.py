"""Why a stretch or one of its levels can't be chosen now, in the words of the settings window."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from deskbreak.core.history import PainAt
from deskbreak.core.progression.standing import Rest, Standing

AVOIDED = {
    "knee": "Knee",
    "ankle": "Ankle",
    "back": "Back",
    "shoulder": "Shoulder",
    "balance": "Balance",
    "hip_replacement": "Hip replacement",
    "pregnant": "Pregnant",
}
HURT = {
    PainAt.KNEE: "knee or ankle",
    PainAt.BACK: "back",
    PainAt.HIP_JOINT: "hip joint",
    PainAt.TINGLING: "tingling or numb",
}
UNTIL_CHECKED = "Rests until you have had this checked."


def avoided(what: frozenset[str]) -> str:
    """“Off because of: knee, back”; empty where it is because of nothing."""
    words = [AVOIDED[one].lower() for one in AVOIDED if one in what]
    return f"Off because of: {', '.join(words)}" if words else ""


def closed(days: int) -> str:
    """For a level that is not open yet."""
    return "Opens after 1 more day" if days == 1 else f"Opens after {QLocale().toString(days)} more days"


def resting(standing: Standing, level: int, now: datetime) -> str:
    """Why an exercise rests at a level, and for how long; empty where it does not."""
    rests = [rest for rest in standing.rests if rest.holds(now) and rest.highest < level]
    if not rests:
        return ""
    last = max(rests, key=_end)
    if last.until is None:
        return UNTIL_CHECKED
    days = -(-(last.until - now) // timedelta(days=1))
    words = HURT.get(last.why, "pain") if last.why is not None else "pain"
    return f"Off because of: {words}. {closed(days)}"


def waits_for_check(standing: Standing) -> bool:
    """Whether the exercise rests until the person says that it was checked."""
    return any(rest.until is None for rest in standing.rests)


def _end(rest: Rest) -> tuple[bool, float]:
    return rest.until is None, rest.until.timestamp() if rest.until else 0.0
