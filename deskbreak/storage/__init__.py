"""What is kept on disk: settings, history, state, and where they lie."""
