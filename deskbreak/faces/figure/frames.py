"""The shipped key frames, read once.

Separate so that thumbnails need only a frame's name.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from deskbreak.core.pose_files import parse_poses
from deskbreak.core.poses import Pose
from deskbreak.storage import paths


@cache
def shipped_poses() -> Mapping[str, Pose]:
    """All poses of assets/poses by name."""
    found: dict[str, Pose] = {}
    for file in sorted((paths.assets() / "poses").glob("*.toml")):
        found |= parse_poses(tomllib.loads(file.read_text(encoding="utf-8")), file.name)
    return found
