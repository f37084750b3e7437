"""Cameras in use: which processes of this person hold one open, and word of each opening and closing.

The kernel tells of the latter (inotify): nobody looks in between. Separate from `busy_camera` as it needs no Qt.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
from pathlib import Path
from sys import byteorder

from deskbreak.core.said import Said

THROUGH = "open video devices"
_OPENED, _CLOSED_WRITE, _CLOSED, _CREATED, _DELETED, _ATTRIBUTES = 0x20, 0x08, 0x10, 0x100, 0x200, 0x04
_ONE_READ = 65536
_HEAD = 16


class CamerasUnwatched(Exception):
    """The kernel gives no notice; the text says why."""


def in_use(devices: Path = Path("/dev"), processes: Path = Path("/proc")) -> bool:
    """Whether a process holds a camera open; those of other people can't be looked into."""
    cameras = {str(device) for device in devices.glob("video*")}
    if not cameras:
        return False
    for process in processes.iterdir():
        if process.name.isdigit():
            # It may end meanwhile, or be somebody else's.
            with contextlib.suppress(OSError):
                if any(os.readlink(opened) in cameras for opened in os.scandir(process / "fd")):
                    return True
    return False


class CameraWatch:
    """An open watch on all cameras, also on those that are plugged in later. Raises CamerasUnwatched."""

    def __init__(self, devices: Path = Path("/dev")) -> None:
        self._devices = devices
        self._library = ctypes.CDLL(None, use_errno=True)
        self._fd: int = self._library.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if self._fd < 0:
            raise CamerasUnwatched(Said("The kernel gives no notice of cameras (%1).", os.strerror(ctypes.get_errno())))
        self._add(devices, _CREATED | _DELETED | _ATTRIBUTES)
        self._add_cameras()

    def fileno(self) -> int:
        """What to wait on."""
        return self._fd

    def has_changed(self) -> bool:
        """Whether something of a camera was opened or closed, or one came or went, since the last call."""
        try:
            told = os.read(self._fd, _ONE_READ)
        except BlockingIOError:
            return False
        # Other devices come and go too; they are told with their names.
        changed = any(len(event) == _HEAD or b"video" in event for event in _events(told))
        if changed:
            self._add_cameras()
        return changed

    def close(self) -> None:
        """Watch no more."""
        os.close(self._fd)

    def _add_cameras(self) -> None:
        # One that is watched already is not watched twice.
        for device in self._devices.glob("video*"):
            self._add(device, _OPENED | _CLOSED_WRITE | _CLOSED)

    def _add(self, path: Path, kinds: int) -> None:
        self._library.inotify_add_watch(self._fd, os.fsencode(path), ctypes.c_uint32(kinds))


def _events(told: bytes) -> list[bytes]:
    """The events, each a head, and the name in the folder where it is about the folder."""
    events = []
    at = 0
    while at + _HEAD <= len(told):
        end = at + _HEAD + int.from_bytes(told[at + _HEAD - 4 : at + _HEAD], byteorder)
        events.append(told[at:end])
        at = end
    return events
