"""Subsets of evaluation cases, and the items that their prompts describe."""

from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from recbole_dpr.data.case import NEG, Cases
from recbole_dpr.data.dataset import PromptMixin


def subset(cases: Cases, kept: Tensor, **changes: Any) -> Cases:
    """A subset of the cases, in the same order.

    Args:
        cases: the cases.
        kept: bool [M], the cases to keep.
        changes: attributes to replace, such as ``mode``.
    """
    index = torch.nonzero(kept).squeeze(1)
    rows: dict[str, Any] = {
        name: getattr(cases, name)[index] for name in ("end", "targets", "category", "row")
    }
    words: dict[str, Any] = {
        name: [getattr(cases, name)[place] for place in index.tolist()]
        for name in ("prompt_id", "tag")
        if getattr(cases, name)  # SEQ cases have none
    }
    return replace(cases, **rows, **words, **changes)


def about(dataset: PromptMixin, cases: Cases) -> Tensor:
    """The item that each prompt describes: the first target (POS) or the next item (NEG).

    Args:
        dataset: any part. cases: POS or NEG cases.

    Returns:
        int64 [M].
    """
    return dataset.store.item[cases.end] if cases.task == NEG else cases.targets[:, 0]
