"""The agent carries out a change of `app.autostart`, says where desktop and setting differ, and does nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from deskbreak.desktop.autostart_xdg import NAME
from deskbreak.storage import paths
from tests.agent.desk import Desk


def set_to(value: str) -> None:
    """The person writes it into the settings."""
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(f"[app]\nautostart = {value}\n" if value else "")


def entry() -> Path:
    return paths.autostart_dir() / NAME


def test_turned_on_and_off_in_the_settings_the_entry_follows(desk: Desk) -> None:
    assert not entry().exists()
    set_to("true")
    desk.deskbreak.agent.reload()
    assert "Exec=" in entry().read_text()
    set_to("false")
    desk.deskbreak.agent.reload()
    assert not entry().exists()
    assert desk.notices() == []


def test_a_setting_that_is_taken_out_leaves_the_entry(desk: Desk) -> None:
    set_to("true")
    desk.deskbreak.agent.reload()
    set_to("")
    desk.deskbreak.agent.reload()
    assert entry().exists()


def test_what_cannot_be_carried_out_is_said(desk: Desk) -> None:
    paths.autostart_dir().parent.mkdir(parents=True, exist_ok=True)
    paths.autostart_dir().write_text("a file where the folder should be")
    set_to("true")
    desk.deskbreak.agent.reload()
    (notice,) = desk.notices()
    assert str(entry()) in notice
    assert "can’t be" in notice


def test_an_entry_taken_away_by_other_means_stays_away_and_that_is_said(desktop_alone: Path) -> None:
    set_to("true")
    with Desk() as desk:
        assert desk.notices() == ["Deskbreak does not start when you log in, although app.autostart is true."]
        assert not entry().exists()


def test_an_entry_turned_off_in_the_desktop_s_settings_is_the_person_s_will(desktop_alone: Path) -> None:
    set_to("true")
    entry().parent.mkdir(parents=True)
    entry().write_text("[Desktop Entry]\nExec=sh\nHidden=true\n")
    with Desk() as desk:
        assert desk.notices() == []
        assert "Hidden=true" in entry().read_text()


@pytest.mark.parametrize("value", ["", "true", "false"])
def test_where_they_agree_or_nothing_was_said_nothing_is(desktop_alone: Path, value: str) -> None:
    set_to(value)
    if value == "true":
        entry().parent.mkdir(parents=True)
        entry().write_text("[Desktop Entry]\nExec=sh\n")
    with Desk() as desk:
        assert desk.notices() == []


def test_an_entry_that_cannot_be_read_at_the_start_is_no_trouble_for_the_day(desktop_alone: Path) -> None:
    set_to("true")
    paths.autostart_dir().parent.mkdir(parents=True, exist_ok=True)
    paths.autostart_dir().write_text("a file where the folder should be")
    with Desk() as desk:
        assert desk.notices() == []
        assert desk.status.state == "sitting"
