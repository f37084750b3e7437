"""`make test-all`: the tests on every Python from 3.11 up that this machine has, each in an environment of its own.

Looks on the PATH, among pyenv's versions and where uv keeps its own, asks each what it is, and says which versions
were found and which were not.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST, NEWEST = (3, 11), (3, 14)
Version = tuple[int, int]


def candidates() -> Iterator[Path]:
    """Every file that may be a Python; the same one may come up more than once."""
    names = ["python3", *(f"python3.{minor}" for minor in range(OLDEST[1], 30))]
    for folder in os.get_exec_path():
        yield from (Path(folder) / name for name in names)
    home = Path.home()
    pyenv = Path(os.environ.get("PYENV_ROOT", home / ".pyenv"))
    yield from sorted(pyenv.glob("versions/*/bin/python3"), reverse=True)
    yield from sorted(home.glob(".local/share/uv/python/*/bin/python3"), reverse=True)


def version_of(python: Path) -> Version | None:
    """What this Python is, or nothing if it is none that runs: pyenv leaves shims of versions that are switched off."""
    if not (python.is_file() and os.access(python, os.X_OK)) or Path(sys.prefix) in python.parents:
        return None
    ask = "import sys; print(*sys.version_info[:2]) if sys.implementation.name == 'cpython' else sys.exit(1)"
    told = subprocess.run([python, "-I", "-c", ask], capture_output=True, text=True, check=False)
    if told.returncode != 0:
        return None
    major, minor = told.stdout.split()
    return int(major), int(minor)


def found() -> dict[Version, Path]:
    """One Python for each version, the first that was met."""
    pythons: dict[Version, Path] = {}
    for python in candidates():
        version = version_of(python)
        if version is not None and version >= OLDEST:
            pythons.setdefault(version, python)
    return dict(sorted(pythons.items()))


def passes(version: Version, python: Path) -> bool:
    """Sets an environment up for this Python and runs the tests in it."""
    name = f"{version[0]}.{version[1]}"
    venv = ROOT / ".venvs" / name
    print(f"\n== Python {name} ({python})", flush=True)
    setup = [str(ROOT / "tools/bootstrap"), "--venv", str(venv), "--for", "tests"]
    if subprocess.run(setup, cwd=ROOT, env={**os.environ, "PYTHON": str(python)}, check=False).returncode != 0:
        return False
    tests = [
        str(venv / "bin/python"),
        "-m",
        "pytest",
        "--numprocesses=auto",
        "--dist=loadgroup",
        "--max-worker-restart=0",
    ]
    calm = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(tests, cwd=ROOT, env=calm, check=False).returncode == 0


def main() -> int:
    pythons = found()
    expected = [(3, minor) for minor in range(OLDEST[1], NEWEST[1] + 1)]
    missing = [version for version in expected if version not in pythons]
    print("found:  ", ", ".join(f"{a}.{b} ({path})" for (a, b), path in pythons.items()) or "none")
    print("missing:", ", ".join(f"{a}.{b}" for a, b in missing) or "none", flush=True)
    failed = [version for version, python in pythons.items() if not passes(version, python)]
    print("\npassed on:", ", ".join(f"{a}.{b}" for a, b in pythons if (a, b) not in failed) or "none")
    if failed:
        print("failed on:", ", ".join(f"{a}.{b}" for a, b in failed))
    return 1 if failed or not pythons else 0


if __name__ == "__main__":
    sys.exit(main())
