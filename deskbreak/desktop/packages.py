"""What to install, in the words of the distribution that this is."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path

from deskbreak.core.said import Said

_OS_RELEASE = Path("/etc/os-release")


@dataclass(frozen=True, slots=True)
class Packages:
    """One thing under its package names."""

    debian: str
    fedora: str
    arch: str


XCB_SYNC = Packages("libxcb-sync1", "libxcb", "libxcb")
PULSE_UTILS = Packages("pulseaudio-utils", "pulseaudio-utils", "libpulse")
SPEECH = Packages(
    "speech-dispatcher-espeak-ng espeak-ng libspeechd2",
    "speech-dispatcher-utils speech-dispatcher-espeak-ng espeak-ng",
    "speech-dispatcher espeak-ng",
)
PIPEWIRE = Packages("pipewire-bin", "pipewire-utils", "pipewire")
ALSA_UTILS = Packages("alsa-utils", "alsa-utils", "alsa-utils")


def install_command(packages: Packages, os_release: Path = _OS_RELEASE) -> str:
    """The command that installs it here; on an unknown distribution the names that it has elsewhere."""
    kin = _kin(os_release)
    if kin & {"debian", "ubuntu"}:
        return f"sudo apt install {packages.debian}"
    if kin & {"fedora", "rhel", "centos"}:
        return f"sudo dnf install {packages.fedora}"
    if "arch" in kin:
        return f"sudo pacman -S {packages.arch}"
    return Said("%1 (Debian), %2 (Fedora) or %3 (Arch)", packages.debian, packages.fedora, packages.arch)


def _kin(os_release: Path) -> frozenset[str]:
    """The distribution's id and those it is like."""
    try:
        lines = os_release.read_text(encoding="utf-8").splitlines()
    except OSError:
        return frozenset()
    words: list[str] = []
    for line in lines:
        key, _, value = line.partition("=")
        if key in ("ID", "ID_LIKE"):
            words += " ".join(shlex.split(value)).split()
    return frozenset(words)
