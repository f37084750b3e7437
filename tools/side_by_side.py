"""Lays each picture of a design folder beside the window that was made of it, for the eye.

Apart from tools/pictures, which knows of no design: here alone stands which picture of a design shows which window.
A picture whose name ends in -light or -dark is laid beside the window in that mode. Takes what `make pictures` left in
pictures/ and draws what is missing.

    python -m tools.side_by_side FOLDER [PART] [--into pictures/side_by_side]
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PIL import Image, ImageDraw

from tools.galleries import galleries
from tools.pictures.drawing import Manner, Mode, drawn, face_of

PICTURES = Path("pictures")
GAP, LABEL, WIDTH = 24, 28, 4800
GROUNDS: dict[Mode, str] = {"light": "#dfe3e6", "dark": "#0c0f11"}
SHOWS = {
    "01-toast": "break-toast",
    "01b-undo-toast": "break-undo-toast",
    "02a-offer": "break-offer",
    "02a-offer-desk": "break-offer-desk",
    "02a-offer-office": "break-offer-office",
    "02a-offer-snooze-menu": "break-snooze-menu",
    "02b-change-sides": "break-change-sides",
    "02b-come-up-slowly": "break-come-up",
    "02b-guide": "break-guide",
    "02b-guide-chair-edge": "break-guide-chair",
    "02b-guide-get-ready": "break-get-ready",
    "02b-guide-seated": "break-guide-seated",
    "02b-guide-standing": "break-guide-standing",
    "02b-guide-arabic": "break-guide ar",
    "02b-guide-japanese": "break-guide ja",
    "02c-saddle": "break-saddle",
    "02c-saddle-floor-view": "break-floor-view",
    "02d-paused": "break-paused",
    "02e-done": "break-done",
    "02e-done-each": "break-done-each",
    "02e-end-wait": "break-wait",
    "02f-safety": "break-safety-change",
    "02g-guide-text-200": "break-guide-text-200",
    "02h-guide-long-words": "break-guide de",
    "02i-too-much": "break-too-much",
    "02k-next-step": "break-next-step",
    "02l-welcome-back": "break-welcome-back",
    "05a-settings-schedule": "settings-schedule",
    "05a-settings-schedule-arabic": "settings-schedule ar",
    "05b-settings-working-hours": "settings-working-hours",
    "05c-settings-stretches": "settings-stretches",
    "05d-settings-guidance": "settings-guidance",
    "05e-settings-courtesy": "settings-courtesy",
    "05f-settings-appearance": "settings-appearance",
    "05g-settings-data": "settings-data-&-privacy",
    "05h-settings-text-200": "settings-text-200",
    "05i-settings-own-stretches": "settings-own-stretches",
    "05j-settings-this-desktop": "settings-this-desktop",
    "06-history": "history-days",
    "06-history-empty": "history-empty",
    "06b-history-stretches": "history-stretches",
    "06c-history-table": "history-table",
    "07-welcome-1": "welcome-1",
    "07-welcome-2": "welcome-2",
    "07-welcome-3": "welcome-3",
    "08-no-tray": "no_tray-window",
    "08-settings-error": "notices-settings-error",
    "10a-overview": "overview-sitting",
    "10a-overview-held": "overview-held",
    "11-why": "why-whole",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """A picture of the design, and the window as it is."""

    name: str
    mode: Mode
    design: Image.Image
    real: Image.Image

    def laid(self) -> Image.Image:
        """Both, as high as they are, the design first."""
        size = self.design.width + GAP + self.real.width, max(self.design.height, self.real.height) + LABEL
        image = Image.new("RGB", size, GROUNDS[self.mode])
        ImageDraw.Draw(image).text((0, 4), f"{self.name}: as designed, as it is", fill="#808a90", font_size=18)
        image.paste(self.design, (0, LABEL))
        image.paste(self.real, (self.design.width + GAP, LABEL))
        return image


def shown_by(stem: str) -> tuple[str, str, Mode] | None:
    """The window, the language and the mode that a picture of the design shows, if it shows a window."""
    parts = re.fullmatch(r"(.+?)(?:-(light|dark))?", stem)
    window = SHOWS.get(parts[1]) if parts else None
    if parts is None or window is None:
        return None
    name, _, language = window.partition(" ")
    return name, language or "en", cast(Mode, parts[2] or "light")


def pairs(folder: Path, part: str, drawn_in: Path) -> Iterator[Pair]:
    """Each picture of the folder that shows a window, by name; says which show none."""
    for file in sorted(folder.glob("*.png")):
        if part not in file.stem:
            continue
        shown = shown_by(file.stem)
        if shown is None:
            print(f"no window is laid beside {file.name}")
            continue
        with Image.open(file) as design, Image.open(_window(*shown, drawn_in)) as real:
            yield Pair(file.stem, shown[2], design.convert("RGB"), _on_ground(real, shown[2]))


def _on_ground(picture: Image.Image, mode: Mode) -> Image.Image:
    """What has a shadow stands on the sheet's ground."""
    ground = Image.new("RGBA", picture.size, GROUNDS[mode])
    return Image.alpha_composite(ground, picture.convert("RGBA")).convert("RGB")


def _window(name: str, language: str, mode: Mode, drawn_in: Path) -> Path:
    manner = Manner(language, 2.0, name)
    file = drawn_in / manner.name / f"{name}-{mode}.png"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        for module in galleries():
            if name.startswith(f"{face_of(module)}-"):
                drawn(module, mode, manner, file.parent)
    return file


def sheet(laid: Sequence[Image.Image]) -> Image.Image:
    """All pairs below and beside each other, at half their size."""
    rows: list[list[Image.Image]] = [[]]
    for each in (image.resize((image.width // 2, image.height // 2)) for image in laid):
        if rows[-1] and sum(image.width + GAP for image in [*rows[-1], each]) > WIDTH:
            rows.append([])
        rows[-1].append(each)
    heights = [max(image.height for image in row) + GAP for row in rows]
    whole = Image.new("RGB", (WIDTH, sum(heights)), "#808a90")
    for number, row in enumerate(rows):
        x = 0
        for image in row:
            whole.paste(image, (x, sum(heights[:number])))
            x += image.width + GAP
    return whole


def main() -> int:
    parser = argparse.ArgumentParser(description="Lays a design beside what was made of it.")
    parser.add_argument("folder", type=Path, help="PNG files, two pixels for each logical one")
    parser.add_argument("part", nargs="?", default="", help="part of a name: these pictures alone")
    parser.add_argument("--into", type=Path, default=PICTURES / "side_by_side")
    wanted = parser.parse_args()
    wanted.into.mkdir(parents=True, exist_ok=True)
    laid: list[Image.Image] = []
    for pair in pairs(wanted.folder, wanted.part, PICTURES):
        laid.append(pair.laid())
        laid[-1].save(wanted.into / f"{pair.name}.png")
    if not laid:
        print(f"{wanted.folder} holds no picture of a window", file=sys.stderr)
        return 1
    sheet(laid).save(wanted.into / "sheet.png")
    print(f"{len(laid)} pairs on {wanted.into}/sheet.png, and each by itself beside it")
    return 0


if __name__ == "__main__":
    sys.exit(main())
