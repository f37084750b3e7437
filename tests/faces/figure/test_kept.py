"""Pictures that are kept: small ones in tiles and on the settings' pages are painted again and again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.faces.figure.painter import MOST_KEPT, kept_picture

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_same_pose_has_the_same_picture_also_when_it_was_read_anew() -> None:
    pose = shipped_poses()["a_start"]
    picture = kept_picture(pose, "a", dark=False)
    assert kept_picture(replace(pose), "a", dark=False) is picture
    assert kept_picture(pose, "b", dark=False) is not picture
    assert kept_picture(pose, "a", dark=True) is not picture
    assert kept_picture(replace(pose, glow=0.5), "a", dark=False) is not picture


def test_only_so_many_are_kept() -> None:
    pose = shipped_poses()["a_start"]
    first = kept_picture(replace(pose, name="first"), "a", dark=False)
    for number in range(MOST_KEPT):
        kept_picture(replace(pose, name=f"other {number}"), "a", dark=False)
    assert kept_picture(replace(pose, name="first"), "a", dark=False) is not first
