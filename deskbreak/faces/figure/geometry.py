"""Plane geometry of points and closed outlines: directions, curves, rounding, inverse kinematics.

Points are complex numbers with y up; angles in degrees, counter-clockwise, 0 = +x. Knows neither bodies nor Qt.
"""

from __future__ import annotations

import cmath
import math
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

Points = list[complex]
EVEN_ENOUGH = 1e-9


def polar(degrees: float, length: float = 1.0) -> complex:
    """The vector of that length and direction."""
    return cmath.rect(length, math.radians(degrees))


def direction(vector: complex) -> float:
    """Where a vector points, -180 to 180 degrees."""
    return math.degrees(cmath.phase(vector))


def unit(vector: complex) -> complex:
    length = abs(vector)
    return vector / length if length > EVEN_ENOUGH else 1 + 0j


def wrapped(degrees: float) -> float:
    """The same angle in -180 to 180."""
    return (degrees + 180) % 360 - 180


def mix(a: float, b: float, t: float) -> float:
    return a + (b - a) * t


def mix_points(a: complex, b: complex, t: float) -> complex:
    return a + (b - a) * t


def mix_angles(a: float, b: float, t: float) -> float:
    """Between two angles, the short way round."""
    return a + wrapped(b - a) * t


def clamp(value: float, low: float = 0.0, high: float = 1.0) -> float:
    return low if value < low else min(value, high)


def falloff(x: float, centre: float, reach: float) -> float:
    """1 at the centre, falling in a straight line to 0 at the distance `reach`."""
    return max(0.0, 1 - abs(x - centre) / reach)


class Curve:
    """A monotone cubic through keys (Fritsch and Carlson): unlike a spline it never swings past a key."""

    def __init__(self, keys: Sequence[tuple[float, float]]) -> None:
        self._x = [x for x, _ in keys]
        self._y = [y for _, y in keys]
        gaps = [b - a for a, b in pairwise(self._x)]
        rises = [(b - a) / gap for (a, b), gap in zip(pairwise(self._y), gaps, strict=True)]
        slopes = [rises[0], *(0.0 for _ in rises[1:]), rises[-1]]
        for i in range(1, len(rises)):
            if rises[i - 1] * rises[i] > 0:
                before, after = 2 * gaps[i] + gaps[i - 1], gaps[i] + 2 * gaps[i - 1]
                slopes[i] = (before + after) / (before / rises[i - 1] + after / rises[i])
        self._cubics = [
            (y, m, (3 * rise - 2 * m - n) / gap, (m + n - 2 * rise) / gap**2)
            for y, m, n, rise, gap in zip(self._y, slopes, slopes[1:], rises, gaps, strict=False)
        ]

    @property
    def start(self) -> float:
        """The x of the first key."""
        return self._x[0]

    def __call__(self, x: float) -> float:
        """The value at x; outside the keys that of the nearest one."""
        if x <= self._x[0]:
            return self._y[0]
        if x >= self._x[-1]:
            return self._y[-1]
        i = bisect_right(self._x, x) - 1
        a, b, c, d = self._cubics[i]
        t = x - self._x[i]
        return a + t * (b + t * (c + t * d))


def spline(points: Sequence[complex], closed: bool = True, steps: int = 10, corners: Sequence[int] = ()) -> Points:
    """A centripetal Catmull-Rom curve through points, as many short lines; indices in `corners` stay sharp."""
    count = len(points)
    curve: Points = []
    for i in range(count if closed else count - 1):
        here, there = points[i], points[(i + 1) % count]
        before = points[i - 1] if closed or i > 0 else here
        after = points[(i + 2) % count] if closed or i + 2 < count else there
        chord = there - here
        k_in, k, k_out = (math.sqrt(abs(v)) or 1e-6 for v in (here - before, chord, after - there))
        leaving = chord + k * ((here - before) / k_in - (there - before) / (k_in + k))
        arriving = chord + k * ((after - there) / k_out - (after - here) / (k + k_out))
        leaving = chord if i in corners else leaving
        arriving = chord if (i + 1) % count in corners else arriving
        for step in range(steps):
            t = step / steps
            t2, t3 = t * t, t * t * t
            ends = (2 * t3 - 3 * t2 + 1) * here + (3 * t2 - 2 * t3) * there
            curve.append(ends + (t3 - 2 * t2 + t) * leaving + (t3 - t2) * arriving)
    return curve if closed else [*curve, points[-1]]


def bow(start: complex, control: complex, end: complex, steps: int = 12) -> Points:
    """A quadratic curve as many short lines."""
    return [
        (1 - t) ** 2 * start + 2 * t * (1 - t) * control + t * t * end for t in (k / steps for k in range(steps + 1))
    ]


def cap(start: complex, end: complex, outward: complex, bulge: float = 1.0, steps: int = 12) -> Points:
    """The inner points of half an ellipse from start to end that bulges in the direction `outward`."""
    centre, radius = (start + end) / 2, (start - end) / 2
    height = outward * abs(radius) * bulge
    turns = (math.pi * k / steps for k in range(1, steps))
    return [centre + radius * math.cos(turn) + height * math.sin(turn) for turn in turns]


def circle(centre: complex, radius: float, steps: int = 36) -> Points:
    return [centre + polar(360 * k / steps, radius) for k in range(steps)]


def placed(
    local: Sequence[complex], origin: complex, degrees: float, along: float = 1.0, across: float = 1.0
) -> Points:
    """Local points stretched, turned by `degrees` and moved to `origin`."""
    turn = polar(degrees)
    if along == across == 1.0:
        return [origin + z * turn for z in local]
    return [origin + complex(z.real * along, z.imag * across) * turn for z in local]


def middle_joint(start: complex, end: complex, first: float, second: float, to_left: bool) -> complex:
    """The joint between two bones from start towards end, to the left of that line or to its right.

    Out of reach the bones are stretched towards the end.
    """
    line = end - start
    reach = clamp(abs(line), abs(first - second) + 1e-3, (first + second) * 0.9995)
    bend = math.acos(clamp((first * first + reach * reach - second * second) / (2 * first * reach), -1.0, 1.0))
    return start + unit(line) * cmath.rect(first, bend if to_left else -bend)


def area(points: Sequence[complex]) -> float:
    """The area inside, positive when the outline runs counter-clockwise."""
    return 0.5 * sum((a.conjugate() * b).imag for a, b in zip(points, [*points[1:], points[0]], strict=True))


def counter_clockwise(points: Points) -> Points:
    return points if area(points) > 0 else points[::-1]


def evenly_spaced(points: Points, step: float) -> Points:
    """The closed outline with a point every `step`."""
    following = [*points[1:], points[0]]
    run = list(accumulate((abs(b - a) for a, b in zip(points, following, strict=True)), initial=0.0))
    count = max(12, int(run[-1] / step))
    spaced, i = [], 0
    for k in range(count):
        distance = run[-1] * k / count
        while run[i + 1] < distance:
            i += 1
        side = run[i + 1] - run[i]
        spaced.append(mix_points(points[i], following[i], (distance - run[i]) / side if side else 0.0))
    return spaced


def _averaged(points: Points, reach: int) -> Points:
    """Each point as the mean of its neighbours up to `reach` away, from running sums."""
    run = list(accumulate(points[-reach:] + points + points[:reach], initial=0j))
    share = 1.0 / (2 * reach + 1)
    return [(b - a) * share for a, b in zip(run, run[2 * reach + 1 :], strict=False)]


def _blurred(points: Points, reach: int) -> Points:
    """Three running means are very nearly a Gaussian."""
    return _averaged(_averaged(_averaged(points, reach), reach), reach)


def rounded(points: Points, sigma: float, step: float = 0.4, keep: float = 0.6) -> Points:
    """The outline without its creases and notches.

    Blurring makes it thinner; `keep` is the part of the loss that is given back.
    """
    points = evenly_spaced(points, step)
    reach = max(1, round(sigma / step))
    once = _blurred(points, reach)
    return [a + keep * (a - b) for a, b in zip(once, _blurred(once, reach), strict=True)]
