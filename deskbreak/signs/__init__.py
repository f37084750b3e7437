"""The signs that agent and faces share: the shapes that stand for what is going on, and the app's icon."""
