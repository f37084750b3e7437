from __future__ import annotations

import json
from pathlib import Path

import pytest

from deskbreak.storage.window_places import Place, keep_place, place_of

HISTORY = Place(120, 80, 960, 786)


def test_a_place_is_known_again_beside_those_of_other_windows(tmp_path: Path) -> None:
    path = tmp_path / "state" / "windows.json"
    keep_place(path, "history", HISTORY)
    keep_place(path, "settings", Place(-1200, 0, 900, 680, maximised=True))
    assert place_of(path, "history") == HISTORY
    assert place_of(path, "settings") == Place(-1200, 0, 900, 680, maximised=True)
    assert [file.name for file in path.parent.iterdir()] == ["windows.json"]


def test_nothing_is_known_before_a_window_was_open(tmp_path: Path) -> None:
    assert place_of(tmp_path / "windows.json", "history") is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"version": 1, "windows": {"history": {"left": 120, "to',
        b"\xff\xfe\x00",
        b"[]",
        b'"windows"',
        b'{"version": 2, "windows": {}}',
        b'{"version": 1, "windows": []}',
        b'{"version": 1, "windows": {"history": 3}}',
        b"[" * 20_000,
    ],
)
def test_a_damaged_file_is_as_good_as_none_and_is_whole_again_after_the_next_window(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "windows.json"
    path.write_bytes(content)
    assert place_of(path, "history") is None
    keep_place(path, "history", HISTORY)
    assert place_of(path, "history") == HISTORY


@pytest.mark.parametrize(
    "wrong",
    [
        {"height": 0},
        {"frame_width": -4},
        {"left": float("inf")},
        {"left": 10**14},
        {"left": "0"},
        {"left": None},
        {"maximised": 7},
    ],
)
def test_a_place_that_no_window_can_have_is_none(tmp_path: Path, wrong: dict[str, object]) -> None:
    path = tmp_path / "windows.json"
    keep_place(path, "history", HISTORY)
    content = json.loads(path.read_text())
    content["windows"]["history"].update(wrong)
    path.write_text(json.dumps(content))
    assert place_of(path, "history") is None


def test_where_nothing_can_be_written_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    keep_place(tmp_path / "state" / "windows.json", "history", HISTORY)
    assert place_of(tmp_path / "state" / "windows.json", "history") is None
    assert [file.name for file in tmp_path.iterdir()] == ["state"]


def test_it_holds_nothing_but_places(tmp_path: Path) -> None:
    path = tmp_path / "windows.json"
    keep_place(path, "history", HISTORY)
    numbers = {"left": 120, "top": 80, "width": 960, "height": 786, "frame_width": 0, "frame_height": 0}
    place = numbers | {"maximised": False}
    assert json.loads(path.read_text()) == {"version": 1, "windows": {"history": place}}
