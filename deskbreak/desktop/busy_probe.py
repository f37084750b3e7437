"""Asks once and without Qt what tells of busy reasons here, for `doctor`. Separate from `probe` for its length."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping

from deskbreak.core.said import Said
from deskbreak.desktop import microphones
from deskbreak.desktop.busy_questions import INHIBITORS, QUESTIONS, Question
from deskbreak.desktop.cameras import THROUGH as OF_CAMERAS
from deskbreak.desktop.cameras import CamerasUnwatched, CameraWatch
from deskbreak.desktop.detect import DisplayKind
from deskbreak.desktop.findings import (
    BUSY_TOPIC_OF,
    BUSY_TOPICS,
    Finding,
    Topic,
    call_finding,
    combined,
    missing,
    screencast_finding,
    works,
)
from deskbreak.desktop.quiet_settings import PROGRAM as SETTINGS
from deskbreak.desktop.quiet_settings import quiet_setting
from deskbreak.desktop.screencasts import MONITOR
from deskbreak.desktop.sound import server
from deskbreak.desktop.toplevels import THROUGH as OF_WLROOTS
from deskbreak.desktop.toplevels import Toplevels, unknown
from deskbreak.desktop.wayland import Wayland, WaylandGone
from deskbreak.desktop.wayland_idle_notice import films_through
from deskbreak.desktop.wire import Answer, Call, WhichBus
from deskbreak.desktop.xwindows import THROUGH as OF_X11
from deskbreak.desktop.xwindows import FrontWindow, XWindowsGone

Ask = Callable[[WhichBus, Call], Answer | None]
"""Asks on a bus; None for no answer, or an error."""
_PATIENCE_S = 2.0


def busy_findings(kind: DisplayKind, ask: Ask, environ: Mapping[str, str]) -> tuple[Finding, ...]:
    """One finding for each busy reason and for watching; everybody who would tell of them is really asked."""
    desktops = environ.get("XDG_CURRENT_DESKTOP", "")
    asked = [finding for one in QUESTIONS if (finding := _asked(one, ask)) is not None]
    shared = screencast_finding(server("pw-play"), shutil.which(MONITOR) is not None)
    if ask(WhichBus.SESSION, INHIBITORS) is not None:
        asked.append(works(Topic.PRESENTING, "the session manager"))
    told = [microphone_finding(), camera_finding(), *shared, *asked, *_settings(desktops)]
    if kind is DisplayKind.X11:
        told.append(fullscreen_of_x11())
    elif kind is DisplayKind.WAYLAND:
        told += wayland_findings(desktops)
    return tuple(combined(topic, [one for one in told if one.topic is topic]) for topic in BUSY_TOPICS)


def fullscreen_of_x11() -> Finding:
    """Whether the window manager says which window is in front."""
    try:
        front = FrontWindow()
    except XWindowsGone as gone:
        return missing(Topic.FULLSCREEN, str(gone))
    tells = front.tells_front()
    front.close()
    if tells:
        return works(Topic.FULLSCREEN, OF_X11)
    return missing(Topic.FULLSCREEN, Said("The window manager doesn’t say which window is in front, or there is none."))


def wayland_findings(desktops: str) -> tuple[Finding, ...]:
    """Whether the compositor says which window is in front, and how a film counts with it."""
    try:
        wayland = Wayland()
    except WaylandGone as gone:
        return (missing(Topic.FULLSCREEN, str(gone)),)
    try:
        wayland.settle(_PATIENCE_S)
        is_offered, films = Toplevels(wayland).is_offered, films_through(wayland)
    except WaylandGone as gone:
        return (missing(Topic.FULLSCREEN, str(gone)),)
    finally:
        wayland.close()
    front = works(Topic.FULLSCREEN, OF_WLROOTS) if is_offered else missing(Topic.FULLSCREEN, unknown(desktops))
    return (front, works(Topic.WATCHING, films)) if films else (front,)


def camera_finding() -> Finding:
    """Whether the kernel tells when a camera is opened."""
    try:
        CameraWatch().close()
    except CamerasUnwatched as unwatched:
        return missing(Topic.CALL, str(unwatched))
    return works(Topic.CALL, OF_CAMERAS)


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
        return Said("%1 doesn’t answer.", Said("The sound server"))
    except (OSError, subprocess.CalledProcessError):
        return Said("The sound server doesn’t tell who uses the microphone.")
    except microphones.Unreadable as unreadable:
        return str(unreadable)
    return ""


def _asked(question: Question, ask: Ask) -> Finding | None:
    """The finding for one question; None if nobody is there, or nobody knows it."""
    answer = ask(question.bus, question.call)
    if answer is None:
        return None
    topic = BUSY_TOPIC_OF[question.reason]
    if question.read(answer) is None:
        return missing(
            topic, Said("%1 answers in a form that is not known here.", f"{question.service} ({question.through})")
        )
    return works(topic, question.through)


def _settings(desktops: str) -> tuple[Finding, ...]:
    setting = quiet_setting(desktops)
    if setting is None:
        return ()
    program = shutil.which(SETTINGS)
    if program is None:
        return (missing(Topic.DO_NOT_DISTURB, Said("The program gsettings is not installed.")),)
    why = Said("%1 doesn’t tell whether to disturb.", f"gsettings ({setting.desktop})")
    silent = missing(Topic.DO_NOT_DISTURB, why)
    try:
        asked = subprocess.run([program, *setting.question], capture_output=True, timeout=_PATIENCE_S, check=True)
    except (OSError, subprocess.SubprocessError):
        return (silent,)
    if setting.holds(asked.stdout) is None:
        return (silent,)
    return (works(Topic.DO_NOT_DISTURB, f"settings of {setting.desktop}"),)
