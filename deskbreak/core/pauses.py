"""How long a pause is that ends at a time of day: "until 14:30", "until tomorrow".

Separate because the command line, the tray and the overview offer the same pauses.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

# Tomorrow begins when nobody works any more, so that a pause late in the evening is not over at midnight.
MORNING_HOUR = 5
# Who asks for "tomorrow" in the small hours means after the sleep, not in an hour.
_SHORTEST = timedelta(hours=4)

_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)


def until_tomorrow(now: datetime) -> int:
    """Seconds from the local time `now` until the next five in the morning that is at least four hours away."""
    morning = now.replace(hour=MORNING_HOUR, minute=0, second=0, microsecond=0)
    while morning - now < _SHORTEST:
        morning += timedelta(days=1)
    return round((morning - now).total_seconds())


def until_time(text: str, now: datetime) -> int:
    """Seconds from the local time `now` until it is `text` ("14:30") again; raises ValueError with a sentence."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"“{text}” is not a time of day; write it like 14:30")
    end = now.replace(hour=int(match[1]), minute=int(match[2]), second=0, microsecond=0)
    if end <= now:
        end += timedelta(days=1)
    return max(1, round((end - now).total_seconds()))
