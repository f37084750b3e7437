"""The log: small, never in the way."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskbreak.storage.log import RotatedFile, start_log


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger("deskbreak")
    before = logger.handlers[:], logger.level, logger.propagate
    yield logger
    logger.handlers[:], logger.level, logger.propagate = before


def test_a_line_says_when_who_and_what(tmp_path: Path, logger: logging.Logger) -> None:
    start_log(tmp_path / "log" / "deskbreak.log")
    assert not (tmp_path / "log").exists()
    logging.getLogger("deskbreak.agent").info("born with %s", "é")
    line = (tmp_path / "log" / "deskbreak.log").read_text("utf-8")
    assert line.endswith("INFO deskbreak.agent: born with é\n")


def test_setting_up_twice_writes_each_line_once(tmp_path: Path, logger: logging.Logger) -> None:
    start_log(tmp_path / "a.log")
    start_log(tmp_path / "b.log")
    logger.info("once")
    assert [file.name for file in tmp_path.iterdir()] == ["b.log"]
    assert (tmp_path / "b.log").read_text().count("once") == 1


def test_the_log_stays_small_and_the_newest_lines_are_there(tmp_path: Path) -> None:
    handler = RotatedFile(tmp_path / "deskbreak.log", most_bytes=1000, older_files=2)
    for number in range(200):
        handler.handle(logging.makeLogRecord({"msg": f"line {number:03}", "levelname": "INFO", "name": "deskbreak"}))
    files = sorted(tmp_path.iterdir())
    assert {"deskbreak.log.1", "deskbreak.log.2"} <= {file.name for file in files}
    assert len(files) <= 3
    assert all(file.stat().st_size < 1100 for file in files)
    kept = "".join(file.read_text() for file in reversed(files))
    numbers = [int(line.rsplit(" ", 1)[1]) for line in kept.splitlines()]
    assert numbers == list(range(numbers[0], 200))


def test_where_no_log_can_be_written_lines_go_to_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    handler = RotatedFile(tmp_path / "log" / "deskbreak.log")
    handler.handle(logging.makeLogRecord({"msg": "still said"}))
    assert capsys.readouterr().err.endswith("still said\n")
    (tmp_path / "log").unlink()
    handler.handle(logging.makeLogRecord({"msg": "kept again"}))
    assert "kept again" in (tmp_path / "log" / "deskbreak.log").read_text()


def test_without_stderr_it_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "log").write_text("in the way")
    monkeypatch.setattr("sys.stderr", None)
    RotatedFile(tmp_path / "log" / "deskbreak.log").handle(logging.makeLogRecord({"msg": "to nobody"}))


def test_a_line_that_cant_be_put_together_is_named_not_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = RotatedFile(tmp_path / "deskbreak.log")
    handler.handle(logging.makeLogRecord({"msg": "%d minutes", "args": ("many",), "name": "deskbreak.tray"}))
    assert (tmp_path / "deskbreak.log").read_text().startswith("a line of deskbreak.tray can't be written down")
    assert capsys.readouterr().err == ""
