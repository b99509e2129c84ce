"""Training batches: windows or sampled moments, with next items and, in stages 2 and 3, wishes."""

from collections.abc import Iterator

import torch
from recbole.data.interaction import Interaction
from torch import Tensor

from recbole_dpr import distributed, seeds
from recbole_dpr.config import Config
from recbole_dpr.data import fields
from recbole_dpr.data.atomic import INTENTS
from recbole_dpr.data.dataset import SEQUENCE_INDEX, PromptDataset
from recbole_dpr.data.prompt import TrainingPrompts
from recbole_dpr.data.target_set import TargetSets, Wishes


class WishDrawer:
    """Draws wishes, prompts and target sets for moments (section 3.3.1).

    Args:
        targets: the rules.
        prompts: rows of the training prompts.
        n: N of the target sets.
        tag_share: share of the wishes whose prompt carries a tag; the others carry a category.
        prompt_share: share of the moments that wish for something, each polarity by itself.
    """

    def __init__(
        self,
        targets: TargetSets,
        prompts: TrainingPrompts,
        n: int,
        tag_share: float,
        prompt_share: float,
    ) -> None:
        self.targets = targets
        self.prompts = prompts
        self.n = n
        self.tag_share = tag_share
        self.prompt_share = prompt_share

    def draw(self, last: Tensor, stop: Tensor, generator: torch.Generator) -> dict[str, Tensor]:
        """Wishes of both polarities for a share of the moments that allow one.

        Args:
            last, stop: int64 [M], see :mod:`~recbole_dpr.data.target_set`.

        Returns:
            The ``WISH_*`` fields.
        """
        drawn = {}
        for is_negative, make in enumerate((self._positive, self._negative)):
            asked = torch.rand(len(last), generator=generator) < self.prompt_share
            moment = torch.nonzero(asked).squeeze(1)
            wishes = make(last[moment], stop[moment], generator)
            intent = INTENTS[is_negative]
            rows, valid = self._prompt_rows(intent, wishes, generator)
            drawn[fields.WISH_MOMENT[is_negative]] = moment[valid]
            drawn[fields.WISH_ROW[is_negative]] = rows[valid]
            drawn[fields.WISH_TARGETS[is_negative]] = wishes.targets[valid]
        return drawn

    def _positive(self, last: Tensor, stop: Tensor, generator: torch.Generator) -> Wishes:
        wishes = self.targets.positive(last, stop, self.n, generator)
        wishes.about = self.targets.one_of(wishes, generator)  # a tag tells of the target
        wishes.targets = wishes.about.unsqueeze(1)
        return wishes

    def _negative(self, last: Tensor, stop: Tensor, generator: torch.Generator) -> Wishes:
        return self.targets.negative(last, stop, self.n, generator)

    def _prompt_rows(
        self, intent: str, wishes: Wishes, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        rows = self.prompts.draw_genre(intent, wishes.category, generator)
        if not self.tag_share:
            return rows, wishes.valid
        tagged, has = self.prompts.draw_tag(intent, wishes.about, generator)
        use_tag = torch.rand(len(rows), generator=generator) < self.tag_share
        return torch.where(use_tag, tagged, rows), wishes.valid & (has | ~use_tag)


class MomentLoader:
    """Batches of training moments; every target of the training part counts once an epoch.

    Causal backbones take windows and learn at all their positions (one pass of the encoder);
    others take one history a moment. Iterating is determined by seed, stage and epoch alone; of
    several processes (:mod:`~recbole_dpr.distributed`) each takes its part of every step.

    Args:
        config: ``train_batch_size`` (stage 1) or ``prompt_batch_size``, moments a step; seed.
        dataset: the training part.
        causal: whether windows can be used.
        drawer: draws wishes (stages 2 and 3), or None (stage 1).
        stage: number of the stage, part of the seed.

    Attributes:
        epoch: number of the epoch that the next iteration is, from 0.
    """

    shuffle = False  # RecBole's trainer would reach for a distributed sampler

    def __init__(
        self,
        config: Config,
        dataset: PromptDataset,
        causal: bool,
        drawer: WishDrawer | None = None,
        stage: int = 1,
    ) -> None:
        self.dataset = dataset
        self.store = dataset.store
        self.width = config["MAX_ITEM_LIST_LENGTH"]
        self.item_seq = dataset.iid_field + config["LIST_SUFFIX"]
        self.item_seq_len = dataset.item_list_length_field
        self.seed, self.stage, self.epoch = config["seed"], stage, 0
        self.causal, self.drawer = causal, drawer
        targets_each = max(self.width // 2, 1) if causal else 1
        moments = config["prompt_batch_size" if drawer else "train_batch_size"]
        self.step = max(moments // targets_each, 1)
        self._count = len(self.store.windows(self.width)) if causal else len(dataset)

    def __len__(self) -> int:
        return -(-self._count // self.step)

    def __iter__(self) -> Iterator[Interaction]:
        generator = seeds.generator(self.seed, "batches", self.stage, self.epoch)
        batches = self._windows(generator) if self.causal else self._histories(generator)
        # All processes shuffle alike, and each draws wishes of its own.
        wishes = generator
        if rank := distributed.rank():
            wishes = seeds.generator(self.seed, "wishes", self.stage, self.epoch, rank)
        for batch, last in batches:
            batch[fields.NEXT_ITEM] = self.store.item[last + 1]
            if self.drawer is not None:
                stop = self.store.train_end[self.store.user[last]]
                batch.update(self.drawer.draw(last, stop, wishes))
            yield Interaction(batch)

    def _windows(self, generator: torch.Generator) -> Iterator[tuple[dict, Tensor]]:
        stride = max(self.width // 2, 1)
        shift = int(torch.randint(stride, (1,), generator=generator))
        windows = self.store.windows(self.width, shift)
        # Shifting may add a window or two; spread them over the same number of steps.
        for chosen in torch.randperm(len(windows), generator=generator).tensor_split(len(self)):
            chosen = _own_part(chosen)
            start, length = windows.start[chosen], windows.length[chosen]
            width = int(length.max())
            column = torch.arange(width)
            inside = column < length.unsqueeze(1)
            index = torch.where(inside, start.unsqueeze(1) + column, start.unsqueeze(1))
            counts = inside & (column >= windows.first[chosen].unsqueeze(1))
            batch = {
                self.item_seq: torch.where(inside, self.store.item[index], 0),
                self.item_seq_len: length,
                self.dataset.uid_field: self.store.user[start],
                fields.MOMENT: torch.nonzero(counts.flatten()).squeeze(1),
            }
            yield batch, index[counts]

    def _histories(self, generator: torch.Generator) -> Iterator[tuple[dict, Tensor]]:
        for chosen in torch.randperm(self._count, generator=generator).split(self.step):
            chosen = _own_part(chosen)
            batch = dict(self.dataset[chosen].interaction)
            batch[fields.MOMENT] = torch.arange(len(chosen))
            yield batch, self.dataset.inter_feat[SEQUENCE_INDEX][chosen] - 1


def _own_part(chosen: Tensor) -> Tensor:
    """This process's rows of a step; at least one, since every process must take every step."""
    own = chosen[distributed.rank() :: distributed.world_size()]
    return own if len(own) else chosen[:1]


def wish_drawer(
    dataset: PromptDataset, prompts: TrainingPrompts, config: Config, stage: int
) -> WishDrawer | None:
    """The drawer of a stage: none in 1, categories in 2, tags (and some categories) in 3."""
    share = {1: None, 2: 0.0, 3: 1.0 - config["genre_share"]}[stage]
    if share is None:
        return None
    rules = TargetSets(dataset.store.item, dataset.item_category)
    return WishDrawer(rules, prompts, config["train_n"], share, config["prompt_share"])
