"""The few calls into macOS that deskbreak needs, through ctypes, and the form of what they answer.

The only module that knows the frameworks; plain C of CoreGraphics, CoreFoundation, IOKit and CoreAudio, no bridge to
Objective-C. Not yet run on a real Mac: tried against recorded answers behind the same calls.
"""

from __future__ import annotations

import ctypes
import logging
import struct
import sys
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, byref, c_bool, c_char_p, c_double, c_int32, c_long, c_uint32, c_void_p
from types import SimpleNamespace
from typing import Any

log = logging.getLogger(__name__)

SCREEN_LOCKED, SCREEN_UNLOCKED = "com.apple.screenIsLocked", "com.apple.screenIsUnlocked"
CONSOLE_CHANGED = "com.apple.coregraphics.GUIConsoleSessionChanged"
CAN_SLEEP, WILL_SLEEP, HAS_WOKEN = 0xE0000270, 0xE0000280, 0xE0000300

_HID_STATE, _ANY_INPUT = 1, 0xFFFFFFFF
_UTF8, _SINT32, _DELIVER_AT_ONCE = 0x08000100, 3, 4
_SYSTEM_OBJECT, _MAIN_ELEMENT = 1, 0

# Kept for as long as the process lives: the system calls them without asking whether they are still there.
_NOTIFIED = CFUNCTYPE(None, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)
_POWER = CFUNCTYPE(None, c_void_p, c_uint32, c_uint32, c_void_p)


class _Property(ctypes.Structure):
    """AudioObjectPropertyAddress."""

    _fields_ = (("selector", c_uint32), ("scope", c_uint32), ("element", c_uint32))


def four(code: str) -> int:
    """A four-character code as the number it is: 'dev#', 'gone'."""
    return int(struct.unpack(">I", code.encode("ascii"))[0])


class Macos:
    """The system's answers. `frameworks` has `graphics`, `core`, `iokit`, `audio`, and `common_modes`."""

    def __init__(self, frameworks: Any) -> None:
        self._graphics, self._core = frameworks.graphics, frameworks.core
        self._iokit, self._audio = frameworks.iokit, frameworks.audio
        self._modes = frameworks.common_modes
        self._strings: dict[str, c_void_p] = {}
        self._kept: list[object] = []
        self._power_root = 0

    def idle_ms(self) -> int | None:
        """CGEventSourceSecondsSinceLastEventType: how long ago the last input was."""
        seconds = float(self._graphics.CGEventSourceSecondsSinceLastEventType(_HID_STATE, _ANY_INPUT))
        return round(seconds * 1000) if 0 <= seconds < 2**31 else None

    def is_locked(self) -> bool:
        """Whether the screen is locked, or another login has it; False where macOS doesn't say."""
        login = self._graphics.CGSessionCopyCurrentDictionary()
        if not login:
            return False
        try:
            locked = self._number(login, "CGSSessionScreenIsLocked")
            on_console = self._number(login, "kCGSSessionOnConsoleKey")
            return bool(locked) or on_console == 0
        finally:
            self._core.CFRelease(c_void_p(login))

    def wants_no_motion(self) -> bool:
        """“Reduce motion” among the accessibility settings, as they are now."""
        settings = self._string("com.apple.universalaccess")
        self._core.CFPreferencesAppSynchronize(settings)
        return bool(self._core.CFPreferencesGetAppBooleanValue(self._string("reduceMotion"), settings, None))

    def accent(self) -> None:
        """Not asked yet: macOS keeps a number for each of its eight, and none for the usual one."""
        return

    def keeps_screen_awake(self) -> bool:
        """IOPMCopyAssertionsStatus: whether any program keeps the display from going to sleep."""
        status = c_void_p()
        if self._iokit.IOPMCopyAssertionsStatus(byref(status)) != 0 or not status.value:
            return False
        try:
            return bool(self._number(status.value, "PreventUserIdleDisplaySleep"))
        finally:
            self._core.CFRelease(status)

    def microphone_runs(self) -> bool:
        """Whether any program records: a device with an input stream that runs somewhere."""
        devices = self._audio_numbers(_SYSTEM_OBJECT, "dev#", "glob")
        return any(
            self._audio_size(device, "stm#", "inpt") > 0
            and self._audio_numbers(device, "gone", "glob")[:1] not in ([], [0])
            for device in devices
        )

    def tell_notifications(self, heard: Callable[[str], None]) -> None:
        """Have the locking of the screen told by name, and that another login has the console, or no longer."""

        def notified(_center: int, _observer: int, name: int, _object: int, _info: int) -> None:
            heard(self._text(name))

        callback = _NOTIFIED(notified)
        self._kept.append(callback)
        distributed = self._core.CFNotificationCenterGetDistributedCenter()
        darwin = self._core.CFNotificationCenterGetDarwinNotifyCenter()
        for center, name in ((distributed, SCREEN_LOCKED), (distributed, SCREEN_UNLOCKED), (darwin, CONSOLE_CHANGED)):
            self._core.CFNotificationCenterAddObserver(
                c_void_p(center), None, callback, self._string(name), None, _DELIVER_AT_ONCE
            )

    def tell_power(self, heard: Callable[[int, int], None]) -> bool:
        """IORegisterForSystemPower: have sleep and waking told, with the number to be allowed under."""

        def told(_reference: int, _service: int, kind: int, argument: int | None) -> None:
            heard(kind, argument or 0)

        callback = _POWER(told)
        port, notifier = c_void_p(), c_uint32()
        root = self._iokit.IORegisterForSystemPower(None, byref(port), callback, byref(notifier))
        if not root:
            log.warning("macOS doesn't tell of sleep: IORegisterForSystemPower answered nothing")
            return False
        self._kept.append(callback)
        self._power_root = int(root)
        source = self._iokit.IONotificationPortGetRunLoopSource(port)
        self._core.CFRunLoopAddSource(c_void_p(self._core.CFRunLoopGetMain()), c_void_p(source), self._modes)
        return True

    def allow_power_change(self, number: int) -> None:
        """IOAllowPowerChange: as far as we are concerned, the machine may sleep."""
        self._iokit.IOAllowPowerChange(self._power_root, c_long(number))

    def _number(self, dictionary: int, key: str) -> int | None:
        """The whole number or truth under the key; None where there is none."""
        value = self._core.CFDictionaryGetValue(c_void_p(dictionary), self._string(key))
        if not value:
            return None
        if self._core.CFGetTypeID(c_void_p(value)) == self._core.CFBooleanGetTypeID():
            return int(self._core.CFBooleanGetValue(c_void_p(value)))
        number = c_int32()
        return number.value if self._core.CFNumberGetValue(c_void_p(value), _SINT32, byref(number)) else None

    def _string(self, text: str) -> c_void_p:
        """Made once: it is asked for every second."""
        if text not in self._strings:
            self._strings[text] = c_void_p(self._core.CFStringCreateWithCString(None, text.encode(), _UTF8))
        return self._strings[text]

    def _text(self, string: int) -> str:
        room = ctypes.create_string_buffer(256)
        told = self._core.CFStringGetCString(c_void_p(string), room, len(room), _UTF8)
        return room.value.decode() if told else ""

    def _audio_size(self, of: int, selector: str, scope: str) -> int:
        size, address = c_uint32(), _Property(four(selector), four(scope), _MAIN_ELEMENT)
        failed = self._audio.AudioObjectGetPropertyDataSize(of, byref(address), 0, None, byref(size))
        return 0 if failed else size.value

    def _audio_numbers(self, of: int, selector: str, scope: str) -> list[int]:
        size = c_uint32(self._audio_size(of, selector, scope))
        values, address = (c_uint32 * (size.value // 4))(), _Property(four(selector), four(scope), _MAIN_ELEMENT)
        failed = self._audio.AudioObjectGetPropertyData(of, byref(address), 0, None, byref(size), values)
        return [] if failed else list(values)[: size.value // 4]


def this_macos() -> Macos:
    """The macOS that this is."""
    assert sys.platform == "darwin"
    core = _framework("CoreFoundation")
    frameworks = SimpleNamespace(
        graphics=_framework("ApplicationServices"),
        core=core,
        iokit=_framework("IOKit"),
        audio=_framework("CoreAudio"),
        common_modes=c_void_p.in_dll(core, "kCFRunLoopCommonModes"),
    )
    _declare(frameworks)
    return Macos(frameworks)


def _framework(name: str) -> ctypes.CDLL:
    return ctypes.CDLL(f"/System/Library/Frameworks/{name}.framework/{name}")


def _declare(frameworks: Any) -> None:
    """What ctypes can't guess: answers that are no int, and arguments wider than one."""
    core = frameworks.core
    frameworks.graphics.CGEventSourceSecondsSinceLastEventType.restype = c_double
    frameworks.graphics.CGEventSourceSecondsSinceLastEventType.argtypes = [c_int32, c_uint32]
    pointers = ("CFNotificationCenterGetDistributedCenter", "CFNotificationCenterGetDarwinNotifyCenter")
    for name in (*pointers, "CFDictionaryGetValue", "CFStringCreateWithCString", "CFRunLoopGetMain"):
        getattr(core, name).restype = c_void_p
    frameworks.graphics.CGSessionCopyCurrentDictionary.restype = c_void_p
    frameworks.iokit.IONotificationPortGetRunLoopSource.restype = c_void_p
    core.CFStringCreateWithCString.argtypes = [c_void_p, c_char_p, c_uint32]
    core.CFPreferencesGetAppBooleanValue.restype = ctypes.c_ubyte
    core.CFPreferencesGetAppBooleanValue.argtypes = [c_void_p, c_void_p, c_void_p]
    core.CFPreferencesAppSynchronize.argtypes = [c_void_p]
    core.CFGetTypeID.restype = core.CFBooleanGetTypeID.restype = ctypes.c_ulong
    core.CFBooleanGetValue.restype = core.CFNumberGetValue.restype = core.CFStringGetCString.restype = c_bool
    core.CFNumberGetValue.argtypes = [c_void_p, c_long, POINTER(c_int32)]
    core.CFStringGetCString.argtypes = [c_void_p, c_void_p, c_long, c_uint32]
    core.CFNotificationCenterAddObserver.argtypes = [c_void_p, c_void_p, _NOTIFIED, c_void_p, c_void_p, c_long]
    core.CFNotificationCenterAddObserver.restype = None
    frameworks.iokit.IOAllowPowerChange.argtypes = [c_uint32, c_long]
