"""Backbones whose scores are not ``h_u . e_v`` as it stands: one class for each kind of scoring.

Each states the model's own score and how it becomes ``query(h) . item_table``.
"""

import torch
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender
from torch import Tensor
from torch.nn import functional

from recbole_dpr.model.backbone.base import Backbone
from recbole_dpr.utils.errors import UserError


class OutputTable(Backbone):
    """``h . o_v``: items have another vector where they are predicted than in histories (HGN)."""

    def item_table(self) -> Tensor:
        return self.model.item_embedding_for_prediction.weight


class RectifiedTable(Backbone):
    """``h . relu(e_v)`` (NPE)."""

    def item_table(self) -> Tensor:
        return torch.relu(self.model.item_embedding.weight)


class KnowledgeTable(Backbone):
    """``h . (W [e_v ; k_v] + b)``: item and entity vectors, brought together by a layer (KSR)."""

    def __init__(self, model: SequentialRecommender) -> None:
        super().__init__(model)
        # RecBole keeps what it preloads in double precision, which its own forward cannot multiply.
        model.relation_Matrix = model.relation_Matrix.float()

    def item_table(self) -> Tensor:
        both = (self.model.item_embedding.weight, self.model.entity_embedding.weight)
        return self.model.dense_layer_i(torch.cat(both, -1))


class Cosine(Backbone):
    """``cos(h, e_v) / temperature`` (CORE).

    The query is normalised too: ``h_u`` already is, and a steered vector is brought back to the
    sphere that the model decodes on.
    """

    def item_table(self) -> Tensor:
        return functional.normalize(self.model.item_embedding.weight, dim=-1)

    def query(self, user: Tensor) -> Tensor:
        return functional.normalize(user, dim=-1) / self.model.temperature


class Masked(Backbone):
    """``h . e_v + b_v``, with ``h`` read at a mask token after the history (BERT4Rec).

    The bias is one more coordinate, ``[h ; 1] . [e_v ; b_v]``: it is no part of what is steered,
    and stays in the one product. The mask token's own row is no item.
    """

    def user_vectors(self, interaction: Interaction) -> Tensor:
        model = self.model
        items, length = interaction[model.ITEM_SEQ], interaction[model.ITEM_SEQ_LEN]
        # As its reconstruct_test_data, which walks the rows one by one: the mask follows the last
        # item, and the first item makes room for it.
        longer = functional.pad(items, (0, 1)).scatter(1, length.unsqueeze(1), model.mask_token)
        return model.gather_indexes(model.forward(longer[:, 1:]), length - 1)

    def item_table(self) -> Tensor:
        return torch.cat([super().item_table(), self.model.output_bias.unsqueeze(1)], 1)

    def query(self, user: Tensor) -> Tensor:
        return torch.cat([user, torch.ones_like(user[:, :1])], 1)

    def loss(self, interaction: Interaction) -> Tensor:
        # RecBole divides by the number of masked places, of which place 0 does not count.
        if not (interaction[self.model.MASK_INDEX] > 0).any():
            return self.model.item_embedding.weight.sum() * 0.0
        return super().loss(interaction)


class Bidirectional(Backbone):
    """``h . e_v`` with a mask token's row after the items' (S3Rec).

    Its forward attends both ways unless told otherwise; recommending, it is told otherwise, and
    so every position can be learned from.
    """

    def user_vectors(self, interaction: Interaction) -> Tensor:
        last = interaction[self.model.ITEM_SEQ_LEN] - 1
        return self.model.gather_indexes(self.position_vectors(interaction), last)

    def position_vectors(self, interaction: Interaction) -> Tensor:
        return self.model.forward(interaction[self.model.ITEM_SEQ], bidirectional=False)

    def item_table(self) -> Tensor:
        return self.model.item_embedding.weight[: self.model.mask_token]

    def loss(self, interaction: Interaction) -> Tensor:
        if self.model.loss_type == "CE":  # RecBole's softmax counts the mask token as an item
            return self.next_item_loss(interaction)
        return super().loss(interaction)


class Concatenated(Backbone):
    """``u . iu_v + l . il_v``, user and last item each in a space of its own (FPMC).

    One product of concatenations: ``[u ; l] . [iu_v ; il_v]``.
    """

    def user_vectors(self, interaction: Interaction) -> Tensor:
        model = self.model
        last = interaction[model.ITEM_SEQ_LEN].unsqueeze(1) - 1
        item = interaction[model.ITEM_SEQ].gather(1, last).squeeze(1)
        return torch.cat([model.UI_emb(interaction[model.USER_ID]), model.LI_emb(item)], 1)

    def item_table(self) -> Tensor:
        return torch.cat([self.model.IU_emb.weight, self.model.IL_emb.weight], 1)


class Distance(Backbone):
    """``b_v - |h - e_v|`` (TransRec).

    The squared distance is an inner product, ``[h ; |h|^2 ; 1] . [-2 e_v ; 1 ; |e_v|^2]``; root
    and bias follow, item by item. (RecBole's own scoring holds every difference, [B, n_items, d].)
    """

    is_product = False

    def item_table(self) -> Tensor:
        items = self.model.item_embedding.weight
        square = items.square().sum(1, keepdim=True)
        return torch.cat([-2 * items, torch.ones_like(square), square], 1)

    def query(self, user: Tensor) -> Tensor:
        square = user.square().sum(1, keepdim=True)
        return torch.cat([user, square, torch.ones_like(square)], 1)

    def logits(self, user: Tensor) -> Tensor:
        square = super().logits(user).clamp(min=1e-12)  # rounding may fall below 0, and sqrt'(0)
        return self.model.bias.weight.T - square.sqrt()


class OneFacet(Backbone):
    """``softmax(h . e_v)``, where ``h`` is the only facet's projection (SASRecCPR, GRU4RecCPR).

    Usually they overwrite the scores of the history's and of the best items with other products,
    other ones for each user: no one product gives those, so that is refused.
    """

    def __init__(self, model: SequentialRecommender) -> None:
        super().__init__(model)
        if model.n_facet_all != 1 or model.post_remove_context:
            raise UserError(
                f"backbone={type(model).__name__}: it scores parts of the catalogue with other "
                "vectors for each user, so no single vector can be steered; with n_facet_all=1, "
                "n_facet=1, n_facet_context=0, n_facet_reranker=0, n_facet_emb=0 and "
                "post_remove_context=0 it can be used"
            )

    def user_vectors(self, interaction: Interaction) -> Tensor:
        projected = []  # only calculate_loss_prob knows what is projected
        hook = self.model.project_arr[0].register_forward_hook(
            lambda module, given, output: projected.append(output[:, -1])
        )
        try:
            self.model.calculate_loss_prob(interaction, only_compute_prob=True)
        finally:
            hook.remove()
        return projected[0]

    def item_table(self) -> Tensor:
        return getattr(self.model, "out_item_embedding", self.model.item_embedding).weight

    def scores(self, user: Tensor) -> Tensor:
        return self.logits(user).softmax(-1)


class Contrastive(Backbone):
    """``h . e_v``, and a loss that may contrast histories of one next item (FEARec)."""

    def loss(self, interaction: Interaction) -> Tensor:
        if self.model.ssl is None and self.model.loss_type == "CE":
            # Nothing is contrasted, yet RecBole would look up a second history for every row.
            return self.next_item_loss(interaction)
        return super().loss(interaction)


class SelfDescribed(Backbone):
    """A user's own model that says itself how it scores.

    A class with ``user_vectors(interaction)`` or ``item_table()`` may have any of this class's
    methods up to ``scores``; those it lacks follow RecBole's convention.
    """

    is_product = False

    def user_vectors(self, interaction: Interaction) -> Tensor:
        return self._ask("user_vectors", interaction)

    def position_vectors(self, interaction: Interaction) -> Tensor:
        return self._ask("position_vectors", interaction)

    def item_table(self) -> Tensor:
        return self._ask("item_table")

    def query(self, user: Tensor) -> Tensor:
        return self._ask("query", user)

    def logits(self, user: Tensor) -> Tensor:
        return self._ask("logits", user)

    def scores(self, user: Tensor) -> Tensor:
        return self._ask("scores", user)

    def _ask(self, name: str, *given: Interaction | Tensor) -> Tensor:
        asked = self.model if hasattr(type(self.model), name) else super()
        return getattr(asked, name)(*given)
