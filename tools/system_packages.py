"""What deskbreak needs from the operating system, and how to get it on each distribution.

Used by the set-up before anything is installed, hence the standard library only. It installs by itself only where
that needs no password (Debian and its like, as root); everywhere else it names the command to type.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Need:
    """One library (by its file name) or program, and the package that brings it, per package manager."""

    name: str
    apt: str
    dnf: str
    pacman: str
    zypper: str


# What Qt's xcb plugin and libQt6Gui link to, and its speech plugin (read off with ldd from PySide6 6.11.3).
LIBRARIES = (
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "libEGL1"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "libGL1"),
    Need("libGLX.so.0", "libglx0", "libglvnd-glx", "libglvnd", "libGL1"),
    Need("libX11.so.6", "libx11-6", "libX11", "libx11", "libX11-6"),
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "fontconfig"),
    Need("libfreetype.so.6", "libfreetype6", "freetype", "freetype2", "libfreetype6"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    Need("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2", "libgthread-2_0-0"),
    Need("libxcb.so.1", "libxcb1", "libxcb", "libxcb", "libxcb1"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    Need("libxcb-glx.so.0", "libxcb-glx0", "libxcb", "libxcb", "libxcb-glx0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
    Need("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb", "libxcb-render0"),
    Need(
        "libxcb-render-util.so.0",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    Need("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb", "libxcb-shm0"),
    Need("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb", "libxcb-sync1"),
    Need("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util", "libxcb-util1"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb", "libxcb-xfixes0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    Need("libspeechd.so.2", "libspeechd2", "speech-dispatcher-libs", "speech-dispatcher", "libspeechd2"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0"),
)

FONT = Need("a font", "fonts-inter", "rsms-inter-fonts", "inter-font", "inter-fonts")
CJK_FONT = Need(
    "a font of Japanese and Chinese",
    "fonts-droid-fallback",
    "google-droid-sans-fonts",
    "ttf-droid",
    "google-droid-fonts",
)
VENV = Need("the venv module of Python", "python3-venv", "python3", "python", "python3")

# What the virtual desktop is made of: it stands in for a screen in the demo and for a whole desktop in the tests.
VIRTUAL_DESKTOP = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xorg-x11-server-Xvfb"),
    Need("openbox", "openbox", "openbox", "openbox", "openbox"),
    Need("xfce4-panel", "xfce4-panel", "xfce4-panel", "xfce4-panel", "xfce4-panel"),
    Need("dbus-daemon", "dbus-daemon", "dbus-daemon", "dbus", "dbus-1-daemon"),
    Need("dbus-send", "dbus-bin", "dbus-tools", "dbus", "dbus-1-tools"),
)

# The person at the virtual desktop: hands, eyes, and the terminal they type into.
DESKTOP_TESTS = (
    Need("xdotool", "xdotool", "xdotool", "xdotool", "xdotool"),
    Need("xterm", "xterm", "xterm", "xterm", "xterm"),
    Need("import", "imagemagick", "ImageMagick", "imagemagick", "ImageMagick"),
    # the four desktops on which every sensor and window is tried
    Need("xprop", "x11-utils", "xprop", "xorg-xprop", "xprop"),
    Need("xhost", "x11-xserver-utils", "xhost", "xorg-xhost", "xhost"),
    Need("xrandr", "x11-xserver-utils", "xrandr", "xorg-xrandr", "xrandr"),
    Need("Xwayland", "xwayland", "xorg-x11-server-Xwayland", "xorg-xwayland", "xwayland"),
    Need("sway", "sway", "sway", "sway", "sway"),
    Need("wtype", "wtype", "wtype", "wtype", "wtype"),
    Need("setpriv", "util-linux", "util-linux", "util-linux", "util-linux"),
    Need("kwin_wayland", "kwin-wayland", "kwin-wayland", "kwin", "kwin6"),
    Need("gnome-shell", "gnome-shell", "gnome-shell", "gnome-shell", "gnome-shell"),
    # notification servers that are asked whether to disturb
    Need("dunst", "dunst", "dunst", "dunst", "dunst"),
    Need("mako", "mako-notifier", "mako", "mako", "mako"),
    Need("pw-mon", "pipewire-bin", "pipewire-utils", "pipewire", "pipewire-tools"),
    Need("pipewire", "pipewire-bin", "pipewire", "pipewire", "pipewire"),
)

# What is heard: a sound server that can be recorded, and the engines that speak.
HEARING_TESTS = (
    Need("pulseaudio", "pulseaudio", "pulseaudio", "pulseaudio", "pulseaudio"),
    Need("parec", "pulseaudio-utils", "pulseaudio-utils", "libpulse", "pulseaudio-utils"),
    Need("spd-say", "speech-dispatcher-espeak-ng", "speech-dispatcher-utils", "speech-dispatcher", "speech-dispatcher"),
    Need("espeak-ng", "espeak-ng", "espeak-ng", "espeak-ng", "espeak-ng"),
)

# What plays logind and other services on a bus of the test's own; a module of the system's Python, not of ours.
MOCKED_SERVICES = (
    Need("dbusmock", "python3-dbusmock", "python3-dbusmock", "python-dbusmock", "python3-python-dbusmock"),
)
SYSTEM_PYTHON = "/usr/bin/python3"

# What carries the words of windows to a screen reader, by the name that its bus starts it under.
ACCESSIBILITY = (Need("org.a11y.Bus", "at-spi2-core", "at-spi2-core", "at-spi2-core", "at-spi2-core"),)
BUS_SERVICES = Path("/usr/share/dbus-1/services")


def missing_programs(needs: Iterable[Need]) -> list[Need]:
    """Those of the programs that are not on the PATH."""
    return [need for need in needs if shutil.which(need.name) is None]


def missing_modules(needs: Iterable[Need]) -> list[Need]:
    """Those of the modules that the system's own Python does not find."""
    ask = "import importlib.util, sys; sys.exit(importlib.util.find_spec(sys.argv[1]) is None)"
    return [need for need in needs if not _succeeds([SYSTEM_PYTHON, "-c", ask, need.name])]


def missing_bus_services(needs: Iterable[Need], folder: Path = BUS_SERVICES) -> list[Need]:
    """Those of the names that the bus of a desktop could not start."""
    return [need for need in needs if not (folder / f"{need.name}.service").is_file()]


def _succeeds(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def missing_libraries(qt_plugins: Path, name: str = "platforms/libqxcb.so") -> list[Need]:
    """The libraries that one of Qt's plugins asks for and the machine lacks, as the loader itself says it."""
    plugin = qt_plugins / name
    if not plugin.is_file() or shutil.which("ldd") is None:
        return []  # not Linux: Qt's wheels bring everything there
    told = subprocess.run(["ldd", plugin], capture_output=True, text=True, check=False).stdout
    absent = {line.split()[0] for line in told.splitlines() if "not found" in line}
    known = {need.name for need in LIBRARIES}
    # Packages are guessed for a library that a later Qt asks for: its bare name says at least what to look for.
    unknown = [Need(name, *[name.split(".so")[0]] * 4) for name in sorted(absent - known)]
    return [need for need in LIBRARIES if need.name in absent] + unknown


CJK = "DroidSansFallback"
"""What the files of the smallest font of Japanese and Chinese are called."""


def missing_font(name: str = "") -> list[Need]:
    """A font, if there is none (of this name): without any at all Qt draws empty boxes."""
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    kinds = [f"{name}*.{kind}" for kind in ("ttf", "otf", "ttc")]
    found = any(True for folder in folders for kind in kinds for _ in folder.rglob(kind))
    return [] if found else [CJK_FONT if name == CJK else FONT]


def packages(needs: Sequence[Need], manager: str) -> list[str]:
    """The packages that bring these, each once, in order."""
    return list(dict.fromkeys(getattr(need, manager) for need in needs))


def command(needs: Sequence[Need]) -> str:
    """The command that a person types to install these here."""
    verbs = {"apt": "apt install", "dnf": "dnf install", "pacman": "pacman -S", "zypper": "zypper install"}
    for manager, verb in verbs.items():
        if shutil.which(manager) is not None:
            return f"sudo {verb} {' '.join(packages(needs, manager))}"
    return f"(with your package manager) what Debian calls {' '.join(packages(needs, 'apt'))}"


def may_install() -> bool:
    """Whether packages can be installed without asking anybody: Debian's tools, as root."""
    return shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0


def install(needs: Sequence[Need]) -> str | None:
    """Installs these with apt; the answer is what apt said when it failed, else nothing."""
    calm = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    # A new machine or container has no package lists yet, so they are always fetched first.
    for arguments in (["update"], ["install", "-y", "--no-install-recommends", *packages(needs, "apt")]):
        told = subprocess.run(
            [*apt, *arguments], env=calm, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        if told.returncode != 0:
            return (told.stdout + told.stderr).strip()
    return None
