"""What this desktop offers deskbreak, what is missing, and what to install for it.

`deskbreak doctor` runs without the agent and without Qt: every question is asked afresh, of the same sources that
the adapters use, and answered in the same sentences.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime

from deskbreak.desktop.detect import DisplayKind, display_kind
from deskbreak.desktop.findings import Finding, Standing, Topic

_MARKS = {Standing.WORKS: "works", Standing.IN_PART: "in part", Standing.MISSING: "missing"}


def report() -> tuple[Finding, ...]:
    """A finding for each topic, for the desktop that this process runs on."""
    if display_kind() is DisplayKind.FOREIGN:
        from deskbreak.desktop.untried import MACOS, WINDOWS

        found = WINDOWS if sys.platform == "win32" else MACOS
        return tuple(found[topic] for topic in Topic)
    from deskbreak.desktop.probe import linux_findings

    return linux_findings()


def desktop_name(environ: Mapping[str, str]) -> str:
    """“GNOME, Wayland”, as far as the desktop says what it is."""
    name = environ.get("XDG_CURRENT_DESKTOP", "").rpartition(":")[2]
    kind = {DisplayKind.X11: "X11", DisplayKind.WAYLAND: "Wayland"}.get(display_kind(environ), "")
    return ", ".join(filter(None, (name, kind)))


def as_text(findings: Sequence[Finding]) -> str:
    """The findings for people: one block each, what is missing with its reason and its cure."""
    return "\n".join(line for finding in findings for line in _lines(finding))


def as_json(findings: Sequence[Finding]) -> list[dict[str, object]]:
    """The findings for programs."""
    return [finding.as_json() for finding in findings]


def live_line(finding: Finding) -> str:
    """One line for people: when, which source, what it says."""
    moment = datetime.fromisoformat(finding.since).strftime("%H:%M:%S.%f")[:-3] if finding.since else " " * 12
    says = finding.says or _MARKS[finding.state]
    about = f" (through {finding.through})" if finding.through else f" ({finding.why})" if finding.why else ""
    return f"{moment}  {finding.topic.value:<19}  {says}{about}"


def _since(finding: Finding) -> str:
    return f", since {datetime.fromisoformat(finding.since):%H:%M:%S}" if finding.since else ""


def _lines(finding: Finding) -> list[str]:
    through = f", through {finding.through}" if finding.through else ""
    lines = [f"{finding.topic.value}: {_MARKS[finding.state]}{through}", f"    for: {finding.used_for}"]
    if finding.says:
        lines.append(f"    now: {finding.says}{_since(finding)}")
    if finding.why:
        lines.append(f"    why: {finding.why}")
    if finding.install:
        lines.append(f"    what helps: {finding.install}")
    return lines
