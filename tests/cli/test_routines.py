"""Exercises and routines on the command line: list, show with a picture, check, add."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from deskbreak.storage import paths
from tests.cli.conftest import Run
from tests.cli.test_lightness import loaded
from tests.storage.own_files import MORNING, SQUAT, Own, squat_pack
from tests.storage.test_packs import zipped

PNG = b"\x89PNG"


@pytest.fixture(autouse=True)
def working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def pack(tmp_path: Path) -> Own:
    return squat_pack(tmp_path / "squat")


def test_list_says_where_ones_own_belong_and_what_was_left_out(home: Path, run: Run) -> None:
    Own(paths.data_dir()).has("exercises/low_squat.toml", SQUAT.replace("= 30", "= 600"))
    told = run("routines", "list").out.splitlines()
    assert told[-2].endswith("low_squat.toml: line 23: hold must be 5–180 s (found 600)")
    assert told[-1] == f"Your own: {paths.data_dir()} (in its folders exercises, poses and routines)"
    assert run("routines", "list", "--json").told["folder"] == str(paths.data_dir())


def test_show_draws_the_frames_beside_the_words(home: Path, run: Run, working_folder: Path) -> None:
    told = run("routines", "show", "saddle")
    picture = working_folder / "saddle.png"
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[-1] == f"Its frames are drawn in {picture}"
    assert picture.read_bytes().startswith(PNG)


def test_a_picture_is_drawn_anew_but_no_other_file_is_written_over(home: Path, run: Run, working_folder: Path) -> None:
    picture = working_folder / "small.png"
    assert run("routines", "show", "small").code == 0
    before = picture.stat().st_ino
    assert run("routines", "show", "small").code == 0
    assert picture.stat().st_ino != before
    picture.write_text("a photograph")
    told = run("routines", "show", "small")
    assert (told.code, picture.read_text()) == (1, "a photograph")
    assert f"{picture} is there already, and deskbreak did not draw it." in told.err


def test_a_picture_goes_where_it_is_wanted_or_nowhere(home: Path, run: Run, working_folder: Path) -> None:
    assert run("routines", "show", "desk", "--picture", "mine.png").code == 0
    assert run("routines", "show", "desk", "--no-picture").out.endswith("Sit square.\n")
    assert [path.name for path in working_folder.iterdir()] == ["mine.png"]
    assert run("routines", "show", "desk", "--picture", "mine.jpg").code == 2
    told = run("routines", "show", "desk", "--picture", "nowhere/mine.png")
    assert (told.code, "mine.png can’t be written" in told.err) == (1, True)


def test_with_json_a_picture_is_drawn_only_where_one_is_asked_for(home: Path, run: Run, working_folder: Path) -> None:
    assert "picture" not in run("routines", "show", "small", "--json").told
    assert list(working_folder.iterdir()) == []
    told = run("routines", "show", "small", "--json", "--picture", "x.png").told
    assert Path(told["picture"]).read_bytes().startswith(PNG)


def test_an_own_exercise_is_drawn_with_its_own_poses(home: Path, run: Run, working_folder: Path) -> None:
    own = Own(paths.data_dir())
    stand = (paths.assets() / "poses" / "stand.toml").read_text(encoding="utf-8")
    own.has("poses/mine.toml", stand.replace("d_", "my_"))
    own.has("exercises/low_squat.toml", SQUAT.replace("d_", "my_"))
    assert run("routines", "show", "low_squat").code == 0
    assert (working_folder / "low_squat.png").read_bytes().startswith(PNG)


def test_where_qt_is_missing_it_is_said(home: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text('raise ImportError("libEGL.so.1: cannot open")')
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    told = run("routines", "show", "small")
    assert told.code == 1
    assert told.out.startswith("Chair-edge")
    assert "The picture can’t be drawn: ImportError: libEGL.so.1: cannot open." in told.err
    assert "Traceback" not in told.err


def test_check_takes_a_file_a_folder_and_a_zip(home: Path, run: Run, pack: Own, tmp_path: Path) -> None:
    archive = zipped(tmp_path / "a.zip", ("exercises/low_squat.toml", SQUAT), ("routines/morning.toml", MORNING))
    for path, count in ((pack.folder / "exercises" / "low_squat.toml", 1), (pack.folder, 2), (archive, 2)):
        told = run("routines", "check", str(path))
        assert (told.code, told.out.count("nothing wrong"), told.err) == (0, count, "")
    bad = zipped(tmp_path / "b.zip", ("exercises/low_squat.toml", SQUAT.replace("= 30", "= 600")))
    told = run("routines", "check", str(bad))
    assert told.code == 1
    assert "low_squat.toml: line 23: hold must be 5–180 s (found 600)" in told.out


def test_check_names_what_the_body_cannot_do(home: Path, run: Run, pack: Own) -> None:
    pack.has("exercises/low_squat.toml", SQUAT.replace("d_ease", "c2_start"))
    told = run("routines", "check", str(pack.folder), "--json")
    assert told.code == 1
    (fault, _) = told.told["files"][0]["faults"]
    assert (fault["line"], fault["key"]) == (28, "phases[2].frame")
    assert "must be able to go from “d_start” to “c2_start”" in fault["sentence"]


def test_a_pack_is_added(home: Path, run: Run, pack: Own) -> None:
    told = run("routines", "add", str(pack.folder))
    assert (told.code, told.err) == (0, "")
    assert "To see it: deskbreak routines show low_squat" in told.out
    assert (paths.data_dir() / "exercises" / "low_squat.toml").read_text("utf-8") == SQUAT
    again = run("routines", "add", str(pack.folder), "--json")
    assert (again.code, again.told["ok"], again.told["files"]) == (0, True, [])


def test_a_pack_with_a_fault_is_not_added(home: Path, run: Run, pack: Own) -> None:
    pack.has("exercises/low_squat.toml", SQUAT.replace("= 30", "= 600"))
    told = run("routines", "add", str(pack.folder))
    assert told.code == 1
    assert "line 23: hold must be 5–180 s (found 600)" in told.out
    assert "2 things are wrong. Nothing was added." in told.err
    value = run("routines", "add", str(pack.folder), "--json").told
    assert value["error"]["code"] == 1
    assert [one["ok"] for one in value["files"]] == [False, False]
    assert not paths.data_dir().exists()


def test_replacing_wants_to_be_asked_for(home: Path, run: Run, pack: Own) -> None:
    Own(paths.data_dir()).has("exercises/low_squat.toml", SQUAT.replace('"Low squat"', '"Mine"'))
    told = run("routines", "add", str(pack.folder))
    assert (told.code, "add --replace" in told.err) == (1, True)
    assert run("routines", "add", str(pack.folder), "--replace").out.startswith("Replaced: ")


def test_a_trap_is_refused(home: Path, run: Run, tmp_path: Path) -> None:
    trap = zipped(tmp_path / "a.zip", ("../../evil.toml", SQUAT))
    told = run("routines", "add", str(trap), "--json")
    assert (told.code, "leads out of it" in told.told["error"]["sentence"]) == (1, True)
    assert told.told["error"]["next_step"] == "Nothing was added."
    assert not list(tmp_path.rglob("evil.toml"))
    assert run("routines", "check", str(trap), "--json").told["error"]["next_step"] == ""


@pytest.mark.parametrize("words", ["list", "check {}", "add {}", "show saddle --no-picture"])
def test_the_body_is_checked_without_qt(home: Path, pack: Own, words: str) -> None:
    _, modules = loaded("routines", *words.format(pack.folder).split())
    assert "deskbreak.faces.figure.reach" in modules
    assert modules & {"PySide6", "shiboken6", "sqlite3", "tomlkit", "apscheduler"} == set()


def test_the_sheet_is_drawn_without_a_screen(home: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "deskbreak.faces.figure.sheet", "lunge", str(tmp_path / "x.png")]
    bare = {"DESKBREAK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run(command, env=bare, timeout=60, check=False).returncode == 0
