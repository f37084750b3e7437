"""What can be seen of deskbreak, as files: every window in every state, and those that the README shows."""
