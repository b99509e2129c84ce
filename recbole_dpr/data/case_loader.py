"""A data loader that feeds cases to RecBole's full-ranking evaluation."""

import torch
from recbole.config import Config
from recbole.data.dataloader import FullSortEvalDataLoader
from recbole.data.dataloader.abstract_dataloader import AbstractDataLoader
from recbole.data.interaction import Interaction
from torch import Tensor

from recbole_dpr.data import fields
from recbole_dpr.data.case import NEG, Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.sequence import members


class CaseLoader(FullSortEvalDataLoader):
    """Cases for RecBole's full-ranking evaluation, ``trainer.evaluate(loader)``.

    RecBole's ``history_index`` holds the items that are excluded from the ranking: the history with
    ``mask_history``, and for the hard filter the items that do not comply with the prompt.

    Args:
        config: has RecBole's ``eval_batch_size`` (cases per step).
        dataset: any part; its store holds the histories.
        cases: cases of one task, N and mode.
        prompted: whether rows carry their prompt.
        filtered: whether items that do not comply are excluded (the Filter baseline).
        encoded: int64, ascending, the ``end`` of each history in the model's user table. Rows then
            carry a row of that table instead of a history. None: rows carry histories.
    """

    def __init__(
        self,
        config: Config,
        dataset: PromptMixin,
        cases: Cases,
        prompted: bool = False,
        filtered: bool = False,
        encoded: Tensor | None = None,
    ) -> None:
        self.cases = cases
        self.encoded = encoded
        self.prompted, self.filtered = prompted, filtered
        self.mask_history = config["mask_history"]
        self.sample_size = len(cases)
        AbstractDataLoader.__init__(self, config, dataset, sampler=None, shuffle=False)

    def _init_batch_size_and_step(self) -> None:
        self.step = self.config["eval_batch_size"]
        self.set_batch_size(self.step)

    def collate_fn(self, index: list[int]) -> tuple:
        """RecBole's batch: interaction, excluded (row, item), target rows, target items."""
        rows = torch.as_tensor(index)
        targets = self.cases.targets[rows]
        row, column = torch.nonzero(targets, as_tuple=True)
        interaction = self._interaction(rows)
        return interaction, self._excluded(rows, targets), row, targets[row, column]

    def _interaction(self, index: Tensor) -> Interaction:
        end = self.cases.end[index]
        if self.encoded is None:
            rows = self._histories(index, end)
        else:
            rows = Interaction({fields.USER_ROW: torch.searchsorted(self.encoded, end)})
        if self.prompted:
            prompt = self.cases.row[index].unsqueeze(1)
            negative = torch.full_like(prompt, self.cases.task == NEG, dtype=torch.bool)
            rows.update(Interaction({fields.PROMPT_ROW: prompt, fields.PROMPT_NEGATIVE: negative}))
        return rows

    def _histories(self, index: Tensor, end: Tensor) -> Interaction:
        dataset, store = self._dataset, self._dataset.store
        columns = {
            dataset.uid_field: store.user[end - 1],  # at end, another user's sequence may begin
            dataset.iid_field: self.cases.targets[index, 0],
        }
        rows = dataset.join(Interaction(columns))
        if self.is_sequential:
            length = (store.position[end - 1] + 1).clamp(max=dataset.max_item_list_len)
            rows.update(dataset.histories(end, length))
            rows.update(Interaction({dataset.item_list_length_field: length}))
            rows = self.transform(dataset, rows)
        return rows

    def _excluded(self, index: Tensor, targets: Tensor) -> tuple[Tensor, Tensor] | None:
        if not (self.mask_history or self.filtered):
            return None
        has = self._dataset.item_category
        excluded = torch.zeros(len(index), len(has), dtype=torch.bool)
        if self.mask_history:
            store, end = self._dataset.store, self.cases.end[index]
            row, place = members(store.position[end])
            excluded[row, store.item[(end - store.position[end])[row] + place]] = True
            excluded.scatter_(1, targets, False)  # a repeated item may be a target
        if self.filtered:
            complies = has[:, self.cases.category[index]].T
            excluded |= complies if self.cases.task == NEG else ~complies
        row, item = torch.nonzero(excluded, as_tuple=True)
        return row, item
