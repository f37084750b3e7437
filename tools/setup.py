"""Makes what `make` needs: the virtual environment, deskbreak in it, and the system libraries that Qt asks for.

    tools/bootstrap [--venv FOLDER] [--for run|tests] [--desktop-tests] [--virtual-desktop]

Run by tools/bootstrap with the Python that was found; standard library only. A second run with nothing changed does
nothing: a stamp in the environment holds a digest of everything the installation was made from.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # python -I leaves the checkout out

from tools import system_packages as system  # noqa: E402
from tools.system_packages import Need  # noqa: E402


def say(sentence: str) -> None:
    print(f"deskbreak: {sentence}", flush=True)


def fail(sentence: str) -> None:
    raise SystemExit(f"deskbreak: {sentence}")


def python_of(venv: Path) -> Path:
    """The environment's interpreter."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(arguments: Sequence[str | Path], doing: str) -> None:
    """Runs a step quietly; if it fails, everything it said is shown and the set-up ends."""
    calm = dict(os.environ, PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_ROOT_USER_ACTION="ignore", PIP_NO_INPUT="1")
    told = subprocess.run(
        arguments,
        env=calm,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if told.returncode != 0:
        print(told.stdout, file=sys.stderr)
        fail(f"{doing} failed; what it said stands above.")


def provide(needs: Sequence[Need], *, required: bool = True) -> None:
    """Sees to it that these are on the machine, or says how to get them (and ends, if nothing works without)."""
    if not needs:
        return
    if system.may_install():
        say(f"installing system packages: {' '.join(system.packages(needs, 'apt'))}")
        trouble = system.install(needs)
        if trouble is None:
            return
        print(trouble, file=sys.stderr)
    names = ", ".join(need.name for need in needs)
    sentence = f"this machine lacks {names}.\n           Install with:  {system.command(needs)}"
    if required:
        fail(sentence + "\n           Then run the same make command again.")
    say(sentence)


@contextmanager
def alone(venv: Path) -> Iterator[None]:
    """Waits while another set-up works on the same environment: `make -j` may start two."""
    lock = venv.with_name(f"{venv.name}.lock")
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def digest(venv: Path) -> str:
    """What the installation is made from: changes whenever it has to be made anew."""
    parts = [sys.version, str(venv)]  # str(venv): an environment does not survive being moved
    parts += [(ROOT / name).read_text("utf-8") for name in ("pyproject.toml", "constraints.txt")]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def make_environment(venv: Path) -> None:
    """An empty virtual environment, unless a working one of this place and Python version is there."""
    home = f"{sys.version_info[0]}.{sys.version_info[1]} {venv}"
    ask = "import sys; print('%d.%d' % sys.version_info[:2], sys.prefix)"
    if python_of(venv).exists():
        told = subprocess.run([python_of(venv), "-c", ask], capture_output=True, text=True, check=False)
        if told.stdout.strip() == home:
            return
    try:
        import ensurepip  # noqa: F401 - Debian leaves it out of its python3 package
    except ImportError:
        provide([system.VENV])
    say(f"making {venv.name} with Python {sys.version.split()[0]}")
    run([sys.executable, "-m", "venv", "--clear", venv], "making the virtual environment")


def install(venv: Path, purpose: str) -> None:
    """Installs deskbreak (editable) and, for the tests, the development tools, at the versions of constraints.txt."""
    wanted = digest(venv)
    stamps = {name: venv / f".deskbreak-{name}" for name in ("run", "tests")}
    enough = [stamps["tests"], stamps[purpose]]  # what the tests need includes what running needs
    if python_of(venv).exists() and any(stamp.is_file() and stamp.read_text("utf-8") == wanted for stamp in enough):
        return
    make_environment(venv)
    say(f"installing deskbreak and what it needs for {purpose} into {venv.name} (a minute or two the first time)")
    pip: list[str | Path] = [python_of(venv), "-m", "pip", "install", "--quiet", "--constraint", "constraints.txt"]
    run([*pip, "pip"], "pip")  # the pip that came with Python may be too old for license-files and its like
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    tools = project["dependency-groups"]["dev"] if purpose == "tests" else []
    run([*pip, "--editable", ".", *tools], "pip")
    stamps[purpose].write_text(wanted, "utf-8")


def qt_plugins(venv: Path) -> Path:
    """Where PySide6's Qt keeps its plugins in this environment."""
    ask = "import importlib.util as u, pathlib as p; print(p.Path(u.find_spec('PySide6').origin).parent / 'Qt/plugins')"
    told = subprocess.run([python_of(venv), "-I", "-c", ask], capture_output=True, text=True, check=False)
    return Path(told.stdout.strip() or "/nowhere")


def main() -> None:
    parser = argparse.ArgumentParser(prog="tools/bootstrap", description="Sets deskbreak up in this checkout.")
    parser.add_argument("--venv", type=Path, default=Path(".venv"), help="the environment's folder")
    parser.add_argument("--for", dest="purpose", choices=("run", "tests"), default="run")
    parser.add_argument("--virtual-desktop", action="store_true", help="also what a desktop without a screen needs")
    parser.add_argument("--desktop-tests", action="store_true", help="also what the tests on a whole desktop need")
    wanted = parser.parse_args()
    venv = (ROOT / wanted.venv).resolve()
    with alone(venv):
        install(venv, wanted.purpose)
    # All that is missing is named at once: nobody likes to be sent away three times.
    needs = system.missing_libraries(qt_plugins(venv))
    if wanted.virtual_desktop or wanted.desktop_tests:
        needs += system.missing_programs(system.VIRTUAL_DESKTOP)
    if wanted.desktop_tests:
        needs += system.missing_libraries(qt_plugins(venv), "texttospeech/libqtexttospeech_speechd.so")
        needs += system.missing_programs((*system.DESKTOP_TESTS, *system.HEARING_TESTS))
        needs += system.missing_modules(system.MOCKED_SERVICES)
        needs += system.missing_bus_services(system.ACCESSIBILITY)
    provide(needs)
    # The virtual desktop's pictures are to look like the drawn ones; a person's own desktop keeps its own font.
    exact = wanted.virtual_desktop or wanted.desktop_tests
    fonts = [*system.missing_font("Inter"), *system.missing_font(system.CJK)] if exact else system.missing_font()
    provide(fonts, required=False)


if __name__ == "__main__":
    main()
