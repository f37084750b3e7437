"""Every text that is shown: those in the code of tray and windows, those of the core's tables, those of the exercises.

Separate from the files that are made of them, so that a test can ask what there is to translate.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import deskbreak
from deskbreak.language import stretches, tables
from deskbreak.storage import library, paths
from deskbreak.storage.shelf import shelf_of

PACKAGE = Path(deskbreak.__file__).parent
SPEAKING = ("agent", "faces", "language")
"""The folders whose code shows texts; the command line stays English, and so does the log."""
SAYING = ("agent", "control", "core", "desktop", "faces", "storage")
"""The folders whose code says what is wrong, which windows tell in the person's language."""


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """One text; `where` is a hint for the translator."""

    context: str
    source: str
    note: str = ""
    plural: bool = False
    where: str = ""


class NotLiteral(Exception):
    """A text is put together where it is translated, so that nobody can find it."""


def everything() -> list[Found]:
    """All texts, each once."""
    first: dict[tuple[str, str, str], Found] = {}
    for one in [*in_code(), *in_said(), *in_tables()]:
        first.setdefault((one.context, one.source, one.note), one)
    return sorted(first.values())


def in_code() -> Iterator[Found]:
    """The texts of tray and windows."""
    for folder in SPEAKING:
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            yield from in_module(ast.parse(path.read_text("utf-8")), path.relative_to(PACKAGE).as_posix())


def in_said() -> Iterator[Found]:
    """The sentences that are said without Qt."""
    for folder in SAYING:
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            where = path.relative_to(PACKAGE).as_posix()
            for call in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "Said" and "said.py" not in where:
                    for source in _sentences(call.args[0], where):
                        yield Found("Said", source, where=where)
    yield Found("Said", "%1 %2", where="two sentences")


def _sentences(node: ast.expr, where: str) -> Iterable[str]:
    """As `_literals`, and none may be kept elsewhere."""
    found = tuple(_literals(node, where))
    if not found:
        raise NotLiteral(f"{where}, line {node.lineno}: {ast.unparse(node)}")
    return found


def in_tables() -> Iterator[Found]:
    """What the core's tables and the shipped files hold."""
    for context, source in tables.everything():
        yield Found(context, source, where="core")
    shipped = library.joined(shelf_of(paths.assets()), shelf_of(Path("/nowhere"))).library
    for source, note in stretches.texts(shipped):
        yield Found("Stretches", source, note, where="assets/exercises")


def in_module(tree: ast.Module, where: str) -> Iterator[Found]:
    """The texts that a module gives to its `tr = Texts("Context")`."""
    context = next(_contexts(tree), "")
    if not context and any(isinstance(node, ast.Call) and _is_tr(node.func) for node in ast.walk(tree)):
        raise NotLiteral(f"{where} translates without a context of its own")
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_tr(node.func)]
    for call in calls:
        words = {word.arg: word.value for word in call.keywords}
        note = words.get("note") or next(iter(call.args[1:2] if ast.unparse(call.func) == "tr.mark" else ()), None)
        for source in _literals(call.args[0], where):
            yield Found(context, source, str(note.value) if isinstance(note, ast.Constant) else "", "n" in words, where)


def _contexts(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        match node:
            case ast.Assign(value=ast.Call(func=ast.Name(id="Texts"), args=[ast.Constant(value=str(context))])):
                yield context


def _is_tr(function: ast.expr) -> bool:
    return ast.unparse(function) in ("tr", "tr.mark")


def _literals(node: ast.expr, where: str) -> Iterable[str]:
    """The text of an argument, both of a choice between two; none of a name, whose text was marked elsewhere."""
    match node:
        case ast.Constant(value=str(text)):
            return (text,)
        case ast.IfExp():
            return (*_literals(node.body, where), *_literals(node.orelse, where))
        case ast.JoinedStr() | ast.BinOp():
            raise NotLiteral(f"{where}, line {node.lineno}: {ast.unparse(node)}")
        case _:
            return ()
