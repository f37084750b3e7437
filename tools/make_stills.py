"""`make assets`: a still picture of each stretch as it is held, into assets/images/*.svg.

Drawn from the same poses as the moving figure, for what can't move it: README, documentation, web pages. A test says
when they are no longer what the figure looks like.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from deskbreak.core.exercises import Exercise
from deskbreak.core.poses import Pose
from deskbreak.faces.figure.camera import camera
from deskbreak.faces.figure.drawing import draw_behind, draw_front
from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.faces.figure.highlight import draw_in_strokes
from deskbreak.faces.figure.looks import palette
from deskbreak.faces.figure.painter import STAGE_RADIUS, figure_of
from deskbreak.storage.library import load
from tools.svg_brush import SvgBrush

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "images"
WIDTH, HEIGHT = 400, 240
HELD = {"hold": "", "deepen": "_deeper"}


@dataclass(frozen=True, slots=True)
class Still:
    """One picture: its file's name, the key frame, and what it shows in words."""

    name: str
    frame: str
    title: str


def stills(exercises: Mapping[str, Exercise]) -> Iterator[Still]:
    """One for each key frame that is held: first the hold of each level, then where it goes deeper."""
    for exercise in exercises.values():
        seen: set[str] = set()
        for kind, ending in HELD.items():
            for level in exercise.levels:
                for phase in exercise.phases_at(level.number):
                    frame = phase.frames[level.number]
                    if phase.kind == kind and frame not in seen:
                        seen.add(frame)
                        yield Still(f"{exercise.id}_{level.number}{ending}", frame, f"{exercise.name}: {level.name}")


def drawn(pose: Pose, title: str, *, look: str = "a", dark: bool = False) -> str:
    """The picture as SVG."""
    colours, figure, scene = palette(look, dark), figure_of(pose, look), pose.scene
    view = camera(scene, WIDTH, HEIGHT)
    brush = SvgBrush(colours, view.transform(QRectF(0, 0, WIDTH, HEIGHT), mirrored=False))
    draw_behind(brush, figure, view.mat_in_sight(scene.mat, WIDTH) if scene.mat else None)
    draw_in_strokes(brush, figure)
    draw_front(brush, figure)
    size = f'width="{WIDTH}" height="{HEIGHT}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        f"<title>{escape(title)}</title>",
        f"<defs>{''.join(brush.gradients)}</defs>",
        f'<rect {size} rx="{STAGE_RADIUS:g}" fill="{colours.around.stage}"/>',
        *brush.elements,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.make_stills", description="Draws the stills.")
    parser.add_argument("--into", type=Path, default=FOLDER, help="the folder (assets/images/)")
    into: Path = parser.parse_args().into
    into.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication(sys.argv[:1])
    wanted = list(stills(load().library.exercises))
    for still in wanted:
        text = drawn(shipped_poses()[still.frame], still.title)
        (into / f"{still.name}.svg").write_text(text, "utf-8")
    for file in {*into.glob("*.svg")} - {into / f"{still.name}.svg" for still in wanted}:
        file.unlink()
    application.quit()
    print(f"{len(wanted)} stills in {into}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
