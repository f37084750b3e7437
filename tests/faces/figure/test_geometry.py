"""Curves, rounding and reaching: what the outlines rely on."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as some

from deskbreak.faces.figure.geometry import Curve, area, evenly_spaced, middle_joint, mix_angles, polar, rounded, spline
from deskbreak.faces.figure.sweeps import Chain, Widths, limb

SQUARE = [0j, 10 + 0j, 10 + 10j, 10j]


@given(some.lists(some.floats(-50, 50), min_size=2, max_size=8), some.floats(0, 1))
def test_a_curve_never_swings_past_its_keys(heights: list[float], t: float) -> None:
    curve = Curve([(float(i), y) for i, y in enumerate(heights)])
    x = t * (len(heights) - 1)
    i = min(int(x), len(heights) - 2)
    low, high = sorted(heights[i : i + 2])
    assert low - 1e-6 <= curve(x) <= high + 1e-6


def test_a_curve_keeps_its_first_and_last_value_outside() -> None:
    curve = Curve([(0, 1), (1, 3)])
    assert (curve(-5), curve(5)) == (1, 3)


def test_angles_mix_the_short_way_round() -> None:
    assert mix_angles(170, -170, 0.5) == pytest.approx(180)


@given(some.floats(0, 40), some.floats(-180, 180), some.booleans())
def test_both_bones_keep_their_length_however_far_the_hand_reaches(
    distance: float, degrees: float, to_left: bool
) -> None:
    elbow = middle_joint(0j, polar(degrees, distance), 18.6, 14.6, to_left)
    assert abs(elbow) == pytest.approx(18.6)


def test_a_reached_point_is_at_the_end_of_the_second_bone() -> None:
    elbow = middle_joint(0j, 20 + 5j, 18.6, 14.6, to_left=False)
    assert abs(20 + 5j - elbow) == pytest.approx(14.6)


def test_the_elbow_is_on_the_side_that_was_asked_for() -> None:
    assert middle_joint(0j, 20 + 0j, 18.6, 14.6, to_left=True).imag > 0
    assert middle_joint(0j, 20 + 0j, 18.6, 14.6, to_left=False).imag < 0


def test_a_spline_passes_its_points() -> None:
    curve = spline(SQUARE, steps=5)
    assert all(min(abs(z - corner) for z in curve) < 1e-9 for corner in SQUARE)


def test_rounding_takes_the_corners_and_keeps_the_size() -> None:
    smooth = rounded(SQUARE, sigma=1.0)
    assert min(abs(z) for z in smooth) > 0.3
    assert area(smooth) == pytest.approx(100, rel=0.03)


def test_even_spacing_is_even() -> None:
    points = evenly_spaced(SQUARE, 0.5)
    gaps = [abs(b - a) for a, b in itertools.pairwise(points)]
    assert max(gaps) == pytest.approx(0.5, abs=0.01)


def test_a_folded_joint_is_round_outside() -> None:
    """No two neighbouring pieces of the outline of a folded knee differ by more than a few degrees."""
    chain = Chain([0j, 24 + 0j, 2 - 4j], [3.4])
    turns = [abs((b.along / a.along).imag) for a, b in zip(chain.samples, chain.samples[1:], strict=False)]
    assert max(turns) < 0.2


def test_a_limb_is_as_wide_as_its_widths() -> None:
    chain = Chain([0j, 10 + 0j, 20 + 0j], [1.0])
    outline = limb(chain, Widths([(0, 2, 3), (2, 2, 3)]), 0, 2, (0, 0))
    assert max(z.imag for z in outline) == pytest.approx(2)
    assert min(z.imag for z in outline) == pytest.approx(-3)
