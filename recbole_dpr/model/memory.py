"""The memory: which items and which categories a prompt brings to mind, for this user."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional
from tqdm import tqdm

from recbole_dpr.model.backbone import Backbone
from recbole_dpr.model.experts import ExpertLinear
from recbole_dpr.model.gate import Gate, above_mean
from recbole_dpr.text.years import YearRange
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import load_tensors, save_tensors

NEAR = 48  # item texts that are looked at for each prompt
_OWN = 0.985  # cosine above which a training prompt is taken for one of the keys itself
_NAMED = 0.9995  # cosine of a text that is an item's own
_UNUSUAL = 0.05  # share of the training prompts that are less near to what is known
_COMPARED = 2**24  # cosines at a time
_LONG = 2**27  # cosines; fewer take a second or two, and need no bar
_BETA = 20.0  # how far the nearest keys of a category count more than the others
_SHARPNESS = 40.0  # of the softmax over cosines, at first
# How sharp each attention over items is at first, times that, and gamma with it: the soft one sees
# all that a sentence may mean, the sharp one names an item.
_HEADS = (1.0, 3.0)
_GAIN = 10.0  # a unit of the learned gains: scores of items differ by about as much


@dataclass
class Recalled:
    """What the memory recalls for prompts.

    Attributes:
        vectors: float [B, P, size], for the projector (Eq. 3) and past the tower's last norm.
        category: float [B, P, C], each category's share in what is asked for; sums to ``gate``.
        of_items: float [B, P, heads, C], the categories of the items recalled, times 1 - ``gate``.
        years: float [B, P, Y], 1 for each year that is named.
        gate: float [B, P, 1], how far a prompt is about categories (1), not about items (0).
    """

    vectors: Tensor
    category: Tensor
    of_items: Tensor
    years: Tensor
    gate: Tensor


class Reading(NamedTuple):
    """What one prompt is taken for.

    Attributes:
        understood: see :meth:`Memory.understood`. gate: as of :class:`Recalled`.
        category: float [C], sums to 1. named: items whose titles or own texts it holds.
        near: items whose texts are near, the nearest first. years: that it names.
    """

    understood: bool
    gate: float
    category: Tensor
    named: list[int]
    near: list[int]
    years: list[int]


class Memory(nn.Module):
    """Attention over what is known in words: items and categories; not the paper's.

    Keys are the items' texts, and for each category its name, its name in every training template
    and the free-form training prompts about it. Of item keys it recalls, with ``c_k`` the cosine
    of the prompt and its k-th nearest key, and ``e_k`` and ``g_k`` the vector and the categories
    of the item that the key belongs to::

        r = sum_k a_k e_k / scale     a = softmax(beta c_k + gamma (h_u . e_k - mean))

    twice, with a soft and a sharp attention: of the films that a sentence may mean, those count
    that this user may want. Category c scores ``s_c``, the log-mean-exp of its keys' cosines, so
    that a category with one key stands beside one with a hundred; ``p = softmax(b s)`` says which
    categories are asked for, and ``p`` times the categories' mean item vectors is recalled too.
    A gate mixes the two, see :class:`.gate.Gate`. It is 0 where a title is named.

    Titles that a prompt names are item keys of cosine 1. Years that it names are columns of
    ``g_v`` beside the categories', and weigh as a category that is asked for.

    What is recalled goes three ways: into the projector (Eq. 3); as ``A r + b`` past the tower's
    last norm; and as weights of the items' categories, ``w = gate x p`` and the categories of the
    items recalled, times one learned gain each and a polarity. No weight belongs to a category, so
    a new one is followed without training. All of it stays one inner product,
    ``[h_final ; w] . [e_v ; g_v]``. Untrained gains and A are 0.

    Args:
        size: width d of ``h_u``. width: of an item vector (the backbone's item table).
        item_category: bool [n_items, n_categories].
        item_year: int64 [n_items], 0 where it is not known.
        towers: as in the configuration: 1 shares A, b and the gains between the polarities.
        dropout: the share of training prompts whose nearest item text is left out: it is their
            own tag, which no user says.
        text_size: width of the encoder's vectors.

    Attributes:
        size (int): width of ``Recalled.vectors``.
        key: float [n_texts, text_size], of length 1. item: int64 [n_texts], whose text it is.
        category_key: float [n_keys, text_size], of length 1. category: int64 [n_keys], whose key.
            All four are empty before :meth:`fill`, and in a file of their own, as weights are
            written often.
        table: float [n_items, n_categories + n_years], ``g_v``. years: int64 [n_years], of its
            last columns. The data's, so never saved.
        scale (Tensor): deviation of the item vectors' entries as prompted stages found them.
    """

    key: Tensor
    category_key: Tensor
    item: Tensor
    category: Tensor
    table: Tensor
    years: Tensor
    floor: Tensor
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
        super().__init__()
        self.n_items, self.n_categories = item_category.shape
        self.size, self.dropout = (len(_HEADS) + 1) * width, dropout
        for name in ("key", "category_key"):
            self.register_buffer(name, torch.zeros(0, 1), persistent=False)
        for name in ("item", "category"):
            self.register_buffer(name, torch.zeros(0, dtype=torch.int64), persistent=False)
        years = item_year.unique()
        years = years[years > 0]
        table = torch.cat([item_category, item_year.unsqueeze(1) == years], 1)
        self.register_buffer("table", table.float(), persistent=False)
        self.register_buffer("years", years, persistent=False)
        # What is said of a category and of items is at least so near: s_c above the mean, cosine.
        self.register_buffer("floor", torch.zeros(2))
        self.register_buffer("scale", torch.ones(()))
        self.sharpness = nn.Parameter(torch.tensor(_HEADS))  # beta / 40
        self.prior = nn.Parameter(torch.tensor(_HEADS))  # gamma
        self.category_sharpness = nn.Parameter(torch.ones(()))  # b / 40
        self.gate = Gate(text_size)
        self.heads = ExpertLinear(towers, self.size, size)
        self.gain = nn.Parameter(torch.zeros(towers, 1 + len(_HEADS)))

    # -- keys ------------------------------------------------------------------------------

    def fill(self, text: Tensor, item: Tensor, category_text: Tensor, category: Tensor) -> None:
        """Give it its keys.

        Args:
            text: float [n_texts, text_size], of the items. item: int64 [n_texts], whose they are.
            category_text: float [n_keys, text_size], at least one of each category.
            category: int64 [n_keys], whose they are.
        """
        device = self.scale.device
        # As the file has them, so that a run that goes on computes as the one that began.
        self.key, self.category_key = (
            functional.normalize(own, dim=1).half().float().to(device)
            for own in (text, category_text)
        )
        self.item, self.category = item.to(device), category.to(device)
        cosine, _, score, _ = self._parts(self.near(category_text, hide_own=True))
        said = torch.stack([above_mean(score).squeeze(-1), cosine[:, 0]])
        self.floor = said.quantile(_UNUSUAL, 1)

    def calibrate(self, item_table: Tensor) -> None:
        """Set ``scale`` by item vectors, float [n_items, width], unless it is set already."""
        if self.scale == 1:
            self.scale.copy_(item_table[1:].std().clamp(min=1e-12))

    def save(self, path: Path) -> None:
        """Write the keys, whole and in half precision."""
        keys = {"key": self.key.half(), "category_key": self.category_key.half()}
        save_tensors(path, keys | {"item": self.item, "category": self.category}, {})

    def load(self, path: Path, text_size: int) -> None:
        """Read what :meth:`save` wrote.

        Args:
            text_size: width of the encoder's vectors.

        Raises:
            UserError: no such file, or not one of a run with these items and categories.
        """
        tensors, _ = load_tensors(path, self.scale.device)
        names = ("key", "category_key", "item", "category")
        if all(name in tensors and not len(tensors[name]) for name in names):
            return  # of a run without prompts
        owners = (("key", "item", self.n_items), ("category_key", "category", self.n_categories))
        if not all(
            _are_vectors(tensors.get(key), text_size)
            and _are_owners(tensors.get(owner), len(tensors[key]), bound)
            for key, owner, bound in owners
        ):
            raise UserError(f"{path}: not the memory of this run; train anew")
        self.key, self.category_key = (tensors[key].float() for key, _, _ in owners)
        self.item, self.category = tensors["item"], tensors["category"]

    # -- prompts ---------------------------------------------------------------------------

    @torch.no_grad()
    def near(
        self,
        text: Tensor,
        titled: Sequence[Sequence[int]] = (),
        years: Sequence[YearRange | None] = (),
        hide_own: bool = False,
        show_progress: bool = False,
    ) -> Tensor:
        """What is near prompts: computed once for each.

        Args:
            text: float [n, text_size], ``Encoder(p)``.
            titled: of each the items whose titles it names. years: and the years. None if empty.
            hide_own: whether a prompt that is a category's key is hidden from it, as in training:
                nobody else types that very sentence.
            show_progress: show a bar where it takes a while.

        Returns:
            float [n, 2 K + C + Y]: the cosines of the K nearest item texts, from the largest down;
            whose texts they are (whole numbers); ``s_c`` of each category; and 1 for each year
            that is named. Of no width before :meth:`fill`.
        """
        if not len(self.item):
            return text.new_zeros(len(text), 0)
        text = functional.normalize(text.to(self.key.device), dim=1)
        keys = len(self.key) + len(self.category_key)
        parts = text.split(max(_COMPARED // keys, 1))
        hide = not show_progress or len(text) * keys < _LONG
        owner = functional.one_hot(self.category, self.n_categories).float()
        rows = []
        for part in tqdm(parts, desc="Memory", disable=hide):
            found = (part @ self.key.T).topk(self._k, dim=1)
            cosine = part @ self.category_key.T
            if hide_own:
                cosine = cosine.masked_fill(cosine > _OWN, -torch.inf)
            count = torch.isfinite(cosine).float() @ owner
            likeness = torch.exp(_BETA * (cosine - 1)) @ owner / count.clamp(min=1)
            score = 1 + torch.log(likeness.clamp(min=1e-12)) / _BETA
            rows.append(torch.cat([found.values, self.item[found.indices], score], 1))
        near = torch.cat([torch.cat(rows), self._years_named(len(text), years)], 1)
        for row, items in zip(near, titled, strict=False):
            few = torch.tensor(items[: self._k], device=near.device)
            for part, named in ((row[: self._k], torch.ones_like(few)), (row[self._k :], few)):
                part[: self._k] = torch.cat([named, part[: self._k - len(few)].clone()])
        return near

    @property
    def _k(self) -> int:
        return min(NEAR, len(self.key))

    def _years_named(self, n: int, years: Sequence[YearRange | None]) -> Tensor:
        """float [n, n_years], 1 for each year in a prompt's range."""
        named = torch.zeros(n, len(self.years), device=self.years.device)
        for row, span in zip(named, years, strict=False):
            if span is not None:
                first, last = span.first or 0, span.last or 9999
                row[(self.years >= first) & (self.years <= last)] = 1.0
        return named

    def forward(self, backbone: Backbone, user: Tensor, words: Tensor, near: Tensor) -> Recalled:
        """What prompts recall. The backbone has no gradient of it.

        Args:
            backbone: whose items are recalled.
            user: float [B, d], ``h_u``. words: float [B, P, text_size], ``Encoder(p)``.
            near: float [B, P, 2 K + C + Y], see :meth:`near`.
        """
        cosine, item, score, years = self._parts(near)
        item = item.long()
        with torch.no_grad():
            vectors, liking = _items(backbone, user, item)
            has = self.table[:, : self.n_categories]
            mean = _category_means(backbone, has) / self.scale
        attention = _SHARPNESS * self.sharpness[:, None] * cosine.unsqueeze(-2)
        attention = attention + self.prior[:, None] * liking.unsqueeze(-2)
        if self.training and item.shape[-1] > 1:
            left_out = torch.rand(item.shape[:-1], device=item.device) < self.dropout
            nearest = torch.arange(item.shape[-1], device=item.device) == 0
            gone = left_out.unsqueeze(-1) & nearest
            attention = attention.masked_fill(gone.unsqueeze(-2), -torch.inf)
            cosine = cosine.masked_fill(gone, -1.0)
        attention = torch.softmax(attention, -1)
        recalled = (attention @ (vectors / self.scale)).flatten(-2)
        category, gate = self._shares(score), self._share_of_categories(words, score, cosine)
        return Recalled(
            torch.cat([recalled * (1 - gate), (category @ mean) * gate], -1),
            category * gate,
            attention @ functional.embedding(item, has) * (1 - gate).unsqueeze(-1),
            years,
            gate,
        )

    def _parts(self, near: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Of :meth:`near`: cosines, items [..., K], ``s_c`` [..., C] and years [..., Y]."""
        sizes = self._k, self._k, self.n_categories, len(self.years)
        return near.split(sizes, -1)

    def _shares(self, score: Tensor) -> Tensor:
        """``p``: float [..., C] -> [..., C]."""
        return torch.softmax(_SHARPNESS * self.category_sharpness * score, -1)

    def _share_of_categories(self, words: Tensor, score: Tensor, cosine: Tensor) -> Tensor:
        """The gate: float [..., text_size], [..., C] and [..., K] -> [..., 1]."""
        return self.gate(words, score).masked_fill(cosine[..., :1] >= _NAMED, 0.0)

    def fit_gate(self, words: Tensor, near: Tensor, groups: list[tuple[Tensor, bool]]) -> None:
        """Fit the gate on training prompts.

        Args:
            words: float [n, text_size]. near: float [n, width], see :meth:`near`.
            groups: of each kind of prompt, which of the n it has (int64 [m]), and whether they
                are about categories.
        """
        score = self._parts(near)[2]
        rows, is_category = zip(*groups, strict=True)
        self.gate.fit([words[own] for own in rows], [score[own] for own in rows], is_category)

    @torch.no_grad()
    def reading(self, words: Tensor, near: Tensor) -> Reading:
        """What one prompt is taken for.

        Args:
            words: float [text_size], ``Encoder(p)``. near: float [width], see :meth:`near`.
        """
        cosine, item, score, years = self._parts(near)
        items = item.long().tolist()
        named = [own for own, found in zip(items, cosine.tolist(), strict=True) if found >= _NAMED]
        return Reading(
            bool(self.understood(near)),
            float(self._share_of_categories(words, score, cosine)),
            self._shares(score),
            named,
            items,
            self.years[years > 0].tolist(),
        )

    def understood(self, near: Tensor) -> Tensor:
        """Whether there is evidence of what prompts ask for: float [..., width] -> bool [...].

        There is none where no title or year is named, no category stands out and no item's text
        is near: each less than in all but :data:`_UNUSUAL` of the training prompts. True before
        :meth:`fill`.
        """
        if not near.shape[-1]:
            return torch.ones(near.shape[:-1], dtype=torch.bool, device=near.device)
        cosine, _, score, years = self._parts(near)
        above, nearest = self.floor
        said = (above_mean(score).squeeze(-1) >= above) | (cosine[..., 0] >= nearest)
        return said | years.any(-1)

    def pull(
        self,
        recalled: Recalled,
        mask: Tensor,
        polarity: Tensor,
        present: Sequence[int],
        strength: Tensor,
    ) -> Tensor:
        """What is added to ``h_final``: float [B, d], the mean over a row's prompts.

        Args:
            mask: bool [B, P], true where there is a prompt. polarity: int64 [B, P].
            present: the polarities that there may be. strength: float [2], times their part.
        """
        share = mask * strength[polarity]
        if mask.shape[1] > 1:
            share = share / mask.sum(1, keepdim=True).clamp(min=1)
        return (self.heads(recalled.vectors, polarity, present) * share.unsqueeze(2)).sum(1)

    def weights(
        self, recalled: Recalled, mask: Tensor, polarity: Tensor, strength: Tensor
    ) -> Tensor:
        """``w``: float [B, C + Y], the sum over a row's prompts, 0 in rows without one.

        Args: as :meth:`pull`.
        """
        gain = _GAIN * self.gain[polarity % len(self.gain)].unsqueeze(-1)  # [B, P, 1 + heads, 1]
        own = recalled.category - recalled.gate / self.n_categories
        parts = torch.cat([own.unsqueeze(-2), recalled.of_items], -2)
        share = (mask * strength[polarity]).unsqueeze(2)
        weights = torch.cat([(gain * parts).sum(-2), gain[..., 0, :] * recalled.years], -1)
        return (weights * share).sum(1)


def _items(backbone: Backbone, user: Tensor, item: Tensor) -> tuple[Tensor, Tensor]:
    """Vectors of items, and how far users like them above the mean of what is near.

    Args:
        user: float [B, d]. item: int64 [B, P, K].

    Returns:
        float [B, P, K, width] and [B, P, K].
    """
    vectors = functional.embedding(item, backbone.item_table())
    if backbone.is_product:  # no need for those of the whole catalogue
        liking = (vectors @ backbone.query(user)[:, None, :, None]).squeeze(-1)
    else:
        liking = backbone.logits(user).gather(1, item.flatten(1)).view_as(item)
    return vectors, liking - liking.mean(-1, keepdim=True)


def _category_means(backbone: Backbone, table: Tensor) -> Tensor:
    """The mean item vector of each category: float [C, width]."""
    return table.T @ backbone.item_table() / table.sum(0).clamp(min=1).unsqueeze(1)


def _are_vectors(value: Tensor | None, width: int) -> bool:
    """Whether they are some finite vectors of a width."""
    if value is None or value.ndim != 2 or len(value) == 0 or value.shape[1] != width:
        return False
    return bool(value.is_floating_point() and value.isfinite().all())


def _are_owners(value: Tensor | None, count: int, bound: int) -> bool:
    """Whether they are ``count`` whole numbers from 0 on, below ``bound``."""
    if value is None or value.dtype != torch.int64 or value.shape != (count,):
        return False
    return bool(0 <= value.min() <= value.max() < bound)
