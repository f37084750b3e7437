"""Whether Xfce's panel is dark: its own switch, which is on from the start, or else the theme that it is drawn with.

Separate from the person's preference for dark windows: a panel is often dark where the windows are light.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.wire import Answer, Call, Heard, Pattern

XFCONF, PATH = "org.xfce.Xfconf", "/org/xfce/Xfconf"
SWITCH, THEME = ("xfce4-panel", "/panels/dark-mode"), ("xsettings", "/Net/ThemeName")


class XfcePanel(QObject):
    """Told by Xfce's settings; on other desktops nobody answers."""

    told = Signal(bool)

    def __init__(self, session: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._said: dict[str, object] = {}
        self._dark: bool | None = None
        for channel, _ in (SWITCH, THEME):
            session.listen(Pattern(XFCONF, "PropertyChanged", PATH, first=channel), self._hear)

    def ask(self) -> None:
        """Anew: a panel may have come with settings of its own."""
        for channel, name in (SWITCH, THEME):
            call = Call(XFCONF, PATH, XFCONF, "GetProperty", "ss", (channel, name))
            self._session.call(call, partial(self._answer, name))

    def _answer(self, name: str, answer: Answer) -> None:
        if not answer.error:
            self._take(name, answer.first())

    def _hear(self, heard: Heard) -> None:
        channel, name, value = heard.values[:3]
        if (channel, name) in (SWITCH, THEME):
            self._take(name, value)

    def _take(self, name: str, value: object) -> None:
        self._said[name] = value[1] if isinstance(value, tuple) and len(value) == 2 else value
        dark = self._said.get(SWITCH[1]) is True or "dark" in str(self._said.get(THEME[1], "")).lower()
        if dark is not self._dark:
            self._dark = dark
            self.told.emit(dark)
