"""What the pictures of the settings need of a world: files of one's own, right and wrong, and a desktop with gaps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from deskbreak.core.history import Entry, Kind, Outcome
from deskbreak.desktop.autostart import LoginStart, Standing
from deskbreak.desktop.findings import NO_SCREENCASTS, Finding, Topic, missing, tray_finding, works
from deskbreak.desktop.findings import Standing as Found
from deskbreak.desktop.toplevels import NOT_ON_GNOME
from deskbreak.desktop.voice_probe import NO_SPEECH
from deskbreak.faces.settings.desktop_report import DesktopReport
from deskbreak.faces.settings.outside import Outside
from deskbreak.faces.settings.privacy import Places
from deskbreak.storage import paths

FINDINGS = (
    replace(tray_finding(""), install="sudo apt install gnome-shell-extension-appindicator"),
    works(Topic.IDLE, "Mutter"),
    works(Topic.LOCK, "logind"),
    works(Topic.SLEEP, "logind"),
    works(Topic.CLOCK, "a timerfd of the kernel"),
    works(Topic.CALL, "PipeWire"),
    missing(Topic.FULLSCREEN, NOT_ON_GNOME),
    works(Topic.DO_NOT_DISTURB, "GNOME"),
    Finding(Topic.PRESENTING, Found.IN_PART, "the session manager", NO_SCREENCASTS, "sudo apt install pipewire-bin"),
    works(Topic.WATCHING, "logind"),
    missing(Topic.VOICE, NO_SPEECH, "sudo apt install speech-dispatcher espeak-ng"),
    works(Topic.SOUND, "paplay"),
    works(Topic.NOTIFICATIONS, "the notification server"),
    works(Topic.MEDIA, "MPRIS on D-Bus"),
)


class _Starts:
    """Starts deskbreak at login."""

    def found(self) -> LoginStart:
        return LoginStart(Standing.ON)

    def turn_on(self) -> None:
        """It is."""

    def turn_off(self) -> None:
        """It stays on: nobody asks in a picture."""


def outside(folder: Path, parent: QObject) -> Outside:
    """A person with some files of their own, on GNOME."""
    own = folder / "own"
    _write_own(own)
    settings, history = Path("~/.config/deskbreak/settings.toml"), Path("~/.local/share/deskbreak/history.db")
    return Outside(
        Places(settings, history, Path("~/.local/state/deskbreak/log/deskbreak.log")),
        own,
        "Deskbreak 0.1.0 · GNOME, Wayland",
        _Starts,
        DesktopReport(parent, command=("true",)),
        _open_nothing,
    )


def days_that_were() -> tuple[Entry, ...]:
    """A week at the desk, with breaks that came late."""
    monday, found = datetime(2026, 11, 16, 8, 40, tzinfo=UTC), list[Entry]()
    for day, minutes in enumerate(((85, 110, 62), (52, 96, 140, 38), (110, 75), (64, 88, 90, 71), (130, 47))):
        at = monday + timedelta(days=day, minutes=11 * day)
        for length in minutes:
            found.append(Entry(at, Kind.SITTING, 60 * length))
            at += timedelta(minutes=length)
            found.append(Entry(at, Kind.BREAK, 240, Outcome.FINISHED))
            at += timedelta(minutes=22)
    return tuple(found)


def _open_nothing(_place: Path) -> bool:
    return True


def _write_own(own: Path) -> None:
    shipped = (paths.assets() / "exercises" / "stand.toml").read_text("utf-8")
    for kind in ("exercises", "routines"):
        (own / kind).mkdir(parents=True, exist_ok=True)
    for name, title in (("wall_lunge", "Wall lunge"), ("low_squat", "Low squat"), ("doorway", "Doorway stretch")):
        text = _renamed(shipped, name, title)
        (own / "exercises" / f"{name}.toml").write_text(
            text.replace("seconds = 25", "seconds = 600", 1) if name == "low_squat" else text, "utf-8"
        )
    (own / "routines" / "morning.toml").write_text(
        'id = "morning"\nname = "Morning set"\nplace = "office"\nexercises = ["wall_lunge", "stand"]\n', "utf-8"
    )
    (own / "routines" / "evening.toml").write_text(
        'id = "evening"\nname = "Evening"\nexercises = ["saddle", "pigeon"]\n', "utf-8"
    )


def _renamed(text: str, name: str, title: str) -> str:
    """An exercise under another id and name."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.startswith("["):
            break
        if line.startswith("id = "):
            lines[number] = f'id = "{name}"'
        if line.startswith("name = "):
            lines[number] = f'name = "{title}"'
    return "\n".join(lines)
