"""The ports on Windows, against recorded answers: its structures as bytes, its messages by their numbers.

Nothing here has run on a real Windows; what is written down of its interfaces is held to the letter.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.findings import BUSY_TOPICS, Standing
from deskbreak.desktop.ports import Sensors
from deskbreak.desktop.untried import UNTRIED, WINDOWS
from deskbreak.desktop.windows import WindowMessage, Windows
from deskbreak.desktop.windows_sensors import Ear, WindowsHands, WindowsLock, busy_reasons, windows_sensors

STORE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
SUSPEND, RESUME_AUTOMATIC, RESUME_SUSPEND = (0x218, 4), (0x218, 0x12), (0x218, 7)
LOCK, UNLOCK, SWITCHED_AWAY, SWITCHED_BACK = (0x2B1, 7), (0x2B1, 8), (0x2B1, 2), (0x2B1, 1)
TIME_CHANGE, INPUT, KEY_DOWN = (0x1E, 0), (0xFF, 1), (0x100, 65)


def msg(number: int, first: int) -> bytes:
    """A MSG of 64-bit Windows: hwnd, message, padding, wParam, lParam, time, place, padding."""
    return struct.pack("<QI4xQqIii4x", 0x50A2, number, first, 0, 123456, 10, 20)


def session_info(*, active: bool, locked: bool) -> bytes:
    """A WTSINFOEXW of level 1, as far as it is read."""
    return struct.pack("<I4xIii", 1, 3, 0 if active else 4, 0 if locked else 1) + bytes(200)


class Recorded:
    """The four libraries and the registry, with the answers that a test puts in; `asked` is what was asked for."""

    HKEY_CURRENT_USER = 0x80000001

    def __init__(self) -> None:
        self.user32 = self.kernel32 = self.shell32 = self.wtsapi32 = self
        self.last_tick, self.tick = 1_000, 1_000
        self.state = 5
        self.moves = True
        self.info = session_info(active=True, locked=False)
        self.raw: list[tuple[int, int, int, bool]] = []
        self.asked: list[str] = []
        self.used: dict[str, tuple[int, int]] = {}
        self._kept: list[Any] = []

    def GetLastInputInfo(self, info: Any) -> int:  # noqa: N802
        assert info._obj.size == 8
        info._obj.tick = self.last_tick
        return 1

    def GetTickCount(self) -> int:  # noqa: N802
        return ctypes.c_int(self.tick).value  # as ctypes gives a DWORD

    def SHQueryUserNotificationState(self, state: Any) -> int:  # noqa: N802
        state._obj.value = self.state
        return 0

    def WTSRegisterSessionNotification(self, window: Any, flags: int) -> int:  # noqa: N802
        self.asked.append("login changes")
        return 1

    def WTSQuerySessionInformationW(self, server: Any, number: int, kind: int, answer: Any, length: Any) -> int:  # noqa: N802
        assert (server, number, kind) == (None, 0xFFFFFFFF, 25)
        buffer = ctypes.create_string_buffer(self.info, len(self.info))
        self._kept.append(buffer)
        answer._obj.value, length._obj.value = ctypes.addressof(buffer), len(self.info)
        return 1

    def WTSFreeMemory(self, memory: Any) -> None:  # noqa: N802
        self.asked.append("freed")

    def RegisterRawInputDevices(self, devices: Any, count: int, size: int) -> int:  # noqa: N802
        assert (count, size) == (2, 16)
        self.raw = [(one.page, one.usage, one.flags, bool(one.window)) for one in devices]
        return 1

    def SetWindowDisplayAffinity(self, window: Any, affinity: int) -> int:  # noqa: N802
        self.asked.append(f"affinity {affinity:#x} of {window.value}")
        return 1

    def SystemParametersInfoW(self, action: int, number: int, answer: Any, how: int) -> int:  # noqa: N802
        assert (action, number, how) == (0x1042, 0, 0)
        answer._obj.value = int(self.moves)
        return 1

    # winreg

    @contextmanager
    def OpenKey(self, root: int, path: str) -> Iterator[str]:  # noqa: N802
        assert root == self.HKEY_CURRENT_USER
        if not any(name == path or name.startswith(f"{path}\\") for name in self.used):
            raise FileNotFoundError(path)
        yield path

    def _below(self, path: str) -> list[str]:
        below = (name[len(path) + 1 :] for name in self.used if name.startswith(f"{path}\\"))
        return sorted({name.split("\\")[0] for name in below})

    def QueryInfoKey(self, path: str) -> tuple[int, int, int]:  # noqa: N802
        return len(self._below(path)), 0, 0

    def EnumKey(self, path: str, number: int) -> str:  # noqa: N802
        return self._below(path)[number]

    def QueryValueEx(self, path: str, name: str) -> tuple[int, int]:  # noqa: N802
        if path not in self.used:
            raise FileNotFoundError(name)
        return self.used[path][name == "LastUsedTimeStop"], 11


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
def system(recorded: Recorded) -> Windows:
    return Windows(recorded, recorded)


@pytest.fixture
def ear(system: Windows, qapp: object) -> Iterator[Ear]:
    made = Ear(system)
    made.open()
    yield made
    made.close()


@pytest.fixture
def desktop(system: Windows, qapp: object) -> Iterator[Sensors]:
    made = windows_sensors(system)
    made.start()
    yield made
    made.stop()


def send(ear: Ear, *messages: tuple[int, int]) -> None:
    """Qt's filter gets the messages, each by its address."""
    for number, first in messages:
        buffer = ctypes.create_string_buffer(msg(number, first))
        assert ear._filter.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(buffer)) == (False, 0)


def ear_of(desktop: Sensors) -> Ear:
    lock = desktop.lock
    assert isinstance(lock, WindowsLock)
    return lock._ear


def test_a_message_is_read_off_its_bytes() -> None:
    assert WindowMessage.read(msg(*LOCK)) == WindowMessage(0x2B1, 7)


def test_the_last_input_is_told_over_the_end_of_the_ticks(recorded: Recorded, system: Windows) -> None:
    recorded.last_tick, recorded.tick = 1_000, 6_500
    assert system.idle_ms() == 5_500
    recorded.last_tick, recorded.tick = 2**32 - 300, 200
    assert system.idle_ms() == 500
    recorded.last_tick, recorded.tick = 2**31 + 5, 2**31 + 1_005
    assert system.idle_ms() == 1_000


def test_a_lock_and_another_user_are_one_absence(desktop: Sensors) -> None:
    told: list[str] = []
    desktop.lock.locked.connect(partial(told.append, "locked"))
    desktop.lock.unlocked.connect(partial(told.append, "unlocked"))
    ear = ear_of(desktop)
    send(ear, LOCK, LOCK, SWITCHED_AWAY, SWITCHED_BACK)
    assert told == ["locked"]
    send(ear, UNLOCK, SWITCHED_AWAY)
    assert told == ["locked", "unlocked", "locked"]
    send(ear, SWITCHED_BACK, KEY_DOWN)
    assert told == ["locked", "unlocked", "locked", "unlocked"]


@pytest.mark.parametrize(("active", "locked", "told"), [(True, True, True), (True, False, False), (False, False, True)])
def test_what_holds_at_the_start_is_asked(
    recorded: Recorded, system: Windows, qapp: object, active: bool, locked: bool, told: bool
) -> None:
    recorded.info = session_info(active=active, locked=locked)
    desktop = windows_sensors(system)
    desktop.start()
    assert desktop.lock.is_locked() == told
    assert "freed" in recorded.asked
    desktop.stop()


def test_waking_to_a_locked_screen_is_asked_for(recorded: Recorded, desktop: Sensors, qtbot: QtBot) -> None:
    recorded.info = session_info(active=True, locked=True)
    with qtbot.waitSignal(desktop.lock.looked):
        desktop.lock.look_again()
    assert desktop.lock.is_locked()


def test_an_answer_that_is_too_short_says_nothing(recorded: Recorded, system: Windows) -> None:
    recorded.info = b"\x01\x00\x00\x00"
    assert not system.is_locked()


def test_sleep_is_told_within_its_message_and_waking_once(desktop: Sensors) -> None:
    told: list[str] = []
    desktop.sleep.about_to_sleep.connect(partial(told.append, "sleep"))
    desktop.sleep.woke.connect(partial(told.append, "woke"))
    send(ear_of(desktop), SUSPEND)
    assert told == ["sleep"], "before Windows has its answer"
    send(ear_of(desktop), SUSPEND, RESUME_AUTOMATIC, RESUME_SUSPEND)
    assert told == ["sleep", "woke"]


def test_a_set_clock_is_told(desktop: Sensors, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desktop.clock_change.clock_changed):
        send(ear_of(desktop), TIME_CHANGE)


def test_input_is_asked_for_only_at_rest_and_never_read(recorded: Recorded, ear: Ear) -> None:
    hands, heard = WindowsHands(ear), list[str]()
    assert recorded.raw == []
    hands.tell_next_input(partial(heard.append, "input"))
    assert recorded.raw == [(1, 2, 0x100, True), (1, 6, 0x100, True)], "mouse and keyboard, whoever has the focus"
    send(ear, INPUT)
    assert heard == ["input"]
    hands.tell_no_more()
    assert recorded.raw == [(1, 2, 1, False), (1, 6, 1, False)]
    send(ear, INPUT)
    assert heard == ["input"]


@pytest.mark.parametrize(
    ("state", "reasons"),
    [
        (1, set()),
        (2, {"fullscreen"}),
        (3, {"fullscreen"}),
        (4, {"presenting"}),
        (5, set()),
        (6, set()),
        (7, {"fullscreen"}),
    ],
)
def test_the_notification_state_tells_full_screen_and_presenting(
    recorded: Recorded, system: Windows, state: int, reasons: set[str]
) -> None:
    recorded.state = state
    assert busy_reasons(system) == reasons


@pytest.mark.parametrize("program", ["Microsoft.SkypeApp_kzf8qxf38zg5c", r"NonPackaged\C:#Program Files#Zoom#Zoom.exe"])
@pytest.mark.parametrize("capability", ["microphone", "webcam"])
def test_whoever_has_not_stopped_using_the_microphone_or_camera_is_in_a_call(
    recorded: Recorded, system: Windows, capability: str, program: str
) -> None:
    recorded.used[rf"{STORE}\microphone\Someone.Else"] = (133_000, 133_500)
    assert busy_reasons(system) == set()
    recorded.used[rf"{STORE}\{capability}\{program}"] = (134_000, 0)
    assert busy_reasons(system) == {"call"}
    recorded.used[rf"{STORE}\{capability}\{program}"] = (134_000, 134_900)
    assert busy_reasons(system) == set()


def test_a_program_that_never_used_it_is_no_call(recorded: Recorded, system: Windows) -> None:
    recorded.used[rf"{STORE}\microphone\Never.Used"] = (0, 0)
    assert busy_reasons(system) == set()


def test_a_call_is_looked_for_only_while_it_is_followed(recorded: Recorded, desktop: Sensors, qtbot: QtBot) -> None:
    recorded.state = 2
    assert desktop.busy.reasons() == frozenset()
    desktop.busy.follow(frozenset({"fullscreen"}))
    assert desktop.busy.is_known()
    assert desktop.busy.reasons() == {"fullscreen"}
    with qtbot.waitSignal(desktop.busy.busy_changed, timeout=5000):
        recorded.state = 5
    desktop.busy.follow(frozenset())
    recorded.state = 2
    assert desktop.busy.reasons() == frozenset()


def test_a_call_into_windows_that_fails_is_no_reason_and_a_line_in_the_log(
    recorded: Recorded, desktop: Sensors, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(recorded, "SHQueryUserNotificationState", lambda _state: -2147467259)
    desktop.busy.follow(frozenset({"fullscreen"}))
    assert desktop.busy.is_known()
    assert desktop.busy.reasons() == frozenset()
    assert "0x80004005" in caplog.text


def test_a_window_is_left_out_of_what_is_shared(recorded: Recorded, system: Windows) -> None:
    assert system.leave_out_of_capture(0x50A2)
    assert recorded.asked == ["affinity 0x11 of 20642"]


@pytest.mark.parametrize("moves", [True, False])
def test_nothing_moves_where_animation_effects_are_off(system: Windows, recorded: Recorded, moves: bool) -> None:
    recorded.moves = moves
    assert system.wants_no_motion() is not moves


def test_the_accent_is_kept_as_alpha_blue_green_and_red(system: Windows, recorded: Recorded) -> None:
    assert system.accent() is None
    recorded.used[r"Software\Microsoft\Windows\DWM"] = (0xFF336699, 0)
    assert system.accent() == (0x99 / 255, 0x66 / 255, 0x33 / 255)


def test_every_source_is_named_as_untried(desktop: Sensors) -> None:
    said = [port.finding() for port in desktop.ports() if port is not desktop.busy]
    said += desktop.busy.findings()
    assert [finding.topic for finding in desktop.busy.findings()] == list(BUSY_TOPICS)
    for finding in said:
        assert finding.state is not Standing.WORKS
        assert finding.why == (UNTRIED if finding.through else WINDOWS[finding.topic].why)


def test_the_doctor_says_the_same(desktop: Sensors, monkeypatch: pytest.MonkeyPatch) -> None:
    from deskbreak.desktop import doctor

    monkeypatch.setattr(doctor, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(doctor, "display_kind", lambda: doctor.DisplayKind.FOREIGN)
    told = {finding.topic: finding for finding in doctor.report()}
    assert all(told[port.finding().topic] == port.finding() for port in desktop.ports() if port is not desktop.busy)
    assert all(told[finding.topic] == finding for finding in desktop.busy.findings())
