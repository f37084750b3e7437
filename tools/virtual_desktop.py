"""A throw-away desktop without a screen: Xvfb, a private D-Bus, openbox, and xfce4-panel with its tray.

For the demo on a machine without a screen, for the tests on a whole desktop, and for the measurements. Home, the XDG
folders and both buses are its own, so nothing of the person's is read or written, and every process that it or CMD
started is ended with it. Linux only; standard library only.

    tools/virtual_desktop CMD [ARG...]      the exit status is CMD's, or 90 if the desktop did not come up
"""

from __future__ import annotations

import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

PROGRAMS = ("Xvfb", "openbox", "xfce4-panel", "dbus-daemon", "dbus-send")
SCREEN = "1280x800x24"
_PR_SET_CHILD_SUBREAPER = 36
_PATIENCE_S = 30.0

# One panel at the top with nothing but a tray: it hosts StatusNotifier items and the older docked icons alike.
_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""


class DesktopFailed(Exception):
    """The desktop did not come up; the message says which part of it."""


def missing() -> list[str]:
    """The programs that a virtual desktop needs and this machine lacks."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


@contextmanager
def virtual_desktop(screen: str = SCREEN) -> Iterator[dict[str, str]]:
    """A desktop that lives as long as the block; gives the environment for the processes that run on it."""
    if absent := missing():
        raise DesktopFailed(f"not installed: {', '.join(absent)} (make test-desktop installs them, or says how)")
    with room() as (folder, environment):
        environment["DISPLAY"] = start_screen(screen, folder, environment)
        start(["openbox", "--sm-disable"], folder, environment)
        start(["xfce4-panel", "--disable-wm-check"], folder, environment)
        _wait_for_tray(environment, folder)
        yield environment


@contextmanager
def room() -> Iterator[tuple[Path, dict[str, str]]]:
    """A place for a desktop: a folder and an environment with a home, XDG folders and a bus of its own.

    Every process that was started in the block ends with it.
    """
    # Children of children come to us when their parents end, so that none is left behind.
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    # A short path: a socket's may be no longer than 107 bytes.
    folder = Path(tempfile.mkdtemp(prefix="desk-"))
    before = set(_children())
    try:
        environment = _folders(folder)
        bus = _start_bus(folder, environment)
        # A system bus has to exist, though nobody owns a name on it.
        yield folder, environment | {"DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": bus}
    finally:
        _end(before)
        shutil.rmtree(folder, ignore_errors=True)


def _folders(folder: Path) -> dict[str, str]:
    """The environment with a home and XDG folders of its own, and none of the outer desktop's traces."""
    home, run = folder / "home", folder / "run"
    places = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local/share",
        "XDG_STATE_HOME": home / ".local/state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": run,
    }
    for place in places.values():
        place.mkdir(parents=True, exist_ok=True)
    run.chmod(0o700)
    conf = places["XDG_CONFIG_HOME"] / "xfce4/xfconf/xfce-perchannel-xml"
    conf.mkdir(parents=True)
    (conf / "xfce4-panel.xml").write_text(_PANEL, "utf-8")
    outer = ("WAYLAND_DISPLAY", "XAUTHORITY", "SESSION_MANAGER", "QT_QPA_PLATFORM", "DESKBREAK_HOME")
    environment = {key: value for key, value in os.environ.items() if key not in outer}
    environment |= {key: str(place) for key, place in places.items()}
    return environment | {
        "XDG_CURRENT_DESKTOP": "XFCE",
        "XDG_SESSION_TYPE": "x11",
        "GSETTINGS_BACKEND": "keyfile",  # else GTK starts a settings daemon of its own
        "NO_AT_BRIDGE": "1",  # and an accessibility bus
        # No portal lives here, and Qt says so three times in each process.
        "QT_LOGGING_RULES": "qt.qpa.theme.*.warning=false;qt.qpa.services.warning=false",
    }


def start(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], *, keep: int | None = None
) -> subprocess.Popen[bytes]:
    """Starts a part of the desktop in the background, its words in a file beside it."""
    with (folder / f"{Path(command[0]).name}.log").open("wb") as log:
        return subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            pass_fds=() if keep is None else (keep,),
        )


def _line_from(reading: int, part: str, folder: Path) -> str:
    """The line that a starting program writes once it is ready."""
    with os.fdopen(reading) as told:
        ready, _, _ = select.select([told], [], [], _PATIENCE_S)
        line = told.readline().strip() if ready else ""
    if not line:
        raise DesktopFailed(f"{part} did not start:\n{(folder / f'{part}.log').read_text('utf-8', 'replace')}")
    return line


def start_screen(screen: str, folder: Path, environment: Mapping[str, str]) -> str:
    """Starts an X server; the answer is its DISPLAY."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
    start(command, folder, environment, keep=writing)
    os.close(writing)
    return f":{_line_from(reading, 'Xvfb', folder)}"


def _start_bus(folder: Path, environment: Mapping[str, str]) -> str:
    reading, writing = os.pipe()
    start(["dbus-daemon", "--session", "--nofork", f"--print-address={writing}"], folder, environment, keep=writing)
    os.close(writing)
    return _line_from(reading, "dbus-daemon", folder)


def _wait_for_tray(environment: Mapping[str, str], folder: Path) -> None:
    """Waits until the panel's tray takes icons."""
    ask = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
    ask += ["org.freedesktop.DBus.NameHasOwner", "string:org.kde.StatusNotifierWatcher"]
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        told = subprocess.run(ask, env=environment, capture_output=True, text=True, check=False).stdout
        if "boolean true" in told:
            return
        time.sleep(0.1)
    raise DesktopFailed(f"the tray did not come up:\n{(folder / 'xfce4-panel.log').read_text('utf-8', 'replace')}")


def _children() -> list[int]:
    return [int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text("ascii").split()]


def _end(before: set[int]) -> None:
    """Ends, by number, what was started here: first asking, then telling. Orphans become ours, hence the rounds."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        until = time.monotonic() + 3
        asked: set[int] = set()
        while time.monotonic() < until and (ours := set(_children()) - before):
            for pid in ours - asked:
                with suppress(ProcessLookupError):
                    os.kill(pid, sign)
            asked |= ours
            for pid in ours:
                with suppress(ChildProcessError):
                    os.waitpid(pid, os.WNOHANG)
            time.sleep(0.02)


def main() -> int:
    if len(sys.argv) < 2:
        print("usage: tools/virtual_desktop CMD [ARG...]", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the desktop is taken down then, too
    try:
        with virtual_desktop(os.environ.get("DESKTOP_SCREEN", SCREEN)) as environment:
            return subprocess.run(sys.argv[1:], env=environment, check=False).returncode
    except DesktopFailed as failed:
        print(f"virtual_desktop: {failed}", file=sys.stderr)
        return 90
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
