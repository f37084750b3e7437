"""`make readme-pictures`: what the README shows, drawn from the windows themselves, into docs/pictures/.

Separate from the sheets, which only those look at who work on the windows: these few are for everybody, and small.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from tools.pictures.drawing import Manner, Mode, apart, drawn

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures"
FILM = "break.webp"
SCALE = 1.5
SHOWN: tuple[tuple[str, str, Mode], ...] = (
    ("break_", "break-toast", "light"),
    ("break_", "break-offer", "light"),
    ("break_", "break-guide", "light"),
    ("break_", "break-saddle", "dark"),
    ("overview", "overview-sitting", "dark"),
    ("settings", "settings-schedule", "light"),
    ("history", "history-days", "dark"),
)


def _save_stills() -> None:
    with TemporaryDirectory(prefix="deskbreak-pictures-") as folder:
        for face, name, mode in SHOWN:
            drawn(f"deskbreak.faces.{face}.gallery", mode, Manner(scale=SCALE, only=name), Path(folder))
            with Image.open(Path(folder) / f"{name}-{mode}.png") as picture:
                picture.convert("RGBA").save(FOLDER / f"{name}.webp", quality=80, method=6)


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    _save_stills()
    apart("tools.pictures.film", str(FOLDER / FILM), scale=SCALE)
    for file in sorted(FOLDER.iterdir()):
        print(f"{file.stat().st_size // 1024:5} kB  {file.relative_to(FOLDER.parents[1])}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
