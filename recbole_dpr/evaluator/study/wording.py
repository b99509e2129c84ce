"""Wording: the same cases with the wordings of training. The gain shows what was memorised.

DPR's normal rows use evaluation wordings. Stage 3 trains on training templates with training tags
and on training templates with categories, word by word.
"""

from dataclasses import replace

import torch

from recbole_dpr.data.atomic import INTENTS
from recbole_dpr.data.case import NEG, Cases, about
from recbole_dpr.data.prompt import GENRE, TAG, PromptBook, TrainingPrompts, below, render
from recbole_dpr.evaluator.study.material import Material, Measurement
from recbole_dpr.utils import seeds

_TEMPLATE, _TAG, _BOTH = "training template", "training tag", "training tag and template"


def plan(material: Material) -> list[Measurement]:
    """Plan DPR with a training template; for tag prompts also with a training tag, and both."""
    config, dataset = material.config, material.dataset
    tags = any(group.mode == TAG for group in material.prompted) and 3 in config["stages"]
    book = PromptBook()
    prompts = TrainingPrompts(
        dataset.prompts, book, dataset.item_num, tags, config["prompts_per_tag"], 0.0
    )
    groups: dict[str, list[Cases]] = {_TEMPLATE: [], _TAG: [], _BOTH: []}
    for group in material.prompted:
        generator = seeds.generator(config["seed"], "wording", group.name)
        if group.mode == TAG and tags:
            texts = _tag_texts(material, group, prompts, book, generator)
        elif group.mode != GENRE:
            continue
        else:
            intent = INTENTS[group.task == NEG]
            row = prompts.draw_genre(intent, group.category, generator)
            texts = {_TEMPLATE: [book.texts[each] for each in row.tolist()]}
        for name, own in texts.items():
            asked = replace(group, row=material.book.add(own))
            groups[name].append(replace(asked, row=material.single(asked)))
    return [Measurement(f"{material.ours}, {name}", own) for name, own in groups.items() if own]


def _tag_texts(
    material: Material,
    cases: Cases,
    prompts: TrainingPrompts,
    book: PromptBook,
    generator: torch.Generator,
) -> dict[str, list[str]]:
    """Build prompts of each kind for the cases with tag prompts.

    An item without a training tag keeps its evaluation tag, so all kinds have the same cases.
    """
    source, intent = material.dataset.prompts, INTENTS[cases.task == NEG]
    pools = {split: list(source.pool(intent, split)["text"]) for split in ("train", "eval")}
    assert prompts.tags is not None  # ``plan`` has checked it
    tag, has = prompts.tags.draw(about(material.dataset, cases), generator)
    trained = [prompts.tags.texts[each] for each in tag.tolist()]
    trained = [t if h else own for t, h, own in zip(trained, has, cases.tag, strict=True)]
    rows = prompts.tag_rows[intent]
    exact = rows[tag, below(torch.full_like(tag, rows.shape[1]), generator)]
    both = [book.texts[row] for row in exact.tolist()]
    both = [b if h else _put(pools["train"], t) for b, h, t in zip(both, has, trained, strict=True)]
    return {
        _TEMPLATE: [_put(pools["train"], own) for own in cases.tag],
        _TAG: [_put(pools["eval"], own) for own in trained],
        _BOTH: both,
    }


def _put(pool: list[str], tag: str) -> str:
    """Put a tag in one template. It is the same for every seed: each new text must be encoded."""
    return render(pool[seeds.derive(0, tag) % len(pool)], tag)
