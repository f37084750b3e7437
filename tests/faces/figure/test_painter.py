"""Pictures: every frame is painted, inside its rectangle, unlike any other, and with the highlight only in the body."""

from __future__ import annotations

from functools import cache
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform, qAlpha, qGray

from deskbreak.faces.figure.camera import camera
from deskbreak.faces.figure.looks import LOOKS, palette
from deskbreak.faces.figure.painter import FigurePicture, figure_of, paint_figure
from tests.faces.figure.bodies import FRAMES, POSES

WIDTH, HEIGHT, MARGIN = 200, 102, 20
LUNGE_AND_SADDLE = [name for name in FRAMES if name[0] in "ab"]

pytestmark = pytest.mark.usefixtures("qapp")


def painted(frame: str, **options: object) -> QImage:
    """A frame on nothing, with a margin around it in which nothing may be painted."""
    image = QImage(WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_figure(painter, QRectF(MARGIN, MARGIN, WIDTH, HEIGHT), frame, **options)  # type: ignore[arg-type] # by name
    painter.end()
    return image


@cache
def still(frame: str) -> QImage:
    return painted(frame)


def ink(image: QImage, rect: QRect | None = None) -> int:
    """How many pixels are painted."""
    inside = image.copy(rect) if rect else image
    return sum(1 for y in range(inside.height()) for x in range(inside.width()) if qAlpha(inside.pixel(x, y)) > 8)


def differing(a: QImage, b: QImage, step: int = 2) -> int:
    """How many pixels are not the same, blended edges apart."""
    places = ((x, y) for y in range(0, a.height(), step) for x in range(0, a.width(), step))
    return sum(1 for x, y in places if abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 6)


@pytest.mark.parametrize("frame", FRAMES)
def test_a_frame_is_painted_inside_its_rectangle(frame: str) -> None:
    image = still(frame)
    inside = QRect(MARGIN, MARGIN, WIDTH, HEIGHT)
    assert ink(image, inside) > 800
    assert ink(image) == ink(image, inside)


@pytest.mark.parametrize("frame", LUNGE_AND_SADDLE)
def test_on_a_wide_stage_nothing_touches_the_edge(frame: str) -> None:
    image = still(frame)
    assert ink(image, QRect(MARGIN, MARGIN, WIDTH, 2)) == 0
    assert ink(image, QRect(MARGIN, MARGIN + HEIGHT - 2, WIDTH, 2)) == 0
    assert ink(image, QRect(MARGIN, MARGIN, 2, HEIGHT)) == 0
    assert ink(image, QRect(MARGIN + WIDTH - 2, MARGIN, 2, HEIGHT)) == 0


def test_no_two_frames_look_alike() -> None:
    alike = [(a, b) for a, b in combinations(LUNGE_AND_SADDLE, 2) if differing(still(a), still(b)) < 60]
    assert alike == []


def test_a_mirrored_figure_is_the_mirror_image() -> None:
    there, mirrored = still("a_ease"), painted("a_ease", mirrored=True)
    flipped = there.transformed(QTransform(-1, 0, 0, 1, 0, 0))
    assert differing(mirrored, flipped) < 60
    assert differing(mirrored, there) > 600


@pytest.mark.parametrize("frame", ["a_ease", "b_hands"])
def test_the_highlight_stays_inside_the_body(frame: str) -> None:
    without, with_glow = still(frame), painted(frame, glow=1.0)
    changed = differing(without, with_glow, step=1)
    assert changed > 150
    assert ink(with_glow) == ink(without)


def test_a_weaker_highlight_is_weaker() -> None:
    picture = FigurePicture(figure_of(POSES["a_deep"], "a"), palette("a", dark=False))
    images = []
    for glow in (0.0, 0.4, 1.0):
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        picture.paint(painter, QRectF(0, 0, WIDTH, HEIGHT), glow=glow)
        painter.end()
        images.append(image)
    view = camera(POSES["a_deep"].scene, WIDTH, HEIGHT)
    hip = picture.figure.bones.hip + 2
    x, y = round(view.x + hip.real * view.scale), round(view.floor - hip.imag * view.scale)
    reds = [image.pixelColor(x, y).red() for image in images]
    assert reds[0] + 20 < reds[1] < reds[2] - 20


def test_a_faded_figure_does_not_show_its_far_limbs_through_the_near_ones() -> None:
    faint = painted("a_start", opacity=0.38)
    strongest = max(qAlpha(faint.pixel(x, y)) for y in range(faint.height()) for x in range(faint.width()))
    assert strongest == pytest.approx(0.38 * 255, abs=2)


def test_a_stage_is_painted_when_asked_for() -> None:
    image = painted("a_start", stage=True)
    assert image.pixelColor(MARGIN + WIDTH // 2, MARGIN + 2) == QColor("#EEE7DC")
    assert qAlpha(image.pixel(MARGIN, MARGIN)) == 0  # a round corner


@pytest.mark.parametrize("look", LOOKS)
def test_every_look_is_painted_in_both_themes(look: str) -> None:
    light, dark = painted("b_hands", look=look), painted("b_hands", look=look, dark=True)
    assert ink(light) > 800
    assert differing(light, dark) > 600


def test_poses_of_ones_own_can_be_painted() -> None:
    image = painted("mine", poses={"mine": POSES["a_start"]})
    assert differing(image, still("a_start")) == 0


@pytest.mark.parametrize("frame", LUNGE_AND_SADDLE)
def test_the_figure_stands_in_the_middle(frame: str) -> None:
    """Within a tenth of the width, whatever the mat does."""
    figure = figure_of(POSES[frame], "a")
    view = camera(POSES[frame].scene, 400, 204)
    joints = [view.x + z.real * view.scale for z in figure.bones.joints()]
    assert abs((min(joints) + max(joints)) / 2 - 200) < 40


def test_the_scale_is_the_same_throughout_the_lunge() -> None:
    scales = {round(camera(POSES[name].scene, 400, 204).scale, 6) for name in FRAMES if name.startswith("a_")}
    assert len(scales) == 1


def test_in_a_narrow_picture_the_mat_is_shorter_instead_of_cut_off() -> None:
    image = QImage(96, 72, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_figure(painter, QRectF(0, 0, 96, 72), "b_heels")
    painter.end()
    assert ink(image, QRect(0, 0, 1, 72)) == 0
