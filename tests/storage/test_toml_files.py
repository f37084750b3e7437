"""One file that may come from anybody: whatever is in it, reading ends soon, in tables or in a sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from deskbreak.storage.shelf import MOST_ENTRIES, shelf_of
from deskbreak.storage.toml_files import MOST_BYTES, MOST_FAULTS, Fault, TomlFile, parsed, read_file
from deskbreak.storage.toml_lines import line_of, lines_of
from tests.storage.own_files import SQUAT, Own


def told(content: str | bytes) -> str:
    """What is said of a file that can't be read."""
    file = parsed(Path("x.toml"), content if isinstance(content, bytes) else content.encode())
    assert isinstance(file, Fault)
    return str(file)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"x = 1\n" * 20_000, "the file must be at most 64 KiB"),
        ("a = 1\nb = '" + "x" * 2000 + "'", "line 2: a line must be at most 1000 characters long"),
        ("a = " + "[\n" * 5000, "lists and tables must not be nested so deeply"),
        ("a" + ".a" * 600 + " = 1", "line 1: a line must be at most 1000 characters long"),
        (b"\xff", "it must be text in UTF-8"),
        ("a = ", "line 1: this is not TOML: Invalid value"),
        ("a = 1\na = 2", "line 2: this is not TOML: Cannot overwrite a value"),
    ],
)
def test_a_file_that_is_too_much_is_said_to_be(content: str | bytes, sentence: str) -> None:
    assert told(content) == sentence


def test_nothing_of_a_file_reaches_a_terminal_as_it_is() -> None:
    assert told("a = '\x1b[1m'").isprintable()
    assert told("a = '\x1b[1m'").startswith("line 1: this is not TOML")


def test_a_file_of_keys_within_keys_is_read_though_it_is_as_deep_as_may_be() -> None:
    """The time that this takes grows with the square of a line's length, which is why lines are short."""
    rows = "".join(f"k{number}{'.a' * 480} = 1\n" for number in range(60))
    assert isinstance(parsed(Path("x.toml"), rows.encode()), TomlFile)


def test_the_mark_that_some_editors_put_first_does_no_harm() -> None:
    file = parsed(Path("x.toml"), b"\xef\xbb\xbfid = 1\r\nname = 2\r\n")
    assert isinstance(file, TomlFile)
    assert line_of(lines_of(file.text), ("name",)) == 2


def test_faults_are_told_from_the_top_and_not_by_the_hundred(tmp_path: Path) -> None:
    own = Own(tmp_path)
    own.has("exercises/x.toml", "".join(f"key{number} = 1\n" for number in range(500)))
    lines = [fault.line or 0 for fault in own.loaded().faults]
    assert len(lines) == MOST_FAULTS
    assert lines == sorted(lines)


def test_what_is_no_file_is_named_and_keeps_nobody_waiting(tmp_path: Path) -> None:
    own = Own(tmp_path)
    own.has("exercises/good.toml", SQUAT)
    folder = tmp_path / "exercises"
    (folder / "folder.toml").mkdir()
    (folder / "zero.toml").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.toml")
    loaded = own.loaded()
    assert loaded.library.own == {"low_squat"}
    assert [f"{one.file.name}: {one}" for one in loaded.faults] == [
        f"{name}: it can’t be read (it is not a file)" for name in ("folder.toml", "pipe.toml", "zero.toml")
    ]


def test_a_linked_file_and_a_linked_folder_of_ones_own_are_read(tmp_path: Path) -> None:
    elsewhere = Own(tmp_path / "dotfiles")
    elsewhere.has("exercises/low_squat.toml", SQUAT)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "exercises").symlink_to(tmp_path / "dotfiles" / "exercises")
    assert Own(tmp_path / "data").loaded().library.own == {"low_squat"}


def test_what_editors_leave_about_is_not_read(tmp_path: Path) -> None:
    own = Own(tmp_path)
    for name in (".low_squat.toml", ".#low_squat.toml", "low_squat.toml~", "low_squat.toml.swp"):
        own.has(f"exercises/{name}", "!")
    assert own.loaded().faults == ()


def test_a_folder_of_far_too_many_files_is_named_and_left(tmp_path: Path) -> None:
    own = Own(tmp_path)
    for number in range(MOST_ENTRIES + 1):
        own.has(f"exercises/{number}.toml", "")
    (fault,) = shelf_of(tmp_path).faults
    assert str(fault) == "the folder must hold at most 100 files; none of them is used"


def test_a_folder_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(folder: Path) -> None:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr("deskbreak.storage.shelf.os.scandir", refuse)
    assert [str(one) for one in shelf_of(tmp_path).faults] == ["it can’t be read (Permission denied)"] * 3


def test_a_file_of_the_greatest_size_is_read(tmp_path: Path) -> None:
    file = Own(tmp_path).has("x.toml", "# \n" * (MOST_BYTES // 3))
    assert isinstance(read_file(file), TomlFile)


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ("[poses.low]\nspine = { pelvis = 1,\n  head = 2 }\n", ("poses", "low", "spine", "head"), 3),
        ("[poses.low.spine]\nhead = 2\n", ("poses", "low", "spine", "head"), 2),
        ("[poses]\nlow.spine.head = 2\n", ("poses", "low", "spine", "head"), 2),
        ("[poses]\n\"low\" . 'spine' = { head = 2 }\n", ("poses", "low", "spine", "head"), 2),
        ("[poses.low]\nglow = 1\n[poses.high]\nglow = 2\n", ("poses", "high", "glow"), 4),
        ("[[phases]]\ncue = 1\n[[phases]]\n[phases.frame]\n1 = 2\n", ("phases", 1, "frame", "1"), 5),
        ('a = """\nb = 1\n"""\nb = 2\n', ("b",), 4),
        ("a = '''\nb = 1 '''\nb = 2\n", ("b",), 3),
        ("a = '# no' # b = 1\nb = 2\n", ("b",), 2),
        ('a = [ # one\n  "x", # two ]\n  "y",\n]\nb = 2\n', ("a", 1), 3),
        ("a = [[1, 2],\n [3,\n 4]]\n", ("a", 1, 1), 3),
        ('a = "\\"]"\nb = [{ c = 1 }, { c = 2 }]\n', ("b", 1, "c"), 2),
        ("a = 1\n", ("b",), None),
    ],
)
def test_lines_are_found_in_whatever_way_a_file_is_written(
    text: str, path: tuple[str | int, ...], line: int | None
) -> None:
    assert line_of(lines_of(text), path) == line
