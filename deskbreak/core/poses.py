"""Key frames of the figure: what a pose is, the way between two, and reading them from `assets/poses/*.toml`.

Separate from the figure that is drawn from them, so that a person's own poses can be checked without a screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.pose_parts import (
    HAND_SHAPES,
    HIGHLIGHTS,
    OBLIQUE,
    PROPS,
    RESTS,
    Anchor,
    Arm,
    CrossedLeg,
    Floors,
    FoldedLeg,
    FreeArm,
    Hand,
    Leg,
    PlacedArm,
    PlantedLeg,
    Scene,
    Spine,
    SwungLeg,
)
from deskbreak.core.tables import Table

SHARE = (0.0, 1.0)
PLACE = (-150.0, 150.0)
POSE_KEYS = (
    "root",
    "spine",
    "near_leg",
    "far_leg",
    "near_arm",
    "far_arm",
    "view",
    "mat",
    "props",
    "twist",
    "dip",
    "oblique",
    "rest",
    "arm_under_leg",
    "highlight",
    "glow",
    "arrow",
    "passes",
    "only_passed",
)
LEG_KINDS = {
    "hip": ("hip", "shank", "foot", "toe"),
    "knee_height": ("knee_height", "shank", "foot", "toe"),
    "knee": ("knee", "ankle", "foot"),
    "ankle": ("ankle", "foot", "toe"),
}
HAND_KEYS = ("shape", "turned", "length")


class PoseFileError(DeskbreakError):
    """A file of poses can't be used; `faults` says in one sentence each which key is wrong and what is allowed."""

    def __init__(self, source_name: str, faults: tuple[str, ...]) -> None:
        super().__init__(f"{source_name}: " + " ".join(faults), "Mend the file, or remove it to do without its poses.")
        self.source_name = source_name
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Pose:
    """One key frame, or one moment between two."""

    name: str
    anchor: Anchor
    root: complex
    spine: Spine
    near_leg: Leg
    far_leg: Leg
    near_arm: Arm
    far_arm: Arm
    scene: Scene
    twist: float = 0.0  # opening of the chest, 0 to 1
    dip: float = 0.0  # lowering of the near shoulder in a side bend
    oblique: complex = OBLIQUE
    rest: str = "nothing"  # what carries the body: a wider body is lifted by so much
    arm_under_leg: float = 0.0  # above 0.3 the near arm passes behind the near leg
    highlight: str = "psoas"
    glow: float = 1.0  # strength of the highlight while this frame is held
    arrow: tuple[complex, ...] = ()  # shown on the way into this frame
    passes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # frames between this one and another
    only_passed: bool = False
    floors: Floors | None = None  # of an in-between; a key frame says itself where its limbs are

    @property
    def folded(self) -> bool:
        """Whether the figure sits on its heels."""
        return isinstance(self.near_leg, FoldedLeg)


def way(poses: Mapping[str, Pose], start: str, end: str) -> tuple[str, ...]:
    """The frames to go through from `start` to `end`, both included; ways back are the ways there, backwards."""
    if between := poses[start].passes.get(end):
        return (start, *between, end)
    if between := poses[end].passes.get(start):
        return (start, *reversed(between), end)
    return (start, end)


def parse_poses(tables: Mapping[str, object], source_name: str) -> dict[str, Pose]:
    """The poses of one file, by name; raises PoseFileError with every fault that was found.

    `tables` is the parsed TOML: `[poses.NAME]` for each pose, and `[shared]` with keys that all of them have.
    """
    poses, faults = _read(tables)
    if faults:
        raise PoseFileError(source_name, tuple(faults))
    return poses


def _read(tables: Mapping[str, object]) -> tuple[dict[str, Pose], list[str]]:
    """The poses by name, and the faults; with a fault the poses are not to be used."""
    faults: list[str] = []
    for key in tables:
        if key not in ("poses", "shared"):
            faults.append(f"“{key}” is unknown; allowed: poses, shared.")
    shared = Table(tables.get("shared", {}), "shared", faults)
    shared.only(POSE_KEYS)
    found: dict[str, Pose] = {}
    for name, own in Table(tables.get("poses", {}), "poses", faults).entries.items():
        table = Table(own, f"poses.{name}", faults)
        table.only(POSE_KEYS)
        table.entries = {**shared.entries, **table.entries}
        found[name] = _pose(name, table)
    if not found:
        faults.append("“poses” is missing or empty; allowed: at least one table [poses.NAME].")
    for pose in found.values():
        named = {*pose.passes, *(name for between in pose.passes.values() for name in between)}
        faults += [
            f"“poses.{pose.name}.passes” names {name!r}; allowed: {', '.join(found)}."
            for name in sorted(named - found.keys())
        ]
    return found, faults


def _pose(name: str, table: Table) -> Pose:
    anchor, root = _root(table.table("root"))
    near_leg = _leg(table.table("near_leg"))
    if anchor is Anchor.NEAR_KNEE and not isinstance(near_leg, SwungLeg):
        table.fault(
            "near_leg", "must be given by its hip angle, since the pose hangs from its knee", "hip, shank, foot, toe"
        )
    if anchor is Anchor.KNEES and not isinstance(near_leg, FoldedLeg):
        table.fault("near_leg", "must be folded, since the pose hangs from both knees", "knee_height, shank, foot, toe")
    oblique = table.point("oblique") if "oblique" in table.entries else OBLIQUE
    passes = table.table("passes")
    return Pose(
        name=name,
        anchor=anchor,
        root=root,
        spine=_spine(table.table("spine")),
        near_leg=near_leg,
        far_leg=_leg(table.table("far_leg")),
        near_arm=_arm(table.table("near_arm")),
        far_arm=_arm(table.table("far_arm")),
        scene=_scene(table),
        twist=table.number("twist", 0.0, SHARE),
        dip=table.number("dip", 0.0, (-5.0, 5.0)),
        oblique=oblique,
        rest=table.word("rest", "nothing", RESTS),
        arm_under_leg=1.0 if table.claim("arm_under_leg") else 0.0,
        highlight=table.word("highlight", "psoas", HIGHLIGHTS),
        glow=table.number("glow", 1.0, SHARE),
        arrow=_curve(table, "arrow"),
        passes={end: passes.words(end) for end in passes.entries},
        only_passed=table.claim("only_passed"),
    )


def _root(table: Table) -> tuple[Anchor, complex]:
    kinds = [kind for kind in Anchor if kind in table.entries]
    if len(kinds) != 1 or len(table.entries) != 1:
        table.fault("", "must say in one way where the body is", ", ".join(f"{kind} = [x, y]" for kind in Anchor))
        return Anchor.HIP, 0j
    return kinds[0], table.point(kinds[0])


def _spine(table: Table) -> Spine:
    table.only(("pelvis", "lumbar", "thorax", "neck", "head"))
    return Spine(*(table.number(part) for part in ("pelvis", "lumbar", "thorax", "neck", "head")))


def _leg(table: Table) -> Leg:
    foot, toe = table.number("foot"), table.number("toe", 0.0)
    kind = next((kind for kind in LEG_KINDS if kind in table.entries), "")
    table.only(LEG_KINDS.get(kind, tuple(table.entries)))
    match kind:
        case "hip":
            return SwungLeg(table.number("hip"), table.number("shank"), foot, toe)
        case "knee_height":
            return FoldedLeg(table.number("knee_height", span=PLACE), table.number("shank"), foot, toe)
        case "knee":
            return CrossedLeg(table.point("knee"), table.point("ankle"), foot)
        case "ankle":
            return PlantedLeg(table.point("ankle"), foot, toe)
    table.fault("", "says nowhere how the leg lies", " or ".join(", ".join(keys) for keys in LEG_KINDS.values()))
    return SwungLeg(0.0, 270.0, 0.0)


def _arm(table: Table) -> Arm:
    turned = table.word("turned", "no", ("no", "along", "across"))
    shape = table.word("shape", "rest", HAND_SHAPES)
    hand = Hand(shape, -1.0 if turned == "along" else 1.0, -1.0 if turned == "across" else 1.0)
    length = table.number("length", 1.0, (0.2, 1.0))
    if "shoulder" in table.entries:
        table.only(("shoulder", "elbow", "wrist", *HAND_KEYS))
        return FreeArm(table.number("shoulder"), table.number("elbow"), table.number("wrist", 0.0), hand, length)
    table.only(("at", "direction", "elbow_in_front", *HAND_KEYS))
    in_front = table.claim("elbow_in_front")
    return PlacedArm(table.point("at"), table.number("direction"), hand, length, in_front)


def _scene(table: Table) -> Scene:
    left, right, height = view = table.numbers("view", 3)
    if any(view) and (right <= left or height <= 0):
        table.fault("view", f"is [{left:g}, {right:g}, {height:g}]", "left end, right end, height, in this order")
    mat = None
    if "mat" in table.entries:
        start, end = table.numbers("mat", 2)
        mat = (start, end)
    return Scene((left, right, height), mat, dict.fromkeys(table.words("props", PROPS), 1.0))


def _curve(table: Table, key: str) -> tuple[complex, ...]:
    """Three points, or none."""
    value = table.entries.get(key, [])
    if isinstance(value, list) and len(value) in (0, 3):
        row = Table({f"{i + 1}": point for i, point in enumerate(value)}, f"{table.place}.{key}", table.faults)
        return tuple(row.point(place) for place in row.entries)
    table.fault(key, f"is {value!r}", "three points [[x, y], [x, y], [x, y]]")
    return ()
