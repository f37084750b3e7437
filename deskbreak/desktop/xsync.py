"""A small X11 connection that knows one thing: the SYNC extension's IDLETIME counter and alarms on it.

Through ctypes on libxcb and libxcb-sync, which Qt's own X11 plugin needs anyway: no dependency, 0.6 MiB. It is a
connection of its own, never Qt's. Separate from `idle_x11` because it needs no Qt, so that `doctor` can ask too.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from ctypes import POINTER, Structure, c_char_p, c_int, c_int32, c_uint8, c_uint16, c_uint32, c_void_p
from dataclasses import dataclass
from functools import cache
from sys import byteorder
from typing import Any

from deskbreak.core.said import Said

_POSITIVE_COMPARISON, _NEGATIVE_COMPARISON = 2, 3
_ALL_ATTRIBUTES = 0x3F
_TEST_VALUE = 0x04
_ALARM_NOTIFY = 1
_SEQUENCES = 1 << 32


class XSyncGone(Exception):
    """The server, the library or the extension isn't there; the text says which."""


class LibraryGone(XSyncGone):
    """A system library is missing."""


class _Int64(Structure):
    _fields_ = [("high", c_int32), ("low", c_uint32)]

    @classmethod
    def of(cls, value: int) -> _Int64:
        return cls(value >> 32, value & 0xFFFFFFFF)

    def __int__(self) -> int:
        return (int(self.high) << 32) | int(self.low)


class _Cookie(Structure):
    _fields_ = [("sequence", c_uint32)]


class _AlarmValues(Structure):
    _fields_ = [
        ("counter", c_uint32),
        ("value_type", c_uint32),
        ("value", _Int64),
        ("test", c_uint32),
        ("delta", _Int64),
        ("events", c_uint32),
    ]


class _Event(Structure):
    """xcb_sync_alarm_notify_event_t, with the full sequence that libxcb puts behind every event."""

    _fields_ = [
        ("response_type", c_uint8),
        ("kind", c_uint8),
        ("sequence", c_uint16),
        ("alarm", c_uint32),
        ("counter_value", _Int64),
        ("alarm_value", _Int64),
        ("timestamp", c_uint32),
        ("state", c_uint8),
        ("padding", c_uint8 * 3),
        ("full_sequence", c_uint32),
    ]


class _Extension(Structure):
    _fields_ = [
        ("response_type", c_uint8),
        ("padding", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("present", c_uint8),
        ("major_opcode", c_uint8),
        ("first_event", c_uint8),
        ("first_error", c_uint8),
    ]


class _CounterReply(Structure):
    _fields_ = [("head", c_uint8 * 8), ("value", _Int64)]


class _CounterListReply(Structure):
    _fields_ = [("head", c_uint8 * 8), ("counters", c_uint32), ("padding", c_uint8 * 20)]


@dataclass(frozen=True, slots=True)
class Crossing:
    """An alarm rang: input stopped for the threshold (`at_rest`), or came after it."""

    at_rest: bool
    idle_ms: int
    sequence: int


@dataclass(frozen=True, slots=True)
class Reading:
    """The counter as the server told it; crossings with a smaller `sequence` happened before."""

    idle_ms: int
    sequence: int

    def is_after(self, crossing: Crossing) -> bool:
        """Whether the reading already knows of the crossing (sequences begin anew at 2**32)."""
        ahead = (self.sequence - crossing.sequence) % _SEQUENCES
        return 0 < ahead < _SEQUENCES // 2


@dataclass(frozen=True, slots=True)
class _Libraries:
    xcb: ctypes.CDLL
    sync: ctypes.CDLL
    free: Any


@cache
def _libraries() -> _Libraries:
    """The three C libraries, loaded once, with the types that ctypes can't guess."""
    try:
        xcb, sync = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-sync.so.1")
    except OSError as error:
        raise LibraryGone(Said("A system library is missing: %1.", error)) from error
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = [c_void_p], None
    _declare(xcb.xcb_connect, c_void_p, c_char_p, c_void_p)
    for name in ("xcb_connection_has_error", "xcb_get_file_descriptor", "xcb_flush"):
        _declare(getattr(xcb, name), c_int, c_void_p)
    _declare(xcb.xcb_disconnect, None, c_void_p)
    _declare(xcb.xcb_generate_id, c_uint32, c_void_p)
    _declare(xcb.xcb_poll_for_event, POINTER(_Event), c_void_p)
    _declare(xcb.xcb_get_extension_data, POINTER(_Extension), c_void_p, c_void_p)
    _declare(sync.xcb_sync_initialize, _Cookie, c_void_p, c_uint8, c_uint8)
    _declare(sync.xcb_sync_initialize_reply, c_void_p, c_void_p, _Cookie, c_void_p)
    _declare(sync.xcb_sync_list_system_counters, _Cookie, c_void_p)
    _declare(sync.xcb_sync_list_system_counters_reply, POINTER(_CounterListReply), c_void_p, _Cookie, c_void_p)
    _declare(sync.xcb_sync_query_counter, _Cookie, c_void_p, c_uint32)
    _declare(sync.xcb_sync_query_counter_reply, POINTER(_CounterReply), c_void_p, _Cookie, c_void_p)
    _declare(sync.xcb_sync_create_alarm_aux, _Cookie, c_void_p, c_uint32, c_uint32, POINTER(_AlarmValues))
    _declare(sync.xcb_sync_change_alarm_aux, _Cookie, c_void_p, c_uint32, c_uint32, POINTER(_AlarmValues))
    return _Libraries(xcb, sync, free)


def _declare(function: Any, answers: Any, *takes: Any) -> None:
    function.restype, function.argtypes = answers, takes


class IdleCounter:
    """An open connection to an X server that has the IDLETIME counter. Raises XSyncGone if there is none."""

    def __init__(self, display: str | None = None) -> None:
        """Connect to `display` (else to that of DISPLAY)."""
        self._libraries = _libraries()
        xcb = self._libraries.xcb
        self._connection: int | None = xcb.xcb_connect(display.encode() if display else None, None)
        self._alarms: dict[int, bool] = {}
        try:
            if self.is_broken():
                raise XSyncGone(Said("%1 doesn’t answer.", Said("The X server")))
            self._first_event = self._opened_extension()
            self._counter = self._found_counter()
        except XSyncGone:
            self.close()
            raise

    def close(self) -> None:
        """End the connection; the alarms end with it."""
        if self._connection is not None:
            self._libraries.xcb.xcb_disconnect(self._connection)
            self._connection = None

    def is_broken(self) -> bool:
        """Whether the server is gone, or the connection closed."""
        return self._connection is None or bool(self._libraries.xcb.xcb_connection_has_error(self._connection))

    def fileno(self) -> int:
        """What to wait on. Crossings may also lie ready while it is silent: drain after each `reading`."""
        return int(self._libraries.xcb.xcb_get_file_descriptor(self._connection))

    def ring_at_rest(self, threshold_ms: int) -> None:
        """Ring once, as soon as the last input is so long ago; at once if it already is. Replaces what was set."""
        self._set_alarm(at_rest=True, value_ms=threshold_ms)

    def ring_at_input(self, threshold_ms: int) -> None:
        """Ring once, as soon as the last input is less than so long ago."""
        self._set_alarm(at_rest=False, value_ms=threshold_ms - 1)

    def reading(self) -> Reading:
        """Ask the server for the idle time, this moment."""
        if self._connection is None:
            raise XSyncGone(Said("%1 is gone.", Said("The X server")))
        sync = self._libraries.sync
        cookie = sync.xcb_sync_query_counter(self._connection, self._counter)
        reply = sync.xcb_sync_query_counter_reply(self._connection, cookie, None)
        if not reply:
            raise XSyncGone(Said("%1 is gone.", Said("The X server")))
        idle_ms = int(reply.contents.value)
        self._libraries.free(reply)
        return Reading(max(0, idle_ms), int(cookie.sequence))

    def crossings(self) -> Iterator[Crossing]:
        """What rang since the last call, in order."""
        while self._connection is not None:
            event = self._libraries.xcb.xcb_poll_for_event(self._connection)
            if not event:
                return
            found = event.contents
            # Other kinds come too: every client gets MappingNotify when a keyboard changes.
            is_alarm = found.response_type & 0x7F == self._first_event + _ALARM_NOTIFY and found.alarm in self._alarms
            crossing = (
                Crossing(self._alarms[found.alarm], int(found.counter_value), found.full_sequence) if is_alarm else None
            )
            self._libraries.free(event)
            if crossing is not None:
                yield crossing

    def _set_alarm(self, at_rest: bool, value_ms: int) -> None:
        sync = self._libraries.sync
        known = [alarm for alarm, tells_rest in self._alarms.items() if tells_rest is at_rest]
        # Comparisons, not transitions: a transition is missed if input comes in the very millisecond in which the
        # counter stands at the value. A comparison can't be, and rings once (its delta being 0) until set anew.
        test = _POSITIVE_COMPARISON if at_rest else _NEGATIVE_COMPARISON
        values = _AlarmValues(self._counter, 0, _Int64.of(value_ms), test, _Int64.of(0), 1)
        if known:
            sync.xcb_sync_change_alarm_aux(self._connection, known[0], _TEST_VALUE, ctypes.byref(values))
        else:
            alarm = self._libraries.xcb.xcb_generate_id(self._connection)
            self._alarms[alarm] = at_rest
            sync.xcb_sync_create_alarm_aux(self._connection, alarm, _ALL_ATTRIBUTES, ctypes.byref(values))
        self._libraries.xcb.xcb_flush(self._connection)

    def _opened_extension(self) -> int:
        """The number of the extension's first event."""
        sync, xcb = self._libraries.sync, self._libraries.xcb
        sync_id = ctypes.byref(c_void_p.in_dll(sync, "xcb_sync_id"))
        extension = xcb.xcb_get_extension_data(self._connection, sync_id)
        if not extension or not extension.contents.present:
            raise XSyncGone(Said("The X server has no SYNC extension."))
        reply = sync.xcb_sync_initialize_reply(self._connection, sync.xcb_sync_initialize(self._connection, 3, 1), None)
        if not reply:
            raise XSyncGone(Said("The X server's SYNC extension is too old."))
        self._libraries.free(reply)
        return int(extension.contents.first_event)

    def _found_counter(self) -> int:
        sync = self._libraries.sync
        cookie = sync.xcb_sync_list_system_counters(self._connection)
        reply = sync.xcb_sync_list_system_counters_reply(self._connection, cookie, None)
        if not reply:
            raise XSyncGone(Said("%1 is gone.", Said("The X server")))
        length = int.from_bytes(bytes(reply.contents.head)[4:8], byteorder) * 4
        listed = ctypes.string_at(ctypes.addressof(reply.contents) + ctypes.sizeof(_CounterListReply), length)
        counters = _system_counters(listed, reply.contents.counters)
        self._libraries.free(reply)
        if "IDLETIME" not in counters:
            raise XSyncGone(Said("The X server has no IDLETIME counter."))
        return counters["IDLETIME"]


def _system_counters(listed: bytes, count: int) -> dict[str, int]:
    """The counters by name, from the body of a ListSystemCounters reply.

    WORKAROUND freedesktop bug 23403: libxcb looks for the name at byte 16 of an entry, where it starts at 14.
    """
    counters: dict[str, int] = {}
    at = 0
    for _ in range(count):
        number = int.from_bytes(listed[at : at + 4], byteorder)
        length = int.from_bytes(listed[at + 12 : at + 14], byteorder)
        counters[listed[at + 14 : at + 14 + length].decode("ascii", "replace")] = number
        at += (14 + length + 3) // 4 * 4
    return counters
