"""The voice: what is heard in a break by people whose eyes are on the ceiling.

Separate from the break's face, as the settings speak too, to be tried. Everything that makes a sound is a child process
behind one small port (`speaker`); `voice` goes from one to the next when it falls silent; `prompter` says the lines of
`core.speech` at their moments.
"""
