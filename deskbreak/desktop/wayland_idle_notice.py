"""Which notice of idleness a Wayland compositor offers. Separate from the source that uses it as `doctor` has no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.desktop.wayland import Global, Wayland

NOT_OFFERED = "This Wayland compositor tells nobody whether hands are at rest."


@dataclass(frozen=True, slots=True)
class Notice:
    """A way in which a compositor offers notice: by which protocol, in which version, with which request."""

    offered: Global
    version: int
    request: int
    seat_first: bool = False


def idle_notice(wayland: Wayland) -> Notice | None:
    """The best that this compositor offers; None if it offers nothing."""
    if wayland.offered("wl_seat") is None:
        return None
    if offered := wayland.offered("ext_idle_notifier_v1"):
        # Version 2 can tell of input alone. With the first, a film that keeps the screen awake counts as input.
        return Notice(offered, 2, 2) if offered.version >= 2 else Notice(offered, 1, 1)
    if offered := wayland.offered("org_kde_kwin_idle"):
        return Notice(offered, 1, 0, seat_first=True)
    return None
