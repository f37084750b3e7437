"""How everything stands on Windows and macOS: written, and not yet run on a real machine.

Separate from the adapters, which need Qt, so that `doctor` can say it without.
"""

from __future__ import annotations

from deskbreak.core.said import Said
from deskbreak.desktop.findings import Finding, Standing, Topic, missing

UNTRIED = Said("Not yet run on a real machine.")
_NO_CHIME = Said("The programs that play the chime are looked for on Linux only.")
_NO_MEDIA = Said("Players are paused through MPRIS, which only Linux has.")


def untried(topic: Topic, through: str) -> Finding:
    """The topic is served through the thing named, as far as its answers are known on paper."""
    return Finding(topic, Standing.IN_PART, through, UNTRIED)


def _by_topic(*findings: Finding) -> dict[Topic, Finding]:
    elsewhere = (
        untried(Topic.NOTIFICATIONS, "balloons of the tray icon, without buttons"),
        untried(Topic.WINDOWS, "windows that stay in the background"),
        missing(Topic.SOUND, _NO_CHIME),
        untried(Topic.VOICE, "Qt’s text to speech"),
        missing(Topic.MEDIA, _NO_MEDIA),
    )
    return {finding.topic: finding for finding in (*findings, *elsewhere)}


WINDOWS = _by_topic(
    untried(Topic.TRAY, "the notification area"),
    untried(Topic.IDLE, "GetLastInputInfo"),
    untried(Topic.LOCK, "the session messages of Windows"),
    untried(Topic.SLEEP, "the power messages of Windows"),
    untried(Topic.CLOCK, "the time message of Windows"),
    untried(Topic.FULLSCREEN, "SHQueryUserNotificationState"),
    untried(Topic.CALL, "the list of who uses microphone and camera"),
    untried(Topic.PRESENTING, "SHQueryUserNotificationState"),
    missing(Topic.DO_NOT_DISTURB, Said("Windows tells no program whether do not disturb is on.")),
    missing(Topic.WATCHING, Said("Windows tells no program whether another one keeps the screen awake.")),
)
MACOS = _by_topic(
    untried(Topic.TRAY, "the menu bar"),
    untried(Topic.IDLE, "CGEventSource; that you are back is seen within a second"),
    untried(Topic.LOCK, "the distributed notifications of macOS"),
    untried(Topic.SLEEP, "the power notifications of IOKit"),
    missing(
        Topic.CLOCK,
        Said("deskbreak isn’t told of a changed clock here; working hours are right again at the next event."),
    ),
    missing(Topic.FULLSCREEN, Said("macOS tells no program whether another one is full screen.")),
    untried(Topic.CALL, "CoreAudio’s running microphones"),
    missing(Topic.PRESENTING, Said("macOS tells no program whether the screen is shared.")),
    missing(Topic.DO_NOT_DISTURB, Said("macOS tells no program which focus is on.")),
    untried(Topic.WATCHING, "the power assertions of IOKit"),
)
