"""Wishes: requests with two prompts at once; measures whether the second one has an effect too.

The tasks are "POS+NEG", "POS+POS" and "NEG+NEG". They use the positions and N of POS and NEG, and
the rules of :mod:`.request_set`. Each prompt has its own evaluation template, filled with its
category.
"""

import torch
from torch import Tensor

from recbole_dpr.data.atomic import INTENTS
from recbole_dpr.data.case import NEG, POS, Cases
from recbole_dpr.data.prompt import GENRE, below, render
from recbole_dpr.evaluator.study.material import Material, Measurement
from recbole_dpr.evaluator.study.request_set import RequestSets
from recbole_dpr.utils import seeds

_KINDS = {(POS, NEG): "one_of_each", (POS, POS): "positives", (NEG, NEG): "negatives"}


def plan(material: Material) -> list[Measurement]:
    """Plan the backbone, the filter by both prompts, and DPR with the first prompt or both."""
    config, dataset = material.config, material.dataset
    rules = RequestSets(dataset.store.item, dataset.item_category)
    end = material.seq.end
    stop = dataset.store.offset[1:][dataset.store.user[end]]
    groups = []
    for n in config["target_n"]:
        for kind, rule in _KINDS.items():
            generator = seeds.generator(config["seed"], "wishes", rule, n)
            demands = getattr(rules, rule)(end - 1, stop, n, generator)
            kept = torch.nonzero(demands.valid).squeeze(1)
            if not len(kept):
                continue
            category, targets = demands.category[kept], demands.targets[kept]
            number = _requests(material, kind, category, generator)
            task = "+".join(kind)
            groups.append(Cases(task, n, GENRE, end[kept], targets, category[:, 0], number, [], []))
    ours = material.ours
    return [
        *material.plain(groups),
        Measurement(f"{ours}, first wish", groups, prompts=1),
        Measurement(ours, groups),
    ]


def _requests(
    material: Material, kind: tuple[str, str], category: Tensor, generator: torch.Generator
) -> Tensor:
    """Add requests about the categories (int64 [M, 2]); return their numbers. int64 [M]."""
    source = material.dataset.prompts
    negative = [task == NEG for task in kind]
    rows = []
    for is_negative, slot in zip(negative, category.T, strict=True):
        pool = list(source.pool(INTENTS[is_negative], "eval")["text"])
        template = below(torch.full_like(slot, len(pool)), generator)
        pairs = zip(template.tolist(), slot.tolist(), strict=True)
        rows.append(material.book.add([render(pool[t], source.categories[c]) for t, c in pairs]))
    return material.requests.add(torch.stack(rows, 1), negative, category)
