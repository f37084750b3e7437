"""Which desktop this is, which adapters it gets, and what the doctor says of it."""

from __future__ import annotations

import contextlib
import ctypes
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from deskbreak.desktop import doctor
from deskbreak.desktop.absent import AbsentNotifications, AbsentTrayHost
from deskbreak.desktop.detect import DisplayKind, display_kind, sensors
from deskbreak.desktop.findings import Finding, Standing, Topic
from deskbreak.desktop.packages import XCB_SYNC, install_command
from deskbreak.desktop.ports import Notice
from deskbreak.desktop.probe import sound_finding
from deskbreak.desktop.untried import UNTRIED
from tests.desktop_adapters.conftest import Daemon, XServer
from tests.desktop_adapters.services import Service

HOLDING = ("org.freedesktop.login1", "org.kde.StatusNotifierWatcher", "org.gnome.ScreenSaver")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """A machine with no desktop at all."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS", "PULSE_SERVER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/no_bus")
    return monkeypatch


def findings() -> dict[Topic, Finding]:
    return {finding.topic: finding for finding in doctor.report()}


class _Screens(ctypes.Structure):
    _fields_ = (("first_root", ctypes.POINTER(ctypes.c_uint32)), ("left", ctypes.c_int), ("index", ctypes.c_int))


@contextlib.contextmanager
def selection_owner(display: str, selection: bytes) -> Iterator[None]:
    """Somebody who owns the selection, as a tray of the old kind does."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = xcb.xcb_get_setup.restype = ctypes.c_void_p
    xcb.xcb_intern_atom.restype = ctypes.c_uint32
    xcb.xcb_intern_atom_reply.restype = ctypes.POINTER(ctypes.c_uint32)
    xcb.xcb_setup_roots_iterator.restype = _Screens
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    root = xcb.xcb_setup_roots_iterator(ctypes.c_void_p(xcb.xcb_get_setup(connection))).first_root[0]
    asked = xcb.xcb_intern_atom(connection, 0, len(selection), selection)
    atom = xcb.xcb_intern_atom_reply(connection, asked, None)[2]
    xcb.xcb_set_selection_owner(connection, root, atom, 0)
    # one more question, whose answer says that the server has done what came before
    xcb.xcb_intern_atom_reply(connection, xcb.xcb_intern_atom(connection, 0, len(selection), selection), None)
    yield
    xcb.xcb_disconnect(connection)


@pytest.mark.parametrize(
    ("environ", "platform", "kind"),
    [
        ({"DISPLAY": ":0"}, "linux", DisplayKind.X11),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"}, "linux", DisplayKind.X11),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", DisplayKind.WAYLAND),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, "linux", DisplayKind.WAYLAND),
        ({"XDG_SESSION_TYPE": "tty"}, "linux", DisplayKind.NONE),
        ({"DISPLAY": ":0"}, "win32", DisplayKind.FOREIGN),
        ({}, "darwin", DisplayKind.FOREIGN),
    ],
)
def test_xwayland_is_no_x11_desktop(environ: dict[str, str], platform: str, kind: DisplayKind) -> None:
    assert display_kind(environ, platform) is kind


def test_an_x11_desktop_gets_the_alarms(bare: pytest.MonkeyPatch, x_server: XServer, qapp: object) -> None:
    bare.setenv("DISPLAY", x_server.display)
    found = sensors()
    assert found.idle.finding().through == "XSync alarms of the X server"
    assert found.idle.idle_ms() is not None
    found.stop()


def test_under_wayland_the_x11_source_is_never_used(bare: pytest.MonkeyPatch, x_server: XServer, qapp: object) -> None:
    bare.setenv("DISPLAY", x_server.display)
    bare.setenv("WAYLAND_DISPLAY", "wayland-0")
    found = sensors()
    assert found.idle.finding().why == "The Wayland compositor doesn’t answer (No such file or directory)."
    assert found.idle.idle_ms() is None
    found.stop()


def test_a_server_that_does_not_answer_is_said_and_no_crash(bare: pytest.MonkeyPatch, qapp: object) -> None:
    bare.setenv("DISPLAY", ":65000")
    assert sensors().idle.finding().why == "The X server doesn’t answer."


def test_without_any_desktop_all_is_absent_and_harmless(bare: pytest.MonkeyPatch, qapp: object) -> None:
    found = sensors()
    found.start()
    found.idle.watch(1000)
    assert found.idle.idle_ms() is None
    assert isinstance(found.notifications, AbsentNotifications)
    assert isinstance(found.tray_host, AbsentTrayHost)
    found.notifications.send(Notice("Hello"))
    found.sleep.release()
    said = [found.idle, found.lock, found.sleep, found.busy, found.notifications, found.tray_host]
    assert [port.finding().state for port in said] == [Standing.MISSING] * 6
    assert all(port.finding().why for port in said)
    busy = {finding.topic: finding for finding in found.busy.findings() if finding.state is not Standing.MISSING}
    assert list(busy) == [Topic.CALL], "cameras need no desktop"
    assert busy[Topic.CALL].why.startswith("No sound server answers")
    found.stop()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_on_another_platform_the_doctor_says_what_has_not_been_run(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(doctor, "display_kind", lambda: display_kind(platform=platform))
    monkeypatch.setattr(doctor, "sys", SimpleNamespace(platform=platform))
    report = doctor.report()
    assert sorted(finding.topic for finding in report) == sorted(Topic)
    for finding in report:
        assert finding.state is not Standing.WORKS
        assert finding.why == UNTRIED or finding.state is Standing.MISSING


def test_the_doctor_speaks_of_every_topic_once(bare: pytest.MonkeyPatch) -> None:
    report = doctor.report()
    assert sorted(finding.topic for finding in report) == sorted(Topic)
    for finding in report:
        assert finding.used_for
        assert finding.why or finding.state is Standing.WORKS


def test_the_doctor_finds_what_a_desktop_has(
    bare: pytest.MonkeyPatch, x_server: XServer, daemon: Daemon, service: Service
) -> None:
    bare.setenv("DISPLAY", x_server.display)
    bare.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
    bare.setenv("DBUS_SYSTEM_BUS_ADDRESS", daemon.address)
    service.answer("GetActive", "b", False)
    service.answer("GetCapabilities", "as", ["body", "actions"])
    service.answer_with("Inhibit", lambda _arguments: ("h", (2,)))
    for name in (*HOLDING, "org.freedesktop.Notifications"):
        service.own(name)
    found = findings()
    for topic in (Topic.TRAY, Topic.IDLE, Topic.LOCK, Topic.SLEEP, Topic.NOTIFICATIONS, Topic.CLOCK, Topic.MEDIA):
        assert found[topic].state is Standing.WORKS, topic
    assert found[Topic.LOCK].through == "logind and the screen saver on D-Bus"


def test_the_doctor_says_what_is_there_in_part(bare: pytest.MonkeyPatch, daemon: Daemon, service: Service) -> None:
    bare.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
    bare.setenv("DBUS_SYSTEM_BUS_ADDRESS", daemon.address)
    service.answer("GetCapabilities", "as", ["body"])
    service.own("org.freedesktop.login1")
    service.own("org.freedesktop.Notifications")
    found = findings()
    for topic in (Topic.LOCK, Topic.SLEEP, Topic.NOTIFICATIONS):
        assert found[topic].state is Standing.IN_PART, topic


def test_a_tray_of_the_old_kind_is_a_tray(bare: pytest.MonkeyPatch, x_server: XServer) -> None:
    bare.setenv("DISPLAY", x_server.display)
    assert findings()[Topic.TRAY].state is Standing.MISSING
    with selection_owner(x_server.display, b"_NET_SYSTEM_TRAY_S0"):
        assert findings()[Topic.TRAY].through == "XEmbed of the X server"


def test_the_report_is_text_for_people_and_json_for_programs(bare: pytest.MonkeyPatch) -> None:
    report = doctor.report()
    text = doctor.as_text(report)
    assert "idle: missing" in text
    assert "why: There is no desktop here" in text
    told = json.loads(json.dumps(doctor.as_json(report)))
    assert [entry["topic"] for entry in told] == [finding.topic.value for finding in report]
    assert set(told[0]) == {"topic", "state", "through", "used_for", "why", "install", "says", "since", "said"}


def test_the_doctor_needs_no_qt(bare: pytest.MonkeyPatch) -> None:
    program = "import sys\nfrom deskbreak.desktop import doctor\ndoctor.as_text(doctor.report())\nprint(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert "deskbreak.desktop.xsync" in modules
    assert not [name for name in modules if name.startswith(("PySide6", "shiboken6"))]


def test_the_player_is_the_first_that_has_something_to_play_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    programs, run = tmp_path / "bin", tmp_path / "run"
    programs.mkdir()
    (run / "pulse").mkdir(parents=True)
    monkeypatch.setenv("PATH", str(programs))
    environ = {"XDG_RUNTIME_DIR": str(run)}
    assert sound_finding(environ).state is Standing.MISSING
    assert sound_finding(environ).install
    for name in ("pw-play", "paplay"):
        (programs / name).touch(mode=0o755)
    assert sound_finding(environ).state is Standing.IN_PART
    (run / "pulse" / "native").touch()
    assert (sound_finding(environ).state, sound_finding(environ).through) == (Standing.WORKS, "paplay on PulseAudio")
    (run / "pipewire-0").touch()
    assert sound_finding(environ).through == "pw-play on PipeWire"
    (programs / "pw-play").unlink()
    assert sound_finding(environ).through == "paplay on PipeWire"


@pytest.mark.parametrize(
    ("os_release", "command"),
    [
        ("ID=debian\n", "sudo apt install libxcb-sync1"),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', "sudo apt install libxcb-sync1"),
        ("NAME=Fedora\nID=fedora\n", "sudo dnf install libxcb"),
        ("ID=arch\n", "sudo pacman -S libxcb"),
        ("ID=nixos\n", "libxcb-sync1 (Debian), libxcb (Fedora) or libxcb (Arch)"),
    ],
)
def test_what_to_install_is_said_in_the_words_of_the_distribution(
    tmp_path: Path, os_release: str, command: str
) -> None:
    (tmp_path / "os-release").write_text(os_release)
    assert install_command(XCB_SYNC, tmp_path / "os-release") == command


def test_an_unknown_system_is_told_all_names(tmp_path: Path) -> None:
    assert "(Debian)" in install_command(XCB_SYNC, tmp_path / "none")
