"""The state on disk: the old one or the new one, never less."""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import stat
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from deskbreak.core.errors import DeskbreakError
from deskbreak.storage import state_file
from tests.storage.small_disk import run_on_small_disk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "state.json"


class Read:
    """Loads, and keeps what was told."""

    def __init__(self) -> None:
        self.told: list[DeskbreakError] = []

    def __call__(self, path: Path) -> dict[str, object] | None:
        return state_file.load(path, dict, self.told.append)


@pytest.fixture
def load() -> Read:
    return Read()


def written(path: Path, content: str | bytes) -> bytes:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path.read_bytes()


def names(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


def test_what_was_saved_is_loaded(path: Path, load: Read) -> None:
    state_file.save(path, {"sitting_ms": 1234, "busy": ["call"], "name": "é“"})
    assert load(path) == {"sitting_ms": 1234, "busy": ["call"], "name": "é“"}
    assert load.told == []


def test_without_a_file_there_is_no_state_and_nothing_to_say(path: Path, load: Read) -> None:
    assert load(path) is None
    assert load.told == []
    assert not path.parent.exists()


def test_only_the_owner_can_read_it_and_nothing_else_is_left(path: Path) -> None:
    state_file.save(path, {"a": 1})
    state_file.save(path, {"a": 2})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert names(path) == ["state.json"]


def test_what_a_killed_write_left_is_overwritten(path: Path, load: Read) -> None:
    state_file.save(path, {"a": 1})
    (path.parent / "state.json.new").write_text('{"version": 1, "sta')
    (path.parent / "state.json.new").chmod(0o644)
    assert load(path) == {"a": 1}
    state_file.save(path, {"a": 2})
    assert load(path) == {"a": 2}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names(path) == ["state.json"]


def test_cut_short_anywhere_it_is_set_aside_whole_and_said(path: Path) -> None:
    state_file.save(path, {"sitting_ms": 1234})
    whole = path.read_bytes()
    for length in range(len(whole)):
        load = Read()
        cut = written(path, whole[:length])
        assert load(path) is None
        (told,) = load.told
        assert "cut short" in told.sentence
        (aside,) = path.parent.iterdir()
        assert aside.name.startswith("state.json.broken-")
        assert aside.name in told.next_step
        assert aside.read_bytes() == cut
        aside.unlink()


@pytest.mark.parametrize(
    "content",
    [
        "null",
        "[]",
        "{}",
        '{"version": true, "state": {}}',
        '{"version": 0, "state": {}}',
        '{"version": 1, "state": []}',
        '{"version": 1}',
        "[" * 100_000,
        b"\xff\xfe\x00",
        b"SQLite format 3\x00",
    ],
)
def test_what_is_no_state_is_set_aside(path: Path, load: Read, content: str | bytes) -> None:
    before = written(path, content)
    assert load(path) is None
    assert len(load.told) == 1
    (aside,) = path.parent.iterdir()
    assert aside.read_bytes() == before


def test_a_state_that_its_reader_does_not_understand_is_set_aside(path: Path) -> None:
    def read(raw: Mapping[str, object]) -> object:
        return raw["sitting_ms"]

    told: list[DeskbreakError] = []
    state_file.save(path, {"something": "else"})
    assert state_file.load(path, read, told.append) is None
    assert len(told) == 1


def test_a_state_of_a_newer_deskbreak_is_set_aside_and_called_so(path: Path, load: Read) -> None:
    before = written(path, json.dumps({"version": 7, "state": {}}))
    assert load(path) is None
    assert "newer deskbreak, version 7" in load.told[0].sentence
    assert [file.read_bytes() for file in path.parent.iterdir()] == [before]


def test_one_set_aside_earlier_is_never_overwritten(path: Path, load: Read) -> None:
    contents = set()
    for number in range(5):
        contents.add(written(path, f"broken {number}"))
        assert load(path) is None
    assert {file.read_bytes() for file in path.parent.iterdir()} == contents


def test_a_folder_in_its_place_is_said_and_left_alone(path: Path, load: Read) -> None:
    path.mkdir(parents=True)
    assert load(path) is None
    assert str(path) in load.told[0].sentence
    with pytest.raises(DeskbreakError, match="can't be saved"):
        state_file.save(path, {"a": 1})
    assert names(path) == ["state.json"]


def test_a_file_where_its_folder_should_be_is_said(tmp_path: Path, load: Read) -> None:
    (tmp_path / "state").write_text("a file")
    path = tmp_path / "state" / "state.json"
    with pytest.raises(DeskbreakError, match="can't be saved"):
        state_file.save(path, {"a": 1})
    assert load(path) is None
    assert len(load.told) == 1


def test_a_planted_link_does_not_lead_the_write_elsewhere(path: Path, tmp_path: Path) -> None:
    state_file.save(path, {"a": 1})
    victim = tmp_path / "victim"
    victim.write_text("mine")
    (path.parent / "state.json.new").symlink_to(victim)
    with pytest.raises(DeskbreakError):
        state_file.save(path, {"a": 2})
    assert victim.read_text() == "mine"
    state_file.save(path, {"a": 3})


def in_a_child(work: Callable[[], None]) -> int:
    """The exit status of `work`, done in a process of its own."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1]


def test_a_kill_at_each_step_of_a_write_leaves_the_old_or_the_new(path: Path, load: Read) -> None:
    state_file.save(path, {"a": 0})
    seen: list[object] = []
    for step in range(1, 50):

        def save_and_die(step: int = step) -> None:
            count = 0

            def die(event: str, _: tuple[object, ...]) -> None:
                nonlocal count
                count += event in {"open", "os.rename", "os.mkdir", "os.chmod", "os.remove"}
                if count == step:
                    os.kill(os.getpid(), signal.SIGKILL)

            sys.addaudithook(die)
            state_file.save(path, {"a": step})

        status = in_a_child(save_and_die)
        state = load(path)
        assert state is not None
        assert load.told == []
        seen.append(state["a"] == step)
        if status == 0:
            break
    assert seen[-1] is True
    assert seen.count(False) >= 3


def test_a_kill_at_any_instant_leaves_the_old_or_the_new(path: Path, load: Read) -> None:
    chance = random.Random(22)
    state_file.save(path, {"number": 0, "filling": []})
    for _ in range(12):
        ready, report = os.pipe()
        child = os.fork()
        if child == 0:
            for number in range(10**9):
                state_file.save(path, {"number": number, "filling": [number] * 3000})
                os.write(report, b".")
        os.close(report)
        os.read(ready, 1 + chance.randrange(4))
        # A different point of the write each time.
        for _ in range(chance.randrange(200_000)):
            pass
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(ready)
        state = load(path)
        assert load.told == []
        assert state is not None
        assert state["filling"] == [state["number"]] * 3000


def test_a_write_that_is_cut_off_leaves_the_old_state_and_no_rest(path: Path, load: Read) -> None:
    state_file.save(path, {"a": 1})

    def save_too_much() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
        with pytest.raises(DeskbreakError, match="can't be saved"):
            state_file.save(path, {"a": "x" * 10_000})

    assert in_a_child(save_too_much) == 0
    assert load(path) == {"a": 1}
    assert names(path) == ["state.json"]


def test_on_a_full_disk_the_old_state_stays_and_a_sentence_says_so(tmp_path: Path) -> None:
    said = run_on_small_disk(
        tmp_path,
        """
from deskbreak.core.errors import DeskbreakError
from deskbreak.storage import state_file
path = disk / "state.json"
state_file.save(path, {"a": 1})
fill()
try:
    state_file.save(path, {"a": "x" * 20000})
except DeskbreakError as error:
    print(error)
print(state_file.load(path, dict, print), sorted(file.name for file in disk.iterdir()))
(disk / "ballast").unlink()
state_file.save(path, {"a": "x" * 20000})
print(len(path.read_text()) > 20000)
""",
    )
    assert said.startswith("The disk is full")
    assert "{'a': 1} ['ballast', 'state.json']\nTrue\n" in said


def test_on_a_disk_that_can_only_be_read_both_ways_say_so(tmp_path: Path) -> None:
    said = run_on_small_disk(
        tmp_path,
        """
from deskbreak.core.errors import DeskbreakError
from deskbreak.storage import state_file
path = disk / "state.json"
path.write_text("broken")
mount(["-o", "remount,ro"])
try:
    state_file.save(path, {"a": 2})
except DeskbreakError as error:
    print(error)
print(state_file.load(path, dict, print))
print(path.read_text())
""",
    )
    assert "can't be saved" in said
    assert "can't be set aside" in said
    assert said.endswith("None\nbroken\n")
