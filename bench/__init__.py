"""The measurements of `make bench`: how much deskbreak asks of a machine, beside a bare PySide6 tray process."""
