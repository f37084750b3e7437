"""`make translations`: what is shown is found and put into assets/translations/*.ts, and those are made into .qm.

The texts are found here and not by lupdate alone: it overlooks the plurals of Python, and it reads no tables and no
TOML. It is given what was found as one file of the kind that it reads well, and does the rest: merging, marking what
is new and what is gone. How to translate is in CONTRIBUTING.md.
"""
