"""What each study measures, see :data:`.measuring.STUDIES`."""

from dataclasses import replace
from typing import NamedTuple

import torch
from torch import Tensor

from recbole_dpr.data.atomic import INTENTS
from recbole_dpr.data.case import NEG, POS, Cases, about
from recbole_dpr.data.prompt import GENRE, TAG, PromptBook, TrainingPrompts, below, render
from recbole_dpr.data.target_set import LOOKAHEAD, TargetSets, closest, pick
from recbole_dpr.data.unseen import unseen_categories
from recbole_dpr.evaluator.study.material import Material, Measurement
from recbole_dpr.utils import seeds
from recbole_dpr.utils.errors import UserError

STRENGTHS = (0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_TEMPLATE, _TAG, _BOTH = "training template", "training tag", "training tag and template"


def strength(material: Material) -> list[Measurement]:
    """Plan "DPR (<backbone>), strength <s>" for each of :data:`STRENGTHS`; 0 is its backbone.

    What steering costs shows in "SEQ under POS" and "SEQ under NEG": positions and prompts of POS
    and NEG, with the next item as the target. Under POS the next item is the drawn one in about one
    case of N, so a prompt helps at first, and costs when it is followed too far. Under NEG it has
    the category to avoid, and must rank the lower, the better a prompt is followed.
    """
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


def unseen(material: Material) -> list[Measurement]:
    """Plan backbone, filter and DPR on POS and NEG with "seen genre" and "unseen genre" prompts.

    Raises:
        UserError: ``unseen_categories`` is empty, or names no category.
    """
    left_out = unseen_categories(material.dataset)
    if not left_out.any():
        raise UserError("studies: 'unseen' needs unseen_categories; name some categories there")
    groups = []
    for group in material.prompted:
        if group.mode != GENRE:
            continue
        group = replace(group, row=material.single(group))
        own = left_out[group.category]
        groups += [
            group.take(kept, mode=mode)
            for mode, kept in (("seen genre", ~own), ("unseen genre", own))
            if kept.any()
        ]
    return [*material.plain(groups), Measurement(material.ours, groups)]


class Demands(NamedTuple):
    """Drawn requests, one per position. Rows where ``valid`` is false are unused.

    valid: bool [P]. category: int64 [P, 2], of each prompt. targets: int64 [P, N], 0-padded.
    """

    valid: Tensor
    category: Tensor
    targets: Tensor


class RequestSets(TargetSets):
    """Target sets of requests with two prompts, by the same rules as for one prompt."""

    def one_of_each(
        self, last: Tensor, stop: Tensor, n: int, generator: torch.Generator
    ) -> Demands:
        """ "+g, -h": ask for category g and avoid category h.

        The target is drawn from the next ``n`` items. It has a category g that the last history
        item lacks, and it lacks a category h of the next item.
        """
        near = self._future(last, stop, n)
        fresh = self._fresh(near, last)
        spared = self.item_category[near[:, :1]] & ~self.item_category[near] & (near > 0)[..., None]
        column, valid = pick(fresh.any(2) & spared.any(2), generator)
        row = torch.arange(len(last), device=last.device)
        wanted, _ = pick(fresh[row, column], generator)
        avoided, _ = pick(spared[row, column], generator)
        category = torch.stack([wanted, avoided], 1)
        return Demands(valid, category, near.gather(1, column.unsqueeze(1)))

    def positives(self, last: Tensor, stop: Tensor, n: int, generator: torch.Generator) -> Demands:
        """ "+g, +h": of the next ``n`` items, one with two categories that the last item lacks."""
        near = self._future(last, stop, n)
        fresh = self._fresh(near, last)
        column, valid = pick(fresh.sum(2) >= 2, generator)
        row = torch.arange(len(last), device=last.device)
        category = _pick_two(fresh[row, column], generator)
        return Demands(valid, category, near.gather(1, column.unsqueeze(1)))

    def negatives(self, last: Tensor, stop: Tensor, n: int, generator: torch.Generator) -> Demands:
        """ "-g, -h": two categories of the next item; the closest ``n`` items without either."""
        future = self._future(last, stop, n * LOOKAHEAD)
        own = self.item_category[future[:, 0]]
        category = _pick_two(own, generator)
        has = self.item_category[future.unsqueeze(2), category.unsqueeze(1)].any(2)
        targets = closest(future, ~has & (future > 0), n)
        return Demands((own.sum(1) >= 2) & (targets > 0).any(1), category, targets)


def _pick_two(mask: Tensor, generator: torch.Generator) -> Tensor:
    """Pick two true columns of each row, in random order; void if fewer. int64 [P, 2]."""
    first, _ = pick(mask, generator)
    second, _ = pick(mask.scatter(1, first.unsqueeze(1), False), generator)
    return torch.stack([first, second], 1)


def wishes(material: Material) -> list[Measurement]:
    """Plan the backbone, the filter by both prompts, and DPR with the first prompt or both.

    The tasks are "POS+NEG", "POS+POS" and "NEG+NEG", at the positions of SEQ.
    """
    config, dataset = material.config, material.dataset
    rules = RequestSets(dataset.store.item, dataset.item_category)
    end = material.seq.end
    stop = dataset.store.offset[1:][dataset.store.user[end]]
    kinds = {(POS, NEG): "one_of_each", (POS, POS): "positives", (NEG, NEG): "negatives"}
    groups = []
    for n in config["target_n"]:
        for kind, rule in kinds.items():
            # "wishes" is part of the seed: another word would change the figures.
            generator = seeds.generator(config["seed"], "wishes", rule, n)
            demands = getattr(rules, rule)(end - 1, stop, n, generator)
            kept = torch.nonzero(demands.valid).squeeze(1)
            if not len(kept):
                continue
            category, targets = demands.category[kept], demands.targets[kept]
            number = _requests(material, kind, category, generator)
            task = "+".join(kind)
            groups.append(Cases(task, n, GENRE, end[kept], targets, category[:, 0], number))
    ours = material.ours
    first = Measurement(f"{ours}, first prompt", groups, prompts=1)
    return [*material.plain(groups), first, Measurement(ours, groups)]


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


def wording(material: Material) -> list[Measurement]:
    """Plan DPR with a training template; for tag prompts also with a training tag, and both.

    The gain shows what was memorised: stage 3 trains on these, word by word.
    """
    config, dataset = material.config, material.dataset
    tags = any(group.mode == TAG for group in material.prompted) and 3 in config["stages"]
    book = PromptBook()
    items, per_tag = dataset.item_num, config["prompts_per_tag"]
    counts = dataset.store.training_counts(items)
    prompts = TrainingPrompts(dataset.prompts, book, items, tags, per_tag, 0.0, counts)
    groups: dict[str, list[Cases]] = {_TEMPLATE: [], _TAG: [], _BOTH: []}
    for group in material.prompted:
        generator = seeds.generator(config["seed"], "wording", group.name)
        if group.mode == TAG and tags:
            texts = _tag_texts(material, group, prompts, book, generator)
        elif group.mode == GENRE:
            row = prompts.draw_genre(INTENTS[group.task == NEG], group.category, generator)
            texts = {_TEMPLATE: [book.texts[each] for each in row.tolist()]}
        else:
            continue
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
    train, evaluation = (list(source.pool(intent, split)["text"]) for split in ("train", "eval"))
    assert prompts.tags is not None  # ``wording`` has checked it
    tag, has = prompts.tags.draw(about(material.dataset, cases), generator)
    trained = [prompts.tags.texts[each] for each in tag.tolist()]
    trained = [t if h else own for t, h, own in zip(trained, has, cases.tag, strict=True)]
    rows = prompts.tag_rows[intent]
    exact = rows[tag, below(torch.full_like(tag, rows.shape[1]), generator)]
    both = [book.texts[row] for row in exact.tolist()]
    return {
        _TEMPLATE: [_put(train, own) for own in cases.tag],
        _TAG: [_put(evaluation, own) for own in trained],
        _BOTH: [b if h else _put(train, t) for b, h, t in zip(both, has, trained, strict=True)],
    }


def _put(pool: list[str], tag: str) -> str:
    """Put a tag in one template. It is the same for every seed: each new text must be encoded."""
    return render(pool[seeds.derive(0, tag) % len(pool)], tag)
