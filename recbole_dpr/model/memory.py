"""The memory: finds the items and categories that a prompt refers to, given the user."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from recbole_dpr.model.backbone import Backbone
from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.model.experts import ExpertLinear
from recbole_dpr.model.gate import Gate
from recbole_dpr.model.memory_keys import MemoryKeys

_NAMED = 0.9995  # from this cosine on, a prompt counts as the item's own text
_SHARPNESS = 40.0  # initial sharpness of the softmax over cosines
# Initial sharpness of each attention over items, in units of _SHARPNESS, and initial gamma. The
# soft head covers all items that a sentence may mean; the sharp head picks one item.
_HEADS = (1.0, 3.0)
# From this lead of the nearest item text over the nearest text about a category on, a prompt counts
# as one about items, whatever the gate says; and how sharply. Chosen on validation.
_LEAD, _LEAD_SHARPNESS = 0.05, 80.0
_GAIN = 10.0  # unit of the learned gains: item scores differ by about this much


@dataclass
class Recalled:
    """What the memory recalls for prompts.

    Attributes:
        vectors: float [B, P, size]. Input of the projector (Eq. 3); also added, after a linear
            map, to the output of the tower's last norm.
        category: float [B, P, C], how far the prompt asks for each category; sums to ``gate``.
        of_items: float [B, P, heads, C], categories of the recalled items, times 1 - ``gate``.
        years: float [B, P, Y], 1 for each year that the prompt names.
        gate: float [B, P, 1], from 0 (the prompt is about items) to 1 (about categories).
    """

    vectors: Tensor
    category: Tensor
    of_items: Tensor
    years: Tensor
    gate: Tensor


class Reading(NamedTuple):
    """How the memory interprets one prompt.

    Attributes:
        understood: see :meth:`Memory.understood`. gate: as in :class:`Recalled`.
        category: float [C], the share of each category; sums to 1.
        named: items that the prompt names, by title or by their exact text.
        near: items with the nearest texts, nearest first. years: the years that it names.
    """

    understood: bool
    gate: float
    category: Tensor
    named: list[int]
    near: list[int]
    years: list[int]


class Memory(MemoryKeys):
    """Attention over texts of items and categories. This is an addition to the paper.

    **Items.** Let ``c_k`` be the cosine of the prompt and its k-th nearest item key. Let ``e_k``
    and ``g_k`` be the vector and the categories of the item with that key. The memory recalls::

        r = sum_k a_k e_k / scale     a = softmax(beta c_k + gamma (h_u . e_k - mean))

    It does so twice, with a soft and a sharp attention. The gamma term prefers, among the items
    that a sentence may mean, those that suit this user. A title in the prompt is an item key with
    cosine 1.

    **Categories.** ``s_c`` is the log-mean-exp of the cosines of the keys of category c, so a
    category with one key is comparable to one with a hundred. ``p = softmax(b s)`` says which
    categories the prompt asks for. The memory also recalls ``p`` times the categories' mean item
    vectors. A gate mixes items and categories, see :class:`.gate.Gate`. It is 0 if the prompt names
    a title, and near 0 if an item text is clearly nearer than every text about a category.

    **Years.** Years are further columns of ``g_v``, after the categories. A year that the prompt
    names weighs as much as a category that it asks for.

    **Use.** The result is used in three ways: as input of the projector (Eq. 3); as ``A r + b``,
    added to the output of the tower's last norm; and as weights ``w`` of the items' categories.
    ``w`` is made of ``gate x p`` and of the recalled items' categories, each times one learned gain
    per polarity. No parameter belongs to a single category, so a new category works without
    training. The score stays one inner product, ``[h_final ; w] . [e_v ; g_v]``. Before training,
    the gains and A are 0.

    Args:
        size: width d of ``h_u``. width: width of an item vector (the backbone's item table).
        item_category, item_year: as for :class:`.memory_keys.MemoryKeys`.
        towers: as in the configuration. With 1, both polarities share A, b and the gains.
        dropout: share of training prompts that lose their nearest item text. That text is usually
            the prompt's own tag, which a user would not type.
        text_size: width of the encoder's vectors.

    Attributes:
        size (int): width of ``Recalled.vectors``.
        scale (Tensor): standard deviation of the entries of the item vectors at the start of the
            prompted stages.
    """

    scale: Tensor

    def __init__(
        self,
        size: int,
        width: int,
        item_category: Tensor,
        item_year: Tensor,
        towers: int,
        dropout: float,
        text_size: int,
    ) -> None:
        super().__init__(item_category, item_year)
        self.size, self.dropout = (len(_HEADS) + 1) * width, dropout
        self.register_buffer("scale", torch.ones(()))
        self.sharpness = nn.Parameter(torch.tensor(_HEADS))  # beta / 40
        self.prior = nn.Parameter(torch.tensor(_HEADS))  # gamma
        self.category_sharpness = nn.Parameter(torch.ones(()))  # b / 40
        self.gate = Gate(text_size)
        self.heads = ExpertLinear(towers, self.size, size)
        self.gain = nn.Parameter(torch.zeros(towers, 1 + len(_HEADS)))

    def calibrate(self, item_table: Tensor) -> None:
        """Set ``scale`` from item vectors, float [n_items, width], unless it is already set."""
        if self.scale == 1:
            self.scale.copy_(item_table[1:].std().clamp(min=1e-12))

    def forward(self, backbone: Backbone, user: Tensor, prompts: EncodedPrompts) -> Recalled:
        """Recall items and categories for prompts [B, P]. No gradient reaches the backbone.

        Args:
            backbone: the model of the items.
            user: float [B, d], ``h_u``.
        """
        cosine, item = prompts.cosine, prompts.item
        with torch.no_grad():
            has = self.table[:, : self.n_categories]
            vectors, liking = _items(backbone, user, item, self.scale, has)
            mean = _category_means(backbone, has) / self.scale
        attention = _SHARPNESS * self.sharpness[:, None] * cosine.unsqueeze(-2)
        attention = attention + self.prior[:, None] * liking.unsqueeze(-2)
        if self.training and item.shape[-1] > 1:
            left_out = torch.rand(item.shape[:-1], device=item.device) < self.dropout
            nearest = torch.arange(item.shape[-1], device=item.device) == 0
            gone = left_out.unsqueeze(-1) & nearest
            attention = attention.masked_fill(gone.unsqueeze(-2), -torch.inf)
            cosine = cosine.masked_fill(gone, -1.0)
        found = torch.softmax(attention, -1) @ vectors
        recalled, of_items = found.tensor_split([-self.n_categories], -1)
        category, gate = self._shares(prompts.score), self._share_of_categories(prompts, cosine)
        return Recalled(
            torch.cat([recalled.flatten(-2) * (1 - gate), (category @ mean) * gate], -1),
            category * gate,
            of_items * (1 - gate).unsqueeze(-1),
            prompts.years,
            gate,
        )

    def _shares(self, score: Tensor) -> Tensor:
        """``p``: float [..., C] -> [..., C]."""
        return torch.softmax(_SHARPNESS * self.category_sharpness * score, -1)

    def _share_of_categories(self, prompts: EncodedPrompts, cosine: Tensor) -> Tensor:
        """The gate, float [..., 1]; 0 if a title is named, which a cosine [..., K] of 1 tells."""
        nearest = cosine.amax(-1, keepdim=True)
        lead = nearest - prompts.nearest
        share = self.gate(prompts.words, prompts.above)
        share = share * torch.sigmoid(_LEAD_SHARPNESS * (_LEAD - lead))
        return share.masked_fill(nearest >= _NAMED, 0.0)

    def fit_gate(self, prompts: EncodedPrompts, groups: list[tuple[Tensor, bool]]) -> None:
        """Fit the gate on training prompts [n].

        Args:
            groups: for each kind of prompt, its rows among the n (int64 [m]), and whether its
                prompts are about categories.
        """
        rows, is_category = zip(*groups, strict=True)
        words, above = prompts.words, prompts.above
        self.gate.fit([words[own] for own in rows], [above[own] for own in rows], is_category)

    @torch.no_grad()
    def reading(self, prompt: EncodedPrompts) -> Reading:
        """How the memory interprets one prompt (no leading dimension)."""
        items = prompt.item.tolist()
        cosines = prompt.cosine.tolist()
        return Reading(
            bool(self.understood(prompt)),
            float(self._share_of_categories(prompt, prompt.cosine)),
            self._shares(prompt.score),
            [item for item, cosine in zip(items, cosines, strict=True) if cosine >= _NAMED],
            items,
            self.years[prompt.years > 0].tolist(),
        )

    def pull(
        self,
        recalled: Recalled,
        mask: Tensor,
        polarity: Tensor,
        present: Sequence[int],
        strength: Tensor,
    ) -> Tensor:
        """``A r + b``, to be added to ``h_final``: float [B, d], the mean over a row's prompts.

        Args:
            recalled: what the memory recalls for the prompts.
            mask: bool [B, P], true where there is a prompt. polarity: int64 [B, P].
            present: the polarities that may occur.
            strength: float [B, P], factor of each prompt's part.
        """
        share = mask * strength
        if mask.shape[1] > 1:
            share = share / mask.sum(1, keepdim=True).clamp(min=1)
        return (self.heads(recalled.vectors, polarity, present) * share.unsqueeze(2)).sum(1)

    def weights(self, recalled: Recalled, mask: Tensor, polarity: Tensor, gain: Tensor) -> Tensor:
        """``w``: float [B, C + Y], the sum over a row's prompts, 0 in rows without a prompt.

        Args:
            recalled: what the memory recalls for the prompts.
            mask: bool [B, P], true where there is a prompt. polarity: int64 [B, P].
            gain: float [2, 2], see ``DPR.gain``.
        """
        of_items, of_categories = gain[polarity].split(1, -1)
        chosen = torch.cat([of_categories, of_items.expand(-1, -1, len(_HEADS))], -1)
        gain = _GAIN * self.gain[polarity % len(self.gain)] * chosen
        gain = gain.unsqueeze(-1)  # [B, P, 1 + heads, 1]
        own = recalled.category - recalled.gate / self.n_categories
        parts = torch.cat([own.unsqueeze(-2), recalled.of_items], -2)
        weights = torch.cat([(gain * parts).sum(-2), gain[..., 0, :] * recalled.years], -1)
        return (weights * mask.unsqueeze(2)).sum(1)


def _items(
    backbone: Backbone, user: Tensor, item: Tensor, scale: Tensor, has: Tensor
) -> tuple[Tensor, Tensor]:
    """What is recalled of items, and how much the user likes each, relative to the mean of the K.

    Args:
        user: float [B, d]. item: int64 [B, P, K].
        scale: see :class:`Memory`. has: float [n_items, C], categories of the items.

    Returns:
        ``[e_k / scale ; g_k]``, float [B, P, K, width + C], and float [B, P, K].
    """
    table = backbone.item_table() / scale
    facts = functional.embedding(item, torch.cat([table, has], 1))  # gathered once: it is large
    if backbone.is_product:  # only these items need scores, not the whole catalogue
        query = scale * backbone.query(user)[:, None, :, None]
        liking = (facts[..., : table.shape[1]] @ query).squeeze(-1)
    else:
        liking = backbone.logits(user).gather(1, item.flatten(1)).view_as(item)
    return facts, liking - liking.mean(-1, keepdim=True)


def _category_means(backbone: Backbone, table: Tensor) -> Tensor:
    """The mean item vector of each category: float [C, width]."""
    return table.T @ backbone.item_table() / table.sum(0).clamp(min=1).unsqueeze(1)
