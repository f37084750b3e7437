"""The person's language: every text that tray and windows show is translated here, through Qt Linguist.

Separate from both, which share it, and light enough for the tray's process: nothing but QtCore. The texts stand where
they are shown, in English; their translations lie in assets/translations (CONTRIBUTING.md says how they are made).
"""
