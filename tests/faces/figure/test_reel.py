"""Reels and pictures: nothing is computed twice, nothing in a big piece, and no frame waits for a picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from deskbreak.faces.figure.looks import palette
from deskbreak.faces.figure.outlines import PARTS
from deskbreak.faces.figure.painter import FigurePicture
from deskbreak.faces.figure.pictures import LEG_SECONDS, MOVE_SECONDS, Pictures
from deskbreak.faces.figure.reel import Move, Reel
from tests.faces.figure.bodies import POSES

STEPS = 6


@pytest.fixture
def pictures() -> Pictures:
    return Pictures(POSES)


@pytest.fixture
def reel(pictures: Pictures) -> Reel:
    """Six pictures from sitting up to a tucked pelvis, none of them there yet."""
    return pictures.reel(pictures.of("a_start"), "a_tuck", STEPS / 30)[0]


def parts_there(*pictures: FigurePicture) -> int:
    return sum(part in vars(picture.figure) for picture in pictures for part in PARTS)


def prepare(reel: Reel, t: float = 0.0) -> int:
    """Everything that is still needed at t; answers in how many slices."""
    slices = 0
    while reel.prepare_next(t):
        slices += 1
    return slices


def test_looking_at_a_picture_computes_nothing(reel: Reel) -> None:
    assert [reel.picture(i / STEPS) for i in range(STEPS + 1)] == [reel.first] * (STEPS + 1)
    assert parts_there(reel.first, reel.last) == 0


def test_a_slice_is_no_more_than_one_part_of_a_figure(reel: Reel) -> None:
    while not reel.has_last:
        before = parts_there(reel.last)
        reel.prepare_next()
        assert parts_there(reel.last) - before <= 1


@pytest.mark.parametrize("frame", sorted(POSES))
def test_painting_a_picture_that_is_there_computes_no_shape(pictures: Pictures, frame: str) -> None:
    shown = pictures.of(frame)
    while shown.prepare_next(highlight=True):
        pass
    there = set(vars(shown.figure))
    image = QImage(400, 204, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    shown.paint(painter, QRectF(0, 0, 400, 204), glow=1.0, arrow=1.0)
    painter.end()
    assert set(vars(shown.figure)) == there


def test_each_picture_is_computed_once(reel: Reel) -> None:
    prepare(reel)
    seen = [reel.picture(i / STEPS) for i in range(STEPS + 1)]
    assert len({id(picture) for picture in seen}) == STEPS + 1
    assert parts_there(*seen[1:]) == STEPS * len(PARTS)
    assert not reel.prepare_next()
    assert seen == [reel.picture(i / STEPS) for i in range(STEPS + 1)]


def test_the_way_ends_in_the_key_frame_with_its_highlight(reel: Reel, pictures: Pictures) -> None:
    prepare(reel)
    assert reel.picture(1.0) is pictures.of("a_tuck")
    assert reel.picture(1.0).figure.pose is POSES["a_tuck"]
    assert not reel.last.prepare_next(highlight=True)


def test_on_a_slow_machine_pictures_are_skipped_and_none_is_late(reel: Reel) -> None:
    prepare(reel, t=0.5)
    assert reel.picture(0.5) is reel.first, "what is over by now is not computed any more"
    assert reel.picture(0.5 + 1 / STEPS) is not reel.first


def test_the_latest_picture_that_is_there_is_shown(reel: Reel) -> None:
    while reel.picture(1.0) is reel.first:
        reel.prepare_next()
    assert reel.picture(0.9) is reel.picture(1 / STEPS)


def test_a_movement_that_is_over_before_its_pictures_were_there_still_gets_its_end(reel: Reel) -> None:
    prepare(reel, t=1.0)
    assert reel.has_last


def test_a_way_is_kept_for_the_other_side(pictures: Pictures) -> None:
    first = pictures.reel(pictures.of("a_start"), "a_tuck")[0]
    for start, end in (("a_tuck", "a_ease"), ("a_ease", "a_start")):
        pictures.reel(pictures.of(start), end)
    assert pictures.reel(pictures.of("a_start"), "a_tuck")[0] is first


def test_old_ways_go_when_there_are_too_many_pictures(pictures: Pictures) -> None:
    start = pictures.of("a_start")
    first = pictures.reel(start, "a_tuck", 1.0)[0]
    for seconds in (2.0, 2.1):
        pictures.reel(start, "a_ease", seconds)
    assert pictures.reel(start, "a_tuck", 1.0)[0] is not first


def test_the_way_that_is_on_and_the_one_to_come_are_always_kept(pictures: Pictures) -> None:
    start = pictures.of("a_start")
    long = [pictures.reel(start, frame, 60.0)[0] for frame in ("a_ease", "a_tuck")]
    assert [pictures.reel(start, frame, 60.0)[0] for frame in ("a_ease", "a_tuck")] == long


def test_a_way_from_between_two_frames_is_not_kept(pictures: Pictures, reel: Reel) -> None:
    prepare(reel)
    middle = reel.picture(0.5)
    assert pictures.reel(middle, "a_start")[0] is not pictures.reel(middle, "a_start")[0]
    assert pictures.reel(middle, "a_start")[0].first is middle


def test_a_long_way_gets_more_time(pictures: Pictures) -> None:
    lying = pictures.of("b_full_over")
    assert pictures.reel(lying, "b_heels")[1] == pytest.approx(5 * LEG_SECONDS)
    assert pictures.reel(pictures.of("b_full"), "b_elbows")[1] == MOVE_SECONDS


def test_another_theme_keeps_the_shapes(pictures: Pictures, reel: Reel) -> None:
    prepare(reel)
    light = [reel.picture(i / STEPS) for i in range(STEPS + 1)]
    pictures.recolour(dark=True)
    dark = [reel.picture(i / STEPS) for i in range(STEPS + 1)]
    assert [picture.figure for picture in dark] == [picture.figure for picture in light]
    assert {picture.colours for picture in dark} == {palette("a", dark=True)}
    assert dark[0] is pictures.of("a_start")
    assert dark[-1] is pictures.of("a_tuck")


def test_another_theme_half_way_leaves_the_rest_of_the_way_to_be_computed(pictures: Pictures, reel: Reel) -> None:
    for _ in range(12):
        reel.prepare_next()
    pictures.recolour(dark=True)
    prepare(reel)
    assert {reel.picture(i / STEPS).colours for i in range(STEPS + 1)} == {palette("a", dark=True)}


def test_the_highlight_belongs_to_holds_and_the_arrow_to_movements(reel: Reel) -> None:
    move = Move(reel, seconds=1.0, glow_before=0.8, glow_after=1.0, arrow=True)
    assert [round(move.glow(t)[1], 3) for t in (0, 0.1, 0.5, 0.9, 1)] == [0.8, 0.4, 0, 0.5, 1.0]
    assert move.arrow_opacity(0) == 0
    assert move.arrow_opacity(0.5) == 1
    assert move.arrow_opacity(0.95) == 0


def test_no_highlight_is_computed_for_the_pictures_on_the_way(reel: Reel) -> None:
    move = Move(reel, seconds=1.0, glow_before=0.8, glow_after=1.0, arrow=True)
    assert {move.glow(i / 20)[0] for i in range(21)} == {reel.first, reel.last}
