"""What deskbreak has to say about what it is not, and when to get help: the same words wherever they are shown.

Separate because the break, the overview and “Why these stretches?” all say them. Another wording is a decision about
safety, never one about room.
"""

from __future__ import annotations

DISCLAIMER = (
    "Deskbreak offers general movement guidance, not medical advice; stop if anything hurts, and ask a doctor or "
    "physiotherapist before you start if you are pregnant, injured, recently operated on or have ongoing pain."
)
WHEN_TO_GET_HELP = "When to get help now"
EMERGENCY = (
    "New numbness around the genitals or buttocks, loss of bladder or bowel control, or weakness in both legs: "
    "get emergency help now."
)
