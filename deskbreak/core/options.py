"""The one table of options: key, kind, default, label, help, page.

The file, the checks, the settings window, the `settings` command and the README's table all grow from it: adding an
option is one line here and its use. Labels and helps are those of the settings window (UI.md, 5.5).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from deskbreak.core.kinds import (
    Kind,
    Raw,
    answer,
    choice,
    choices,
    duration,
    durations,
    flag,
    hours,
    ids,
    number,
    text,
    whole,
)
from deskbreak.core.languages import LANGUAGES
from deskbreak.core.said import Said

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One setting. `default_raw` is its default as it is written; `unset` says what holds where that is None."""

    key: str
    kind: Kind[T]
    default: T
    default_raw: Raw
    page: str
    label: str
    help: str = ""
    unset: str = ""


OPTIONS: dict[str, Option[Any]] = {}


def _option(
    key: str, kind: Kind[T], default: Raw, page: str, label: str, help_: str = "", *, unset: str = ""
) -> Option[T]:
    value: Any = None if default is None else kind.read(default)
    option = Option(key, kind, value, default, page, label, help_, unset)
    OPTIONS[key] = option
    return option


INTERVAL = _option(
    "schedule.interval",
    duration("1m", "4h"),
    "45m",
    "schedule",
    "Break after sitting",
    "Only minutes at the desk count.",
)
HEADS_UP = _option(
    "schedule.heads_up", duration("0s", "5m"), "60s", "schedule", "Tell me before a break", "0s for no heads-up."
)
SETTLE = _option(
    "schedule.settle", duration("0s", "5m"), "30s", "schedule", "Leave me alone after coming back", "And after a call."
)
SNOOZES = _option(
    "schedule.snoozes",
    durations("1m", "2h", 4),
    ["5m", "10m", "15m"],
    "schedule",
    "Snooze lengths",
)
MAX_SNOOZES = _option("schedule.max_snoozes", whole(0, 10), 2, "schedule", "Snoozes per break")
UNDO = _option("schedule.undo", duration("0s", "60s"), "10s", "schedule", "Undo a snooze or skip for", "0s for never.")
AWAY_AFTER = _option(
    "presence.away_after",
    duration("15s", "30m"),
    "3m",
    "schedule",
    "Away after",
    "No key, no mouse, no film and no call for this long.",
)
NATURAL_BREAK = _option(
    "presence.natural_break",
    duration("1m", "1h"),
    "5m",
    "schedule",
    "Time away that counts as a break",
    "Be away this long and the count starts again.",
)

CALL = _option("courtesy.call", flag(), True, "courtesy", "I’m in a call", "The microphone or camera is in use.")
PRESENTING = _option("courtesy.presenting", flag(), True, "courtesy", "I’m presenting", "Slides or a shared screen.")
FULLSCREEN = _option("courtesy.fullscreen", flag(), True, "courtesy", "An app is full screen", "Films and games.")
DO_NOT_DISTURB = _option("courtesy.do_not_disturb", flag(), True, "courtesy", "Do not disturb is on")
MAX_HOLD = _option(
    "courtesy.max_hold",
    duration("1m", "8h"),
    "30m",
    "courtesy",
    "After waiting",
    "One quiet notice, no window.",
)
LULL = _option(
    "courtesy.lull", duration("0s", "60s"), "5s", "courtesy", "Wait for a typing pause of", "0s for not waiting."
)
MAX_LULL_WAIT = _option(
    "courtesy.max_lull_wait", duration("0s", "10m"), "90s", "courtesy", "Wait for a typing pause at most"
)

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HOURS = tuple(
    _option(
        f"hours.{day}",
        hours(),
        None,
        "hours",
        day.capitalize(),
        unset=Said("not set: always, or none if another day is"),
    )
    for day in DAYS
)

PLACE = _option(
    "guide.place", choice("floor", "office", "desk"), "floor", "stretches", "Where", "Which exercises suit."
)
AVOID = _option(
    "guide.avoid",
    choices("knee", "ankle", "back", "hip_replacement", "pregnant", "shoulder", "balance"),
    [],
    "stretches",
    "Do any of these apply to you?",
    "We then choose gentler versions.",
)
LENGTH = _option("guide.length", choice("full", "short"), "full", "stretches", "Length")
PLAN = _option(
    "guide.plan",
    choice("both", "balanced"),
    "both",
    "stretches",
    "Plan",
    "Balanced: short or a walk once the week has had enough.",
)
EXERCISES = _option("guide.exercises", ids(), None, "stretches", "Stretches", unset=Said("all that suit"))
SUGGEST = _option(
    "guide.suggest",
    flag(),
    True,
    "stretches",
    "Suggest changes",
    "Longer or deeper after “Easy” three times in a row. You decide.",
)

VOICE = _option("guide.voice", flag(), True, "guidance", "Speak the steps", "Text is always shown as well.")
VOICE_NAME = _option("guide.voice_name", text(Said("system, or a voice’s name")), "system", "guidance", "Voice")
VOICE_SPEED = _option("guide.voice_speed", number(0.5, 2.0), 1.0, "guidance", "Speed")
SOUNDS = _option("guide.sounds", flag(), True, "guidance", "Sounds", "At the start and end of a stretch.")
CHIMES = ("soft_bell", "wood", "bowl")
CHIME = _option("guide.chime", choice(*CHIMES), "soft_bell", "guidance", "Chime")
TICK = _option("guide.tick", flag(), True, "guidance", "Last 3 seconds", "A quiet tick before you change.")
VOLUME = _option("guide.volume", number(0.0, 1.0), 0.7, "guidance", "Volume", "Voice and sounds.")
PAUSE_MEDIA = _option(
    "guide.pause_media", flag(), False, "guidance", "Pause music and films", "They go on after the break."
)
BREATHING = _option("guide.breathing", flag(), True, "guidance", "Show when to breathe")
BREATH_IN = _option("guide.breath_in", duration("2s", "10s"), "4s", "guidance", "Breathe in for")
BREATH_OUT = _option("guide.breath_out", duration("2s", "10s"), "6s", "guidance", "Breathe out for")

THEME = _option("appearance.theme", choice("system", "light", "dark"), "system", "appearance", "Theme")
MOTION = _option(
    "appearance.motion",
    choice("system", "full", "reduced"),
    "system",
    "appearance",
    "Motion",
    "Reduced: still pictures, no growing circle.",
)
TEXT_SIZE = _option("appearance.text_size", number(1.0, 2.0), 1.0, "appearance", "Text size", "Up to 200 %.")
BREAK_WINDOW = _option(
    "appearance.break_window",
    choice("small", "floor_view"),
    "small",
    "appearance",
    "Break window",
    "Floor view fills the screen with big digits.",
)
SCREEN = _option(
    "appearance.screen", text(Said("pointer, primary, or a screen’s name")), "pointer", "appearance", "Open on"
)
TRAY_ICON = _option("appearance.tray_icon", choice("colour", "symbolic"), "colour", "appearance", "Tray icon")
FIGURE = _option(
    "appearance.figure", choice("a", "b", "c", "d", "e", "f"), "a", "appearance", "Figure", "Skin, hair and build."
)
SINGLE_KEYS = _option(
    "appearance.single_keys",
    flag(),
    True,
    "appearance",
    "Single-key shortcuts",
    "Space, arrows, E, X, M and F in the break window.",
)
LANGUAGE = _option("appearance.language", choice("system", *LANGUAGES), "system", "appearance", "Language")

SMALL_WINDOW = _option(
    "app.small_window",
    answer(),
    None,
    "desktop",
    "Small window where there is no tray",
    unset=Said("asked at the first start without a tray"),
)
AUTOSTART = _option(
    "app.autostart", answer(), None, "desktop", "Start when I log in", unset=Said("asked at the first start")
)
