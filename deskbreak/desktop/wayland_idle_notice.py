"""Which notice of idleness a Wayland compositor offers. Separate from the source that uses it as `doctor` has no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.core.said import Said
from deskbreak.desktop.wayland import Global, Wayland

NOT_OFFERED = Said("This Wayland compositor tells nobody whether hands are at rest.")

NOTIFIER = "ext_idle_notifier_v1"
TELLS_OF_INPUT = 2
"""The version from which on the notifier can tell of input alone; before, a film counts as input."""
BESIDE_INPUT = "the compositor’s word on what keeps the screen awake"
AS_INPUT = "the compositor, which takes a film for input"


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
    if offered := wayland.offered(NOTIFIER):
        return Notice(offered, 2, 2) if offered.version >= TELLS_OF_INPUT else Notice(offered, 1, 1)
    if offered := wayland.offered("org_kde_kwin_idle"):
        return Notice(offered, 1, 0, seat_first=True)
    return None


def notice_of_films(wayland: Wayland) -> Notice | None:
    """The notice that takes films for input, where the best one tells of input alone: both together tell of films."""
    best = idle_notice(wayland)
    return Notice(best.offered, 2, 1) if best is not None and best.version >= TELLS_OF_INPUT else None


def films_through(wayland: Wayland) -> str:
    """Through what a film counts as being there; empty if the compositor tells nobody of idleness."""
    if notice_of_films(wayland) is not None:
        return BESIDE_INPUT
    return AS_INPUT if idle_notice(wayland) is not None else ""
