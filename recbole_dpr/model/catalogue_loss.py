"""Cross-entropy over the whole catalogue (Eq. 1, 8 and 9).

The scores, targets x items, are by far the largest tensor of a training step.
:func:`catalogue_loss` never stores all of them. It scores a few rows at a time and computes their
gradient while they are in the processor's cache. :func:`target_set_loss` computes the same loss
from given scores, for models whose scores are not a single product.
"""

from typing import Any

import torch
from torch import Tensor

# Scores stored at a time. On a CPU these are 1 MB, about the size of its cache. A GPU needs large
# products.
_SCORES_CPU, _SCORES_GPU = 2**18, 2**27


def target_set_loss(logits: Tensor, targets: Tensor) -> Tensor:
    """Eq. 9: ``-1/|V| sum_v log softmax(logits)[v]`` over each row's targets, averaged over rows.

    With one target per row this is Eq. 1.

    Args:
        logits: float [M, n_items], already divided by tau (Eq. 8).
        targets: int64 [M, N], padded with 0; at least one target per row.
    """
    chosen = (logits.gather(1, targets) * _weights(targets, logits.dtype)).sum(1)
    return (logits.logsumexp(1) - chosen).mean()


def catalogue_loss(query: Tensor, table: Tensor, targets: Tensor, tau: float = 1.0) -> Tensor:
    """``target_set_loss(query @ table.T / tau, targets)``, in less time and memory.

    Args:
        query: float [M, d], M at least 1. table: float [n_items, d].
        targets: int64 [M, N], see :func:`target_set_loss`.
        tau: temperature (8).

    Returns:
        Scalar, at least float32: half-precision values are summed in float32.
    """
    return _CatalogueLoss.apply(query, table, targets, tau)


def _weights(targets: Tensor, precision: torch.dtype) -> Tensor:
    """``1/|V|`` at targets, 0 at padding: float [M, N]."""
    held = (targets > 0).to(precision)
    return held / held.sum(1, keepdim=True)


class _CatalogueLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, query: Tensor, table: Tensor, targets: Tensor, tau: float) -> Tensor:
        precision = torch.promote_types(query.dtype, torch.float32)
        count, weights = len(query), _weights(targets, precision)
        learns_query, learns_table = ctx.needs_input_grad[:2]
        query_gradient = torch.empty_like(query) if learns_query else None
        table_gradient = torch.zeros_like(table) if learns_table else None
        loss = query.new_zeros((), dtype=precision)
        step = max((_SCORES_GPU if query.is_cuda else _SCORES_CPU) // len(table), 16)
        for start in range(0, count, step):
            part = slice(start, start + step)
            own, target, weight = query[part] / tau, targets[part], weights[part]
            logits = (own @ table.T).to(precision)
            loss += logits.amax(1).sum() - (logits.gather(1, target) * weight).sum()
            share = torch.softmax(logits, 1)
            loss -= share.amax(1).log().sum()  # of the largest: exp(largest) / sum of all
            gradient = share.scatter_add_(1, target, -weight)
            if query_gradient is not None:
                query_gradient[part] = gradient @ table / tau
            if table_gradient is not None:
                table_gradient += gradient.T @ own
        ctx.save_for_backward(query_gradient, table_gradient)
        ctx.count = count
        return loss / count

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, Tensor | None, None, None]:
        factor = gradient / ctx.count
        query, table = (g if g is None else g * factor for g in ctx.saved_tensors)
        return query, table, None, None
