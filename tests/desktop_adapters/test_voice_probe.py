"""What the doctor says of the voice: what speaks, in which language, or what to install."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from deskbreak.desktop import voice_probe
from deskbreak.desktop.findings import Finding, Standing, Topic
from deskbreak.desktop.packages import SPEECH, install_command
from deskbreak.desktop.voice_probe import voice_finding

MakeProgram = Callable[[str, str], None]

DISPATCHER = "NAME LANGUAGE VARIANT\nEnglish (America)   en-US   none"
ESPEAK = "Pty Language Age/Gender VoiceName File\n 2  en-gb --/M English_(Great_Britain) gmw/en"


@pytest.fixture
def make_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeProgram:
    """A program on a PATH with nothing else on it."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def make(name: str, script: str) -> None:
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)

    return make


def prints(text: str) -> str:
    return "".join(f'echo "{line}"\n' for line in text.splitlines())


def found() -> Finding:
    finding = voice_finding(patience_s=3)
    assert finding.topic is Topic.VOICE
    return finding


@pytest.mark.parametrize("has_qt", [True, False])
def test_speech_dispatcher_speaks_with_qt_or_by_itself(
    make_program: MakeProgram, monkeypatch: pytest.MonkeyPatch, has_qt: bool
) -> None:
    make_program("spd-say", prints(DISPATCHER))
    make_program("espeak-ng", prints(ESPEAK))
    monkeypatch.setattr(voice_probe, "_qt_engine_loads", lambda: has_qt)
    through = f"{'Qt TextToSpeech on ' if has_qt else ''}Speech Dispatcher, in English"
    assert (found().state, found().through) == (Standing.WORKS, through)


@pytest.mark.parametrize("trouble", ["exit 1", "exec /bin/sleep 60", "echo NAME LANGUAGE VARIANT"])
def test_where_speech_dispatcher_is_of_no_use_espeak_speaks(make_program: MakeProgram, trouble: str) -> None:
    make_program("spd-say", trouble)
    make_program("espeak-ng", prints(ESPEAK))
    assert (found().state, found().through) == (Standing.WORKS, "espeak-ng, in English")


def test_a_voice_for_another_language_alone_is_in_part(make_program: MakeProgram) -> None:
    make_program("spd-say", prints(DISPATCHER.replace("en-US", "de")))
    finding = found()
    assert (finding.state, finding.through) == (Standing.IN_PART, "Speech Dispatcher")
    assert finding.why == "Speech Dispatcher has no voice for English, which the steps are in."
    assert finding.install == install_command(SPEECH)


def test_a_server_that_does_not_answer_is_named(make_program: MakeProgram) -> None:
    make_program("spd-say", "exit 1")
    finding = found()
    assert (finding.state, finding.why) == (Standing.MISSING, "Speech Dispatcher doesn’t answer.")


def test_without_anything_the_doctor_says_what_to_install(make_program: MakeProgram) -> None:
    finding = found()
    assert (finding.state, finding.why) == (Standing.MISSING, "Nothing that speaks was found.")
    assert "espeak-ng" in finding.install


@pytest.mark.parametrize(
    ("system", "command"),
    [
        ("debian", "sudo apt install speech-dispatcher-espeak-ng espeak-ng libspeechd2"),
        ("fedora", "sudo dnf install speech-dispatcher-utils speech-dispatcher-espeak-ng espeak-ng"),
        ("arch", "sudo pacman -S speech-dispatcher espeak-ng"),
    ],
)
def test_each_distribution_gets_its_own_command(tmp_path: Path, system: str, command: str) -> None:
    release = tmp_path / "os-release"
    release.write_text(f"ID={system}\n")
    assert install_command(SPEECH, release) == command
