"""Strength: scales steering from the backbone (0) to DPR (1) and beyond, and shows its cost.

Without a prompt, SEQ does not depend on the strength. The cost shows when a prompt is given: the
tasks "SEQ under POS" and "SEQ under NEG" use the positions and prompts of POS and NEG, with the
next item as the target. Under POS the next item often is what the prompt asks for: in about one
case of N it is the drawn item itself. There a prompt helps at first, and costs when it is
followed too far. Under NEG the next item always has the category to avoid, so the better a prompt
is followed, the lower the next item must rank.
"""

from dataclasses import replace

from recbole_dpr.evaluator.study.material import Material, Measurement

STRENGTHS = (0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


def plan(material: Material) -> list[Measurement]:
    """Plan "DPR (<backbone>), strength <s>" for each of :data:`STRENGTHS`; 0 is its backbone."""
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
