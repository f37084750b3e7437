"""Draws what the faces' galleries show, each gallery in a process of its own.

Each face says itself what can be seen of it, in a module `gallery` with `pictures(dark) -> Iterator[(name, widget)]`,
so that a new face or state is drawn without a word here. Separate from the sheets and the comparison, which both take
the files that are made here.

    python -m tools.pictures.drawing GALLERY light|dark FOLDER [--only PART] [--language de]
"""

from __future__ import annotations

import argparse
import importlib
import os
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from deskbreak.core.languages import LANGUAGES
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths
from tools.translations.pseudo import PSEUDO, Pseudo

Mode = Literal["light", "dark"]
MODES: tuple[Mode, ...] = ("light", "dark")

# The outlines of the letters as they are, whatever the machine thinks of its screen and has of other fonts.
_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family"><string>monospace</string></test>
    <edit name="family" mode="assign" binding="strong"><string>DejaVu Sans Mono</string></edit>
  </match>
  {matches}
</fontconfig>
"""
_PLAIN = """<match target="{target}">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>"""


@dataclass(frozen=True, slots=True)
class Manner:
    """How pictures are drawn: in which language, with how many pixels for each logical one, and which alone."""

    language: str = "en"
    scale: float = 2.0
    only: str = ""

    @property
    def name(self) -> str:
        return f"{self.language}-{self.scale:g}x"

    def of(self, only: str) -> Manner:
        """The same, of the pictures alone that have this in their names."""
        return replace(self, only=only)


def face_of(module: str) -> str:
    """The face that a gallery shows, as its pictures are called."""
    return module.split(".")[-2].strip("_")


def drawn(module: str, mode: Mode, manner: Manner, into: Path) -> list[str]:
    """Draws one gallery; the names of its pictures, which lie as NAME-MODE.png in the folder."""
    chosen = ("--only", manner.only, "--language", manner.language)
    return apart("tools.pictures.drawing", module, mode, str(into), *chosen, scale=manner.scale).split()


def apart(module: str, *arguments: str, scale: float) -> str:
    """Runs a module that draws, in a process of its own; what it prints.

    Windows that have been shown go on ticking, a change of theme restyles every one of them, and the scale holds for a
    whole process. The same everywhere: no screen, no settings, place or time of the person.
    """
    with TemporaryDirectory(prefix="deskbreak-pictures-") as home:
        fonts = Path(home) / "fonts.conf"
        matches = "\n  ".join(_PLAIN.format(target=target) for target in ("pattern", "font"))
        fonts.write_text(_FONTS.format(matches=matches), "utf-8")
        told = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            env=dict(
                os.environ,
                DESKBREAK_HOME=home,
                FONTCONFIG_FILE=str(fonts),
                LC_ALL="en_GB.UTF-8",
                QT_QPA_PLATFORM="offscreen",
                QT_SCALE_FACTOR=str(scale),
                TZ="UTC",
            ),
            capture_output=True,
            text=True,
            check=False,
        )
    if told.returncode != 0:
        raise SystemExit(f"{module} {' '.join(arguments)}: {told.stderr}")
    return told.stdout


def _draw(module: str, mode: Mode, *, only: str, into: Path, language: str) -> None:
    """Pictures one gallery in one mode, and prints the names."""
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    Interpreter(application, paths.translations()).speak(language)
    if language == PSEUDO:
        application.installTranslator(Pseudo(application))
    for name, widget in importlib.import_module(module).pictures(mode == "dark"):
        full = f"{face_of(module)}-{name}"
        if only in full:
            widget.ensurePolished()
            widget.grab()  # a first painting settles what depends on a size, such as wrapped text
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # and so the rows within rows
            widget.grab().save(str(into / f"{full}-{mode}.png"))
            print(full, flush=True)
        widget.deleteLater()
        # At once: no event loop runs here, and each widget that is left makes every later change of theme slower.
        QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Draws one gallery.")
    parser.add_argument("module")
    parser.add_argument("mode", choices=MODES)
    parser.add_argument("into", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--language", default="en", choices=[*LANGUAGES, PSEUDO])
    wanted = parser.parse_args()
    _draw(wanted.module, wanted.mode, only=wanted.only, into=wanted.into, language=wanted.language)
