"""`deskbreak doctor`: what this desktop offers, and what its sources say, at this moment or live.

The deskbreak that runs is asked, as what it sees is what counts; what it doesn't listen to (sound, voice, music), and
everything where none runs, is asked afresh.
"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable

from deskbreak.control import client
from deskbreak.core.errors import DeskbreakError, NotRunning
from deskbreak.desktop.doctor import as_json, as_text, live_line, report
from deskbreak.desktop.findings import Finding
from deskbreak.storage import paths


def doctor(options: Namespace) -> int:
    """What this desktop offers, once or as long as somebody looks."""
    if options.watch:
        return _watch(_say_json if options.json else _say_line)
    findings = _with_the_running_ones(report())
    print(json.dumps({"findings": as_json(findings)}, ensure_ascii=False) if options.json else as_text(findings))
    return 0


def _with_the_running_ones(probed: tuple[Finding, ...]) -> list[Finding]:
    """The findings, those of the running deskbreak in place of what was asked afresh."""
    try:
        answer = client.ask(paths.socket(), "sources")
    except NotRunning:
        return list(probed)
    except DeskbreakError as trouble:
        # one that hangs, or is older than this command: what can be asked without it is told all the same
        print(f"deskbreak: {trouble}", file=sys.stderr)
        return list(probed)
    running = {finding.topic: finding for finding in map(Finding.from_json, answer["findings"])}
    # What to install is found out here alone: the tray process would have to look for it at every start.
    return [_with_cure(running.get(finding.topic, finding), finding) for finding in probed]


def _with_cure(finding: Finding, probed: Finding) -> Finding:
    from dataclasses import replace

    return replace(finding, install=probed.install or finding.install) if finding.why else finding


def _watch(say: Callable[[Finding], None]) -> int:
    try:
        try:
            for message in client.watch(paths.socket(), "sources", watch=True):
                for told in message.get("findings") or [message["told"]]:
                    say(Finding.from_json(told))
            print("deskbreak: Deskbreak has ended.", file=sys.stderr)
        except NotRunning:
            from deskbreak.agent.lone_sources import listen

            print("deskbreak: Deskbreak is not running; its sources are listened to here.", file=sys.stderr)
            listen(say)
    except KeyboardInterrupt:
        pass  # the person has seen enough
    return 0


def _say_line(finding: Finding) -> None:
    print(live_line(finding), flush=True)


def _say_json(finding: Finding) -> None:
    print(json.dumps(finding.as_json(), ensure_ascii=False), flush=True)
