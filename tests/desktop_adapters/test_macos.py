"""The ports on macOS, against recorded answers of its frameworks.

Nothing here has run on a real Mac; what is written down of its interfaces is held to the letter.
"""

from __future__ import annotations

import ctypes
import itertools
import struct
from collections.abc import Iterator
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.findings import BUSY_TOPICS, Standing
from deskbreak.desktop.macos import Macos, four
from deskbreak.desktop.macos_sensors import busy_reasons, macos_sensors
from deskbreak.desktop.ports import Sensors
from deskbreak.desktop.untried import MACOS, UNTRIED

LOCKED, UNLOCKED = "com.apple.screenIsLocked", "com.apple.screenIsUnlocked"
CONSOLE = "com.apple.coregraphics.GUIConsoleSessionChanged"
CAN_SLEEP, WILL_SLEEP, HAS_POWERED_ON = 0xE0000270, 0xE0000280, 0xE0000300
TRUE, FALSE, BOOLEAN, NUMBER = 0x7001, 0x7002, 21, 22
BUILT_IN, HEADPHONES = 40, 41


class Recorded:
    """CoreFoundation, CoreGraphics, IOKit and CoreAudio, with the answers that a test puts in."""

    def __init__(self) -> None:
        self.seconds = 1.5
        self.login: dict[str, object] = {"kCGSSessionOnConsoleKey": True}
        self.assertions: dict[str, object] = {"PreventUserIdleDisplaySleep": 0, "NoDisplaySleepAssertion": 0}
        self.running: set[int] = set()
        self.still = False
        self.allowed: list[int] = []
        self.released = 0
        self._handles: dict[int, Any] = {TRUE: True, FALSE: False}
        self._notified: list[tuple[str, str, Any]] = []
        self._power: Any = None
        self._numbers = itertools.count(0x9000, 16)

    def frameworks(self) -> SimpleNamespace:
        return SimpleNamespace(graphics=self, core=self, iokit=self, audio=self, common_modes=None)

    # What a test does.

    def notify(self, name: str) -> None:
        """The notification center calls whoever asked for this name."""
        for _center, asked, callback in self._notified:
            if asked == name:
                callback(0, 0, self._handle(name), 0, 0)

    def center_of(self, name: str) -> str:
        return next(center for center, asked, _callback in self._notified if asked == name)

    def power(self, kind: int, number: int) -> None:
        self._power(0, 0, kind, number)

    # What macOS does.

    def _handle(self, value: Any) -> int:
        handle = next(self._numbers)
        self._handles[handle] = value
        return handle

    def CGEventSourceSecondsSinceLastEventType(self, state: int, kind: int) -> float:  # noqa: N802
        assert (state, kind) == (1, 0xFFFFFFFF)
        return self.seconds

    def CGSessionCopyCurrentDictionary(self) -> int:  # noqa: N802
        return self._handle(self.login) if self.login else 0

    def CFRelease(self, what: Any) -> None:  # noqa: N802
        del self._handles[what.value]
        self.released += 1

    def CFStringCreateWithCString(self, _allocator: None, text: bytes, encoding: int) -> int:  # noqa: N802
        assert encoding == 0x08000100
        return self._handle(text.decode())

    def CFStringGetCString(self, string: Any, room: Any, length: int, encoding: int) -> bool:  # noqa: N802
        room.value = self._handles[string.value].encode()
        return True

    def CFDictionaryGetValue(self, dictionary: Any, key: Any) -> int | None:  # noqa: N802
        value = self._handles[dictionary.value].get(self._handles[key.value])
        if value is None:
            return None
        return (TRUE if value else FALSE) if isinstance(value, bool) else self._handle(value)

    def CFGetTypeID(self, value: Any) -> int:  # noqa: N802
        return BOOLEAN if isinstance(self._handles[value.value], bool) else NUMBER

    def CFBooleanGetTypeID(self) -> int:  # noqa: N802
        return BOOLEAN

    def CFBooleanGetValue(self, value: Any) -> bool:  # noqa: N802
        return bool(self._handles[value.value])

    def CFNumberGetValue(self, value: Any, kind: int, number: Any) -> bool:  # noqa: N802
        assert kind == 3
        number._obj.value = self._handles[value.value]
        return True

    def CFNotificationCenterGetDistributedCenter(self) -> int:  # noqa: N802
        return self._handle("distributed")

    def CFNotificationCenterGetDarwinNotifyCenter(self) -> int:  # noqa: N802
        return self._handle("darwin")

    def CFNotificationCenterAddObserver(  # noqa: N802
        self, center: Any, _observer: None, callback: Any, name: Any, _object: None, behaviour: int
    ) -> None:
        assert behaviour == 4
        self._notified.append((self._handles[center.value], self._handles[name.value], callback))

    def CFPreferencesAppSynchronize(self, program: Any) -> bool:  # noqa: N802
        return self._handles[program.value] == "com.apple.universalaccess"

    def CFPreferencesGetAppBooleanValue(self, key: Any, program: Any, _existed: None) -> int:  # noqa: N802
        asked = (self._handles[program.value], self._handles[key.value])
        return int(asked == ("com.apple.universalaccess", "reduceMotion") and self.still)

    def IOPMCopyAssertionsStatus(self, status: Any) -> int:  # noqa: N802
        status._obj.value = self._handle(self.assertions)
        return 0

    def IORegisterForSystemPower(self, _reference: None, port: Any, callback: Any, notifier: Any) -> int:  # noqa: N802
        self._power = callback
        port._obj.value = 0x51
        return 0x1203

    def IONotificationPortGetRunLoopSource(self, port: Any) -> int:  # noqa: N802
        assert port.value == 0x51
        return 0x52

    def CFRunLoopGetMain(self) -> int:  # noqa: N802
        return 0x53

    def CFRunLoopAddSource(self, loop: Any, source: Any, modes: Any) -> None:  # noqa: N802
        assert (loop.value, source.value) == (0x53, 0x52)

    def IOAllowPowerChange(self, root: int, number: Any) -> int:  # noqa: N802
        assert root == 0x1203
        self.allowed.append(number.value)
        return 0

    def AudioObjectGetPropertyDataSize(  # noqa: N802
        self, of: int, address: Any, _size: int, _qualifier: None, size: Any
    ) -> int:
        size._obj.value = len(self._audio(of, bytes(address._obj)))
        return 0

    def AudioObjectGetPropertyData(  # noqa: N802
        self, of: int, address: Any, _size: int, _qualifier: None, size: Any, values: Any
    ) -> int:
        answer = self._audio(of, bytes(address._obj))
        ctypes.memmove(values, answer, len(answer))
        size._obj.value = len(answer)
        return 0

    def _audio(self, of: int, address: bytes) -> bytes:
        selector, scope, element = struct.unpack("<III", address)
        assert element == 0
        if (of, selector, scope) == (1, 0x64657623, 0x676C6F62):  # dev#, glob
            return struct.pack("<II", BUILT_IN, HEADPHONES)
        if (selector, scope) == (0x73746D23, 0x696E7074):  # stm#, inpt
            return struct.pack("<I", 77) if of == BUILT_IN else b""
        assert (selector, scope) == (0x676F6E65, 0x676C6F62)  # gone, glob
        return struct.pack("<I", of in self.running)


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
def system(recorded: Recorded) -> Macos:
    return Macos(recorded.frameworks())


@pytest.fixture
def desktop(system: Macos, qapp: object) -> Iterator[Sensors]:
    made = macos_sensors(system)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def told(desktop: Sensors) -> list[str]:
    words: list[str] = []
    for signal, word in (
        (desktop.lock.locked, "locked"),
        (desktop.lock.unlocked, "unlocked"),
        (desktop.sleep.about_to_sleep, "sleep"),
        (desktop.sleep.woke, "woke"),
    ):
        signal.connect(partial(words.append, word))
    return words


@pytest.mark.parametrize("still", [True, False])
def test_nothing_moves_where_motion_is_reduced(still: bool) -> None:
    recorded = Recorded()
    recorded.still = still
    assert Macos(recorded.frameworks()).wants_no_motion() is still


def test_codes_of_four_letters_are_numbers() -> None:
    assert (four("dev#"), four("gone"), four("inpt")) == (0x64657623, 0x676F6E65, 0x696E7074)


def test_the_last_input_is_told_in_milliseconds(recorded: Recorded, system: Macos) -> None:
    assert system.idle_ms() == 1500
    recorded.seconds = float("inf")
    assert system.idle_ms() is None


def test_the_lock_is_told_by_the_distributed_notifications(
    recorded: Recorded, desktop: Sensors, told: list[str]
) -> None:
    assert (recorded.center_of(LOCKED), recorded.center_of(CONSOLE)) == ("distributed", "darwin")
    for name in (LOCKED, LOCKED, UNLOCKED):
        recorded.notify(name)
    assert told == ["locked", "unlocked"]


def test_another_user_at_the_console_is_as_if_locked(recorded: Recorded, desktop: Sensors, told: list[str]) -> None:
    recorded.login = {"kCGSSessionOnConsoleKey": False}
    recorded.notify(CONSOLE)
    assert told == ["locked"]
    recorded.login = {"kCGSSessionOnConsoleKey": True}
    recorded.notify(CONSOLE)
    assert told == ["locked", "unlocked"]


@pytest.mark.parametrize(
    ("login", "locked"),
    [
        ({"kCGSSessionOnConsoleKey": True, "CGSSessionScreenIsLocked": True}, True),
        ({"kCGSSessionOnConsoleKey": True, "CGSSessionScreenIsLocked": 1}, True),
        ({"kCGSSessionOnConsoleKey": 1}, False),
        ({}, False),
    ],
)
def test_what_holds_at_the_start_and_at_waking_is_asked(
    recorded: Recorded, system: Macos, qtbot: QtBot, login: dict[str, object], locked: bool
) -> None:
    recorded.login = login
    desktop = macos_sensors(system)
    desktop.start()
    assert desktop.lock.is_locked() == locked
    with qtbot.waitSignal(desktop.lock.looked):
        desktop.lock.look_again()
    assert recorded.released == (2 if login else 0)
    desktop.stop()


def test_the_machine_sleeps_when_all_is_written_and_not_before(
    recorded: Recorded, desktop: Sensors, told: list[str]
) -> None:
    recorded.power(CAN_SLEEP, 11)
    assert recorded.allowed == [11], "nothing speaks against it"
    recorded.power(WILL_SLEEP, 12)
    assert (told, recorded.allowed) == (["sleep"], [11])
    desktop.sleep.release()
    desktop.sleep.release()
    assert recorded.allowed == [11, 12]
    recorded.power(HAS_POWERED_ON, 13)
    assert told == ["sleep", "woke"]


def test_ending_keeps_no_machine_awake(recorded: Recorded, desktop: Sensors) -> None:
    recorded.power(WILL_SLEEP, 12)
    desktop.sleep.stop()
    assert recorded.allowed == [12]


def test_a_microphone_that_runs_is_a_call_and_headphones_that_play_are_none(recorded: Recorded, system: Macos) -> None:
    recorded.running = {HEADPHONES}
    assert busy_reasons(system) == set()
    recorded.running = {HEADPHONES, BUILT_IN}
    assert busy_reasons(system) == {"call"}


def test_a_film_keeps_the_display_awake_and_music_only_the_machine(recorded: Recorded, system: Macos) -> None:
    recorded.assertions = {"PreventUserIdleSystemSleep": 1, "PreventUserIdleDisplaySleep": 0}
    assert busy_reasons(system) == set()
    recorded.assertions = {"PreventUserIdleSystemSleep": 1, "PreventUserIdleDisplaySleep": 2}
    assert busy_reasons(system) == {"watching"}


def test_asking_every_second_leaves_nothing_behind(recorded: Recorded, system: Macos) -> None:
    busy_reasons(system)
    system.is_locked()
    strings = sum(isinstance(value, str) for value in recorded._handles.values())
    for _ in range(20):
        busy_reasons(system)
        system.is_locked()
    assert sum(isinstance(value, str) for value in recorded._handles.values()) == strings
    assert not [value for value in recorded._handles.values() if isinstance(value, dict)]


def test_every_source_is_named_as_untried(desktop: Sensors) -> None:
    said = [port.finding() for port in desktop.ports() if port is not desktop.busy]
    said += desktop.busy.findings()
    assert [finding.topic for finding in desktop.busy.findings()] == list(BUSY_TOPICS)
    for finding in said:
        assert finding.state is not Standing.WORKS
        assert finding.why == (UNTRIED if finding.through else MACOS[finding.topic].why)
