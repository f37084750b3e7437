"""What comes next time: the ladder of each stretch, and how answers, absences and pain move a person on it.

A package of its own because it is one model (STRETCH.md, sections 3 and 4) in several small parts: `numbers` (all of
them), `standing` (where one stands), `rungs` (what there is to stand on), `times` (what the history tells), `ladder`
(all three together), `answers`, `absence` and `choices` (what moves one), `prescription` and `dose` (what a break is
made of). The agent imports `standing` alone: it keeps where one stands and never needs to know what that means.
"""
