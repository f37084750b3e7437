"""What this desktop offers, in words for people: one finding a topic.

Separate from the ports so that `deskbreak doctor`, a client command, can say it without Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How much of a thing there is."""

    WORKS = "works"
    IN_PART = "in_part"
    MISSING = "missing"


class Topic(StrEnum):
    """What deskbreak would like from a desktop."""

    TRAY = "tray"
    IDLE = "idle"
    LOCK = "lock"
    SLEEP = "sleep"
    CLOCK = "clock"
    FULLSCREEN = "busy.fullscreen"
    CALL = "busy.call"
    PRESENTING = "busy.presenting"
    DO_NOT_DISTURB = "busy.do_not_disturb"
    WATCHING = "watching"
    NOTIFICATIONS = "notifications"
    SOUND = "sound"
    VOICE = "voice"


USED_FOR: dict[Topic, str] = {
    Topic.TRAY: "shows how far the sitting has come, and offers the menu",
    Topic.IDLE: "tells when you leave the desk and come back, without looking at what you type",
    Topic.LOCK: "a locked screen means that you are away, at once",
    Topic.SLEEP: "a sleeping machine means that you are away, and what was counted is written before it sleeps",
    Topic.CLOCK: "working hours stay right when the clock or the time zone is changed",
    Topic.FULLSCREEN: "holds an offer back while a full-screen window is in front",
    Topic.CALL: "holds an offer back during a call",
    Topic.PRESENTING: "holds an offer back while you present",
    Topic.DO_NOT_DISTURB: "holds an offer back while the desktop is set to do not disturb",
    Topic.WATCHING: "a film that keeps the screen awake counts as sitting",
    Topic.NOTIFICATIONS: "says now and then what matters, such as an offer that was held back for long",
    Topic.SOUND: "the chime at each change of phase",
    Topic.VOICE: "speaks the steps while your eyes are on the ceiling",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One topic: whether it works, through what, and if not, why and what helps."""

    topic: Topic
    state: Standing
    through: str = ""
    """What answers for it here, for instance "XSync alarms"; empty if nothing does."""
    why: str = ""
    """A sentence on what is missing, or on what works in part only."""
    install: str = ""
    """What to install or switch on, ready to be typed where that is known."""

    @property
    def used_for(self) -> str:
        """A sentence on what deskbreak does with it."""
        return USED_FOR[self.topic]

    def as_json(self) -> dict[str, str]:
        """The finding as `doctor --json` prints it."""
        return {
            "topic": self.topic.value,
            "state": self.state.value,
            "through": self.through,
            "used_for": self.used_for,
            "why": self.why,
            "install": self.install,
        }


def works(topic: Topic, through: str) -> Finding:
    """The topic is served, through the thing named."""
    return Finding(topic, Standing.WORKS, through)


def missing(topic: Topic, why: str, install: str = "") -> Finding:
    """The topic is not served, and why."""
    return Finding(topic, Standing.MISSING, "", why, install)
