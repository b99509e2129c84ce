"""Builds a retriever over a backbone's items, for the backbone's queries."""

import torch
from torch import Tensor

from recbole_dpr.model.backbone import Backbone
from recbole_dpr.retrieval.groups import GroupedRetriever
from recbole_dpr.retrieval.retriever import Retriever, load_retriever
from recbole_dpr.utils.errors import UserError


@torch.no_grad()
def index_backbone(
    backbone: Backbone,
    users: Tensor,
    name: str,
    further: tuple[Tensor, Tensor] | None = None,
    **options: object,
) -> Retriever:
    """Build a retriever whose scores, for ``backbone.query(user)``, are ``backbone.scores(user)``.

    This is possible if the scores are one inner product. (A bias is one more dimension of the item
    table; a temperature is part of the query.)

    Args:
        backbone: the backbone.
        users: float [B, d], a few hundred user vectors, typical of later queries. The scores are
            checked on them, and an approximate retriever is calibrated with them.
        further: added to the scores, as the two factors of a product: float [B, c] and
            [n_items, c]. They become the last c dimensions of queries and table.
        name, options: see :func:`~.retriever.load_retriever`.

    Raises:
        UserError: as :func:`~.retriever.load_retriever`, or the scores are not an inner product
            (TransRec, SASRecCPR).
    """
    table, queries = backbone.item_table().detach(), backbone.query(users)
    scores, products = backbone.scores(users[:8]), queries[:8] @ table.T
    if not torch.allclose(scores[:, 1:], products[:, 1:], rtol=1e-3, atol=1e-4):
        raise UserError(
            f"retriever={name}: scores of {type(backbone.model).__name__} are no inner product of "
            "user and item, so every item must be scored; leave it out"
        )
    if further is not None:
        queries, table = torch.cat([queries, further[0]], 1), torch.cat([table, further[1]], 1)
    retriever = load_retriever(name, table, **options)
    if isinstance(retriever, GroupedRetriever):
        retriever.calibrate(queries)
    return retriever
