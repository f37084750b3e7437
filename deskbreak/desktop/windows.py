"""The few calls into Windows that deskbreak needs, through ctypes, and the form of what they answer.

The only module that knows the libraries and their structures; the adapters (`windows_sensors`) know what it means.
Not yet run on a real Windows: tried against recorded answers, as bytes in these very structures.
"""

from __future__ import annotations

import ctypes
import struct
import sys
from ctypes import byref, c_int, c_uint16, c_uint32, c_void_p, sizeof
from dataclasses import dataclass
from typing import Any

WM_TIMECHANGE, WM_INPUT = 0x001E, 0x00FF
WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
PBT_APMSUSPEND, PBT_APMRESUMESUSPEND, PBT_APMRESUMEAUTOMATIC = 0x4, 0x7, 0x12
# What may happen to a login, and whether the screen is its person's afterwards.
WTS_TAKES = {2: "disconnected", 4: "disconnected", 7: "locked"}
WTS_GIVES = {1: "disconnected", 3: "disconnected", 8: "locked"}

_TICKS = 1 << 32
_CAPABILITIES = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
_NOTIFY_FOR_THIS_SESSION = 0
_CURRENT_SESSION, _SESSION_INFO_EX = 0xFFFFFFFF, 25
_SESSION_ACTIVE, _SESSION_LOCKED = 0, 0
_RIDEV_REMOVE, _RIDEV_INPUTSINK = 0x1, 0x100
_GENERIC_DESKTOP, _MOUSE, _KEYBOARD = 0x01, 0x02, 0x06
_EXCLUDE_FROM_CAPTURE = 0x11
_GET_CLIENT_AREA_ANIMATION = 0x1042
_ACCENT = r"Software\Microsoft\Windows\DWM"


class _LastInput(ctypes.Structure):
    """LASTINPUTINFO."""

    _fields_ = (("size", c_uint32), ("tick", c_uint32))


class _RawDevice(ctypes.Structure):
    """RAWINPUTDEVICE."""

    _fields_ = (("page", c_uint16), ("usage", c_uint16), ("flags", c_uint32), ("window", c_void_p))


class _Message(ctypes.Structure):
    """The beginning of MSG; time and place follow."""

    _fields_ = (("window", c_void_p), ("number", c_uint32), ("first", ctypes.c_size_t), ("second", ctypes.c_ssize_t))


@dataclass(frozen=True, slots=True)
class WindowMessage:
    """A message to a window: its number and its first parameter."""

    number: int
    first: int

    @classmethod
    def read(cls, content: bytes) -> WindowMessage:
        """The message of a MSG structure."""
        message = _Message.from_buffer_copy(content)
        return cls(message.number, message.first or 0)

    @classmethod
    def at(cls, address: int) -> WindowMessage:
        """The message whose structure lies there, as Qt's native event filters get it."""
        return cls.read(ctypes.string_at(address, sizeof(_Message)))


class Windows:
    """The system's answers. `libraries` has `user32`, `kernel32`, `shell32` and `wtsapi32`; `registry` is `winreg`."""

    def __init__(self, libraries: Any, registry: Any) -> None:
        self._user, self._kernel = libraries.user32, libraries.kernel32
        self._shell, self._terminal = libraries.shell32, libraries.wtsapi32
        self._registry = registry

    def idle_ms(self) -> int | None:
        """GetLastInputInfo: how long ago the last input of this login was; both ticks begin anew after 49.7 days."""
        last = _LastInput(sizeof(_LastInput))
        if not self._user.GetLastInputInfo(byref(last)):
            return None
        return int((self._kernel.GetTickCount() - last.tick) % _TICKS)

    def notification_state(self) -> int:
        """SHQueryUserNotificationState; raises OSError."""
        state = c_int()
        result = self._shell.SHQueryUserNotificationState(byref(state))
        if result != 0:
            raise OSError(f"SHQueryUserNotificationState answered {result & 0xFFFFFFFF:#x}")
        return state.value

    def is_in_use(self, capability: str) -> bool:
        """Whether any program uses the `microphone` or `webcam` now: it began, and has not stopped."""
        return self._any_in_use(f"{_CAPABILITIES}\\{capability}", depth=2)

    def is_locked(self) -> bool:
        """Whether the screen is locked, or another login has it; False where Windows doesn't say."""
        answer, length = c_void_p(), c_uint32()
        asked = (None, _CURRENT_SESSION, _SESSION_INFO_EX, byref(answer), byref(length))
        if not self._terminal.WTSQuerySessionInformationW(*asked) or not answer.value:
            return False
        try:
            return _says_locked(ctypes.string_at(answer.value, length.value))
        finally:
            self._terminal.WTSFreeMemory(answer)

    def tell_login_changes(self, window: int) -> bool:
        """WTSRegisterSessionNotification: have locks and switches of this login told to the window."""
        return bool(self._terminal.WTSRegisterSessionNotification(c_void_p(window), _NOTIFY_FOR_THIS_SESSION))

    def tell_input(self, window: int, tell: bool) -> bool:
        """Have input told to the window, wherever it goes (WM_INPUT, never read), or no more."""
        flags, target = (_RIDEV_INPUTSINK, window) if tell else (_RIDEV_REMOVE, None)
        devices = (_RawDevice * 2)(*(_RawDevice(_GENERIC_DESKTOP, one, flags, target) for one in (_MOUSE, _KEYBOARD)))
        return bool(self._user.RegisterRawInputDevices(devices, 2, sizeof(_RawDevice)))

    def leave_out_of_capture(self, window: int) -> bool:
        """SetWindowDisplayAffinity: whoever shares or records the screen gets it without this window."""
        return bool(self._user.SetWindowDisplayAffinity(c_void_p(window), _EXCLUDE_FROM_CAPTURE))

    def wants_no_motion(self) -> bool:
        """SystemParametersInfo: “Animation effects” are switched off."""
        moves = c_int(1)
        self._user.SystemParametersInfoW(_GET_CLIENT_AREA_ANIMATION, 0, byref(moves), 0)
        return not moves.value

    def accent(self) -> tuple[float, float, float] | None:
        """The accent colour, which the registry keeps as alpha, blue, green, red."""
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, _ACCENT) as key:
                kept = int(registry.QueryValueEx(key, "AccentColor")[0])
        except OSError:
            return None
        red, green, blue, _ = (kept & 0xFFFFFFFF).to_bytes(4, "little")
        return red / 255, green / 255, blue / 255

    def _any_in_use(self, path: str, depth: int) -> bool:
        """The programs lie under the capability, those without a package one level deeper, in `NonPackaged`."""
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path) as key:
                names = [registry.EnumKey(key, number) for number in range(registry.QueryInfoKey(key)[0])]
                if _uses(registry, key):
                    return True
        except OSError:
            return False  # this version of Windows keeps no such list, or the program is just taken off it
        return depth > 0 and any(self._any_in_use(f"{path}\\{name}", depth - 1) for name in names)


def _uses(registry: Any, key: Any) -> bool:
    try:
        started, _ = registry.QueryValueEx(key, "LastUsedTimeStart")
        stopped, _ = registry.QueryValueEx(key, "LastUsedTimeStop")
    except OSError:
        return False
    return bool(started) and stopped == 0


def _says_locked(content: bytes) -> bool:
    """WTSINFOEX: a level, padding, then the login's number, its connection and its flags."""
    if len(content) < 20:
        return False
    level, connection, flags = struct.unpack_from("<I8xIi", content)
    return bool(level == 1) and (connection != _SESSION_ACTIVE or flags == _SESSION_LOCKED)


def this_windows() -> Windows:
    """The Windows that this is."""
    if sys.platform == "win32":
        import winreg

        return Windows(ctypes.windll, winreg)
    raise OSError("This is no Windows.")
