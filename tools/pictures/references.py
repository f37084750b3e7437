"""`make pictures-accept`: how every window looked when somebody last looked; a test compares with it.

A third of the size is kept, in few colours: enough to see a word, an edge or a colour change, and small enough for the
repository. Where letters are drawn by another version of the font, nothing can be said; so what they were made with is
noted beside them.

    python -m tools.pictures.references [PART]
"""

from __future__ import annotations

import argparse
import json
import os
import struct
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, product
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops

from tools.galleries import galleries
from tools.pictures.drawing import MODES, Manner, Mode, drawn, face_of

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "pictures"
MADE_WITH = "made_with.json"
MANNER = Manner(scale=1.0)
SMALLER, COLOURS, GROUNDS = 3, 64, 8
ALIKE = 30  # of 255: 24 by the few colours, the rest for an edge that another machine rounds otherwise
FEW = 5  # points that may differ more: the smallest word that is drawn covers more
TINT, TINTED = 6, 0.2  # a step of 255 that no ground makes by itself, and the share of points that may


@dataclass(frozen=True, slots=True)
class Change:
    """One picture that isn't as it was."""

    name: str
    what: str
    seen: Path | None = None
    """Where the picture as it was, as it is, and the difference lie side by side."""

    def __str__(self) -> str:
        return f"{self.name}: {self.what}" + (f" ({self.seen})" if self.seen else "")


def small(picture: Path) -> Image.Image:
    """A picture in the size in which it is kept."""
    with Image.open(picture) as whole:
        size = max(1, whole.width // SMALLER), max(1, whole.height // SMALLER)
        return whole.convert("RGB").resize(size, Image.Resampling.BOX)


def in_few_colours(picture: Image.Image) -> Image.Image:
    """As it is kept: the grounds in their own colours, all else in the nearest of those that cover the most."""
    counted = picture.getcolors(picture.width * picture.height) or []
    grounds = [colour for _, colour in sorted(counted, reverse=True)[:GROUNDS] if isinstance(colour, tuple)]
    covering = picture.quantize(COLOURS - GROUNDS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).getpalette()
    colours = Image.new("P", (1, 1))
    colours.putpalette([*chain.from_iterable(grounds), *(covering or [])[: 3 * (COLOURS - GROUNDS)]])
    return picture.quantize(palette=colours, dither=Image.Dither.NONE)


def difference(one: Image.Image, other: Image.Image) -> str:
    """What a person would see of it in words; nothing where the pictures are alike."""
    if one.size != other.size:
        return "another size"
    bands = ImageChops.difference(one.convert("RGB"), other.convert("RGB")).split()
    steps = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2]).histogram()
    if (points := sum(steps[ALIKE + 1 :])) > FEW:
        return f"{points} points differ"
    if (share := sum(steps[TINT + 1 :]) / (one.width * one.height)) > TINTED:
        return f"{share:.0%} is of another colour"
    return ""


def changes(module: str, mode: Mode, report: Path) -> list[Change]:
    """What of a face is not as it was accepted; pictures of each change are left in the report's folder."""
    with TemporaryDirectory(prefix="deskbreak-pictures-") as folder:
        names = {f"{name}-{mode}" for name in drawn(module, mode, MANNER, Path(folder))}
        known = _kept(module, mode)
        found = [Change(name, "is new") for name in sorted(names - known)]
        found += [Change(name, "is gone") for name in sorted(known - names)]
        for name in sorted(names & known):
            found += _compared(name, small(Path(folder) / f"{name}.png"), report)
    return found


def _kept(module: str, mode: Mode) -> set[str]:
    """The pictures that there are of a face."""
    return {file.stem for file in FOLDER.glob(f"{face_of(module)}-*-{mode}.png")}


def _compared(name: str, now: Image.Image, report: Path) -> Iterator[Change]:
    with Image.open(FOLDER / f"{name}.png") as before:
        if what := difference(before, now):
            yield Change(name, what, _side_by_side(name, before, now, report))


def _side_by_side(name: str, before: Image.Image, now: Image.Image, report: Path) -> Path:
    """As it was, as it is, and what differs, in white."""
    size = max(before.width, now.width), max(before.height, now.height)
    panes = [Image.new("RGB", size) for _ in range(2)]
    for pane, picture in zip(panes, (before, now), strict=True):
        pane.paste(picture.convert("RGB"))
    differing = ImageChops.difference(*panes).convert("L").point([0] * (ALIKE // 2) + [255] * (256 - ALIKE // 2))
    whole = Image.new("RGB", (size[0] * 3 + 16, size[1]), "#808a90")
    for number, pane in enumerate((*panes, differing)):
        whole.paste(pane, (number * (size[0] + 8), 0))
    report.mkdir(parents=True, exist_ok=True)
    whole.save(report / f"{name}.png")
    return report / f"{name}.png"


def inter_here() -> str:
    """The version of Inter on this machine; nothing where there is none. Asks Qt, so there has to be an application."""
    from PySide6.QtGui import QFont, QRawFont

    font = QRawFont.fromFont(QFont("Inter"))
    if font.familyName() != "Inter":
        return ""
    (revision,) = struct.unpack(">i", font.fontTable("head").data()[4:8])
    return f"{revision / 65536:.3f}"


def inter_then() -> str:
    """The version of Inter that the references were made with."""
    return str(json.loads((FOLDER / MADE_WITH).read_text("utf-8"))["Inter"])


def _accept(module: str, mode: Mode, only: str) -> int:
    """Takes over how one face looks now; how many pictures of it have changed."""
    changed = 0
    with TemporaryDirectory(prefix="deskbreak-pictures-") as folder:
        names = {f"{name}-{mode}" for name in drawn(module, mode, MANNER.of(only), Path(folder))}
        for gone in {name for name in _kept(module, mode) if only in name.removesuffix(f"-{mode}")} - names:
            (FOLDER / f"{gone}.png").unlink()
            changed += 1
        for name in names:
            now, kept = small(Path(folder) / f"{name}.png"), FOLDER / f"{name}.png"
            if kept.is_file():
                # What looks the same stays the same file: the repository grows by what has changed alone.
                with Image.open(kept) as before:
                    if not difference(before, now):
                        continue
            in_few_colours(now).save(kept, optimize=True)
            changed += 1
    return changed


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.pictures.references", description="Accepts how it looks now."
    )
    parser.add_argument("only", nargs="?", default="", help="part of a name: these pictures alone")
    wanted = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    if not (inter := inter_here()):
        print("The font Inter is not here (Debian: fonts-inter); without it nothing is accepted.", file=sys.stderr)
        return 1
    FOLDER.mkdir(exist_ok=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(_accept, module, mode, wanted.only) for module, mode in product(galleries(), MODES)]
        changed = sum(job.result() for job in jobs)
    (FOLDER / MADE_WITH).write_text(json.dumps({"Inter": inter, "Qt": qVersion()}) + "\n", "utf-8")
    application.quit()
    print(f"{changed} of {len(list(FOLDER.glob('*.png')))} pictures have changed; look at them before you commit them")
    return 0


if __name__ == "__main__":
    sys.exit(main())
