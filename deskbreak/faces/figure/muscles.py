"""The highlighted muscles: iliopsoas in front of the hip, piriformis deep in the buttock.

Separate because they follow the bones alone, whatever is drawn around them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QPainterPath

from deskbreak.faces.figure.body import Build
from deskbreak.faces.figure.geometry import Curve, Points, spline, unit
from deskbreak.faces.figure.paths import filled, line, smooth
from deskbreak.faces.figure.skeleton import Skeleton
from deskbreak.faces.figure.sweeps import Chain

# Along lumbar spine, pelvis and thigh: how far in front of the bones the muscle lies, and its half width.
PSOAS_OFFSET = Curve(((0, -1.3), (0.5, -0.9), (1, 0), (1.5, 1.5), (1.95, 2.3), (2.15, 1.7), (2.32, -0.1)))
PSOAS_HALF = Curve(((0, 0.30), (0.3, 0.95), (0.9, 1.5), (1.5, 1.6), (1.9, 1.45), (2.1, 1.1), (2.32, 0.30)))
PSOAS_FILLETS = (4.4, 5.0)
CORE_START, CORE_END = 0.25, 2.18
FIBRES_START, FIBRES_END = 0.4, 2.0
# The iliacus: places (s, in front of the bones) around the fan from the iliac crest to the front of the hip.
ILIACUS = (
    *((1.22, -4.0), (1.15, -2.0), (1.2, 0.2), (1.55, 2.4), (1.95, 3.6)),
    *((2.15, 2.3), (1.95, 1.6), (1.7, -0.4), (1.45, -3.0)),
)

# In the pelvis: real = along its axis upwards, imaginary = backwards, from the hip joint.
PIRIFORMIS = (
    *(5.6 + 4.4j, 4.0 + 3.6j, 1.9 + 1.7j, 0.3 + 0.1j, -0.9 - 1.0j),
    *(-1.5 - 0.5j, -0.6 + 1.5j, 1.4 + 3.6j, 3.6 + 5.1j, 5.2 + 5.4j),
)
GLUTEAL_PATCH = (
    *(6.2 + 3.6j, 3.4 + 1.0j, 0.4 - 1.6j, -2.2 - 1.4j),
    *(-3.4 + 1.2j, -2.4 + 4.2j, 0.6 + 6.0j, 4.2 + 6.4j),
)
PIRIFORMIS_CORE = (4.6 + 4.5j, 2.6 + 3.0j, 0.6 + 0.9j, -0.6 - 0.4j, 0.2 + 1.3j, 2.0 + 3.4j)
PIRIFORMIS_FIBRES = ((4.9 + 5.0j, 2.4 + 3.9j, 0.2 + 1.7j), (4.9 + 4.1j, 2.6 + 2.4j, 0.9 + 0.5j))
PATCH_ENDS = (6.2 + 5.4j, -1.0 + 0.5j)


@dataclass(frozen=True, slots=True)
class Muscle:
    """A spindle with a bright core and two fibres, over a fainter fan that grows stronger along `fan_ends`."""

    spindle: QPainterPath
    core: QPainterPath
    fan: QPainterPath
    fan_ends: tuple[complex, complex]
    fibres: tuple[QPainterPath, QPainterPath]


def muscle(name: str, bones: Skeleton, build: Build) -> Muscle:
    """The muscle that a pose highlights, by the name in core.poses."""
    return iliopsoas(bones) if name == "psoas" else piriformis(bones, build)


def iliopsoas(bones: Skeleton) -> Muscle:
    """From beside the lumbar spine over the front of the hip to the inner thigh."""
    hip, lumbar, thorax = bones.spine[:3]
    chain = Chain([thorax, lumbar, hip, bones.near_leg.knee], PSOAS_FILLETS)

    def beside(s: float, distance: float) -> complex:
        sample = chain.at(s)
        return sample.point + sample.left * distance

    front: Points = []
    back: Points = []
    core_front: Points = []
    core_back: Points = []
    fibres: tuple[Points, Points] = ([], [])
    for sample in chain.between(0.05, 2.31):
        s, out = sample.s, sample.left * PSOAS_HALF(sample.s)
        centre = sample.point + sample.left * PSOAS_OFFSET(s)
        front.append(centre + out)
        back.append(centre - out)
        if CORE_START < s < CORE_END:
            half = 0.32 * math.sin(math.pi * (s - CORE_START) / (CORE_END - CORE_START)) ** 0.7
            core_front.append(centre + out * (0.05 + half))
            core_back.append(centre + out * (0.05 - half))
        if FIBRES_START < s < FIBRES_END:
            fibres[0].append(centre + out * 0.62)
            fibres[1].append(centre - out * 0.55)
    return Muscle(
        spindle=smooth(filled(front + back[::-1]), 0.8, keep=0.25),
        core=smooth(filled(core_front + core_back[::-1]), 0.4, step=0.25, smallest=0.1, keep=0.3),
        fan=smooth(filled(spline([beside(*place) for place in ILIACUS], steps=6)), 0.5, keep=0.25),
        fan_ends=(beside(1.2, -3.6), beside(1.9, 2.6)),
        fibres=(line(fibres[0]), line(fibres[1])),
    )


def piriformis(bones: Skeleton, build: Build) -> Muscle:
    """From the sacrum to the outer hip, over a fainter patch of the buttock."""
    axis = unit(bones.spine[1] - bones.hip) * build.hips

    def put(points: tuple[complex, ...]) -> Points:
        return [bones.hip + z * axis for z in points]

    ends = put(PATCH_ENDS)
    first, second = (line(spline(put(fibre), closed=False)) for fibre in PIRIFORMIS_FIBRES)
    return Muscle(
        spindle=filled(spline(put(PIRIFORMIS), steps=6)),
        core=filled(spline(put(PIRIFORMIS_CORE), steps=6)),
        fan=filled(spline(put(GLUTEAL_PATCH), steps=6)),
        fan_ends=(ends[0], ends[1]),
        fibres=(first, second),
    )
