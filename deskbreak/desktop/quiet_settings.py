"""Where the desktops that use GSettings keep “do not disturb”. Without Qt, so that `doctor` can ask."""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.desktop.wire import Pattern

PROGRAM = "gsettings"
CHANGED = Pattern("ca.desrt.dconf.Writer", "Notify")
"""The signal that a setting was written: where (a key's path, or a folder's), and which keys there."""


@dataclass(frozen=True, slots=True)
class QuietSetting:
    """A key, and what it says while nobody is to be disturbed."""

    desktop: str
    schema: str
    key: str
    quiet: str

    @property
    def question(self) -> tuple[str, ...]:
        """What `gsettings` is asked."""
        return ("get", self.schema, self.key)

    @property
    def path(self) -> str:
        """Where the key is kept."""
        return f"/{self.schema.replace('.', '/')}/{self.key}"

    def holds(self, told: bytes) -> bool | None:
        """Whether nobody is to be disturbed, by what `gsettings` said; None if that is no yes or no."""
        word = told.decode("ascii", "replace").strip()
        return word == self.quiet if word in ("true", "false") else None

    def is_about(self, values: tuple[object, ...]) -> bool:
        """Whether `CHANGED` came for it."""
        where = values[0] if values else None
        return isinstance(where, str) and self.path.startswith(where)


_GNOME = QuietSetting("GNOME", "org.gnome.desktop.notifications", "show-banners", "false")
_BY_NAME = {
    "GNOME": _GNOME,
    "Unity": _GNOME,
    "Pantheon": QuietSetting("Pantheon", "io.elementary.notifications", "do-not-disturb", "true"),
    "X-Cinnamon": QuietSetting("Cinnamon", "org.cinnamon.desktop.notifications", "display-notifications", "false"),
    "MATE": QuietSetting("MATE", "org.mate.NotificationDaemon", "do-not-disturb", "true"),
}


def quiet_setting(desktops: str) -> QuietSetting | None:
    """The setting of this desktop, by XDG_CURRENT_DESKTOP ("ubuntu:GNOME"); None if it has none."""
    return next((_BY_NAME[name] for name in desktops.split(":") if name in _BY_NAME), None)
