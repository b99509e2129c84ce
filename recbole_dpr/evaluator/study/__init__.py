"""Studies beyond the paper: further measurements of one trained DPR at the same positions.

A study describes its measurements as data: cases, the prompts of each case, and how the prompts are
followed (:mod:`.material`). :data:`.measuring.STUDIES` lists all studies.
"""
