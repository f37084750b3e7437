"""Adding somebody's exercises: all of them or none, nothing lost, and what is there stays right."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from deskbreak.core.errors import DeskbreakError
from deskbreak.faces.figure.reach import thorough_check
from deskbreak.storage import paths
from deskbreak.storage.adding import Added, PackWrong, add
from deskbreak.storage.packs import PackRefused
from deskbreak.storage.routines import listing
from tests.storage.own_files import MORNING, SQUAT, Own, squat_pack
from tests.storage.test_packs import zipped

STAND = (paths.assets() / "poses" / "stand.toml").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKBREAK_HOME", str(tmp_path / "home"))


@pytest.fixture
def own() -> Own:
    """What the person has."""
    return Own(paths.data_dir())


@pytest.fixture
def pack(tmp_path: Path) -> Own:
    return squat_pack(tmp_path / "squat")


def there(own: Own) -> dict[str, str]:
    """All files the person has, hidden ones too."""
    return {str(path.relative_to(own.folder)): path.read_text("utf-8") for path in own.folder.rglob("*.*")}


def refused(pack: Own, *, replace: bool = False) -> DeskbreakError:
    with pytest.raises(DeskbreakError) as told:
        add(pack.folder, thorough_check(), replace=replace)
    return told.value


def test_a_pack_is_added_and_read_from_then_on(own: Own, pack: Own) -> None:
    added = add(pack.folder, thorough_check())
    assert there(own) == {"exercises/low_squat.toml": SQUAT, "routines/morning.toml": MORNING}
    assert own.loaded().library.routines["morning"].exercises == ("low_squat", "saddle")
    assert list(added.lines()) == [
        f"Added: {own.folder / 'exercises' / 'low_squat.toml'}",
        f"Added: {own.folder / 'routines' / 'morning.toml'}",
        "“Morning” is now the full break on the floor.",
        "To see it: deskbreak routines show low_squat or deskbreak routines show morning",
        "The next break takes it up. Nobody has checked it for you: start gently.",
    ]
    value = json.loads(json.dumps(added.value()))
    assert (value["ok"], value["exercises"], value["routines"]) == (True, ["low_squat"], ["morning"])
    assert {one["id"] for one in listing(own.loaded(), own.folder)["exercises"] if one["own"]} == {"low_squat"}  # type: ignore[index]


def test_a_zip_and_a_single_file_are_added_too(own: Own, tmp_path: Path) -> None:
    add(zipped(tmp_path / "a.zip", ("squat/exercises/low_squat.toml", SQUAT)), thorough_check())
    add(Own(tmp_path).has("morning.toml", MORNING), thorough_check())
    assert sorted(there(own)) == ["exercises/low_squat.toml", "routines/morning.toml"]


def test_adding_it_again_changes_nothing(own: Own, pack: Own) -> None:
    add(pack.folder, thorough_check())
    again = add(pack.folder, thorough_check())
    assert again.files == ()
    assert next(again.lines()) == "All of it was there already."


def test_what_is_left_alone_is_told(pack: Own) -> None:
    pack.has("README.md", "")
    assert "Left alone, being no .toml files: README.md" in list(add(pack.folder, thorough_check()).lines())


def test_a_pack_with_a_fault_is_not_added_and_all_faults_are_told(own: Own, pack: Own) -> None:
    pack.has("exercises/other.toml", SQUAT.replace("low_squat", "other").replace("= 30", "= 600"))
    pack.has("routines/bad.toml", 'id = "bad"\nname = "Bad"\nexercises = ["pigeon", "other"]\n')
    wrong = refused(pack)
    assert isinstance(wrong, PackWrong)
    assert str(wrong) == f"{pack.folder}: 3 things are wrong. Nothing was added."
    assert [f"{one.file.name}: {fault}" for one in wrong.checked for fault in one.faults] == [
        "other.toml: line 23: hold must be 5–180 s (found 600)",
        "bad.toml: line 3: no exercise is called “pigeon”",
        "bad.toml: line 3: exercise “other” has an error of its own",
    ]
    assert there(own) == {}


def test_what_the_body_cannot_do_is_not_added(own: Own, pack: Own) -> None:
    pack.has("poses/mine.toml", STAND.replace("d_", "my_").replace("hip = [0.5, 47.8]", "hip = [0.5, 60]"))
    wrong = refused(pack)
    assert isinstance(wrong, PackWrong)
    assert any("must be within 49.1 of the hip" in str(fault) for one in wrong.checked for fault in one.faults)
    assert there(own) == {}


def test_a_pack_may_lean_on_what_the_person_has(own: Own, pack: Own) -> None:
    (pack.folder / "exercises" / "low_squat.toml").unlink()
    assert "One thing is wrong" in str(refused(pack))
    own.has("exercises/mine.toml", SQUAT)
    add(pack.folder, thorough_check())
    assert "morning" in own.loaded().library.routines


def test_what_was_wrong_before_does_not_keep_a_pack_out(own: Own, pack: Own) -> None:
    own.has("exercises/broken.toml", "id =")
    assert add(pack.folder, thorough_check()).exercises == ("low_squat",)


def test_a_file_of_the_persons_is_replaced_only_on_demand(own: Own, pack: Own) -> None:
    mine = SQUAT.replace('"Low squat"', '"Mine"')
    own.has("exercises/low_squat.toml", mine)
    trouble = refused(pack)
    assert isinstance(trouble, PackRefused)
    assert f"it would replace {own.folder / 'exercises' / 'low_squat.toml'}" in str(trouble)
    assert str(trouble).endswith("Nothing was added. If that is meant, add --replace.")
    assert there(own) == {"exercises/low_squat.toml": mine}
    added = add(pack.folder, thorough_check(), replace=True)
    assert there(own) == {"exercises/low_squat.toml": SQUAT, "routines/morning.toml": MORNING}
    assert next(added.lines()).startswith("Replaced: ")


def test_names_that_differ_in_capitals_only_count_as_the_same(own: Own, pack: Own) -> None:
    own.has("exercises/Low_Squat.toml", SQUAT.replace('"low_squat"', '"mine"'))
    assert "it would replace" in str(refused(pack))


def test_an_id_that_another_file_of_the_persons_has_is_refused(own: Own, pack: Own) -> None:
    own.has("exercises/mine.toml", SQUAT)
    wrong = refused(pack, replace=True)
    assert isinstance(wrong, PackWrong)
    assert "id must be another one than that of mine.toml" in str(wrong.checked[0].faults[0])


def test_a_shipped_exercise_is_replaced_only_on_demand(own: Own, pack: Own) -> None:
    pack.has("exercises/low_squat.toml", SQUAT.replace('"low_squat"', '"lunge"'))
    (pack.folder / "routines" / "morning.toml").unlink()
    assert "it would take the place of “lunge”, which deskbreak brings" in str(refused(pack))
    assert add(pack.folder, thorough_check(), replace=True).exercises == ("lunge",)
    assert add(pack.folder, thorough_check()).files == ()


def test_a_replacement_that_breaks_something_of_the_persons_is_refused(own: Own, pack: Own) -> None:
    own.has("exercises/low_squat.toml", SQUAT.replace("low_squat", "deep_squat"))
    own.has("exercises/other.toml", SQUAT.replace("low_squat", "other").replace('"both"', '"both"\nalt = "deep_squat"'))
    wrong = refused(pack, replace=True)
    assert isinstance(wrong, PackWrong)
    assert [(one.file.name, one.kind) for one in wrong.checked] == [("other.toml", "yours")]


def test_a_folder_is_never_filled_beyond_what_is_read_of_it(own: Own, pack: Own) -> None:
    for number in range(100):
        own.has(f"exercises/{number}.txt", "")
    assert str(refused(pack)).endswith("exercises would hold more than 100 files. Nothing was added.")


def test_an_empty_pack_is_refused(pack: Own, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "there is no .toml file in it" in str(refused(Own(tmp_path / "empty")))


def test_a_failure_half_way_leaves_what_was_there(own: Own, pack: Own, monkeypatch: pytest.MonkeyPatch) -> None:
    own.has("exercises/low_squat.toml", SQUAT.replace('"Low squat"', '"Mine"'))
    before = there(own)
    rename = Path.rename

    def fails_in_the_end(path: Path, target: Path) -> Path:
        if path.name == ".morning.toml.new":
            raise OSError(28, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fails_in_the_end)
    trouble = refused(pack, replace=True)
    assert "can’t be written (No space left on device)" in str(trouble)
    assert there(own) == before


def test_a_disk_that_is_full_from_the_start_leaves_what_was_there(
    own: Own, pack: Own, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert "Nothing was added." in str(refused(pack))
    assert there(own) == {}


def test_what_an_attempt_that_was_cut_off_left_is_in_nobodys_way(own: Own, pack: Own) -> None:
    own.has("exercises/.low_squat.toml.new", "half a fi")
    assert isinstance(add(pack.folder, thorough_check()), Added)
    assert sorted(there(own)) == ["exercises/low_squat.toml", "routines/morning.toml"]


def test_a_data_folder_that_cannot_be_made_is_said(tmp_path: Path, pack: Own, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    assert "can’t be written" in str(refused(pack))
