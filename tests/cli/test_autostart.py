"""`deskbreak autostart …`, as one types it; no deskbreak runs."""

from __future__ import annotations

import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest

from deskbreak.desktop import detect
from deskbreak.desktop.autostart_xdg import NAME
from deskbreak.storage import paths
from tests.agent.desk import Desk
from tests.cli.conftest import Run


@pytest.fixture(autouse=True)
def folders(home: Path) -> Path:
    return home


def entry() -> Path:
    return paths.autostart_dir() / NAME


def setting() -> object:
    """What the settings file says."""
    if not paths.settings_file().exists():
        return None
    return tomllib.loads(paths.settings_file().read_text()).get("app", {}).get("autostart")


def test_on_off_and_status_change_and_tell_entry_and_setting_together(run: Run) -> None:
    assert run("autostart", "status").told_lines[0] == "Deskbreak does not start when you log in."
    on = run("autostart", "on")
    assert (on.code, setting()) == (0, True)
    assert on.told_lines[:2] == ["Deskbreak starts when you log in.", f"Entry: {entry()}"]
    assert "--login" in on.told_lines[2]
    off = run("autostart", "off")
    assert (off.code, setting(), entry().exists()) == (0, False, False)
    assert off.told_lines[0] == "Deskbreak does not start when you log in."


def test_json_is_one_object(run: Run) -> None:
    told = run("autostart", "on", "--json").told
    assert (told["autostart"], told["setting"], told["entry"], told["why"]) == ("on", True, str(entry()), "")
    told = run("autostart", "off", "--json").told
    assert (told["autostart"], told["setting"], told["command"]) == ("off", False, "")


def test_status_names_a_program_that_is_gone_and_on_mends_it(run: Run) -> None:
    run("autostart", "on")
    entry().write_text("[Desktop Entry]\nExec=/gone/deskbreak --login\n")
    told = run("autostart", "status")
    assert told.code == 0
    assert "starts /gone/deskbreak, which is not there any more" in told.out
    assert "“deskbreak autostart on” mends the entry" in told.out
    assert run("autostart", "on", "--json").told["autostart"] == "on"


def test_status_respects_and_names_what_was_turned_off_in_the_desktop_s_settings(run: Run) -> None:
    run("autostart", "on")
    entry().write_text(entry().read_text() + "X-GNOME-Autostart-enabled=false\n")
    told = run("autostart", "status")
    assert "X-GNOME-Autostart-enabled=false" in told.out
    assert "turns the entry on again" in told.out


def test_status_says_where_setting_and_desktop_differ(run: Run) -> None:
    run("autostart", "on")
    entry().unlink()
    assert "although app.autostart is true" in run("autostart", "status").out
    assert run("autostart", "status", "--json").told["setting"] is True


def test_an_entry_that_cannot_be_written_leaves_the_setting_as_it_was(run: Run) -> None:
    paths.autostart_dir().parent.mkdir(parents=True)
    paths.autostart_dir().write_text("a file where the folder should be")
    told = run("autostart", "on")
    assert (told.code, told.out, setting()) == (1, "", None)
    assert told.err.startswith("deskbreak: ")
    assert "Traceback" not in told.err


def test_the_setting_set_by_its_name_changes_the_entry_too(run: Run) -> None:
    assert run("settings", "set", "app.autostart", "true").code == 0
    assert entry().exists()
    assert run("settings", "set", "app.autostart", "false").code == 0
    assert not entry().exists()


def test_where_it_is_not_possible_it_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detect, "os", SimpleNamespace(name="another"))
    told = run("autostart", "status")
    assert (told.code, told.out.splitlines()[1]) == (0, detect.NO_AUTOSTART)
    told = run("autostart", "on")
    assert (told.code, setting()) == (1, None)
    assert detect.NO_AUTOSTART in told.err


def test_a_deskbreak_that_runs_takes_the_setting_up(desk: Desk, run: Run) -> None:
    assert run("autostart", "on").code == 0
    assert desk.deskbreak.login._wanted is True
    assert desk.notices() == []


@pytest.mark.parametrize("words", ["autostart", "autostart maybe", "autostart on off"])
def test_wrong_words_are_wrong_usage(run: Run, words: str) -> None:
    assert run(*words.split()).code == 2


def test_started_at_login_beside_one_that_runs_nothing_comes_to_the_front(desk: Desk, run: Run) -> None:
    told = run("--login")
    assert (told.code, told.out) == (0, "Deskbreak runs already.\n")
    assert desk.faces.running == []
    assert run().code == 0
    assert desk.faces.running == ["overview"]
