"""What this desktop offers, in words for people: one finding a topic.

Separate from the ports so that `deskbreak doctor`, a client command, can say it without Qt.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from deskbreak.core.said import Said, parts_of, said_again, together
from deskbreak.desktop.packages import PIPEWIRE, PULSE_UTILS, install_command


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
    WINDOWS = "windows"
    SOUND = "sound"
    VOICE = "voice"
    MEDIA = "media"


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
    Topic.WINDOWS: "asks for a break without taking the keyboard from what you are typing",
    Topic.SOUND: "the chime at each change of phase",
    Topic.VOICE: "speaks the steps while your eyes are on the ceiling",
    Topic.MEDIA: "pauses music and films for a break and lets them go on after it, if you want that",
}


BUSY_TOPICS = (Topic.FULLSCREEN, Topic.CALL, Topic.PRESENTING, Topic.DO_NOT_DISTURB, Topic.WATCHING)
BUSY_TOPIC_OF = {topic.value.removeprefix("busy."): topic for topic in BUSY_TOPICS}
"""The topics by the names of the reasons."""
NOT_HERE = Said("Nothing on this desktop tells of it.")
NO_SCREENCASTS = Said("The program that tells what PipeWire shares is not installed.")


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
    says: str = ""
    """What it said last, in words; empty if it has said nothing, or nobody listened."""
    since: str = ""
    """Since when it says so, as an ISO date and time; empty if that is not known."""

    @property
    def used_for(self) -> str:
        """A sentence on what deskbreak does with it."""
        return USED_FOR[self.topic]

    def as_json(self) -> dict[str, object]:
        """The finding as `doctor --json` prints it; `said` has what its sentences are made of."""
        return {
            "topic": self.topic.value,
            "state": self.state.value,
            "through": self.through,
            "used_for": self.used_for,
            "why": self.why,
            "install": self.install,
            "says": self.says,
            "since": self.since,
            "said": {"why": parts_of(self.why), "install": parts_of(self.install)},
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Finding:
        """The finding again. ValueError or KeyError for what `as_json` would never say."""
        words = {key: str(told.get(key, "")) for key in ("through", "why", "install", "says", "since")}
        words |= {key: said_again(parts) for key, parts in told.get("said", {}).items() if key in words}
        return cls(Topic(told["topic"]), Standing(told["state"]), **words)


def works(topic: Topic, through: str) -> Finding:
    """The topic is served, through the thing named."""
    return Finding(topic, Standing.WORKS, through)


def missing(topic: Topic, why: str, install: str = "") -> Finding:
    """The topic is not served, and why."""
    return Finding(topic, Standing.MISSING, "", why, install)


def combined(topic: Topic, told: Sequence[Finding]) -> Finding:
    """One finding for a topic that several things tell of together; where one is lacking, why, and what helps."""
    there = [finding for finding in told if finding.state is not Standing.MISSING]
    lacking = next((finding for finding in told if finding.state is not Standing.WORKS), None)
    if not there:
        return lacking or missing(topic, NOT_HERE)
    through = ", ".join(dict.fromkeys(finding.through for finding in there))  # each once, in their order
    if lacking is None:
        return works(topic, through)
    return Finding(topic, Standing.IN_PART, through, lacking.why, lacking.install)


def tray_finding(through: str) -> Finding:
    """The finding for the tray: through what icons are shown (empty: nothing does)."""
    if through:
        return works(Topic.TRAY, through)
    return missing(
        Topic.TRAY,
        Said("Nothing on this desktop shows tray icons at the moment; the command line and the notices do without."),
        Said("on GNOME the extension AppIndicator Support; elsewhere the panel's tray plugin"),
    )


def wayland_idle_finding(protocol: str) -> Finding:
    """The finding for an idle source of the compositor's, which can't be asked when the last input was."""
    why = Said(
        "Before a lock or sleep, and for the lull before an offer, the last input is known to half a minute only."
    )
    return Finding(Topic.IDLE, Standing.WORKS, f"{protocol} of the Wayland compositor", why)


def idle_instead_finding(finding: Finding, failed: Sequence[str]) -> Finding:
    """The finding of an idle source that is used because better ones failed, for these reasons."""
    if not failed:
        return finding
    why = together(*failed, finding.why)
    return replace(finding, why=why)


def lock_finding(has_logind: bool, has_saver: bool) -> Finding:
    """The finding for the sources of a lock that answer."""
    named = (("logind", has_logind), ("the screen saver on D-Bus", has_saver))
    through = " and ".join(name for name, is_there in named if is_there)
    if has_saver:
        return works(Topic.LOCK, through)
    if has_logind:
        why = Said("logind answers, but no screen saver does: a lock is seen only if this desktop tells logind of it.")
        return Finding(Topic.LOCK, Standing.IN_PART, through, why)
    why = Said("Neither logind nor a screen saver answers on D-Bus; being away is seen by idleness alone.")
    return missing(Topic.LOCK, why, Said("your desktop's screen locker, started with the desktop"))


def sleep_finding(has_logind: bool, waits: bool) -> Finding:
    """The finding for sleep: whether logind answers, and whether it lets us write first."""
    if not has_logind:
        why = Said("logind doesn't answer on the system bus: sleep is seen only afterwards, by the clock.")
        return missing(Topic.SLEEP, why, Said("systemd-logind, or elogind"))
    if not waits:
        why = Said("logind tells of sleep, but doesn't wait until the state is written.")
        return Finding(Topic.SLEEP, Standing.IN_PART, "logind", why)
    return works(Topic.SLEEP, "logind")


def notifications_finding(has_server: bool, capabilities: frozenset[str] | None) -> Finding:
    """The finding for notifications: whether a server answers, and what it can do (None: not asked yet)."""
    if not has_server:
        why = Said("Nothing on this desktop shows notifications.")
        return missing(Topic.NOTIFICATIONS, why, Said("a notification server, such as dunst or xfce4-notifyd"))
    if capabilities is not None and "actions" not in capabilities:
        why = Said("Notifications are shown here without buttons.")
        return Finding(Topic.NOTIFICATIONS, Standing.IN_PART, "the notification server", why)
    return works(Topic.NOTIFICATIONS, "the notification server")


def call_finding(server: str, has_program: bool, why: str = "") -> Finding:
    """The finding for microphones: which sound server there is, whether it can be asked, and what it last refused."""
    if not server:
        return missing(Topic.CALL, Said("No sound server answers, so nobody can tell whether a microphone is in use."))
    if not has_program:
        why = Said("The program that asks the sound server who uses the microphone is not installed.")
        return missing(Topic.CALL, why, install_command(PULSE_UTILS))
    return missing(Topic.CALL, why) if why else works(Topic.CALL, f"microphones of {server}")


def screencast_finding(pipewire: str, has_program: bool) -> tuple[Finding, ...]:
    """The finding for shared screens; none where there is no PipeWire, through which they are shared."""
    if not pipewire:
        return ()
    if not has_program:
        return (missing(Topic.PRESENTING, NO_SCREENCASTS, install_command(PIPEWIRE)),)
    return (works(Topic.PRESENTING, "screens that PipeWire shares"),)
