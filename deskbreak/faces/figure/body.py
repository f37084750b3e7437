"""The body as numbers: bone lengths, half widths along the bones, and builds.

Separate from the drawing so that a shape can be changed without touching a formula. Lengths are in 1/100 of body
height (Winter's segment table); the widths were fitted by eye.
"""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.faces.figure.geometry import clamp, falloff, mix

THIGH, SHANK = 24.5, 24.6
UPPER_ARM, FOREARM = 18.6, 14.6
PELVIS, LUMBAR, THORAX, NECK = 10.0, 9.0, 10.0, 8.6

WidthKey = tuple[float, float, float]

# (s, left, right) along the bones. Legs and arms are walked downwards, so left is the front; the trunk is walked
# upwards, so left is the back.
LEG: tuple[WidthKey, ...] = (
    (0.0, 5.4, 7.9),
    (0.14, 5.7, 6.9),
    (0.3, 5.6, 5.6),
    (0.55, 5.0, 4.7),
    (0.8, 3.9, 3.8),
    (1.0, 3.5, 3.4),
    (1.12, 3.0, 3.6),
    (1.32, 2.7, 4.0),
    (1.5, 2.5, 3.5),
    (1.75, 2.0, 2.2),
    (1.9, 1.8, 1.75),
    (2.0, 1.9, 1.9),
)
TRUNK: tuple[WidthKey, ...] = (
    (0.0, 7.9, 5.4),
    (0.5, 6.9, 5.5),
    (1.0, 4.7, 5.2),
    (1.5, 4.4, 5.4),
    (2.0, 5.0, 6.2),
    (2.5, 5.7, 6.8),
    (2.8, 5.8, 6.2),
    (3.0, 5.3, 5.2),
    (3.25, 4.2, 3.7),
    (3.5, 3.2, 2.9),
    (4.0, 2.9, 2.7),
)
ARM: tuple[WidthKey, ...] = (
    (0.0, 3.3, 3.3),
    (0.25, 3.2, 3.1),
    (0.6, 2.6, 2.6),
    (0.9, 2.2, 2.25),
    (1.0, 2.1, 2.2),
    (1.25, 2.25, 2.2),
    (1.6, 1.8, 1.7),
    (2.0, 1.3, 1.35),
)


@dataclass(frozen=True, slots=True)
class Build:
    """How wide a body is, as factors. Lengths never change, so every pose and contact holds for all builds."""

    thigh: float = 1.0
    calf: float = 1.0
    arm: float = 1.0
    hips: float = 1.0
    waist_front: float = 1.0
    waist_back: float = 1.0
    chest: float = 1.0

    def leg(self) -> list[WidthKey]:
        """LEG for this build: the thigh's factor, below the knee the calf's, a third of that at the ankle."""
        keys = []
        for s, front, back in LEG:
            factor = mix(self.thigh, self.calf, clamp((s - 0.7) / 0.5))
            factor = mix(factor, 1 + (self.calf - 1) / 3, clamp((s - 1.4) / 0.5))
            keys.append((s, front * factor, back * mix(self.hips, factor, clamp(s / 0.3))))
        return keys

    def trunk(self) -> list[WidthKey]:
        """TRUNK for this build; shoulders and neck take only a third of the change."""
        keys = []
        for s, back, front in TRUNK:
            chest, hips = clamp((s - 1.1) / 0.9), clamp((1.1 - s) / 0.9)
            common = chest * (self.chest - 1) + hips * (self.hips - 1)
            waist, share = falloff(s, 1.1, 0.9), mix(0.35, 1, clamp((3.5 - s) / 0.6))
            back_factor = 1 + (waist * (self.waist_back - 1) + common) * share
            front_factor = 1 + (waist * (self.waist_front - 1) + common) * share
            keys.append((s, back * back_factor, front * front_factor))
        return keys

    def arm_widths(self) -> list[WidthKey]:
        """ARM for this build; the change fades towards the hand."""
        return [(s, a * mix(self.arm, 1, s / 2.4), b * mix(self.arm, 1, s / 2.4)) for s, a, b in ARM]

    def lift(self, rest: str) -> float:
        """How much higher the hip joint lies when the body rests on its seat or back."""
        return {"seat": 7.0 * (self.hips - 1), "back": 5.7 * (self.chest - 1)}.get(rest, 0.0)


AVERAGE = Build()
SLIM = Build(thigh=0.90, calf=0.93, arm=0.88, hips=0.93, waist_front=0.90, waist_back=0.95, chest=0.93)
HEAVY = Build(thigh=1.14, calf=1.10, arm=1.20, hips=1.10, waist_front=1.42, waist_back=1.22, chest=1.14)
