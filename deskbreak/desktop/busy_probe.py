"""Asks once and without Qt what tells of busy reasons here, for `doctor`. Separate from `probe` for its length."""

from __future__ import annotations

import os
import shutil
import subprocess

from deskbreak.desktop import microphones
from deskbreak.desktop.detect import DisplayKind
from deskbreak.desktop.findings import BUSY_TOPICS, NOT_YET, Finding, Topic, call_finding, combined, missing, works
from deskbreak.desktop.sound import server
from deskbreak.desktop.xwindows import THROUGH, FrontWindow, XWindowsGone

_PATIENCE_S = 2.0


def busy_findings(kind: DisplayKind) -> tuple[Finding, ...]:
    """One finding for each busy reason and for watching; everybody who would tell of them is really asked."""
    told = [fullscreen_finding(kind), microphone_finding()]
    return tuple(combined(topic, [one for one in told if one.topic is topic]) for topic in BUSY_TOPICS)


def fullscreen_finding(kind: DisplayKind) -> Finding:
    """Whether somebody says which window is in front."""
    if kind is not DisplayKind.X11:
        return missing(Topic.FULLSCREEN, NOT_YET)
    try:
        front = FrontWindow()
    except XWindowsGone as gone:
        return missing(Topic.FULLSCREEN, str(gone))
    tells = front.tells_front()
    front.close()
    if tells:
        return works(Topic.FULLSCREEN, THROUGH)
    return missing(Topic.FULLSCREEN, "The window manager doesn’t say which window is in front, or there is none.")


def microphone_finding() -> Finding:
    """Whether the sound server tells who listens."""
    program, on = shutil.which(microphones.PROGRAM), server("paplay")
    why = "" if program is None or not on else _refusal(program)
    return call_finding(on, program is not None, why)


def _refusal(program: str) -> str:
    """Why nobody tells who listens; empty if somebody does."""
    environment = {**os.environ, "LC_ALL": "C"}
    command = [program, *microphones.LISTENERS]
    try:
        asked = subprocess.run(command, capture_output=True, env=environment, timeout=_PATIENCE_S, check=True)
        microphones.listeners(asked.stdout)
    except subprocess.TimeoutExpired:
        return "The sound server doesn’t answer."
    except (OSError, subprocess.CalledProcessError):
        return "The sound server doesn’t tell who uses the microphone."
    except microphones.Unreadable as unreadable:
        return str(unreadable)
    return ""
