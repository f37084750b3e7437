"""Two screens: windows come up on the one that was chosen, and can still be seen when it is unplugged in mid-break."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from deskbreak.core.status import Status
from tests.compositors.asking import HEADS_UP, OFFER, TOAST_TITLE, WINDOW_TITLE, asking, place_of
from tests.compositors.compositor import Compositor, until
from tests.compositors.conftest import started
from tests.needing import need

BREAK = Status(state="break", short_break=True)
SILENT = "guide.voice = false\nguide.sounds = false\n"


@pytest.fixture(autouse=True, scope="module")
def _programs() -> None:
    need("xdotool", "xrandr")


def choose(compositor: Compositor, screen: str) -> None:
    folder = Path(compositor.environment["XDG_CONFIG_HOME"], "deskbreak")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.toml").write_text(f'appearance.screen = "{screen}"\n{SILENT}')


def lies(compositor: Compositor, title: str, *area: int) -> bool:
    """Whether it is there and lies in that area. (The shadow of a toast reaches over the edge of the screen.)"""
    place = place_of(compositor, title)
    if place is not None and title == TOAST_TITLE:
        place = replace(place, x=place.x + 40, width=place.width - 80, y=place.y + 40, height=place.height - 80)
    return place is not None and place.is_within(*area)


def test_windows_come_up_on_the_chosen_screen_and_come_back_when_it_is_unplugged() -> None:
    with started("x11") as x11:
        x11.ask("xrandr", "--setmonitor", "LEFT", "640/169x800/211+0+0", "screen")
        x11.ask("xrandr", "--setmonitor", "RIGHT", "640/169x800/211+640+0", "none")
        choose(x11, "RIGHT")
        with asking(x11) as agent:
            agent.say(HEADS_UP)
            until("the toast is on the right", lambda: lies(x11, TOAST_TITLE, 640, 0, 640, 800), x11.folder)
            agent.say(OFFER)
            until("so is the offer", lambda: lies(x11, WINDOW_TITLE, 640, 0, 640, 800), x11.folder)
            agent.say("present")
            agent.say(BREAK)
            until("the break is on", lambda: "progress" in agent.answers)
            x11.ask("xrandr", "--delmonitor", "RIGHT")
            until("the break goes on on the left", lambda: lies(x11, WINDOW_TITLE, 0, 0, 640, 800), x11.folder)
            x11.ask("xrandr", "--setmonitor", "RIGHT", "640/169x800/211+640+0", "none")
            until("the screen is there again", lambda: "RIGHT" in x11.ask("xrandr", "--listmonitors"))
            assert lies(x11, WINDOW_TITLE, 0, 0, 640, 800), "what can be seen stays where it is"
            assert "finish" not in agent.answers
            assert "stop" not in agent.answers


def test_on_sway_they_come_up_there_too_and_the_break_goes_on_when_the_scale_changes() -> None:
    with started("sway") as sway:
        sway.told_json("swaymsg", "create_output")
        sway.told_json("swaymsg", "output", "HEADLESS-1", "position", "0", "0")
        second = ("output", "HEADLESS-2", "resolution", "1920x1080", "position", "1280", "0")
        until("there are two", lambda: "HEADLESS-2" in str(sway.told_json("swaymsg", "-t", "get_outputs")))
        sway.told_json("swaymsg", *second)
        until("XWayland knows", lambda: "1920" in sway.ask("xrandr", "--listmonitors"), sway.folder)
        (name,) = (line.split()[-1] for line in sway.ask("xrandr", "--listmonitors").splitlines() if "1920" in line)
        choose(sway, name)
        with asking(sway) as agent:
            agent.say(HEADS_UP)
            until("the toast is on the second", lambda: lies(sway, TOAST_TITLE, 1280, 0, 1920, 1080), sway.folder)
            agent.say(OFFER)
            until("so is the offer", lambda: lies(sway, WINDOW_TITLE, 1280, 0, 1920, 1080), sway.folder)
            agent.say("present")
            agent.say(BREAK)
            until("the break is on", lambda: "progress" in agent.answers)
            # sway puts what it manages on the screen with the focus, wherever a window would like to be
            until("the break is there", lambda: sway.focused() == WINDOW_TITLE, sway.folder)
            sway.told_json("swaymsg", "output", "HEADLESS-1", "scale", "1.25")
            until("XWayland knows", lambda: "1024" in sway.ask("xrandr", "--listmonitors"), sway.folder)
            # it stays where sway keeps it, some of its lower edge cut off, and its title to be grabbed
            assert lies(sway, WINDOW_TITLE, 0, 0, 1024, 800)
            assert sway.focused() == WINDOW_TITLE
            assert "finish" not in agent.answers
            assert "stop" not in agent.answers
