"""What every retriever is held against."""

import importlib.util

import pytest
import torch


def needs(extra: str, *modules: str) -> pytest.MarkDecorator:
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    return pytest.mark.skipif(
        bool(missing), reason=f"{', '.join(missing)}: pip install 'recbole_dpr[{extra}]'"
    )


NEEDS_FAISS = needs("faiss", "faiss")
NEEDS_MILVUS = needs("milvus", "pymilvus", "milvus_lite")
EVERY = [
    "exact",
    pytest.param("faiss", marks=NEEDS_FAISS),
    pytest.param("milvus", marks=NEEDS_MILVUS),
]


def by_sorting(queries, k, exclude, allowed, table):
    """What every retriever should give, from a stable sort of all scores."""
    scores = queries @ table.T
    scores[:, 0] = -torch.inf
    for row, own in enumerate(exclude or []):
        scores[row, own] = -torch.inf
    if allowed is not None:
        scores[:, ~allowed] = -torch.inf
    scores, items = scores.sort(dim=1, descending=True, stable=True)
    missing = max(k - items.shape[1], 0)
    scores = torch.nn.functional.pad(scores, (0, missing), value=-torch.inf)[:, :k]
    items = torch.nn.functional.pad(items, (0, missing))[:, :k]
    return items.masked_fill(scores == -torch.inf, 0), scores
