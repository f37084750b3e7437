"""What the parts of the figure are called where somebody is told what is wrong with a pose.

Separate because a name is a text that is translated, and looking for what is wrong says each of them often.
"""

from __future__ import annotations

from deskbreak.core.said import Said

PARTS: dict[str, Said] = {
    part: part
    for part in (
        Said("body"),
        Said("head"),
        Said("chest"),
        Said("back"),
        Said("hip"),
        Said("knee"),
        Said("ankle"),
        Said("toes"),
        Said("shoulder"),
        Said("elbow"),
        Said("wrist"),
        Said("near knee"),
        Said("far knee"),
        Said("near foot"),
        Said("far foot"),
        Said("near elbow"),
        Said("far elbow"),
        Said("near wrist"),
        Said("far wrist"),
        Said("near hand"),
        Said("far hand"),
    )
}
"""Each by its English name."""
