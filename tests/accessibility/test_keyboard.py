"""By keyboard alone: Tab goes through each page in the order that the design gives, and is seen wherever it is."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

LINKS = ["History", "Settings", "Why these stretches?", "Not medical advice. When to get help now"]
# What has the focus first, and what Tab reaches from there.
ORDERS = {
    "break_": {
        "offer": ["Start · about 4 min", "Short · about 1 min", "Snooze, 2 left", "Skip"],
        "welcome-back": [
            "Start · about 3 min",
            "Short · about 1 min",
            "Snooze, 2 left",
            "Skip",
            "Keep my usual levels",
        ],
        "guide": ["Pause", "Next", "Too much – stop this stretch", "Back", "Mute voice", "Floor view"],
        "saddle": ["Pause", "Next", "Too much – stop this stretch", "Back", "On hands", "Mute voice", "Floor view"],
        "too-much": [
            "Try it sitting upright",
            "Skip this stretch",
            "End break",
            "It hurt",
            "Mute voice",
            "Floor view",
        ],
        "wait": ["Well done", "Close"],
        "done": [
            "Well done",
            "Answer for each stretch",
            "Easy. Noted for next time",
            "Just right. We keep it like this",
            "Too much. Gentler next time",
            "It hurt. Tell us what to change",
            "Close",
        ],
        "done-each": ["Well done", "Just right", "Too much", "Easy", "One answer for all", "Close", "Save answers"],
        "safety": ["Knee or ankle", "When to get help now", "Not now", "Saddle pose"],
        "next-step": ["Ready for the next step?", "Stay with Upright", "Try On hands", "Don’t suggest changes"],
    },
    "overview": {
        "sitting": ["Start a break", "Pause", *LINKS, "Small window"],
        "heads-up": ["Start now", "Snooze, 2 left", "Skip", *LINKS, "Small window"],
        "compact-sitting": ["Start a break", "Menu"],
    },
    "welcome": {
        "1": ["45 min", "Set up later", "Next"],
        "3": ["Start when I log in", "Speak the steps", "Back", "Finish", "Try one now"],
    },
    "history": {
        "days": [
            "Days",
            "Export",
            "Today: 4 h 18 min sitting, 3 of 4 breaks",
            "Sat today: 4 h 18 min, 26 min more than usual",
            "Longest sitting today: 126 min, 10:47 to 13:53",
            "Breaks taken, 30 days: 82 %, 108 of 131 offered",
            "Usual sitting stretch: 46 min, 30 days",
            "Last 30 days",
            "Breaks in the last year",
        ],
        "stretches": [
            "Stretches",
            "Export",
            "Left hip, stretching per week",
            "Right hip, stretching per week",
            "Kneeling lunge, seconds held",
            "Saddle pose, seconds held",
        ],
        "table": ["Table", "Export", "Each day", "Last 30 days", "History as a table", "Delete all history…"],
    },
    "notices": {"settings-error": ["Continue", "Open settings file", "One setting could not be read"]},
    "no_tray": {
        "window": [
            "Use the small window",
            "How to add a tray",
            "Copy the command: Overview",
            "Copy the command: Start a break",
        ]
    },
}
# Too long to be written down here; what is checked is that the focus is seen.
SEEN = {"why": ["window"], "settings": ["schedule", "working-hours", "stretches", "guidance", "data-&-privacy"]}


def tabbed(face: str, pictures: list[str]) -> dict[str, tuple[list[str], list[str]]]:
    command = [sys.executable, "-m", "tests.accessibility.tabbed", f"deskbreak.faces.{face}.gallery", *pictures]
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=100)
    return {name: (reached, faults) for name, reached, faults in map(json.loads, told.stdout.splitlines())}


@pytest.mark.parametrize("face", [*ORDERS, *SEEN])
def test_tab_goes_through_a_window_in_order_and_is_seen_everywhere(face: str) -> None:
    orders = ORDERS.get(face, {})
    pictures = list(orders) or SEEN[face]
    found = tabbed(face, pictures)
    assert set(found) == set(pictures)
    assert {name: reached for name, (reached, _) in found.items() if name in orders} == orders
    assert {name: faults for name, (_, faults) in found.items() if faults} == {}
