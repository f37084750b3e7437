"""What floors without Qt say is told in the person's language; what nobody translated stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.control.messages import error, trouble_of
from deskbreak.core.errors import Refused
from deskbreak.core.said import Said
from deskbreak.core.settings import Settings
from deskbreak.desktop.findings import Finding, Topic, lock_finding, missing
from deskbreak.language.interpreter import Interpreter
from deskbreak.language.said import as_written, translated
from deskbreak.storage import paths, settings_file


@pytest.fixture(autouse=True)
def _german(qapp: object, qtbot: QtBot) -> Iterator[None]:
    interpreter = Interpreter(qapp, paths.translations())  # type: ignore[arg-type]
    interpreter.speak("de")
    yield
    interpreter.speak("en")
    interpreter.deleteLater()


def test_a_sentence_is_translated_with_all_that_is_in_it() -> None:
    assert translated(Said("%1 is gone.", Said("The X server"))) == "Der X-Server ist nicht mehr da."
    assert translated("The X server is gone.") == "The X server is gone."


def test_what_a_setting_may_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[schedule]\nmax_snoozes = 20\n")
    (fault,) = settings_file.read(tmp_path / "settings.toml").faults
    assert fault.fault is not None
    assert translated(fault.fault.allowed) == "eine ganze Zahl von 0 bis 10"
    assert translated(Settings().shown("app.autostart")) == "wird beim ersten Start gefragt"


def test_what_was_refused_comes_through_the_socket_as_it_was_made() -> None:
    refusal = trouble_of(error(Refused(Said("There is nothing to undo now."), ""))["error"])
    assert isinstance(refusal, Refused)
    assert translated(str(refusal)) == "Jetzt gibt es nichts rückgängig zu machen."
    assert str(trouble_of({"code": 4, "sentence": "An older deskbreak’s.", "next_step": ""})) == "An older deskbreak’s."


def test_what_the_doctor_prints_for_programs_can_be_told_in_a_window() -> None:
    finding = Finding.from_json(lock_finding(has_logind=True, has_saver=False).as_json())
    assert translated(finding.why).startswith("logind antwortet, aber kein Bildschirmschoner")
    assert Finding.from_json({"topic": "lock", "state": "missing", "why": "Plain."}) == missing(Topic.LOCK, "Plain.")


def test_a_path_keeps_its_own_direction_where_words_run_from_right_to_left(qapp: object) -> None:
    assert as_written("~/.config") == "~/.config"
    interpreter = Interpreter(qapp, paths.translations())  # type: ignore[arg-type]
    interpreter.speak("ar")
    assert as_written("~/.config") == "\u2068~/.config\u2069"
    interpreter.speak("en")
    interpreter.deleteLater()
