"""The window with its pages, and the keys of each (UI.md, section 7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from deskbreak.core.poses import Pose
from deskbreak.faces.break_.done_page import DonePage
from deskbreak.faces.break_.each_page import EachPage
from deskbreak.faces.break_.floor_view import FloorView
from deskbreak.faces.break_.guide_page import GuidePage
from deskbreak.faces.break_.key_guard import GUARD_MS
from deskbreak.faces.break_.next_step_page import NextStepPage
from deskbreak.faces.break_.offer import OfferPage
from deskbreak.faces.break_.safety_page import SafetyPage
from deskbreak.faces.break_.wait_page import WaitPage
from deskbreak.faces.break_.window import BreakWindow
from deskbreak.faces.figure.stage import Stage
from deskbreak.faces.theme import Theme


@dataclass(frozen=True, slots=True)
class Pages:
    """All that the break window can show."""

    window: BreakWindow
    offer: OfferPage
    guide: GuidePage
    wait: WaitPage
    done: DonePage
    each: EachPage
    safety: SafetyPage
    next_step: NextStepPage
    poses: Mapping[str, Pose]

    @property
    def floor(self) -> FloorView:
        """The other form of the guide."""
        return self.guide.floor


def pages_of(
    theme: Theme,
    application: QApplication,
    look: str,
    poses: Mapping[str, Pose],
    guard_ms: int = GUARD_MS,
    *,
    managed: bool = True,
    clock: Callable[[], int] | None = None,
) -> Pages:
    """The window with its pages, none of them on show; the figure moves by this clock."""
    stage = Stage(poses=poses, clock=clock)
    stage.set_look(look)
    return Pages(
        BreakWindow(theme, application, guard_ms, managed=managed),
        OfferPage(theme, look, poses),
        GuidePage(theme, stage),
        WaitPage(theme),
        DonePage(theme),
        EachPage(theme),
        SafetyPage(theme),
        NextStepPage(theme, look, poses),
        poses,
    )
