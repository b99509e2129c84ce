"""Studies beyond the paper: one trained DPR, measured further on cases of the same moments.

What a study measures is data: cases, the wishes of each, and how they are followed
(:mod:`.material`). :data:`.measuring.STUDIES` lists them all.
"""
