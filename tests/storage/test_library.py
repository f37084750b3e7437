"""The person's own files beside the shipped ones: what is wrong is named, everything else goes on."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from deskbreak.core.errors import DeskbreakError, WrongUsage
from deskbreak.core.plan import plan
from deskbreak.core.suiting import Wishes
from deskbreak.storage import checking, paths, routines
from deskbreak.storage.library import Loaded, load
from deskbreak.storage.toml_lines import line_of, lines_of
from tests.storage.own_files import SQUAT, Own


@pytest.fixture
def own(tmp_path: Path) -> Own:
    return Own(tmp_path)


def said(loaded: Loaded) -> list[str]:
    return [f"{fault.file.name}: {fault}" for fault in loaded.faults]


def test_without_own_files_there_are_the_shipped_ones(own: Own) -> None:
    loaded = own.loaded()
    assert loaded.faults == ()
    assert len(loaded.library.exercises) == 7
    assert loaded.files["exercises/lunge"] == paths.assets() / "exercises" / "lunge.toml"


def test_the_folders_are_those_of_this_person(monkeypatch: pytest.MonkeyPatch, own: Own) -> None:
    monkeypatch.setenv("DESKBREAK_HOME", str(own.folder))
    own.has("data/exercises/low_squat.toml", SQUAT)
    assert "low_squat" in load().library.own


def test_own_exercises_and_routines_join_the_shipped_ones(own: Own) -> None:
    own.has("exercises/low_squat.toml", SQUAT)
    own.has("routines/morning.toml", 'id = "morning"\nname = "Morning"\nexercises = ["low_squat", "saddle"]\n')
    loaded = own.loaded()
    assert loaded.faults == ()
    assert loaded.library.own == {"low_squat"}
    assert loaded.library.routines["morning"].exercises == ("low_squat", "saddle")
    assert loaded.library.own_routines == {"morning"}


def test_an_own_routine_is_taken_where_it_says_it_belongs(own: Own) -> None:
    own.has("exercises/low_squat.toml", SQUAT)
    own.has("routines/b.toml", 'id = "morning"\nname = "Morning"\nexercises = ["low_squat", "saddle"]\n')
    own.has("routines/c.toml", 'id = "evening"\nname = "Evening"\nexercises = ["saddle"]\n')
    assert breaks_of(own.loaded(), "floor") == ["low_squat", "saddle"]
    assert breaks_of(own.loaded(), "office") == ["stand", "fig4_seat"]
    told = "\n".join(routines.listing_lines(own.loaded(), own.folder))
    assert "full          Kneeling lunge, Saddle pose · about 3 min · “morning” is taken instead" in told
    assert "evening       Saddle pose · about 1 min · your own · “morning” is taken instead" in told
    assert "morning       Low squat, Saddle pose · about 2 min · your own\n" in told


def test_an_own_file_replaces_the_shipped_one_of_its_id(own: Own) -> None:
    own.has("exercises/mine.toml", SQUAT.replace('"low_squat"', '"small"'))
    own.has("routines/mine.toml", 'id = "full"\nname = "Mine"\nexercises = ["small"]\n')
    loaded = own.loaded()
    assert loaded.library.exercises["small"].name == "Low squat"
    full = loaded.library.routine_for("floor", "full")
    assert full is not None
    assert full.name == "Mine"


def breaks_of(loaded: Loaded, place: str, **levels: int) -> list[str]:
    """The exercises of a full break at a place."""
    return [one.id for one, _ in plan(loaded.library, Wishes(place=place, levels=levels)).exercises]


def test_an_own_exercise_joins_the_full_break_of_its_place(own: Own) -> None:
    own.has("exercises/low_squat.toml", SQUAT)
    assert breaks_of(own.loaded(), "floor") == ["lunge", "saddle", "low_squat"]
    assert breaks_of(own.loaded(), "office") == ["stand", "fig4_seat"]


@pytest.mark.parametrize("name", ["lunge", "lunge_rotate", "saddle", "fig4_floor"])
def test_an_own_file_takes_the_place_of_a_shipped_exercise_and_joins_nothing_besides(own: Own, name: str) -> None:
    own.has("exercises/mine.toml", SQUAT.replace("low_squat", name))
    assert breaks_of(own.loaded(), "floor") == ["lunge", "saddle"]


def test_a_further_level_of_an_own_exercise_is_no_exercise_besides(own: Own) -> None:
    further = '"Low"\n\n[[levels]]\nlevel = 2\nname = "Turn"\nexercise = "deep_squat"\n'
    own.has("exercises/low_squat.toml", SQUAT.replace('"Low"\n', further, 1))
    deep = SQUAT.replace("low_squat", "deep_squat").replace('"both"', '"both"\nof = "low_squat"')
    own.has("exercises/deep.toml", deep.replace("level = 1", "level = 2").replace("levels = [1]", "levels = [2]"))
    assert own.loaded().faults == ()
    assert breaks_of(own.loaded(), "floor") == ["lunge", "saddle", "low_squat"]
    assert breaks_of(own.loaded(), "floor", low_squat=2) == ["lunge", "saddle", "deep_squat"]


def test_where_all_is_avoided_a_break_is_a_walk(own: Own) -> None:
    avoided = SQUAT.replace("low_squat", "small").replace('"both"', '"both"\navoid = { knee = 0 }')
    own.has("exercises/small.toml", avoided.replace('"floor"', '"desk"'))
    wishes = Wishes(place="desk", avoid=frozenset({"knee"}))
    assert [step.phase for step in plan(own.loaded().library, wishes).steps] == ["walk"]


def test_a_circle_of_alternatives_is_named_and_left_out(own: Own) -> None:
    own.has("exercises/a.toml", SQUAT.replace("low_squat", "first").replace('"both"', '"both"\nalt = "second"'))
    own.has("exercises/b.toml", SQUAT.replace("low_squat", "second").replace('"both"', '"both"\nalt = "first"'))
    loaded = own.loaded()
    assert said(loaded) == [
        "a.toml: line 4: alt must not lead round in a circle: first, second, first",
        "b.toml: line 4: alt must not lead round in a circle: second, first, second",
    ]
    assert breaks_of(loaded, "floor") == ["lunge", "saddle"]


def test_a_wrong_value_is_named_with_its_line_and_the_rest_goes_on(own: Own) -> None:
    own.has("exercises/low_squat.toml", SQUAT.replace("seconds = 30", "seconds = 600"))
    own.has("exercises/other.toml", SQUAT.replace("low_squat", "other"))
    loaded = own.loaded()
    assert said(loaded) == ["low_squat.toml: line 23: hold must be 5–180 s (found 600)"]
    assert (loaded.faults[0].line, loaded.faults[0].key, loaded.faults[0].allowed) == (
        23,
        "phases[2].seconds",
        "5–180 s",
    )
    assert loaded.library.own == {"other"}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'id = "x"\nname = \n', "x.toml: line 2: this is not TOML: Invalid value"),
        (b'id = "x', "line 1: this is not TOML"),
        (b"\xff\xfe", "it must be text in UTF-8"),
        (b"", "id must be 1–40 small letters"),
    ],
)
def test_a_file_that_is_no_toml_is_named(own: Own, content: bytes, sentence: str) -> None:
    own.has("exercises/x.toml", "").write_bytes(content)
    assert any(sentence in one for one in said(own.loaded()))
    assert len(own.loaded().library.exercises) == 7


def test_a_file_that_cannot_be_read_is_named(own: Own) -> None:
    own.has("exercises/x.toml", SQUAT).unlink()
    (own.folder / "exercises" / "x.toml").symlink_to(own.folder / "nowhere")
    assert said(own.loaded()) == ["x.toml: it can’t be read (No such file or directory)"]


def test_a_routine_with_an_unknown_exercise_is_named_with_its_line(own: Own) -> None:
    own.has(
        "routines/evening.toml", 'id = "evening"\nname = "Evening"\nexercises = [\n    "lunge",\n    "pigeon",\n]\n'
    )
    assert said(own.loaded()) == ["evening.toml: line 5: no exercise is called “pigeon”"]


def test_two_own_files_with_one_id_are_named(own: Own) -> None:
    own.has("exercises/a.toml", SQUAT)
    own.has("exercises/b.toml", SQUAT)
    assert said(own.loaded()) == ["b.toml: line 1: id must be another one than that of a.toml (found low_squat)"]


def test_an_own_exercise_that_leans_on_a_missing_one_is_left_out_and_so_is_what_leans_on_it(own: Own) -> None:
    own.has("exercises/a.toml", SQUAT.replace("low_squat", "first").replace('"both"', '"both"\nalt = "second"'))
    own.has("exercises/b.toml", SQUAT.replace("low_squat", "second").replace('"both"', '"both"\nalt = "pigeon"'))
    own.has("exercises/lunge.toml", SQUAT.replace("low_squat", "lunge").replace('"both"', '"both"\nalt = "pigeon"'))
    loaded = own.loaded()
    assert sorted(said(loaded)) == [
        "a.toml: line 4: exercise “second” has an error of its own",
        "b.toml: line 4: no exercise is called “pigeon”",
        "lunge.toml: line 4: no exercise is called “pigeon”",
    ]
    assert loaded.library.own == frozenset()
    assert loaded.library.exercises["lunge"].name == "Kneeling lunge"


def test_frames_must_be_poses_and_own_poses_count(own: Own) -> None:
    own.has("exercises/low_squat.toml", SQUAT.replace("d_ease", "my_low"))
    assert said(own.loaded()) == ["low_squat.toml: line 28: no key frame is called “my_low”"]
    own.has("poses/mine.toml", STAND.replace("d_ease", "my_low"))
    assert own.loaded().faults == ()
    own.has("exercises/passed.toml", SQUAT.replace("d_ease", "a_lift").replace("low_squat", "passed"))
    assert said(own.loaded()) == ["passed.toml: line 28: no key frame is called “a_lift”"]


def test_a_broken_file_of_poses_is_named(own: Own) -> None:
    own.has("poses/mine.toml", "[poses.my_low]\nroot = 3\n")
    assert said(own.loaded())
    assert "my_low" not in own.loaded().poses


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("name",), 2),
        (("levels", 0, "name"), 8),
        (("phases", 1, "cue"), 24),
        (("phases", 1, "missing"), 20),
        (("phases", 7, "cue"), None),
        (("missing",), None),
    ],
)
def test_a_key_is_found_on_its_line_or_at_the_head_of_its_table(path: tuple[str | int, ...], line: int | None) -> None:
    assert line_of(lines_of(SQUAT), path) == line


def test_a_key_of_a_table_on_one_line_is_found() -> None:
    assert line_of(lines_of('id = "x"\navoid = { knee = 12 }\n'), ("avoid", "knee")) == 2
    assert line_of(lines_of('exercises = ["a", "b"]\n'), ("exercises", 1)) == 1
    assert line_of(lines_of("exercises = [1, 2]\n"), ("exercises", 1)) == 1


STAND = (paths.assets() / "poses" / "stand.toml").read_text(encoding="utf-8")


def test_a_pose_that_cannot_be_reached_leaves_out_what_holds_it_and_nothing_else(own: Own) -> None:
    own.has("poses/mine.toml", STAND.replace("d_", "my_").replace("at = [24.6, 56]", "at = [60, 56]"))
    own.has("exercises/low_squat.toml", SQUAT.replace("d_ease", "my_ease"))
    own.has("exercises/other.toml", SQUAT.replace("low_squat", "other"))
    told = said(own.loaded())
    assert any("at must be within 33.2 of the shoulder, which is at [" in one for one in told)
    assert "low_squat.toml: line 28: pose “my_ease” has an error of its own" in told
    assert own.loaded().library.own == {"other"}


def test_frames_that_cannot_be_joined_leave_out_their_exercise(own: Own) -> None:
    own.has("exercises/low_squat.toml", SQUAT.replace("d_ease", "c2_start"))
    (told, _) = said(own.loaded())
    assert told.startswith("low_squat.toml: line 28: the figure must be able to go from “d_start” to “c2_start”: on ")
    assert own.loaded().library.own == frozenset()


def test_a_pose_has_a_name_of_its_own(own: Own) -> None:
    """One that is the same as the shipped one of its name does no harm: who copies a file changes some of it."""
    own.has("poses/mine.toml", STAND.replace("glow = 0.", "glow = 0.1"))
    assert any("another pose is called “d_" in one for one in said(own.loaded()))
    assert own.loaded().poses["d_start"] == load(own=own.folder / "nowhere").poses["d_start"]


def test_two_own_routines_with_one_id_are_named(own: Own) -> None:
    for name in ("a", "b"):
        own.has(f"routines/{name}.toml", 'id = "mine"\nname = "Mine"\nexercises = ["lunge"]\n')
    assert said(own.loaded()) == ["b.toml: line 1: id must be another one than that of a.toml (found mine)"]


def test_the_list_names_all_there_is(own: Own) -> None:
    own.has("exercises/low_squat.toml", SQUAT)
    own.has("routines/bad.toml", 'id = "bad"\nname = "Bad"\nexercises = ["pigeon"]\n')
    lines = "\n".join(routines.listing_lines(own.loaded(), own.folder))
    assert "full          Kneeling lunge, Saddle pose · about 3 min" in lines
    assert "low_squat     Low squat · floor · both sides · your own" in lines
    assert "bad.toml: line 3: no exercise is called “pigeon”" in lines
    listing = json.loads(json.dumps(routines.listing(own.loaded(), own.folder)))
    assert [one["id"] for one in listing["exercises"] if one["own"]] == ["low_squat"]
    assert len(listing["faults"]) == 1


def test_show_tells_the_steps_of_a_routine_or_an_exercise(own: Own) -> None:
    loaded = own.loaded()
    full = "\n".join(routines.shown_lines(loaded, "full"))
    assert full.startswith("Full (full) · about 3 min")
    assert "  4 s  right  change_sides  Change sides." in full
    saddle = "\n".join(routines.shown_lines(loaded, "saddle"))
    assert "Levels: 1 Upright, 2 On hands, 3 Elbows, 4 Full" in saddle
    assert "Leave it out: ankle or foot injury" in saddle
    steps = json.loads(json.dumps(routines.shown(loaded, "saddle")))["steps"]
    assert [step["phase"] for step in steps] == ["setup", "ease", "hold", "out"]
    assert routines.shown(loaded, "desk")["seconds"] == 102
    with pytest.raises(WrongUsage, match="No routine and no exercise is called “pigeon”"):
        routines.shown(loaded, "pigeon")


def test_check_names_file_line_key_and_what_is_allowed(own: Own) -> None:
    file = own.has("exercises/low_squat.toml", SQUAT.replace("= 30", "= 600").replace('"floor"', '"garden"'))
    (checked,) = checking.check(file)
    assert list(checked.lines()) == [
        f"{file}: line 4: where must be desk, office or floor (found garden)",
        "    where; allowed: desk, office or floor",
        f"{file}: line 23: hold must be 5–180 s (found 600)",
        "    phases[2].seconds; allowed: 5–180 s",
    ]
    value = json.loads(json.dumps(checked.value()))
    assert (value["ok"], value["kind"], value["faults"][1]["line"]) == (False, "exercise", 23)


def test_check_says_when_nothing_is_wrong(own: Own) -> None:
    file = own.has("low_squat.toml", SQUAT)
    assert list(checking.check(file)[0].lines()) == [f"{file}: nothing wrong (exercise)"]


def test_check_of_a_folder_looks_at_all_its_files_together(own: Own) -> None:
    own.has("exercises/low_squat.toml", SQUAT)
    own.has("routines/morning.toml", 'id = "morning"\nname = "Morning"\nexercises = ["low_squat"]\n')
    own.has("routines/empty.toml", "")
    shutil.copy(paths.assets() / "poses" / "stand.toml", own.has("poses/mine.toml", ""))
    own.has("poses/bad.toml", "[poses.x]\n")
    own.has("exercises/broken.toml", "id =")
    checked = {one.file.name: (one.kind, not one.faults) for one in checking.check(own.folder)}
    assert checked == {
        "low_squat.toml": ("exercise", True),
        "morning.toml": ("routine", True),
        "empty.toml": ("routine", False),
        "mine.toml": ("poses", True),
        "bad.toml": ("poses", False),
        "broken.toml": ("unknown", False),
    }
    (broken,) = (one for one in checking.check(own.folder) if one.kind == "unknown")
    assert [line.split(":")[1] for line in broken.lines()] == [" line 1"]
    assert [one.file.name for one in checking.check(own.folder / "exercises")] == ["broken.toml", "low_squat.toml"]


def test_check_of_the_shipped_files_finds_nothing() -> None:
    assert [one.file.name for one in checking.check(paths.assets()) if one.faults] == []


def test_check_of_nothing_says_what_to_name(own: Own) -> None:
    for path in (own.folder, own.folder / "nowhere.toml"):
        with pytest.raises(DeskbreakError) as refused:
            checking.check(path)
        assert refused.value.next_step == "Name a .toml file, a folder of them, or a zip."


def test_an_exercise_under_way_may_name_itself_and_its_neighbours(own: Own) -> None:
    file = own.has("exercises/low_squat.toml", SQUAT.replace('"both"', '"both"\nalt = "pigeon"'))
    assert next(checking.check(file)[0].lines()) == f"{file}: line 4: no exercise is called “pigeon”"
    own.has("exercises/pigeon.toml", SQUAT.replace("low_squat", "pigeon"))
    assert checking.check(file)[0].faults == ()
