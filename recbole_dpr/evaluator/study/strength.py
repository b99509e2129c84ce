"""Strength: the dial from the backbone to DPR and beyond, and what it costs.

Without a wish SEQ does not depend on the dial. What it costs is seen under a wish: the tasks "SEQ
under POS" and "SEQ under NEG" are the moments and prompts of POS and NEG with the next item as the
target. Under POS it is often what was wished for, the drawn item itself in one case of N or so:
there a wish tells of it at first, and costs when followed too far. Under NEG it always has the
category to be avoided, so the better a wish is followed, the lower it must fall.
"""

from dataclasses import replace

from recbole_dpr.evaluator.study.material import Material, Measurement

STRENGTHS = (0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


def plan(material: Material) -> list[Measurement]:
    """ "DPR (<backbone>), strength <s>" for each of :data:`STRENGTHS`; 0 is its own backbone."""
    steered, under = [], []
    for group in material.prompted:
        row = material.single(group)
        target = material.dataset.store.item[group.end].unsqueeze(1)
        steered.append(replace(group, row=row))
        under.append(replace(group, row=row, task=f"SEQ under {group.task}", targets=target))
    dial = [
        Measurement(f"{material.ours}, strength {strength:g}", steered + under, strength)
        for strength in STRENGTHS
    ]
    return [Measurement(material.backbone, under, strength=0.0, untouched=True), *dial]
