"""A shared screen, as PipeWire's programs tell it; a real one is shared in tests/compositors."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.busy_screencast import Screencast
from deskbreak.desktop.screencasts import Screencasts

PATIENCE_MS = 10_000
PRESENTING = frozenset({"presenting"})
ADDED = """added:
\tid: 33
\ttype: PipeWire:Interface:Node (version 3)
 \tparams:
*\t  id:3 (Spa:Enum:ParamId:EnumFormat)
 \tstate: "suspended"
 \tproperties:
 \t\tmedia.name = "{name}"
 \t\tnode.name = "{node}"
 \t\tmedia.class = "{kind}"
 \t\tclient.id = "32"
added:
\tid: 34
 \t\tport.name = "out_0"
"""
REMOVED = "removed:\n\tid: 34\nremoved:\n\tid: 33\n"
LISTED = """\tid 28, type PipeWire:Interface:Node/3
 \t\tnode.name = "Dummy-Driver"
\tid 33, type PipeWire:Interface:Node/3
 \t\tnode.name = "gnome-shell"
 \t\tmedia.class = "Stream/Output/Video"
"""


def follow(casts: Screencasts, told: str) -> set[int]:
    for line in told.splitlines():
        casts.take(line.encode())
    return casts.ids


def node(name: str, kind: str = "Stream/Output/Video", media: str = "video") -> str:
    return ADDED.format(node=name, kind=kind, name=media)


@pytest.mark.parametrize(
    "told",
    [
        node("gnome-shell", media="meta-screen-cast-src"),
        node("kwin_wayland"),
        node("xdg-desktop-portal-wlr", "Video/Source"),
        LISTED,
    ],
)
def test_a_screen_that_a_compositor_shows_goes_on_until_its_node_is_removed(told: str) -> None:
    casts = Screencasts()
    assert follow(casts, told) == {33}
    assert follow(casts, 'changed:\n\tid: 33\n*\tstate: "running"\n') == {33}
    assert follow(casts, REMOVED) == set()


@pytest.mark.parametrize(
    "told",
    [
        node("v4l2_input.pci", "Video/Source"),
        node("gnome-shell", "Stream/Output/Audio"),
        node("firefox", "Stream/Input/Video"),
        'nonsense\n\x00\n = ""\nremoved:\n',
        "",
    ],
)
def test_cameras_sounds_viewers_and_nonsense_are_no_shared_screens(told: str) -> None:
    assert follow(Screencasts(), told) == set()


@pytest.fixture
def source(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: object) -> Iterator[Screencast]:
    """A PipeWire of two programs that say what stands in a file."""
    (tmp_path / "told").write_text("")
    (tmp_path / "pipewire-0").touch()
    for name, script in (("pw-mon", f"tail -n +1 -f {tmp_path}/told"), ("pw-cli", "echo")):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\nexec {script}\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    made = Screencast()
    yield made
    made.rest()


def test_what_comes_and_goes_while_it_is_followed_is_told(qtbot: QtBot, source: Screencast, tmp_path: Path) -> None:
    source.follow()
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
    with (tmp_path / "told").open("a") as told:
        told.write(node("gnome-shell"))
    qtbot.waitUntil(lambda: source.holds() == PRESENTING, timeout=PATIENCE_MS)
    with (tmp_path / "told").open("a") as told:
        told.write(REMOVED)
    qtbot.waitUntil(lambda: source.holds() == frozenset(), timeout=PATIENCE_MS)


def test_without_pipewire_nothing_is_started_and_nothing_is_missing(
    source: Screencast, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "nowhere"))
    source.follow()
    assert (source.is_known(), source._monitor, source.findings()) == (True, None, ())


def test_without_its_programs_what_to_install_is_said(
    source: Screencast, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    source.follow()
    assert source.is_known()
    assert "pipewire" in source.findings()[0].install
