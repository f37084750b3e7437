"""Whether the figure can take a pose: contacts within reach, nothing below the floor, joints as far as people can.

Pure Python without Qt, so that the command line can check a person's own poses; separate from `skeleton`, which solves
any pose as well as it can. The numbers are those of the shipped poses with some room around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from deskbreak.core.exercise_form import FileFault
from deskbreak.core.exercises import LONGEST_HOLD, SHORTEST_HOLD, Exercise
from deskbreak.core.pose_parts import Anchor, Arm, CrossedLeg, FoldedLeg, Leg, PlacedArm, PlantedLeg
from deskbreak.core.poses import Pose
from deskbreak.core.said import Said
from deskbreak.faces.figure.body import AVERAGE, FOREARM, HEAVY, SHANK, SLIM, THIGH, UPPER_ARM
from deskbreak.faces.figure.geometry import polar
from deskbreak.faces.figure.motion import Way
from deskbreak.faces.figure.parts import PARTS
from deskbreak.faces.figure.skeleton import ArmJoints, LegJoints, Skeleton, solve
from deskbreak.storage.library import FigureCheck

BUILDS = (AVERAGE, SLIM, HEAVY)
TOUCHES = 0.5  # a hand or foot so near its place rests on it
HEAD_MIDDLE, HEAD_TOP, HAND = 3.5, 11.0, 10.6  # from the last joint of the spine and of the arm
LEAST_ACROSS = 8.0  # a crossed leg seen shorter than that is no leg any more
STEPS = 12
FASTEST = 12.0  # a joint that goes further between two steps jumps
SINKS_ON_THE_WAY = 1.0
MOST_WAYS = 120  # looked at before a break; a few milliseconds each

# How low the middle of a joint may be: what is around it then lies on the floor, pressed in a little.
LOWEST = {"hip": 5.5, "back": 5.0, "chest": 4.8, "shoulder": 4.5, "head": 6.0, "knee": 2.5, "elbow": 1.0, "wrist": 1.0}
LOWEST_SOLE = {"near": -1.0, "far": 0.2}
LOWEST_FINGER = -1.0


@dataclass(frozen=True, slots=True)
class _Range:
    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high

    def __str__(self) -> str:
        return Said("%1 to %2°", f"{self.low:g}", f"{self.high:g}")


HIP, KNEE, ANKLE, TOE = _Range(-37, 125), _Range(-1, 168), _Range(-80, 40), _Range(-15, 75)
SHOULDER, ELBOW, WRIST = _Range(-110, 200), _Range(-1, 150), _Range(-75, 75)
SPINE = {
    "lumbar": _Range(-30, 60),
    "thorax": _Range(-30, 60),
    "neck": _Range(-25, 60),
    "head": _Range(-30, 45),
}


def pose_faults(pose: Pose) -> Iterator[FileFault]:
    """What of a pose can't be reached or drawn, for the first of the builds that can't; nothing if all can."""
    for build in BUILDS:
        bones = solve(pose, build)
        found = [
            *_rooted(pose, bones),
            *_spine_faults(pose),
            *_limb_faults(pose, bones),
            *(_floor_fault(pose, where, what, depth) for where, what, depth in _below_floor(bones)),
            *_unseen(pose, bones),
        ]
        if found:
            yield from found
            return


class Ways:
    """Ways between frames, each looked at once; after `most` of them no more, and what is left passes."""

    def __init__(self, most: int | None = None) -> None:
        self._most = most
        self._seen: dict[tuple[str, str], str] = {}

    def exercise_faults(self, exercise: Exercise, poses: Mapping[str, Pose]) -> Iterator[FileFault]:
        """Why the figure can't go from a frame to the next; and whoever sits on the heels has a limit to it."""
        frames = {frame for phase in exercise.phases for frame in phase.frames.values()}
        if exercise.limit is None and any(poses[frame].folded for frame in frames):
            # No longer than 3 min, all phases included; the form allows no more.
            allowed = f"{SHORTEST_HOLD}–{LONGEST_HOLD} s"
            must = Said("limit must be %1, since one sits on the heels here: that can press on a nerve", allowed)
            yield FileFault(("limit",), must, allowed, "nothing")
        for index, start, end in _ways(exercise):
            if why := self._stumble(poses, start, end):
                must = Said("the figure must be able to go from “%1” to “%2”: on the way %3", start, end, why)
                allowed = "poses that are near, or another to pass between them"
                yield FileFault(("phases", index, "frame"), must, allowed)

    def _stumble(self, poses: Mapping[str, Pose], start: str, end: str) -> str:
        if (start, end) not in self._seen and (self._most is None or len(self._seen) < self._most):
            self._seen[start, end] = _stumble(poses, start, end)
        return self._seen.get((start, end), "")


def thorough_check() -> FigureCheck:
    """For who asks what is wrong."""
    return FigureCheck(pose_faults, Ways().exercise_faults)


def brief_check() -> FigureCheck:
    """For a window that somebody waits for: a way that was not looked at may be ugly, but it can be drawn."""
    return FigureCheck(pose_faults, Ways(MOST_WAYS).exercise_faults)


def _ways(exercise: Exercise) -> Iterator[tuple[int, str, str]]:
    """Each pair of different frames that may follow each other, once, with the number of the phase it leads to."""
    found: dict[tuple[str, str], int] = {}
    for level in exercise.levels:
        numbered = [(i, phase) for i, phase in enumerate(exercise.phases) if level.number in phase.levels]
        # `deepen` is only for those who found it easy.
        without = [(i, phase) for i, phase in numbered if phase.kind != "deepen"]
        for (_, before), (i, after) in (*pairwise(numbered), *pairwise(without)):
            found.setdefault((before.frames[level.number], after.frames[level.number]), i)
    return ((i, start, end) for (start, end), i in found.items() if start != end)


def _stumble(poses: Mapping[str, Pose], start: str, end: str) -> str:
    """What goes wrong first between two frames, or nothing."""
    way = Way.between(poses, poses[start], end)
    before = solve(way.at(0))
    for step in range(1, STEPS + 1):
        bones = solve(way.at(step / STEPS))
        jump = max(abs(a - b) for a, b in zip(bones.joints(), before.joints(), strict=True))
        if jump > FASTEST * len(way.stops):
            return Said("a joint jumps")
        sunk = [what for _, what, depth in _below_floor(bones) if depth > SINKS_ON_THE_WAY]
        if sunk:
            return Said("the %1 goes through the floor", PARTS[sunk[0]])
        legs = [leg for leg in (bones.near_leg, bones.far_leg) if not leg.from_above]
        if any(leg.hip_angle not in HIP or leg.knee_angle not in KNEE for leg in legs):
            return Said("a leg bends further than people can")
        before = bones
    return ""


def _fault(pose: Pose, where: tuple[str, ...], must: str, allowed: str, found: str = "") -> FileFault:
    return FileFault(("poses", pose.name, *where), must, allowed, found)


def _rooted(pose: Pose, bones: Skeleton) -> Iterator[FileFault]:
    """The hip of a pose that hangs from both knees is no higher above them than a thigh is long."""
    if pose.anchor is Anchor.KNEES and isinstance(pose.near_leg, FoldedLeg):
        rise = abs(bones.hip.imag - pose.near_leg.knee_height)
        if rise > THIGH:
            must = Said("the hip must be at most %1 above or below the knees, as long as a thigh is", f"{THIGH:g}")
            yield _fault(pose, ("root", "knees"), must, f"at most {THIGH:g}", f"{rise:.1f}")


def _spine_faults(pose: Pose) -> Iterator[FileFault]:
    for part, allowed in SPINE.items():
        value = getattr(pose.spine, part)
        if value not in allowed:
            yield _fault(pose, ("spine", part), Said("%1 must be %2", part, allowed), str(allowed), f"{value:g}")


def _limb_faults(pose: Pose, bones: Skeleton) -> Iterator[FileFault]:
    for side in ("near", "far"):
        leg: Leg = getattr(pose, f"{side}_leg")
        joints: LegJoints = getattr(bones, f"{side}_leg")
        yield from _leg_faults(pose, f"{side}_leg", leg, joints)
        arm: Arm = getattr(pose, f"{side}_arm")
        bent: ArmJoints = getattr(bones, f"{side}_arm")
        yield from _arm_faults(pose, f"{side}_arm", arm, bent)


def _leg_faults(pose: Pose, name: str, leg: Leg, joints: LegJoints) -> Iterator[FileFault]:
    match leg:
        case PlantedLeg() if abs(joints.ankle - leg.ankle) > TOUCHES:
            yield _out_of_reach(pose, (name, "ankle"), THIGH + SHANK, "hip", joints.hip, leg.ankle)
        case FoldedLeg() if abs(leg.knee_height - joints.hip.imag) > THIGH:
            must = Said("knee_height must be at most %1 from the height of the hip", f"{THIGH:g}")
            found = f"{abs(leg.knee_height - joints.hip.imag):.1f}"
            yield _fault(pose, (name, "knee_height"), must, f"at most {THIGH:g}", found)
        case CrossedLeg():
            yield from _crossed_faults(pose, name, leg, joints)
            return
    for what, value, allowed in (
        ("hip", joints.hip_angle, HIP),
        ("knee", joints.knee_angle, KNEE),
        ("ankle", joints.ankle_angle, ANKLE),
        ("toes", joints.toe, TOE),
    ):
        if value not in allowed:
            yield _fault(
                pose,
                (name,),
                Said("the %1 of %2 must bend %3", PARTS[what], name, allowed),
                str(allowed),
                f"{value:.0f}",
            )


def _crossed_faults(pose: Pose, name: str, leg: CrossedLeg, joints: LegJoints) -> Iterator[FileFault]:
    """A leg that leaves the picture plane is seen shorter, never longer."""
    for key, start, end, length in (
        ("knee", joints.hip, leg.knee, THIGH),
        ("ankle", leg.knee, leg.ankle, SHANK),
    ):
        if not LEAST_ACROSS <= abs(end - start) <= length + TOUCHES:
            must = Said(
                "%1 must be %2 to %3 from the joint above it, at %4",
                key,
                f"{LEAST_ACROSS:g}",
                f"{length:g}",
                _place(start),
            )
            yield _fault(
                pose, (name, key), must, Said("%1 to %2", f"{LEAST_ACROSS:g}", f"{length:g}"), f"{abs(end - start):.1f}"
            )


def _arm_faults(pose: Pose, name: str, arm: Arm, joints: ArmJoints) -> Iterator[FileFault]:
    if isinstance(arm, PlacedArm) and abs(joints.wrist - arm.wrist) > TOUCHES:
        reach = (UPPER_ARM + FOREARM) * arm.length
        yield _out_of_reach(pose, (name, "at"), reach, "shoulder", joints.shoulder, arm.wrist)
        return
    bends = [("shoulder", joints.shoulder_angle, SHOULDER)]
    # In an arm that comes out of the picture, is turned over or goes overhead the angles are not those of the joints.
    if arm.length == 1 and arm.hand.along > 0 and joints.shoulder_angle < 100:
        bends += [("elbow", joints.elbow_angle, ELBOW), ("wrist", joints.wrist_angle, WRIST)]
    for what, value, allowed in bends:
        if value not in allowed:
            yield _fault(
                pose,
                (name,),
                Said("the %1 of %2 must bend %3", PARTS[what], name, allowed),
                str(allowed),
                f"{value:.0f}",
            )


def _out_of_reach(
    pose: Pose, where: tuple[str, ...], reach: float, joint: str, start: complex, place: complex
) -> FileFault:
    """A contact that a limb doesn't come to: it is too far, or so near that the limb can't fold so much."""
    must = Said("%1 must be within %2 of the %3, which is at %4", where[-1], f"{reach:g}", PARTS[joint], _place(start))
    if abs(place - start) < reach:
        must = Said("%1 must be further from the %2, which is at %3", where[-1], PARTS[joint], _place(start))
    return _fault(pose, where, must, f"within {reach:g}", f"{abs(place - start):.1f}")


def _below_floor(bones: Skeleton) -> Iterator[tuple[str, str, float]]:
    """What is lower than it may be: the key it comes from, its name, and by how much."""
    hip, back, chest, shoulder, skull = bones.spine
    head = skull + polar(bones.pointing.head, HEAD_MIDDLE)
    heights = [
        ("root", "hip", hip.imag - LOWEST["hip"]),
        *(
            ("spine", what, joint.imag - LOWEST[what])
            for what, joint in (("back", back), ("chest", chest), ("shoulder", shoulder), ("head", head))
        ),
    ]
    for side in ("near", "far"):
        leg: LegJoints = getattr(bones, f"{side}_leg")
        arm: ArmJoints = getattr(bones, f"{side}_arm")
        finger = arm.wrist + polar(arm.direction, HAND * arm.length)
        nearer = arm.floor_lower_by
        heights += [
            (f"{side}_leg", f"{side} knee", leg.knee.imag - LOWEST["knee"]),
            (f"{side}_leg", f"{side} foot", 0.0 if leg.from_above else leg.lowest - LOWEST_SOLE[side]),
            (f"{side}_arm", f"{side} elbow", arm.elbow.imag + nearer - LOWEST["elbow"]),
            (f"{side}_arm", f"{side} wrist", arm.wrist.imag + nearer - LOWEST["wrist"]),
            (f"{side}_arm", f"{side} hand", finger.imag + nearer - LOWEST_FINGER),
        ]
    return ((where, what, -height) for where, what, height in heights if height < 0)


def _floor_fault(pose: Pose, where: str, what: str, depth: float) -> FileFault:
    return _fault(
        pose, (where,), Said("the %1 must not be below the floor", PARTS[what]), "", Said("%1 too low", f"{depth:.1f}")
    )


def _unseen(pose: Pose, bones: Skeleton) -> Iterator[FileFault]:
    """All of the figure is within the view that its pose names."""
    left, right, height = pose.scene.view
    for what, joint in (
        *(("body", joint) for joint in bones.joints()),
        ("head", bones.spine[-1] + polar(bones.pointing.head, HEAD_TOP)),
    ):
        if not (left <= joint.real <= right and joint.imag <= height):
            must = Said("view must take in all of the body; the %1 is at %2", PARTS[what], _place(joint))
            found = f"[{left:g}, {right:g}, {height:g}]"
            yield _fault(pose, ("view",), must, "[left end, right end, height]", found)
            return


def _place(z: complex) -> str:
    return f"[{z.real:.1f}, {z.imag:.1f}]"
