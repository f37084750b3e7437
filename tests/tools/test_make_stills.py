"""The stills: one for each held pose, true to the moving figure, small, and made of shapes alone."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.faces.figure.painter import paint_figure
from deskbreak.storage.library import load
from tools.make_stills import FOLDER, HEIGHT, WIDTH, Still, drawn, stills

LARGEST = 60_000  # bytes
ALIKE = 8  # of 255: what antialiasing may differ by, on average over a patch
PATCH = 8

EXERCISES = load().library.exercises
STILLS = {still.name: still for still in stills(EXERCISES)}

pytestmark = pytest.mark.usefixtures("qapp")


def rendered(text: str) -> QImage:
    """The picture as Qt shows it, in small patches, so that a hair's breadth does not count."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(text.encode()).render(painter, QRectF(0, 0, WIDTH, HEIGHT))
    painter.end()
    return patches(image)


def patches(image: QImage) -> QImage:
    return image.scaled(
        WIDTH // PATCH,
        HEIGHT // PATCH,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def difference(a: QImage, b: QImage) -> int:
    """The greatest difference of a colour in any patch."""
    places = [(x, y) for y in range(a.height()) for x in range(a.width())]
    pairs = ((a.pixelColor(*place), b.pixelColor(*place)) for place in places)
    return max(max(abs(p.red() - q.red()), abs(p.green() - q.green()), abs(p.blue() - q.blue())) for p, q in pairs)


def made(still: Still) -> str:
    return drawn(shipped_poses()[still.frame], still.title)


def shipped(still: Still) -> str:
    return (FOLDER / f"{still.name}.svg").read_text("utf-8")


def test_there_is_one_for_each_pose_that_is_held_and_no_other() -> None:
    held = {
        phase.frames[level]
        for exercise in EXERCISES.values()
        for phase in exercise.phases
        for level in phase.levels
        if phase.kind in ("hold", "deepen")
    }
    assert {still.frame for still in STILLS.values()} == held
    assert len(STILLS) == len(held)
    assert {file.stem for file in FOLDER.glob("*")} == STILLS.keys()


@pytest.mark.parametrize("name", STILLS)
def test_a_still_is_not_stale(name: str) -> None:
    """`make assets` draws them anew. Another Qt may round the last digit otherwise: then they have to look the same."""
    now, before = made(STILLS[name]), shipped(STILLS[name])
    assert now == before or difference(rendered(now), rendered(before)) <= ALIKE


@pytest.mark.parametrize("name", ["lunge_2", "saddle_4", "fig4_floor_2", "fig4_seat_2", "stand_3_deeper"])
def test_a_still_looks_like_the_figure_on_its_stage(name: str) -> None:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_figure(painter, QRectF(0, 0, WIDTH, HEIGHT), STILLS[name].frame, glow=1.0, stage=True)
    painter.end()
    assert difference(patches(image), rendered(made(STILLS[name]))) <= ALIKE


def test_a_still_of_another_pose_is_told_apart() -> None:
    assert difference(rendered(made(STILLS["lunge_2"])), rendered(made(STILLS["lunge_3_deeper"]))) > 3 * ALIKE


@pytest.mark.parametrize("name", STILLS)
def test_a_still_is_small_and_any_viewer_can_show_it(name: str) -> None:
    text = shipped(STILLS[name])
    assert len(text.encode()) < LARGEST
    tags = {element.tag.removeprefix("{http://www.w3.org/2000/svg}") for element in ElementTree.fromstring(text).iter()}
    assert tags <= {"svg", "title", "defs", "linearGradient", "radialGradient", "stop", "rect", "ellipse", "path"}


def test_a_still_says_what_it_shows() -> None:
    title = ElementTree.fromstring(shipped(STILLS["saddle_2"])).findtext("{http://www.w3.org/2000/svg}title")
    assert title == "Saddle pose: On hands"


def test_the_same_figure_gives_the_same_file() -> None:
    assert made(STILLS["lunge_2"]) == made(STILLS["lunge_2"])
