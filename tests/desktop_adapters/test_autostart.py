"""Starting at login: an entry that is ours until the person touches it, and never disagrees silently."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from deskbreak.core.errors import DeskbreakError
from deskbreak.desktop import detect
from deskbreak.desktop.autostart import AbsentAutostart, LoginStart, Standing, disagreement
from deskbreak.desktop.autostart_xdg import NAME, XdgAutostart
from deskbreak.desktop.desktop_entry import Entry, exec_line, exec_words
from deskbreak.desktop.own_command import login_command, own_command


def program(path: Path, text: str = "#!/bin/sh\n") -> Path:
    """Something that can be started."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


class Home:
    """A person's folders with a deskbreak in them."""

    def __init__(self, folder: Path) -> None:
        self.program = program(folder / "my venv" / "bin" / "deskbreak")
        self.folder = folder / "config" / "autostart"
        self.file = self.folder / NAME
        self.autostart = XdgAutostart(self.folder, self.command)

    def command(self) -> tuple[str, ...]:
        return (str(self.program), "--login")

    @property
    def standing(self) -> Standing:
        return self.autostart.found().standing

    def edit(self, old: str, new: str) -> None:
        """The person changes the entry."""
        text = self.file.read_text()
        assert old in text
        self.file.write_text(text.replace(old, new))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_without_an_entry_nothing_starts_and_nothing_is_written_by_looking(home: Home) -> None:
    assert home.standing is Standing.OFF
    assert not home.folder.exists()


def test_on_writes_an_entry_that_starts_this_deskbreak(home: Home) -> None:
    home.autostart.turn_on()
    found = home.autostart.found()
    assert (found.standing, found.entry, found.why) == (Standing.ON, str(home.file), "")
    assert exec_words(found.command) == home.command()
    assert stat.S_IMODE(home.file.stat().st_mode) == 0o644
    assert [path.name for path in home.folder.iterdir()] == [NAME]


def test_off_takes_the_entry_away_and_both_may_be_said_twice(home: Home) -> None:
    home.autostart.turn_off()
    home.autostart.turn_on()
    before = home.file.stat().st_mtime_ns
    home.autostart.turn_on()
    assert home.file.stat().st_mtime_ns == before
    home.autostart.turn_off()
    home.autostart.turn_off()
    assert not home.file.exists()


@pytest.mark.parametrize(
    "line", ["Hidden=true", "Hidden = True", "X-GNOME-Autostart-enabled=false", "X-MATE-Autostart-enabled=false"]
)
def test_an_entry_turned_off_in_the_desktop_s_own_settings_is_off_until_the_person_says_on(
    home: Home, line: str
) -> None:
    home.autostart.turn_on()
    fresh = home.file.read_text()
    home.file.write_text(f"{fresh}{line}\n")
    assert home.standing is Standing.TURNED_OFF
    assert home.file.name not in home.autostart.found().why
    assert line.split("=")[0].strip() in home.autostart.found().why
    home.autostart.turn_off()
    assert home.file.read_text() == f"{fresh}{line}\n"
    home.autostart.turn_on()
    assert home.standing is Standing.ON
    assert home.file.read_text() == fresh


def test_what_the_person_changed_in_the_entry_stays(home: Home) -> None:
    home.autostart.turn_on()
    wrapped = f'sh -c "sleep 20; exec {home.program.name}"'
    home.edit(f"Exec={exec_line(home.command())}", f"# wait for the panel\nExec={wrapped}")
    home.edit("Terminal=false", "Terminal=false\nOnlyShowIn=XFCE;\nName[de]=Pause\n\n[Desktop Action x]\nExec=x")
    edited = home.file.read_text()
    assert home.autostart.found() == LoginStart(Standing.ON, str(home.file), wrapped)
    home.autostart.turn_on()
    assert home.file.read_text() == edited
    home.autostart.turn_off()
    assert home.standing is Standing.TURNED_OFF
    assert home.file.read_text() == edited.replace("Name[de]=Pause\n", "Name[de]=Pause\nHidden=true\n")
    home.autostart.turn_on()
    assert home.file.read_text() == edited


def test_a_program_that_is_gone_is_noticed_and_on_mends_it(home: Home, tmp_path: Path) -> None:
    home.autostart.turn_on()
    home.edit("Terminal=false", "Terminal=false\nX-Mine=yes")
    gone = home.program
    home.program = program(tmp_path / "new" / "deskbreak")
    gone.unlink()
    found = home.autostart.found()
    assert found.standing is Standing.STALE
    assert str(gone) in found.why
    home.autostart.turn_on()
    assert exec_words(home.autostart.found().command) == home.command()
    assert "X-Mine=yes" in home.file.read_text()


def test_a_script_whose_python_is_gone_is_noticed_too(home: Home) -> None:
    home.autostart.turn_on()
    program(home.program, "#!/gone/python3.9 -E\n")
    assert home.standing is Standing.STALE
    assert "/gone/python3.9" in home.autostart.found().why


def test_another_deskbreak_than_this_one_is_left_in_peace(home: Home, tmp_path: Path) -> None:
    home.autostart.turn_on()
    home.program = program(tmp_path / "checkout" / "deskbreak")
    home.autostart.turn_on()
    assert home.standing is Standing.ON
    assert "my venv" in home.autostart.found().command


@pytest.mark.parametrize("text", ["", "nonsense\n\x00", "[Desktop Entry]\nType=Application\n"])
def test_a_file_that_starts_nothing_is_said_to_and_on_mends_it(home: Home, text: str) -> None:
    home.folder.mkdir(parents=True)
    home.file.write_text(text)
    assert home.standing is Standing.STALE
    assert home.autostart.found().why
    home.autostart.turn_off()
    home.autostart.turn_on()
    assert home.standing is Standing.ON


def test_bytes_that_are_no_text_stay_as_they_are(home: Home) -> None:
    home.autostart.turn_on()
    home.file.write_bytes(home.file.read_bytes() + b"Name[x]=\xff\xfe\n")
    home.autostart.turn_off()
    assert b"Name[x]=\xff\xfe\nHidden=true\n" in home.file.read_bytes()


def test_an_entry_that_is_a_link_stays_one(home: Home, tmp_path: Path) -> None:
    kept = tmp_path / "dotfiles" / "deskbreak.desktop"
    kept.parent.mkdir()
    kept.write_text("[Desktop Entry]\nExec=/gone\n")
    home.folder.mkdir(parents=True)
    home.file.symlink_to(kept)
    home.autostart.turn_on()
    assert home.file.is_symlink()
    assert str(home.program) in kept.read_text()


def test_a_folder_that_is_none_is_said_in_a_sentence(home: Home) -> None:
    home.folder.parent.mkdir(parents=True)
    home.folder.write_text("a file where the folder should be")
    for ask in (home.autostart.found, home.autostart.turn_on, home.autostart.turn_off):
        with pytest.raises(DeskbreakError, match="Not a directory") as said:
            ask()
        assert str(home.file) in said.value.sentence
        assert str(home.folder) in said.value.next_step


def test_a_write_that_fails_leaves_the_old_entry(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    home.autostart.turn_on()
    home.edit("Terminal=false", "Hidden=true")
    before = home.file.read_text()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(DeskbreakError, match="No space left"):
        home.autostart.turn_on()
    assert home.file.read_text() == before
    assert [path.name for path in home.folder.iterdir()] == [NAME]


@pytest.mark.parametrize(
    "words",
    [
        ("/usr/bin/deskbreak", "--login"),
        ("/home/a b/bin/deskbreak", "--login"),
        ('/home/ann\'s "place"/$HOME/`x`/back\\slash/50%/d', "--login", ""),
        ("/home/tab\tand\nline/d",),
        ("/home/Übung/深/d", "a;b", "*?", "(x)"),
    ],
)
def test_any_path_survives_being_written_as_a_command(words: tuple[str, ...]) -> None:
    assert exec_words(exec_line(words)) == words
    assert "\n" not in exec_line(words)


def test_a_desktop_reads_the_command_as_it_is_meant(home: Home, tmp_path: Path) -> None:
    """GLib's own reader, where there is one, starts what we wrote."""
    if subprocess.run(["which", "gio"], capture_output=True, check=False).returncode:
        pytest.skip("GLib's tools are not installed")
    note = tmp_path / "started"
    home.program = program(tmp_path / 'it\'s $a "venv"' / "deskbreak", f'#!/bin/sh\necho "$0" "$@" > {note}\n')
    home.autostart.turn_on()
    subprocess.run(["gio", "launch", str(home.file)], check=True, timeout=20)
    for _ in range(200):
        if note.exists() and note.read_text():
            break
        subprocess.run(["sleep", "0.05"], check=True)
    assert note.read_text() == f"{home.program} --login\n"


def test_field_codes_for_files_are_no_words_of_the_command() -> None:
    assert exec_words("deskbreak %u --x %% %F") == ("deskbreak", "--x", "%")
    assert exec_words("") == ()


def test_a_new_key_comes_into_the_entry_s_own_group() -> None:
    entry = Entry("[Desktop Entry]\nName=x\n\n[Desktop Action y]\nHidden=false\n")
    entry.set("Hidden", "true")
    assert entry.text() == "[Desktop Entry]\nName=x\nHidden=true\n\n[Desktop Action y]\nHidden=false\n"
    assert entry.get("Hidden") == "true"
    entry.remove("Hidden")
    assert entry.get("Hidden") is None


def test_this_deskbreak_is_started_by_the_program_installed_with_it() -> None:
    command = own_command()
    assert os.access(command[0], os.X_OK)
    assert os.path.isabs(command[0])
    told = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True, cwd="/")
    assert told.stdout.startswith("deskbreak ")
    assert login_command() == (*command, "--login")


def test_without_a_program_python_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("importlib.metadata.Distribution.files", None)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert own_command() == (str(tmp_path / "python"), "-m", "deskbreak")


def test_where_deskbreak_can_t_it_says_so_and_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(detect, "os", SimpleNamespace(name="another"))
    absent = detect.autostart(tmp_path)
    assert isinstance(absent, AbsentAutostart)
    assert absent.found() == LoginStart(Standing.ABSENT, why=detect.NO_AUTOSTART)
    for turn in (absent.turn_on, absent.turn_off):
        with pytest.raises(DeskbreakError, match="on this system"):
            turn()


@pytest.mark.parametrize("wanted", [True, False, None])
@pytest.mark.parametrize("standing", Standing)
def test_setting_and_desktop_differ_only_where_somebody_has_to_be_told(wanted: bool | None, standing: Standing) -> None:
    said = disagreement(wanted, LoginStart(standing, why="Gone."))
    told = {(True, Standing.OFF), (True, Standing.STALE), (False, Standing.ON)}
    assert (said is not None) == ((wanted, standing) in told)
    if said is not None:
        assert "autostart o" in said.next_step
