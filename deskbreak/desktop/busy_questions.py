"""What can be asked on D-Bus about being busy or watching: of whom, how the answer reads, and what tells of a change.

Separate from `busy_bus`, which asks in Qt's event loop, because `doctor` asks the same questions without Qt. Each
question is one yes or no; whoever is not there, or doesn't know the question, says nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from deskbreak.desktop.bus_names import (
    LOGIND,
    LOGIND_MANAGER,
    LOGIND_PATH,
    NOTIFICATIONS,
    NOTIFICATIONS_PATH,
    PROPERTIES,
)
from deskbreak.desktop.wire import Answer, Call, Pattern, WhichBus

_IDLE_INHIBITED = 8
"""GNOME's flag for who keeps the screen awake; music players merely keep the machine awake, which is 4."""
_SCREEN_SETTINGS = 4
"""The same with KDE; who merely keeps the machine awake is 1."""
_QUIET_MODES = ("do-not-disturb", "dnd")
_PRESENTERS = ("presentation", "presenting", "slide show", "slideshow")


def _yes(answer: Answer) -> bool | None:
    told = answer.first()
    return told if isinstance(told, bool) else None


@dataclass(frozen=True, slots=True)
class Question:
    """One yes or no about a reason; `read` is None for an answer of another form than expected."""

    reason: str
    through: str
    service: str
    call: Call
    changes: tuple[Pattern, ...]
    read: Callable[[Answer], bool | None] = _yes
    bus: WhichBus = WhichBus.SESSION


def _quiet_mode(answer: Answer) -> bool | None:
    modes = answer.first()
    if not isinstance(modes, list):
        return None
    return any(mode in _QUIET_MODES for mode in modes)


def _is_idle_blocked(answer: Answer) -> bool | None:
    told = answer.first()
    return "idle" in told.split(":") if isinstance(told, str) else None


def _somebody_presents(answer: Answer) -> bool | None:
    inhibitions = answer.first()
    if not isinstance(inhibitions, list):
        return None
    reasons = [one[1] for one in inhibitions if isinstance(one, tuple) and len(one) > 1 and isinstance(one[1], str)]
    return any(presents(reason) for reason in reasons)


def presents(reason: str) -> bool:
    """Whether a program keeps the screen awake to present, by the reason that it gave."""
    return any(word in reason.lower() for word in _PRESENTERS)


def reason_of(inhibitor: str) -> Call:
    """The question for the reason that a program gave the session manager."""
    return Call(GNOME_SERVICE, inhibitor, f"{GNOME_SERVICE}.Inhibitor", "GetReason")


def _property(service: str, path: str, interface: str, name: str) -> tuple[Call, tuple[Pattern, ...]]:
    """The question for a property, and the signal that it changed."""
    call = Call(service, path, PROPERTIES, "Get", "ss", (interface, name))
    return call, (Pattern(PROPERTIES, "PropertiesChanged", path, first=interface),)


def _xfce(channel: str, name: str) -> tuple[Call, tuple[Pattern, ...]]:
    """The question for a setting of Xfce, and the signals that it changed; one that was never set can't be asked."""
    told = tuple(Pattern(_XFCE, member, _XFCE_PATH, first=channel) for member in ("PropertyChanged", "PropertyRemoved"))
    return Call(_XFCE, _XFCE_PATH, _XFCE, "GetProperty", "ss", (channel, name)), told


_XFCE, _XFCE_PATH = "org.xfce.Xfconf", "/org/xfce/Xfconf"
_SWAYNC, _SWAYNC_PATH = "org.erikreider.swaync.cc", "/org/erikreider/swaync/cc"
_MAKO, _MAKO_PATH = "fr.emersion.Mako", "/fr/emersion/Mako"
GNOME_SERVICE, _GNOME_PATH = "org.gnome.SessionManager", "/org/gnome/SessionManager"
GNOME_CHANGES = tuple(Pattern(GNOME_SERVICE, member, _GNOME_PATH) for member in ("InhibitorAdded", "InhibitorRemoved"))
INHIBITORS = Call(GNOME_SERVICE, _GNOME_PATH, GNOME_SERVICE, "GetInhibitors")
"""Asks for the objects of all who keep something awake; each is then asked for its reason."""
_KDE, _KDE_PATH = "org.kde.Solid.PowerManagement.PolicyAgent", "/org/kde/Solid/PowerManagement/PolicyAgent"
_POWER, _POWER_PATH = "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit"
_POWER_INHIBIT = "org.freedesktop.PowerManagement.Inhibit"

QUESTIONS = (
    Question(
        "do_not_disturb",
        "notifications of KDE Plasma",
        NOTIFICATIONS,
        *_property(NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS, "Inhibited"),
    ),
    Question(
        "do_not_disturb",
        "dunst",
        NOTIFICATIONS,
        *_property(NOTIFICATIONS, NOTIFICATIONS_PATH, "org.dunstproject.cmd0", "paused"),
    ),
    Question(
        "do_not_disturb",
        "mako",
        NOTIFICATIONS,
        Call(NOTIFICATIONS, _MAKO_PATH, _MAKO, "ListModes"),
        (Pattern(PROPERTIES, "PropertiesChanged", _MAKO_PATH, first=_MAKO),),
        _quiet_mode,
    ),
    Question(
        "do_not_disturb",
        "SwayNotificationCenter",
        _SWAYNC,
        Call(_SWAYNC, _SWAYNC_PATH, _SWAYNC, "GetDnd"),
        tuple(Pattern(_SWAYNC, member, _SWAYNC_PATH) for member in ("Subscribe", "SubscribeV2")),
    ),
    Question("do_not_disturb", "settings of Xfce", _XFCE, *_xfce("xfce4-notifyd", "/do-not-disturb")),
    Question(
        "presenting",
        "presentation mode of Xfce",
        _XFCE,
        *_xfce("xfce4-power-manager", "/xfce4-power-manager/presentation-mode"),
    ),
    Question(
        "presenting",
        "power management of KDE Plasma",
        _KDE,
        Call(_KDE, _KDE_PATH, _KDE, "ListInhibitions"),
        (Pattern(_KDE, "InhibitionsChanged", _KDE_PATH),),
        _somebody_presents,
    ),
    Question(
        "watching",
        "power management of KDE Plasma",
        _KDE,
        Call(_KDE, _KDE_PATH, _KDE, "HasInhibition", "u", (_SCREEN_SETTINGS,)),
        (Pattern(_KDE, "InhibitionsChanged", _KDE_PATH),),
    ),
    Question(
        "watching",
        "the session manager",
        GNOME_SERVICE,
        Call(GNOME_SERVICE, _GNOME_PATH, GNOME_SERVICE, "IsInhibited", "u", (_IDLE_INHIBITED,)),
        GNOME_CHANGES,
    ),
    Question(
        "watching",
        "logind",
        LOGIND,
        *_property(LOGIND, LOGIND_PATH, LOGIND_MANAGER, "BlockInhibited"),
        _is_idle_blocked,
        WhichBus.SYSTEM,
    ),
)
AWAKE = Question(
    "watching",
    "power management, with a window that fills the screen",
    _POWER,
    Call(_POWER, _POWER_PATH, _POWER_INHIBIT, "HasInhibit"),
    (Pattern(_POWER_INHIBIT, "HasInhibitChanged", _POWER_PATH),),
)
"""Doesn't tell a film from music that keeps the machine awake, so it is no word of its own (see `busy_both`)."""
