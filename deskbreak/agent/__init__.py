"""The tray process: small, quiet, always there."""
