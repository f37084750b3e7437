"""`python -m tests.compositors.typing_window TITLE`: a window to type in, which prints each time all that was typed."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLineEdit


def main() -> int:
    application = QApplication(["typing"])
    window = QLineEdit()
    window.setWindowTitle(sys.argv[1])
    window.resize(500, 300)
    window.textChanged.connect(_say)
    window.show()
    return application.exec()


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
