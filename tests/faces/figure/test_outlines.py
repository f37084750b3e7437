"""Shapes that follow the pose: hair that falls, a face that turns, sleeves that hang, things that are pushed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPathStroker

from deskbreak.faces.figure.camera import camera
from deskbreak.faces.figure.geometry import mix_points, spline
from deskbreak.faces.figure.heads import BUN, MEDIUM, PROFILE, SHORT, THREE_QUARTERS, Hair, fallen
from deskbreak.faces.figure.looks import palette
from deskbreak.faces.figure.motion import Way
from deskbreak.faces.figure.painter import FigurePicture, figure_of
from deskbreak.faces.figure.paths import line
from deskbreak.storage.library import load
from tests.faces.figure.bodies import POSES

TIP, CROWN = -3.8 - 5.5j, -2.4 + 9.7j
WIDTH, HEIGHT = 400, 204


@pytest.mark.parametrize("turn", [-40, 0, 45, 65])
def test_long_hair_hangs_straight_down_however_the_head_leans(turn: float) -> None:
    root = fallen([TIP + 6j], MEDIUM, 0j, turn)[0]
    tip = fallen([TIP], MEDIUM, 0j, turn)[0]
    upright = fallen([TIP], MEDIUM, 0j, 0)[0] - fallen([TIP + 6j], MEDIUM, 0j, 0)[0]
    assert (tip - root).imag < 0
    assert abs((tip - root).real - upright.real) < 1.5


def test_hair_of_a_lying_head_comes_to_rest_on_what_the_head_rests_on() -> None:
    lying = fallen(MEDIUM.outline, MEDIUM, 20j, 90)
    stiff = [20j + z * 1j for z in MEDIUM.outline]
    assert min(z.imag for z in lying) >= min(z.imag for z in stiff) - 0.3
    assert fallen([TIP], MEDIUM, 20j, 90)[0].real < (20j + TIP * 1j).real + 6


@pytest.mark.parametrize("hair", [BUN, SHORT, MEDIUM])
def test_hair_on_the_crown_stays_where_it_is(hair: Hair) -> None:
    assert fallen([CROWN], hair, 3 + 4j, 90)[0] == pytest.approx(3 + 4j + CROWN * 1j)


@pytest.mark.parametrize("hair", [BUN, SHORT])
def test_short_hair_and_a_bun_do_not_fall(hair: Hair) -> None:
    assert fallen([TIP], hair, 0j, 90)[0] == pytest.approx(TIP * 1j)


@pytest.mark.parametrize("t", [0.0, 0.3, 0.6, 1.0])
def test_eyes_and_mouth_stay_in_the_face_while_it_turns(t: float) -> None:
    face = PROFILE.turned(THREE_QUARTERS, t)
    skull = QRectF(-5.2, -4.5, 12.0, 13.3)
    for bow in (face.eye, face.far_eye, face.mouth):
        for z in bow:
            assert skull.contains(QPointF(z.real, z.imag))
            assert z.real < max(point.real for point in face.skull if abs(point.imag - z.imag) < 2)
    assert face.far_eye[0].real > face.eye[2].real


def test_the_face_turns_with_the_chest() -> None:
    assert figure_of(POSES["a_ease"], "a").head.turned == 0
    assert figure_of(POSES["a_reach"], "a").head.turned == 1


@pytest.mark.parametrize("frame", ["b_hands", "d_ease", "d_start", "a_reach"])
def test_a_sleeve_that_points_back_meets_the_back_without_a_step(frame: str) -> None:
    """Between nape and hem there is cloth: it hangs in one shallow curve."""
    figure = figure_of(POSES[frame], "a")
    trunk, arm = figure.trunk, figure.bones.near_arm
    sample = trunk.chain.at(3.25)
    nape = sample.point + sample.left * trunk.widths.left(3.25)
    along = (arm.elbow - arm.shoulder) / abs(arm.elbow - arm.shoulder)
    hem = mix_points(arm.shoulder, arm.elbow, 0.5) - along * 1j * 3.3
    cloth = trunk.shirt.united(figure.near_arm.sleeve)
    inwards = (hem - nape) * 1j / abs(hem - nape)
    for t in (0.4, 0.5, 0.6):
        point = mix_points(nape, hem, t) + inwards * 0.7
        assert cloth.contains(QPointF(point.real, point.imag))


def test_a_thing_on_its_way_is_pushed_and_not_pale() -> None:
    pose = POSES["b_cushion"]
    half_way = replace(pose, scene=replace(pose.scene, props={"seat_cushion": 0.5}))
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    FigurePicture(figure_of(half_way, "a"), palette("a", dark=False)).paint(painter, QRectF(0, 0, WIDTH, HEIGHT))
    painter.end()
    view = camera(pose.scene, WIDTH, HEIGHT)
    cushion = -15 + 8.2j  # 13 to the left of its place, and lower
    there = image.pixelColor(round(view.x + cushion.real * view.scale), round(view.floor - cushion.imag * view.scale))
    assert there == QColor(palette("a", dark=False).around.cushion)


@pytest.mark.parametrize("look", ["a", "d", "f"])
@pytest.mark.parametrize("frame", sorted(POSES))
def test_a_leg_has_bare_skin_at_its_foot_and_nowhere_else(frame: str, look: str) -> None:
    figure = figure_of(POSES[frame], look)
    for leg, bones in ((figure.near_leg, figure.bones.near_leg), (figure.far_leg, figure.bones.far_leg)):
        (bare,) = leg.skin.toSubpathPolygons()
        far_from_ankle = max(abs(complex(p.x(), p.y()) - bones.ankle) for p in bare.toList())
        assert far_from_ankle < 13  # a foot is 11 long in front of the ankle


ARROWS = sorted(
    {
        (before.frames[level.number], phase.frames[level.number])
        for exercise in load().library.exercises.values()
        for level in exercise.levels
        for before, phase in pairwise(exercise.phases_at(level.number))
        if phase.kind in ("tuck", "ease", "deepen") and POSES[phase.frames[level.number]].arrow
    }
)


@pytest.mark.parametrize(("start", "end"), [move for move in ARROWS if move[0] != move[1]])
def test_an_arrow_is_clear_of_the_figure_where_the_movement_begins_and_ends(start: str, end: str) -> None:
    """In between a head or an arm may pass before it."""
    stroker = QPainterPathStroker()
    stroker.setWidth(3)
    arrow = stroker.createStroke(line(spline(POSES[end].arrow, closed=False)))
    for t in (0.15, 0.9):
        figure = figure_of(Way.between(POSES, POSES[start], end).at(t), "a")
        body = [figure.trunk.shirt, figure.head.skull, figure.head.hair]
        body += [limb.full for limb in (figure.near_arm, figure.far_arm, figure.near_leg, figure.far_leg)]
        assert not any(part.intersects(arrow) for part in body)
