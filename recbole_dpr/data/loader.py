"""Training batches: windows or sampled positions, with next items.

In stages 2 and 3 they also carry prompts with target sets. A *moment* is a training position.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, islice
from typing import Any

import torch
from recbole.config import Config
from recbole.data.dataloader import TrainDataLoader
from recbole.data.interaction import Interaction
from torch import Tensor
from tqdm import tqdm

from recbole_dpr.data import fields
from recbole_dpr.data.atomic import INTENTS
from recbole_dpr.data.dataset import SEQUENCE_INDEX, PromptDataset
from recbole_dpr.data.prompt import TrainingPrompts
from recbole_dpr.data.sequence import Windows
from recbole_dpr.data.target_set import Drawn, TargetSets
from recbole_dpr.data.unseen import unprompted
from recbole_dpr.utils import distributed, seeds

# Number of batches that are prepared together: the host waits for their sizes from the GPU once.
_STEPS = 16
# Several steps: the batch of each; int64 [M], flat index of the last history item of each position,
# over all steps; and the number of positions in each step.
_Steps = tuple[list[dict[str, Tensor]], Tensor, list[int]]
# Upper limit of the floats in remembered user vectors: 2^30 numbers, 4 GiB.
_REMEMBERED = 2**30


@dataclass
class PromptDrawer:
    """Draws categories, target sets and prompts for positions (section 3.3.1).

    Attributes:
        targets: the rules for target sets.
        prompts: rows of the training prompts.
        n: N of the target sets. If there are several, one is drawn for each target set.
        tag_share: share of tag prompts; the others are category or free-form prompts.
        prompt_share: share of the positions that get a prompt, for each polarity independently.
    """

    targets: TargetSets
    prompts: TrainingPrompts
    n: Sequence[int]
    tag_share: float
    prompt_share: float

    def draw(self, last: Tensor, stop: Tensor, generator: torch.Generator) -> dict[str, Tensor]:
        """Draw prompts of both polarities for a share of the positions that allow one.

        Args:
            last, stop: int64 [M], see :mod:`~recbole_dpr.data.target_set`.
            generator: source of random numbers.

        Returns:
            The ``DRAWN_*`` fields of :mod:`~recbole_dpr.data.fields`.
        """
        fields_of = {}
        for negative, intent in enumerate(INTENTS):
            chance = torch.rand(len(last), generator=generator, device=last.device)
            moment = torch.nonzero(chance < self.prompt_share).squeeze(1)
            each = None  # N of each target set, if they differ
            if len(self.n) > 1:
                place = torch.randint(
                    len(self.n), moment.shape, generator=generator, device=last.device
                )
                each = torch.tensor(self.n, device=last.device)[place]
            draw = self.targets.negative if negative else self.targets.positive
            drawn = draw(last[moment], stop[moment], max(self.n), generator, each)
            if not negative:  # one target, which a tag prompt describes
                drawn.about = self.targets.one_of(drawn, generator)
                drawn.targets = drawn.about.unsqueeze(1)
            rows, valid = self._prompt_rows(intent, drawn, generator)
            fields_of[fields.DRAWN_MOMENT[negative]] = moment[valid]
            fields_of[fields.DRAWN_ROW[negative]] = rows[valid]
            fields_of[fields.DRAWN_TARGETS[negative]] = drawn.targets[valid]
        return fields_of

    def _prompt_rows(
        self, intent: str, drawn: Drawn, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        rows = self.prompts.draw_category(intent, drawn.category, generator)
        if not self.tag_share:
            return rows, drawn.valid
        tagged, has = self.prompts.draw_tag(intent, drawn.about, generator)
        use_tag = torch.rand(len(rows), generator=generator, device=rows.device) < self.tag_share
        return torch.where(use_tag, tagged, rows), drawn.valid & (has | ~use_tag)


class MomentLoader:
    """Batches of training positions. They depend only on seed, stage and epoch.

    A causal backbone gets windows and learns at all their positions in one pass, so every target
    counts once an epoch. Any other gets one history per position, for a random ``position_share``
    of the positions. After :meth:`remember`, a frozen backbone's vectors replace its forward pass.
    Of several processes (:mod:`~recbole_dpr.utils.distributed`), each takes its part of a step.

    Args:
        config: ``train_batch_size`` (stage 1) or ``prompt_batch_size`` (stages 2 and 3) is the
            number of positions per step. The seed is read from here, too.
        dataset: the training part.
        causal: whether windows can be used.
        drawer: draws prompts and target sets; None for batches without them.
        stage: number of the stage, part of the seed.

    Attributes:
        epoch: number of the epoch that the next iteration yields, from 0.
    """

    shuffle = False  # otherwise RecBole's trainer expects a distributed sampler

    def __init__(
        self,
        config: Config,
        dataset: PromptDataset,
        causal: bool,
        drawer: PromptDrawer | None = None,
        stage: int = 1,
    ) -> None:
        self.dataset, self.device = dataset, config["device"]
        self.store = dataset.store.to(self.device)
        self.width = config["MAX_ITEM_LIST_LENGTH"]
        self.item_seq = dataset.iid_field + config["LIST_SUFFIX"]
        self.item_seq_len = dataset.item_list_length_field
        self.seed, self.stage, self.epoch = config["seed"], stage, 0
        self.causal, self.drawer = causal, drawer
        self._vectors: Tensor | None = None
        self._show = config["show_progress"]
        targets_each = max(self.width // 2, 1) if causal else 1
        self.moments = config["train_batch_size" if stage == 1 else "prompt_batch_size"]
        self.step = max(self.moments // targets_each, 1)
        if causal:
            self._count = len(self.store.windows(self.width))
        else:
            self._count = max(round(config["position_share"] * len(dataset)), 1)

    def __len__(self) -> int:
        return -(-self._count // self.step)

    def __iter__(self) -> Iterator[Interaction]:
        # "wishes" is part of the seed: another word would change all figures. Prompts differ by
        # process.
        generator = self._generator("wishes", distributed.rank())
        for batches, last, sizes in self._steps():
            items = self.store.item[last + 1].split(sizes)
            for batch, next_item in zip(batches, items, strict=True):
                batch[fields.NEXT_ITEM] = next_item
            if self.drawer is not None:
                stop = self.store.train_end[self.store.user[last]]
                _deal(self.drawer.draw(last, stop, generator), sizes, batches)
            yield from map(Interaction, batches)

    def remember(self, encode: Callable[[Interaction], Tensor]) -> bool:
        """Encode every position once. Batches then carry user vectors instead of windows.

        Args:
            encode: gives ``h_u`` at each position of a batch, float [M, d]; always the same.

        Returns:
            Whether it was done: not without windows, where an epoch may need only a few histories,
            nor if the vectors have more than :data:`_REMEMBERED` numbers.
        """
        if not self.causal:
            return False
        windows = self.store.windows(self.width)
        vectors = None
        parts = torch.arange(len(windows), device=self.device).split(self.step)
        for chosen in tqdm(parts, desc="Encode histories", disable=not self._show):
            [batch], last, _ = self._cut(windows, [chosen])
            own = encode(Interaction(batch))
            if vectors is None:
                if len(self.store) * own.shape[1] > _REMEMBERED:
                    return False
                vectors = own.new_zeros(len(self.store), own.shape[1])
            vectors[last] = own
        self._vectors = vectors
        self._count, self.step = len(self._every_moment()), self.moments
        return True

    def _every_moment(self) -> Tensor:
        """Flat indices of all training positions that are followed by a next item."""
        place = torch.arange(len(self.store), device=self.device)
        return torch.nonzero(place + 1 < self.store.train_end[self.store.user]).squeeze(1)

    def _generator(self, *purpose: str | int) -> torch.Generator:
        return seeds.generator(self.seed, *purpose, self.stage, self.epoch, device=self.device)

    def _order(self, count: int) -> Tensor:
        return torch.randperm(count, generator=self._generator("batches"), device=self.device)

    def _steps(self) -> Iterator[_Steps]:
        if self._vectors is not None:
            return self._remembered_steps(self._vectors)
        return self._window_steps() if self.causal else self._history_steps()

    def _remembered_steps(self, vectors: Tensor) -> Iterator[_Steps]:
        moments = self._every_moment()
        for chosen in moments[self._order(len(moments))].split(self.step * _STEPS):
            parts = [_own_part(part) for part in chosen.split(self.step)]
            batches = [{fields.USER_VECTOR: vectors[part]} for part in parts]
            yield batches, torch.cat(parts), [len(part) for part in parts]

    def _window_steps(self) -> Iterator[_Steps]:
        shift = seeds.derive(self.seed, "shift", self.stage, self.epoch) % max(self.width // 2, 1)
        windows = self.store.windows(self.width, shift)
        # A shift may add a window or two. The number of steps stays the same.
        parts = [_own_part(part) for part in self._order(len(windows)).tensor_split(len(self))]
        for begin in range(0, len(parts), _STEPS):
            yield self._cut(windows, parts[begin : begin + _STEPS])

    def _cut(self, windows: Windows, parts: list[Tensor]) -> _Steps:
        """Gather the windows of each step, and mark which of their positions count."""
        chosen, rows = torch.cat(parts), [len(part) for part in parts]
        start, length = windows.start[chosen].unsqueeze(1), windows.length[chosen].unsqueeze(1)
        column = torch.arange(self.width, device=self.device)
        inside = column < length
        index = torch.where(inside, start + column, start)
        counts = inside & (column >= windows.first[chosen].unsqueeze(1))
        row, column = counts.nonzero(as_tuple=True)
        longest = torch.stack([own.amax() for own in length.split(rows)])
        number = torch.stack([own.sum() for own in counts.split(rows)])
        widths, sizes = torch.stack([longest, number]).tolist()  # the host waits for a GPU once
        columns = (
            torch.where(inside, self.store.item[index], 0).split(rows),
            length.squeeze(1).split(rows),
            self.store.user[start.squeeze(1)].split(rows),
            row.split(sizes),
            column.split(sizes),
            [0, *accumulate(rows)][:-1],
        )
        batches = [
            {
                self.item_seq: items[:, :width],
                self.item_seq_len: lengths,
                self.dataset.uid_field: users,
                fields.MOMENT: (own_row - first) * width + own_column,
            }
            for width, items, lengths, users, own_row, own_column, first in zip(
                widths, *columns, strict=True
            )
        ]
        return batches, index[row, column], sizes

    def _history_steps(self) -> Iterator[_Steps]:
        order = self._order(len(self.dataset)).cpu()  # the rows of the data set are on the CPU
        for chosen in order[: self._count].split(self.step):
            chosen = _own_part(chosen)
            batch = self.dataset[chosen].to(self.device).interaction
            batch[fields.MOMENT] = torch.arange(len(chosen), device=self.device)
            last = self.dataset.inter_feat[SEQUENCE_INDEX][chosen] - 1
            yield [batch], last.to(self.device), [len(chosen)]


def _deal(drawn: dict[str, Tensor], sizes: list[int], batches: list[dict[str, Tensor]]) -> None:
    """Distribute drawn prompts over the batches; batch i has the next ``sizes[i]`` positions."""
    starts = [0, *accumulate(sizes)][:-1]
    names = zip(fields.DRAWN_MOMENT, fields.DRAWN_ROW, fields.DRAWN_TARGETS, strict=True)
    for moment, *others in names:
        inner = torch.tensor(starts[1:], dtype=torch.int64, device=drawn[moment].device)
        cuts = torch.searchsorted(drawn[moment], inner).tolist()
        for name in (moment, *others):
            for batch, own in zip(batches, drawn[name].tensor_split(cuts), strict=True):
                batch[name] = own
        for batch, start in zip(batches, starts, strict=True):
            batch[moment] = batch[moment] - start


class SampledRows:
    """RecBole's training batches, cut short. The rows are shuffled, so the share is random.

    Args:
        loader: a RecBole ``TrainDataLoader``. share: 0 < share <= 1.
    """

    def __init__(self, loader: TrainDataLoader, share: float) -> None:
        self._loader, self._share = loader, share

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)

    def __len__(self) -> int:
        return max(round(self._share * len(self._loader)), 1)

    def __iter__(self) -> Iterator[Any]:
        return islice(self._loader, len(self))


def _own_part(chosen: Tensor) -> Tensor:
    """This process's rows of a step. At least one, because every process must take every step."""
    own = chosen[distributed.rank() :: distributed.world_size()]
    return own if len(own) else chosen[:1]


def prompt_drawer(
    dataset: PromptDataset, prompts: TrainingPrompts | None, config: Config, stage: int
) -> PromptDrawer | None:
    """The drawer of a stage: None in stage 1, categories in 2, tags and some categories in 3.

    Args:
        dataset: the training part.
        prompts: the training prompts; None if no stage has prompts.
        config: the configuration of the run.
        stage: 1, 2 or 3.
    """
    if stage == 1 or prompts is None:
        return None
    tag_share = {2: 0.0, 3: 1.0 - config["genre_share"]}[stage]
    device = config["device"]
    item_category, left_out = dataset.item_category.to(device), unprompted(dataset).to(device)
    rules = TargetSets(dataset.store.item.to(device), item_category, ~left_out)
    prompts = prompts.to(device)
    if prompts.tags is not None:  # no tag prompts about items of left-out categories
        own = item_category[:, left_out].any(1)
        prompts.tags = replace(prompts.tags, count=prompts.tags.count.masked_fill(own, 0))
    several = config["train_n"] if isinstance(config["train_n"], list) else [config["train_n"]]
    return PromptDrawer(rules, prompts, several, tag_share, config["prompt_share"])
