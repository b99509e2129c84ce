"""Backbones whose scores are not simply ``h_u . e_v``: one class for each kind of scoring.

Each docstring gives the model's own score, and how it becomes ``query(h) . item_table``.
"""

import torch
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender
from torch import Tensor
from torch.nn import functional

from recbole_dpr.model.backbone.base import Backbone
from recbole_dpr.utils.errors import UserError


class OutputTable(Backbone):
    """``h . o_v``: items have separate vectors for prediction and for histories (HGN)."""

    def item_table(self) -> Tensor:
        return self.model.item_embedding_for_prediction.weight


class RectifiedTable(Backbone):
    """``h . relu(e_v)`` (NPE)."""

    def item_table(self) -> Tensor:
        return torch.relu(self.model.item_embedding.weight)


class KnowledgeTable(Backbone):
    """``h . (W [e_v ; k_v] + b)``: a linear layer combines item and entity vectors (KSR)."""

    def __init__(self, model: SequentialRecommender) -> None:
        super().__init__(model)
        # RecBole preloads this in double precision, which its own forward cannot multiply.
        model.relation_Matrix = model.relation_Matrix.float()

    def item_table(self) -> Tensor:
        both = (self.model.item_embedding.weight, self.model.entity_embedding.weight)
        return self.model.dense_layer_i(torch.cat(both, -1))


class Cosine(Backbone):
    """``cos(h, e_v) / temperature`` (CORE).

    The query is normalised as well. ``h_u`` already has unit length; a steered vector is scaled
    back to it.
    """

    def item_table(self) -> Tensor:
        return functional.normalize(self.model.item_embedding.weight, dim=-1)

    def query(self, user: Tensor) -> Tensor:
        return functional.normalize(user, dim=-1) / self.model.temperature


class Masked(Backbone):
    """``h . e_v + b_v``, with ``h`` read at a mask token after the history (BERT4Rec).

    The bias is one more coordinate, ``[h ; 1] . [e_v ; b_v]``. So it is not steered, and the score
    stays one product. The mask token's row is not an item.
    """

    def user_vectors(self, interaction: Interaction) -> Tensor:
        model = self.model
        items, length = interaction[model.ITEM_SEQ], interaction[model.ITEM_SEQ_LEN]
        # Same result as the model's reconstruct_test_data, which loops over rows: the mask follows
        # the last item, and the first item is dropped to make room.
        longer = functional.pad(items, (0, 1)).scatter(1, length.unsqueeze(1), model.mask_token)
        return model.gather_indexes(model.forward(longer[:, 1:]), length - 1)

    def item_table(self) -> Tensor:
        return torch.cat([super().item_table(), self.model.output_bias.unsqueeze(1)], 1)

    def query(self, user: Tensor) -> Tensor:
        return torch.cat([user, torch.ones_like(user[:, :1])], 1)

    def loss(self, interaction: Interaction) -> Tensor:
        # RecBole divides by the number of masked positions, not counting position 0. That may be 0.
        if not (interaction[self.model.MASK_INDEX] > 0).any():
            return self.model.item_embedding.weight.sum() * 0.0
        return super().loss(interaction)


class Bidirectional(Backbone):
    """``h . e_v``, where the item table has a row for the mask token after the items (S3Rec).

    By default the model's forward attends in both directions. For recommendation it attends to the
    past only, so the backbone can learn at every position.
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
    """``u . iu_v + l . il_v``, with separate item vectors for the user and the last item (FPMC).

    This is one product of concatenations: ``[u ; l] . [iu_v ; il_v]``.
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

    The squared distance is an inner product, ``[h ; |h|^2 ; 1] . [-2 e_v ; 1 ; |e_v|^2]``. Square
    root and bias are applied to it afterwards. (RecBole's own scoring stores all differences,
    [B, n_items, d].)
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
        square = super().logits(user).clamp(min=1e-12)  # may round below 0; sqrt'(0) = inf
        return self.model.bias.weight.T - square.sqrt()


class OneFacet(Backbone):
    """``softmax(h . e_v)``, where ``h`` is the only facet's projection (SASRecCPR, GRU4RecCPR).

    By default these models replace the scores of the history's items and of the best items by
    other products, which differ by user. No single product gives such scores, so this is refused.
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
        projected = []  # only calculate_loss_prob computes the projection's input
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
    """``h . e_v``, with a loss that may contrast histories with the same next item (FEARec)."""

    def loss(self, interaction: Interaction) -> Tensor:
        if self.model.ssl is None and self.model.loss_type == "CE":
            # Without contrast, RecBole would still look up a second history for every row.
            return self.next_item_loss(interaction)
        return super().loss(interaction)


class SelfDescribed(Backbone):
    """A custom model that defines its own scoring.

    A model class with ``user_vectors(interaction)`` or ``item_table()`` may define any of the
    methods of this class from ``user_vectors`` to ``scores``. Methods that it does not define
    follow RecBole's convention.
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
