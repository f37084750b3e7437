"""A disk that is full, or that can only be read: a mount in a namespace of its own, gone with the process.

Root writes where it likes whatever a folder's mode says, so only a real mount shows what happens to a person.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BEGINNING = """
import os, subprocess, sys
from pathlib import Path
disk = Path(sys.argv[1])
def mount(options):
    subprocess.run(["mount", *options, str(disk)], check=True)
def fill():
    with open(disk / "ballast", "ab", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 512)
        except OSError:
            pass
told = []
"""


def run_on_small_disk(folder: Path, script: str) -> str:
    """What `script` prints with `disk` mounted, 96 KiB large; skips the test where no mount is allowed."""
    alone = ["unshare", "--map-root-user", "--mount"]
    try:
        subprocess.run([*alone, "mount", "-t", "tmpfs", "tmpfs", folder], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as fault:
        pytest.skip(f"this machine lets no test mount a disk of its own: {fault}")
    first = 'mount(["-t", "tmpfs", "-o", "size=96k", "tmpfs"])\n'
    command = [*alone, sys.executable, "-c", BEGINNING + first + script, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return done.stdout
