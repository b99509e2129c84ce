"""Unseen: category prompts about categories left out of training prompts, and about the others."""

from dataclasses import replace

from recbole_dpr.data.prompt import GENRE
from recbole_dpr.data.unseen import unseen_categories
from recbole_dpr.evaluator.study.material import Material, Measurement
from recbole_dpr.utils.errors import UserError


def plan(material: Material) -> list[Measurement]:
    """Plan backbone, filter and DPR on POS and NEG with "seen genre" and "unseen genre" prompts.

    Raises:
        UserError: ``unseen_categories`` is empty, or names no category.
    """
    unseen = unseen_categories(material.dataset)
    if not unseen.any():
        raise UserError("studies: 'unseen' needs unseen_categories; name some categories there")
    groups = []
    for group in material.prompted:
        if group.mode != GENRE:
            continue
        group = replace(group, row=material.single(group))
        own = unseen[group.category]
        groups += [
            group.take(kept, mode=mode)
            for mode, kept in (("seen genre", ~own), ("unseen genre", own))
            if kept.any()
        ]
    return [*material.plain(groups), Measurement(material.ours, groups)]
