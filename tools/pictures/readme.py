"""`make readme-pictures`: what the README shows, drawn from the windows themselves, into docs/pictures/.

Separate from the sheets, which only those look at who work on the windows: these few are for everybody, and small.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

SCALE = 1.5
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", str(SCALE))

from PIL import Image
from PySide6.QtWidgets import QApplication

from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths
from tools.pictures import film
from tools.pictures.drawing import Manner, Mode, drawn

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures"
SHOWN: tuple[tuple[str, str, Mode], ...] = (
    ("break_", "break-offer", "light"),
    ("break_", "break-guide", "light"),
    ("break_", "break-saddle", "dark"),
    ("break_", "break-done", "light"),
    ("overview", "overview-sitting", "dark"),
    ("settings", "settings-schedule", "light"),
    ("history", "history-days", "dark"),
)


def _save_stills() -> None:
    with TemporaryDirectory(prefix="deskbreak-pictures-") as folder:
        for face, name, mode in SHOWN:
            drawn(f"deskbreak.faces.{face}.gallery", mode, Manner(scale=SCALE, only=name), Path(folder))
            with Image.open(Path(folder) / f"{name}-{mode}.png") as picture:
                picture.convert("RGB").save(FOLDER / f"{name}.webp", quality=80, method=6)


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    _save_stills()
    application = QApplication(sys.argv[:1])
    Interpreter(application, paths.translations()).speak("en")
    film.save(FOLDER / "break.webp")
    for file in sorted(FOLDER.iterdir()):
        print(f"{file.stat().st_size // 1024:5} kB  {file.relative_to(FOLDER.parents[1])}")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
