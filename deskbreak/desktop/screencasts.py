"""Screens that are shared or recorded, from what PipeWire's small programs say of its nodes.

A compositor that lets the screen be seen makes a node of video for it, and takes it away at the end. Separate from
`busy_screencast` because it needs no Qt.
"""

from __future__ import annotations

import re

MONITOR, NODES = "pw-mon", ("pw-cli", ("ls", "Node"))
_VIDEO = (b"Stream/Output/Video", b"Video/Source")
_COMPOSITORS = (b"gnome-shell", b"kwin", b"plasma", b"xdg-desktop-portal", b"screen-cast", b"screencast")
_ID = re.compile(rb"\s+id:? (\d+)")
_PROPERTY = re.compile(rb'\s+\*?\s*([\w.]+) = "(.*)"')
_NAMES = (b"node.name", b"media.name")


class Screencasts:
    """Those that go on, by the lines of `pw-mon` and of `pw-cli ls Node`, which say the same in two forms."""

    def __init__(self) -> None:
        self.ids: set[int] = set()
        self._is_removal = False
        self._id = -1
        self._is_video = self._is_shown_by_compositor = False

    def take(self, line: bytes) -> None:
        """Follow one line."""
        if line.startswith((b"added:", b"changed:", b"removed:")):
            self._is_removal = line.startswith(b"removed:")
        elif found := _ID.match(line):
            self._begin(int(found[1]))
        elif found := _PROPERTY.match(line):
            self._take_property(found[1], found[2])

    def _begin(self, number: int) -> None:
        self._id = number
        self._is_video = self._is_shown_by_compositor = False
        if self._is_removal:
            self.ids.discard(number)

    def _take_property(self, name: bytes, value: bytes) -> None:
        self._is_video |= name == b"media.class" and value in _VIDEO
        self._is_shown_by_compositor |= name in _NAMES and any(word in value for word in _COMPOSITORS)
        if self._is_video and self._is_shown_by_compositor:
            self.ids.add(self._id)
