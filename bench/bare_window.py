"""The yardstick: the least that a PySide6 program with a window can be."""

import sys

from PySide6.QtWidgets import QApplication, QLabel


def main() -> int:
    application = QApplication(sys.argv)
    window = QLabel("Deskbreak")
    window.resize(700, 600)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
