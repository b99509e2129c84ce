"""Backbones of one's own, as a user writes them.

``--backbone=own_models.Decayed --loss_type=CE``: from the type of loss RecBole tells what rows to
make for a model.
"""

import torch
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender
from torch import Tensor, nn
from torch.nn import functional


class Decayed(SequentialRecommender):
    """Follows RecBole's convention: ``forward``, ``gather_indexes``, ``item_embedding``.

    Nothing more is needed; as its positions see no later items, all of them are learned from.
    """

    def __init__(self, config, dataset) -> None:
        super().__init__(config, dataset)
        self.item_embedding = nn.Embedding(self.n_items, config["width"] or 16, padding_idx=0)
        self.layer = nn.Linear(config["width"] or 16, config["width"] or 16)

    def forward(self, item_seq: Tensor, item_seq_len: Tensor) -> Tensor:
        items = self.item_embedding(item_seq)
        place = torch.arange(item_seq.shape[1], device=item_seq.device)
        weight = (0.8 ** (place.unsqueeze(1) - place)).tril()
        return self.gather_indexes(self.layer(weight @ items), item_seq_len - 1)

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        user = self.forward(interaction[self.ITEM_SEQ], interaction[self.ITEM_SEQ_LEN])
        return user @ self.item_embedding.weight.T

    def predict(self, interaction: Interaction) -> Tensor:
        scores = self.full_sort_predict(interaction)
        return scores.gather(1, interaction[self.ITEM_ID].unsqueeze(1)).squeeze(1)

    def calculate_loss(self, interaction: Interaction) -> Tensor:
        return functional.cross_entropy(
            self.full_sort_predict(interaction), interaction[self.POS_ITEM_ID]
        )


class Popular(Decayed):
    """Scores in its own way, ``h . e_v + b_v``, and says how: ``item_table`` and ``query``.

    Its loss is its own too, so it is learned on RecBole's rows.
    """

    def __init__(self, config, dataset) -> None:
        super().__init__(config, dataset)
        self.bias = nn.Parameter(torch.zeros(self.n_items))

    def item_table(self) -> Tensor:
        return torch.cat([self.item_embedding.weight, self.bias.unsqueeze(1)], 1)

    def query(self, user: Tensor) -> Tensor:
        return torch.cat([user, torch.ones_like(user[:, :1])], 1)

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        return super().full_sort_predict(interaction) + self.bias

    def calculate_loss(self, interaction: Interaction) -> Tensor:
        return super().calculate_loss(interaction) + 0.01 * self.bias.square().sum()


class Recent(Decayed):
    """Reads more of a row than its items: when they were."""

    def user_vectors(self, interaction: Interaction) -> Tensor:
        user = self.forward(interaction[self.ITEM_SEQ], interaction[self.ITEM_SEQ_LEN])
        return user * (1 + interaction["timestamp_list"].sum(1, keepdim=True).sigmoid())

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        return self.user_vectors(interaction) @ self.item_embedding.weight.T
