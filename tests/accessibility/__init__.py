"""What a screen reader, a keyboard and weak eyes get of every window."""
