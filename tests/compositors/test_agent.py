"""The installed deskbreak on each desktop knows whether somebody sits there, within the time that a person notices."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.compositors.conftest import KINDS, started
from tests.compositors.morning import AWAY_AFTER_S, TYPED_S, Morning, lived
from tests.compositors.test_idle import THROUGH
from tests.desktop.machine import install_wheel

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]

LATE_S = 0.3


@pytest.fixture(scope="module")
def mornings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Morning]]:
    """What was seen on all four desktops."""
    with ExitStack() as rooms:
        compositors = {name: rooms.enter_context(started(name)) for name in KINDS}
        programs = install_wheel(tmp_path_factory.mktemp("wheel"))
        yield lived(compositors, programs, tmp_path_factory.mktemp("words"))


@pytest.fixture(params=KINDS)
def morning(request: pytest.FixtureRequest, mornings: dict[str, Morning]) -> Morning:
    """What was seen on one of them."""
    seen = mornings[request.param]
    assert not seen.trouble, seen.trouble
    return seen


@pytest.mark.parametrize("name", KINDS)
def test_it_listens_to_what_that_desktop_really_offers(name: str, mornings: dict[str, Morning]) -> None:
    assert mornings[name].idle_through == THROUGH[KINDS[name].__name__]


def test_somebody_who_types_twice_a_second_wakes_it_less_than_four_times_a_minute(morning: Morning) -> None:
    assert 0 <= morning.wake_ups <= 4 * TYPED_S / 60


def test_somebody_who_leaves_is_away_at_the_threshold(morning: Morning) -> None:
    # kwin's own timers are true to a twentieth; a machine with much to do is only ever late, hence the earlier of two
    late_s = LATE_S + (AWAY_AFTER_S / 20 if morning.idle_through.startswith("ext_idle_notifier") else 0)
    off_s = [morning.away_after(left) - AWAY_AFTER_S for left in ("stopped", "left")]
    assert -late_s < min(off_s) < late_s


def test_somebody_who_comes_back_is_at_the_desk_with_the_first_input(morning: Morning) -> None:
    assert min(morning.back_after(came) for came in ("came back", "came again")) < LATE_S


def test_an_offer_is_withdrawn_when_its_person_leaves(morning: Morning) -> None:
    left = morning.did["left"]
    assert morning.first(morning.did["came back"], showing="offer") < left
    assert morning.first(left, showing="nothing") - morning.first(left, state="away") < LATE_S
