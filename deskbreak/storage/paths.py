"""Where deskbreak's files lie: the only place that asks platformdirs.

Every function answers a path; none makes a folder. Tests and the demo move everything at once with the XDG
variables, or, on any platform, with DESKBREAK_HOME (one folder that holds all the others).
"""

from __future__ import annotations

import os
import warnings
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs(appname="deskbreak", appauthor=False)
_EVERYBODYS = PlatformDirs(appname=None, appauthor=False)


def _folder(name: str, usual: str, dirs: PlatformDirs = _DIRS) -> Path:
    home = os.environ.get("DESKBREAK_HOME")
    if home:
        return Path(home) / name
    with warnings.catch_warnings():
        # Without XDG_RUNTIME_DIR platformdirs falls back to a folder of its own and warns on stderr.
        warnings.simplefilter("ignore")
        return Path(getattr(dirs, usual))


def config_dir() -> Path:
    """The folder of settings.toml."""
    return _folder("config", "user_config_dir")


def data_dir() -> Path:
    """The folder of history.db and of the person's own exercises, poses and routines."""
    return _folder("data", "user_data_dir")


def state_dir() -> Path:
    """The folder of state.json and windows.json."""
    return _folder("state", "user_state_dir")


def log_dir() -> Path:
    """The folder of deskbreak.log."""
    return _folder("log", "user_log_dir")


def runtime_dir() -> Path:
    """The folder of the control socket."""
    return _folder("run", "user_runtime_dir")


def autostart_dir() -> Path:
    """Where Linux desktops look for what to start at login; other programs have their entries there, too."""
    return _folder("desktop", "user_config_dir", _EVERYBODYS) / "autostart"


def settings_file() -> Path:
    """The settings, for people to edit."""
    return config_dir() / "settings.toml"


def history_db() -> Path:
    """What happened (SQLite)."""
    return data_dir() / "history.db"


def state_file() -> Path:
    """What holds right now (BEHAVIOUR.md, rule 22)."""
    return state_dir() / "state.json"


def window_places() -> Path:
    """Where the windows were when they were closed."""
    return state_dir() / "windows.json"


def log_file() -> Path:
    """The rotated log."""
    return log_dir() / "deskbreak.log"


def socket() -> Path:
    """The control socket, mode 0600."""
    return runtime_dir() / "control.sock"


def assets() -> Path:
    """The shipped assets: inside the package when installed from a wheel, beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "assets"
    return inside if inside.is_dir() else package.parent / "assets"


def translations() -> Path:
    """The texts in each language, as Qt reads them."""
    return assets() / "translations"
