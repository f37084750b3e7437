"""Poses from their parsed file: which keys there are and what each may hold.

Pure; the shipped files and the person's own go through the same door, so that these can be checked without a screen.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial, reduce

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.exercise_form import MOST_TABLES, FileFault, Form, Path, is_identity, listed, shown
from deskbreak.core.pose_parts import (
    HAND_SHAPES,
    HIGHLIGHTS,
    OBLIQUE,
    PROPS,
    RESTS,
    Anchor,
    Arm,
    CrossedLeg,
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
from deskbreak.core.poses import Pose
from deskbreak.core.said import Said
from deskbreak.core.tables import PLACE, Table

SHARE = (0.0, 1.0)
SHARED_KEYS = (
    *("root", "spine", "near_leg", "far_leg", "near_arm", "far_arm", "view", "mat", "props", "twist", "dip"),
    *("oblique", "rest", "arm_under_leg", "highlight", "glow", "arrow", "passes", "only_passed"),
)
POSE_KEYS = (*SHARED_KEYS, "like")
LEG_KINDS = {
    "hip": ("hip", "shank", "foot", "toe"),
    "knee_height": ("knee_height", "shank", "foot", "toe"),
    "knee": ("knee", "ankle", "foot"),
    "ankle": ("ankle", "foot", "toe"),
}
NOT_ALIKE = ("arrow", "passes", "only_passed")  # what a pose that is `like` another does not take from it
SPINE_KEYS = ("pelvis", "lumbar", "thorax", "neck", "head")
FREE_ARM_KEYS = ("shoulder", "elbow", "wrist")
PLACED_ARM_KEYS = ("at", "direction", "elbow_in_front")
HAND_KEYS = ("shape", "turned", "length")
TURNS = ("no", "along", "across")


class PoseFileError(DeskbreakError):
    """A file of poses can't be used; `faults` says which keys are wrong and what is allowed."""

    def __init__(self, source_name: str, faults: tuple[FileFault, ...]) -> None:
        told = " ".join(f"{fault.key}: {fault.sentence}." for fault in faults)
        super().__init__(f"{source_name}: {told}", Said("Mend the file, or remove it to do without its poses."))
        self.source_name = source_name
        self.faults = faults


def parse_poses(tables: Mapping[str, object], source_name: str) -> dict[str, Pose]:
    """The poses of one file, by name; raises PoseFileError with every fault that was found."""
    poses, faults = read_poses(tables)
    if faults:
        raise PoseFileError(source_name, faults)
    return poses


def read_poses(
    tables: Mapping[str, object], check: Callable[[Pose], Iterable[FileFault]] | None = None
) -> tuple[dict[str, Pose], tuple[FileFault, ...]]:
    """The poses of one file that are right, by name, and what is wrong with the others.

    `tables` is the parsed TOML: `[poses.NAME]` for each pose, and `[shared]` with keys that all of them have. `check`
    says what else is wrong with a pose that reads well.
    """
    faults: list[FileFault] = []
    Form(tables, (), faults).only(("poses", "shared"))
    shared = Table.of(tables.get("shared", {}), ("shared",), faults)
    shared.only(SHARED_KEYS)
    named = Table.of(tables.get("poses", {}), ("poses",), faults).entries
    if not 0 < len(named) <= MOST_TABLES and isinstance(tables.get("poses", {}), Mapping):
        allowed = Said("tables [poses.NAME], at least one and at most %1", MOST_TABLES)
        faults.append(FileFault(("poses",), Said("poses must be %1", allowed), allowed, str(len(named))))
        return {}, tuple(faults)
    found: dict[str, Pose] = {}
    for name, entries in named.items():
        pose, wrong = _read(name, entries, named, shared.entries)
        wrong.extend(_unknown_passes(pose, named))
        if check and not wrong:
            wrong.extend(check(pose))
        faults.extend(wrong)
        if not wrong:
            found[name] = pose
    # What all poses share is wrong once, not once for each of them.
    return {name: _only_through(pose, found) for name, pose in found.items()}, tuple(dict.fromkeys(faults))


def _unknown_passes(pose: Pose, named: Collection[str]) -> Iterator[FileFault]:
    """A fault for each pose that this one leads through or to and that the file does not have."""
    for end, between in pose.passes.items():
        for name in dict.fromkeys((end, *between)):
            if name not in named:
                must = Said("no pose is called “%1”", shown(name))
                yield FileFault(("poses", pose.name, "passes", end), must, ", ".join(named))


def _only_through(pose: Pose, found: Collection[str]) -> Pose:
    """The pose without the ways that lead through or to one that is left out; without them ways are straight."""
    ways = {end: between for end, between in pose.passes.items() if {end, *between} <= set(found)}
    return replace(pose, passes=ways) if len(ways) < len(pose.passes) else pose


def _read(
    name: str, entries: object, written: Mapping[str, object], shared: Mapping[str, object]
) -> tuple[Pose, list[FileFault]]:
    """One pose, and what is wrong with it, where that stands: in its table, in what it is `like`, or in [shared]."""
    faults: list[FileFault] = []
    own = Table.of(entries, ("poses", name), faults)
    if not is_identity(name):
        own.not_so(
            Said("a pose must be called by small letters, digits and _, like my_low"),
            "small letters, digits and _",
        )
    own.only(POSE_KEYS)
    like, body = _like(own, written)
    pose = _pose(name, Table({**shared, **body, **own.entries}, own.path, faults))
    places: dict[object, Path] = dict.fromkeys(shared, ("shared",)) | dict.fromkeys(body, ("poses", like))
    places |= dict.fromkeys(own.entries, own.path)
    return pose, [_moved(fault, places) for fault in faults]


def _like(own: Table, written: Mapping[str, object]) -> tuple[str, Mapping[str, object]]:
    """The pose that one is `like`, and what it takes from it."""
    whole = {name: one for name, one in written.items() if isinstance(one, Mapping) and "like" not in one}
    name = own.entries.get("like")
    if isinstance(name, str) and name in whole:
        return name, {key: value for key, value in whole[name].items() if key not in NOT_ALIKE}
    if name is not None:
        own.wrong("like", listed(list(whole)))
    return "", {}


def _moved(fault: FileFault, places: Mapping[object, Path]) -> FileFault:
    """The same fault in the table in which its key is written."""
    return (
        replace(fault, path=(*places.get(fault.path[2], fault.path[:2]), *fault.path[2:])) if fault.path[2:] else fault
    )


def _pose(name: str, table: Table) -> Pose:
    anchor, root = _root(table.table("root"))
    near_leg = _leg(table.table("near_leg"))
    if anchor is Anchor.NEAR_KNEE and not isinstance(near_leg, SwungLeg):
        must = Said("near_leg must be given by its hip angle, since the pose hangs from its knee")
        table.fault("near_leg", must, "hip, shank, foot, toe")
    if anchor is Anchor.KNEES and not isinstance(near_leg, FoldedLeg):
        must = Said("near_leg must be folded, since the pose hangs from both knees")
        table.fault("near_leg", must, "knee_height, shank, foot, toe")
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
        twist=table.measure("twist", 0.0, SHARE),
        dip=table.measure("dip", 0.0, (-5.0, 5.0)),
        oblique=oblique,
        rest=table.word("rest", RESTS, "nothing"),
        arm_under_leg=1.0 if table.claim("arm_under_leg") else 0.0,
        highlight=table.word("highlight", HIGHLIGHTS, "psoas"),
        glow=table.measure("glow", 1.0, SHARE),
        arrow=table.curve("arrow"),
        passes={end: passes.words(end) for end in passes.entries},
        only_passed=table.claim("only_passed"),
    )


def _root(table: Table) -> tuple[Anchor, complex]:
    kinds = [kind for kind in Anchor if kind in table.entries]
    if len(kinds) != 1 or len(table.entries) != 1:
        ways = listed([f"{kind} = [x, y]" for kind in Anchor])
        table.not_so(Said("root must say in one way where the body is: %1", ways), ways)
        return Anchor.HIP, 0j
    return kinds[0], table.point(kinds[0])


def _spine(table: Table) -> Spine:
    table.only(SPINE_KEYS)
    return Spine(*(table.measure(part) for part in SPINE_KEYS))


def _leg(table: Table) -> Leg:
    foot, toe = table.measure("foot"), table.measure("toe", 0.0)
    kind = next((kind for kind in LEG_KINDS if kind in table.entries), "")
    table.only(LEG_KINDS.get(kind, tuple(table.entries)))
    match kind:
        case "hip":
            return SwungLeg(table.measure("hip"), table.measure("shank"), foot, toe)
        case "knee_height":
            return FoldedLeg(table.measure("knee_height", span=PLACE), table.measure("shank"), foot, toe)
        case "knee":
            return CrossedLeg(table.point("knee"), table.point("ankle"), foot)
        case "ankle":
            return PlantedLeg(table.point("ankle"), foot, toe)
    ways = reduce(partial(Said, "%1; or %2"), [", ".join(keys) for keys in LEG_KINDS.values()])
    table.not_so(Said("%1 must say how the leg lies: %2", table.path[-1], ways), ways)
    return SwungLeg(0.0, 270.0, 0.0)


def _arm(table: Table) -> Arm:
    turned = table.word("turned", TURNS, "no")
    shape = table.word("shape", HAND_SHAPES, "rest")
    hand = Hand(shape, -1.0 if turned == "along" else 1.0, -1.0 if turned == "across" else 1.0)
    length = table.measure("length", 1.0, (0.2, 1.0))
    if "shoulder" in table.entries:
        table.only((*FREE_ARM_KEYS, *HAND_KEYS))
        return FreeArm(table.measure("shoulder"), table.measure("elbow"), table.measure("wrist", 0.0), hand, length)
    table.only((*PLACED_ARM_KEYS, *HAND_KEYS))
    in_front = table.claim("elbow_in_front")
    return PlacedArm(table.point("at"), table.measure("direction"), hand, length, in_front)


def _scene(table: Table) -> Scene:
    left, right, height = view = table.measures("view", 3)
    if any(view) and (right <= left or height <= 0):
        table.wrong("view", Said("[left end, right end, height], in this order"))
    mat = None
    if "mat" in table.entries:
        start, end = table.measures("mat", 2)
        mat = (start, end)
    return Scene((left, right, height), mat, dict.fromkeys(table.words("props", PROPS), 1.0))
