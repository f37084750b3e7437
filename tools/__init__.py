"""What builds, pictures and measures deskbreak: for those who work on it, and in no wheel."""
