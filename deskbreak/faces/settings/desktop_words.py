"""What each source of the desktop is called on the page This desktop, and what it is used for.

Separate so that the page, and whoever looks for a word, need no window. Why something is missing, and what helps,
`desktop.findings` says.
"""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.core.said import Said
from deskbreak.desktop.findings import Finding, Standing, Topic
from deskbreak.language.said import translated
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


@dataclass(frozen=True, slots=True)
class Source:
    """A topic as people know it."""

    icon: str
    name: str
    use: str


GROUPS = (
    (Topic.TRAY, Topic.IDLE, Topic.LOCK, Topic.SLEEP, Topic.CLOCK),
    (Topic.CALL, Topic.FULLSCREEN, Topic.DO_NOT_DISTURB, Topic.PRESENTING, Topic.WATCHING),
    (Topic.VOICE, Topic.SOUND, Topic.NOTIFICATIONS, Topic.WINDOWS, Topic.MEDIA),
)
"""The cards, and what is in each, from the top."""
SOURCES = {
    Topic.TRAY: Source("ring", tr.mark("Tray icon"), tr.mark("How far the sitting has come, and the menu.")),
    Topic.IDLE: Source("sliders", tr.mark("Keyboard and mouse"), tr.mark("When you last moved, never what you type.")),
    Topic.LOCK: Source("lock", tr.mark("Screen lock"), tr.mark("Locked means away.")),
    Topic.SLEEP: Source("moon", tr.mark("Sleep"), tr.mark("Asleep means away.")),
    Topic.CLOCK: Source("clock", tr.mark("Clock"), tr.mark("Working hours stay right when the clock is set.")),
    Topic.CALL: Source("call", tr.mark("Calls"), tr.mark("The microphone or the camera is in use.")),
    Topic.FULLSCREEN: Source("floor_view", tr.mark("Full screen"), tr.mark("Films and games.")),
    Topic.DO_NOT_DISTURB: Source("bell", tr.mark("Do not disturb"), tr.mark("As set on this desktop.")),
    Topic.PRESENTING: Source("monitor", tr.mark("Presenting"), tr.mark("Slides or a shared screen.")),
    Topic.WATCHING: Source("play", tr.mark("Films"), tr.mark("Watching counts as sitting.")),
    Topic.VOICE: Source("voice", tr.mark("Voice"), tr.mark("The steps, spoken.")),
    Topic.SOUND: Source("speaker", tr.mark("Sound"), tr.mark("Chimes and ticks.")),
    Topic.NOTIFICATIONS: Source("information", tr.mark("Notifications"), tr.mark("Now and then, what matters.")),
    Topic.WINDOWS: Source("floor_view", tr.mark("Windows"), tr.mark("They ask without taking the keyboard from you.")),
    Topic.MEDIA: Source("pause", tr.mark("Music and films"), tr.mark("They can pause for a break.")),
}
STATES = {Standing.WORKS: tr.mark("Works"), Standing.IN_PART: tr.mark("In part"), Standing.MISSING: tr.mark("Missing")}
MARKS = {Standing.WORKS: "check", Standing.IN_PART: "dash", Standing.MISSING: "cross"}
INKS = {Standing.WORKS: "onsoft", Standing.IN_PART: "ambertext", Standing.MISSING: "ambertext"}


def command(finding: Finding) -> str:
    """What can be copied and run to mend it, without the words around it; empty where nothing can."""
    words = finding.install
    if isinstance(words, Said) and words.values:
        words = words.values[0]
    return words if words.startswith("sudo ") else ""


def said(finding: Finding) -> str:
    """What it is used for, or why it is not all there, and what helps where that is no command."""
    if not finding.why:
        return tr(SOURCES[finding.topic].use)
    if finding.install and not command(finding):
        return tr("%1 What helps: %2.", translated(finding.why), translated(finding.install))
    return translated(finding.why)
