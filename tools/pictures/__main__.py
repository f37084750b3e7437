"""`make pictures`: every window in every state that exists, as files and on sheets for the eye.

One sheet for each mode, language and scale. `make pictures` draws those that differ most from each other, `make
pictures-all` every language in every scale.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication, QImage

from deskbreak.core.languages import LANGUAGES
from tools.galleries import galleries
from tools.pictures.drawing import MODES, Manner, Mode, drawn
from tools.pictures.sheets import Picture, sheet, tray
from tools.translations.pseudo import PSEUDO

SCALES = (1.0, 1.25, 1.5, 2.0)
DIFFERENT: tuple[tuple[str, float, Mode], ...] = (
    ("en", 2, "light"),
    ("en", 2, "dark"),
    ("de", 1, "light"),  # the longest words
    ("ja", 1.25, "light"),  # the tallest letters
    ("ar", 1.5, "dark"),  # from right to left
)
"""What `make pictures` draws: English as one works on it, and each way in which the others look otherwise."""


def _draw(manner: Manner, mode: Mode, into: Path, pool: ThreadPoolExecutor) -> int:
    """All pictures of one sheet, and the sheet; how many there are."""
    folder = into / manner.name
    folder.mkdir(parents=True, exist_ok=True)
    jobs = [pool.submit(drawn, module, mode, manner, folder) for module in galleries()]
    names = [name for job in jobs for name in job.result()]
    shown = [Picture(name, QImage(str(folder / f"{name}-{mode}.png")), manner.scale) for name in names]
    if manner.only in "tray-icons" and manner.language == next(iter(LANGUAGES)):
        shown.append(tray(mode, manner.scale))
        shown[-1].image.save(str(folder / f"tray-icons-{mode}.png"))
    if shown:
        sheet(shown, mode).save(str(into / f"sheet-{manner.name}-{mode}.png"))
    return len(shown)


def _wanted(wanted: argparse.Namespace) -> Iterable[tuple[str, float, Mode]]:
    if wanted.all:
        return product(LANGUAGES, SCALES, MODES)
    if not (wanted.language or wanted.scale):
        return (each for each in DIFFERENT if not wanted.only or each[0] == "en")
    return product([wanted.language or "en"], [wanted.scale or 2.0], MODES)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.pictures", description="Pictures every window.")
    parser.add_argument("only", nargs="?", default="", help="part of a name: these pictures alone, in English")
    parser.add_argument("--into", type=Path, default=Path("pictures"), help="the folder (pictures/)")
    parser.add_argument("--language", choices=[*LANGUAGES, PSEUDO], help="this language alone")
    parser.add_argument("--scale", type=float, choices=SCALES, help="this scale alone")
    parser.add_argument("--all", action="store_true", help="every language in every scale (a quarter of an hour)")
    wanted = parser.parse_args()
    application = QGuiApplication(sys.argv[:1])
    count = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for language, scale, mode in _wanted(wanted):
            manner = Manner(language, scale, wanted.only)
            count += (drawn_now := _draw(manner, mode, wanted.into, pool))
            if drawn_now:
                print(f"{drawn_now:4} pictures on {wanted.into}/sheet-{manner.name}-{mode}.png", flush=True)
    application.quit()
    if not count:
        print(f"no picture has “{wanted.only}” in its name", file=sys.stderr)
    return 0 if count else 1


if __name__ == "__main__":
    sys.exit(main())
