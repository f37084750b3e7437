"""Things around the figure: mat, cushions, bolster, blanket, chairs. Each is painted by one function of a brush.

Separate from the painter so that another thing is one function and one line in a table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtGui import QPainterPath

from deskbreak.faces.figure.brush import Brush
from deskbreak.faces.figure.geometry import spline
from deskbreak.faces.figure.paths import filled, line, rounded_corners, smooth

MAT_FRONT, MAT_BACK, MAT_SHEAR, MAT_EDGE, MAT_CORNER = -2.6, 5.4, 2.0, 1.1, 1.6
PILLOW = (
    *(-1 + 0.48j, -0.86 + 0.90j, -0.45 + 1.0j, 0.94j, 0.45 + 1.0j, 0.86 + 0.90j),
    *(1 + 0.48j, 0.88 + 0j, 0.5 - 0.12j, -0.5 - 0.12j, -0.88 + 0j),
)
PILLOW_SHADE = (-1.1 + 0.42j, -0.5 + 0.30j, 0.5 + 0.30j, 1.1 + 0.42j, 1.1 - 0.5j, -1.1 - 0.5j)
BOLSTER = (-59.0, 0.4, 50.0, 9.2, 4.2)  # x, y, width, height, radius of its corners
DEPTH = 2.4 + 4.2j  # ten units away from the viewer, for the chair of the figure four


def _box(x: float, y: float, width: float, height: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(x, y, width, height, radius, radius)
    return path


def mat(brush: Brush, start: float, end: float) -> None:
    """The mat from start to end, a slab seen a little from above."""
    far_start, far_end = complex(start + MAT_SHEAR, MAT_BACK), complex(end + MAT_SHEAR, MAT_BACK)
    corners = [complex(start, MAT_FRONT), complex(end, MAT_FRONT), far_end, far_start]
    around = brush.palette.around
    brush.fill(rounded_corners([z - 1j * MAT_EDGE for z in corners], MAT_CORNER), around.mat_edge)
    brush.fill(rounded_corners(corners, MAT_CORNER), around.mat)


def _pillow(brush: Brush, foot: complex, half: float, height: float) -> None:
    """A soft flat cushion: `foot` is the middle of its underside."""
    outline, low = _pillow_shapes(foot, half, height)
    brush.fill(outline, brush.palette.around.cushion)
    brush.fill(low, brush.palette.around.cushion_shade)


@lru_cache(maxsize=4)
def _pillow_shapes(foot: complex, half: float, height: float) -> tuple[QPainterPath, QPainterPath]:
    """The whole cushion and its lower, darker part."""

    def put(points: Sequence[complex]) -> list[complex]:
        return [foot + complex(z.real * half, z.imag * height) for z in points]

    outline = smooth(filled(spline(put(PILLOW))), 0.3)
    low = filled(spline(put(PILLOW_SHADE), corners=(0, 3, 4, 5)))
    return outline, outline.intersected(low)


def knee_cushion(brush: Brush) -> None:
    brush.soft_ellipse(1 - 0.3j, 12.5, 2.0, brush.palette.around.shadow_alpha + 20)
    _pillow(brush, 1 + 0j, 9.5, 3.6)


def seat_cushion(brush: Brush) -> None:
    _pillow(brush, 1 + 5.2j, 10.2, 7.6)


def bolster(brush: Brush) -> None:
    """A long bolster under the back, with a folded blanket for the head at its end."""
    around = brush.palette.around
    brush.soft_ellipse(-31 + 0.2j, 29, 3.0, around.shadow_alpha)
    body = _box(*BOLSTER)
    brush.fill(body, around.cushion)
    brush.fill(body.intersected(_box(-60, -1, 54, 5.2, 0)), around.cushion_shade)
    brush.fill(_box(-57.5, 9.2, 20, 1.8, 0.9), around.blanket_shade)
    brush.fill(_box(-57.9, 10.7, 20.5, 1.8, 0.9), around.blanket)


def head_blanket(brush: Brush) -> None:
    brush.fill(_box(-50.5, 0.2, 14, 1.5, 0.75), brush.palette.around.blanket_shade)
    brush.fill(_box(-50.8, 1.45, 14.4, 1.5, 0.75), brush.palette.around.blanket)


def chair_to_hold(brush: Brush) -> None:
    """A chair seen from its side, its back towards the person."""
    wood, shade = brush.palette.around.wood, brush.palette.around.wood_shade
    for x in (32.5, 49.5):
        brush.stroke(line([x + 1.6 + 24j, x + 1.6 + 2j]), shade, 1.8)
    brush.stroke(line([32.0 + 25j, 29.6 + 51j]), shade, 2.2)
    for x in (31.6, 48.6):
        brush.stroke(line([x + 24j, x + 0.6j]), wood, 2.0)
    brush.fill(_box(29.6, 23, 22, 3.2, 1.6), wood)
    brush.fill(rounded_corners([28.2 + 37j, 31.4 + 37j, 30.2 + 55j, 27.0 + 55j], 1.5), wood)


def front_chair(brush: Brush) -> None:
    """A chair seen from its front; the person sits sideways on its edge."""
    wood, shade = brush.palette.around.wood, brush.palette.around.wood_shade
    for x in (-16.5, 11.5):
        brush.stroke(line([x + 1.1 + 24j, x + 1.1 + 3j]), shade, 1.8)
        brush.stroke(line([x + 1.1 + 26j, x + 1.4 + 55j]), shade, 2.2)
    brush.fill(_box(-16.8, 46, 31, 9.5, 3), wood)
    brush.fill(_box(-16.4, 37, 30.2, 3.4, 1.6), shade)
    brush.fill(rounded_corners([-19 + 22.2j, 13 + 22.2j, 15.4 + 26.6j, -16.6 + 26.6j], 1.4), wood)
    brush.fill(_box(-19.2, 19.9, 32.6, 3.0, 1.5), shade)
    for x in (-17.4, 11.4):
        brush.stroke(line([x + 20.4j, x + 0.4j]), wood, 2.0)


def oblique_chair(brush: Brush) -> None:
    """A chair seen from its side and from above, in the same oblique view as the crossed leg."""
    wood, shade = brush.palette.around.wood, brush.palette.around.wood_shade
    near, far, seat = -0.75 * DEPTH, 1.75 * DEPTH, 23.4j
    for x in (-13, 13.5):
        brush.stroke(line([x + seat - 1j + far, x + 1.5j + far]), shade, 1.8)
    for depth in (far, near):
        brush.stroke(line([-13.6 + seat + depth, -16.6 + seat + 30j + depth]), shade, 2.0)
    low, high, margin = -15.4 + seat + 18j, -16.9 + seat + 33j, 0.1 * DEPTH
    brush.fill(
        rounded_corners([low + near - margin, high + near - margin, high + far + margin, low + far + margin], 2.4), wood
    )
    top = [-15 + seat + near, 15.5 + seat + near, 15.5 + seat + far, -15 + seat + far]
    brush.fill(rounded_corners([z - 2.6j for z in top], 1.8), shade)
    brush.fill(rounded_corners(top, 1.8), wood)
    for x in (-13, 13.5):
        brush.stroke(line([x + seat - 2.4j + near, x + 0.5j + near]), wood, 2.0)


Prop = Callable[[Brush], None]
# Where things that only one of two frames has come from: they are pushed to their place, and fade at the far end only.
BROUGHT_FROM: Mapping[str, complex] = {
    "seat_cushion": -27 - 4.8j,
    "bolster": -22 + 0j,
    "head_blanket": -20 + 0j,
}
SEEN_FROM = 0.3  # of the way there

BEHIND_FIGURE: Mapping[str, Prop] = {
    "head_blanket": head_blanket,
    "chair_to_hold": chair_to_hold,
    "front_chair": front_chair,
    "oblique_chair": oblique_chair,
}
BETWEEN_LEGS: Mapping[str, Prop] = {
    "knee_cushion": knee_cushion,
    "seat_cushion": seat_cushion,
    "bolster": bolster,
}


def covering(presence: Mapping[str, float]) -> QPainterPath:
    """What hides the far side of the body behind it."""
    share = presence.get("bolster", 0.0)
    if not share:
        return QPainterPath()
    away = BROUGHT_FROM["bolster"] * (1 - share)
    return _box(*BOLSTER).translated(away.real, away.imag)


def draw(brush: Brush, layer: Mapping[str, Prop], presence: Mapping[str, float]) -> None:
    """Those of the things that belong to a layer; one that is half there (0 to 1) is on its way to its place."""
    for name, share in presence.items():
        if name in layer and share > 0:
            with brush.moved(BROUGHT_FROM.get(name, 0j) * (1 - share)), brush.faded(min(1.0, share / SEEN_FROM)):
                layer[name](brush)
