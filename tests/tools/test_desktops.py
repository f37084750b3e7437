"""The README says of each desktop what was tried there: every claim has its test, which exists and runs there."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.needing import leave_out
from tools.desktops import README, ROOT, SOURCE, WORDS, Cell, grown, read

DESKTOPS = read(SOURCE.read_text("utf-8"))
RUN_BY_CI = ("x11", "gnome", "kwin", "sway")
TRIED = [cell for cell in DESKTOPS.cells.values() if cell.test]


def name_of(cell: Cell) -> str:
    return f"{cell.thing}-{cell.desktop}"


@cache
def functions(file: Path) -> dict[str, str]:
    """The tests of a file with their text, decorators included."""
    text = file.read_text("utf-8")
    lines = text.splitlines()
    return {
        node.name: "\n".join(lines[min([node.lineno, *(d.lineno for d in node.decorator_list)]) - 1 : node.end_lineno])
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


@cache
def collected() -> frozenset[str]:
    """The names under which pytest would run the tests of the desktops."""
    told = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-o", "addopts=", "tests/compositors"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    return frozenset(line.strip() for line in told.splitlines() if "::" in line)


@pytest.mark.parametrize("cell", TRIED, ids=name_of)
def test_each_claim_names_a_test_that_there_is(cell: Cell) -> None:
    file, _, function = cell.test.partition("::")
    assert function in functions(ROOT / "tests" / file)


@pytest.mark.parametrize("cell", [cell for cell in TRIED if cell.is_ == "works" and not cell.of], ids=name_of)
def test_what_works_was_tried_on_that_desktop_itself(cell: Cell) -> None:
    file, _, function = cell.test.partition("::")
    text = functions(ROOT / "tests" / file)[function]
    if "compositor: Compositor" in text or '"name"' in text:
        runs = {name.partition("[")[2].rstrip("]") for name in collected() if f"{file}::{function}[" in name}
        assert any(cell.desktop in run.split("-") for run in runs), runs
    else:
        assert cell.desktop in f"{file}{text}".lower()


def test_whatever_works_is_on_a_desktop_that_ci_runs() -> None:
    assert {cell.desktop for cell in DESKTOPS.cells.values() if cell.is_ == "works"} == set(RUN_BY_CI)


def test_every_cell_says_one_of_the_known_things_and_gives_its_test_or_its_reason() -> None:
    for cell in DESKTOPS.cells.values():
        assert cell.is_ in WORDS, cell
        assert cell.test or cell.note, cell
        assert cell.note or cell.is_ not in ("in_part", "unknowable", "not_tried", "missing"), cell


def test_ci_never_leaves_the_desktops_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a program is missing there, the test fails instead of being skipped."""
    assert "DESKBREAK_DESKTOP_TESTS=required" in (ROOT / ".ci/run").read_text("utf-8")
    monkeypatch.setenv("DESKBREAK_DESKTOP_TESTS", "required")
    with pytest.raises(pytest.fail.Exception, match="not installed: sway"):
        leave_out(["sway"])


def test_the_readme_shows_what_is_written() -> None:
    text = README.read_text("utf-8")
    assert grown(text) == text, "`make readme` writes it anew"
