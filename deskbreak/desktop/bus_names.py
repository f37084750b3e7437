"""Who is who on D-Bus: the names of services, objects and interfaces, in one place and without Qt."""

from __future__ import annotations

from deskbreak.desktop.wire import Call, Pattern

DBUS, DBUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
PROPERTIES = "org.freedesktop.DBus.Properties"

LOGIND, LOGIND_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
LOGIND_MANAGER = "org.freedesktop.login1.Manager"
LOGIND_LOGIN = "org.freedesktop.login1.Session"
LOGIND_USER = "org.freedesktop.login1.User"

SAVERS = {
    "org.freedesktop.ScreenSaver": "/org/freedesktop/ScreenSaver",
    "org.gnome.ScreenSaver": "/org/gnome/ScreenSaver",
    "org.xfce.ScreenSaver": "/org/xfce/ScreenSaver",
    "org.mate.ScreenSaver": "/org/mate/ScreenSaver",
    "org.cinnamon.ScreenSaver": "/org/cinnamon/ScreenSaver",
}
"""Screen savers by bus name, which is their interface's name too, with their object's path."""

TRAY_WATCHER = "org.kde.StatusNotifierWatcher"
NOTIFICATIONS, NOTIFICATIONS_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PLAYER_NAMES, PLAYER_PATH = "org.mpris.MediaPlayer2.", "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
IDLE_MONITOR, IDLE_MONITOR_PATH = "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core"
IDLE_MONITOR_THROUGH = "mutter's idle monitor"
PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
PORTAL_SETTINGS = "org.freedesktop.portal.Settings"
TIMEDATE, TIMEDATE_PATH = "org.freedesktop.timedate1", "/org/freedesktop/timedate1"

PREPARING_FOR_SLEEP = Call(LOGIND, LOGIND_PATH, PROPERTIES, "Get", "ss", (LOGIND_MANAGER, "PreparingForSleep"))
"""Asks logind whether the machine is on its way to sleep."""

HOLD_SLEEP = Call(
    LOGIND,
    LOGIND_PATH,
    LOGIND_MANAGER,
    "Inhibit",
    "ssss",
    ("sleep", "deskbreak", "writes down how long you have been sitting", "delay"),
)
"""Asks logind to wait, before the machine sleeps, for as long as the file descriptor in the answer is open."""


LIST_NAMES = Call(DBUS, DBUS_PATH, DBUS, "ListNames")
"""Asks the bus for everybody who is on it."""


def idle_monitor(member: str, signature: str = "", *arguments: int) -> Call:
    """A call of mutter's idle monitor."""
    return Call(IDLE_MONITOR, IDLE_MONITOR_PATH, IDLE_MONITOR, member, signature, arguments)


IDLE_TIME = idle_monitor("GetIdletime")
"""Asks mutter how many milliseconds ago the last input was."""


def has_owner(name: str) -> Call:
    """The question whether somebody owns the name; it starts no service."""
    return Call(DBUS, DBUS_PATH, DBUS, "NameHasOwner", "s", (name,))


def owner_pattern(name: str) -> Pattern:
    """The signal that the name changed hands."""
    return Pattern(DBUS, "NameOwnerChanged", DBUS_PATH, DBUS, name)
