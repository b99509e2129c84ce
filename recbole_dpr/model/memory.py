"""The memory: finds the items and categories that a prompt refers to, given the user."""

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
from recbole_dpr.model.gate import Gate
from recbole_dpr.text.years import YearRange
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import load_tensors, save_tensors

NEAR = 48  # nearest item texts looked up for each prompt
_OWN = 0.985  # above this cosine, a training prompt counts as the key itself
_NAMED = 0.9995  # from this cosine on, a prompt counts as the item's own text
_UNUSUAL = 0.05  # quantile of the training prompts below which a prompt is not understood
_COMPARED = 2**24  # cosines computed at a time
_LONG = 2**27  # cosines; fewer take a second or two and need no progress bar
# How much more the nearest keys of a category count than its other keys: for deciding which
# category a prompt asks for, and whether it asks for one at all. A category with only its name as
# a key needs the softer of the two.
_BETA, _BETA_ANY = 20.0, 40.0
_SHARPNESS = 40.0  # initial sharpness of the softmax over cosines
# Initial sharpness of each attention over items, in units of _SHARPNESS, and initial gamma. The
# soft head covers all items that a sentence may mean; the sharp head picks one item.
_HEADS = (1.0, 3.0)
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


class _Near(NamedTuple):
    """See :meth:`Memory.near`."""

    cosine: Tensor
    item: Tensor
    score: Tensor
    above: Tensor
    years: Tensor


class Memory(nn.Module):
    """Attention over texts of items and categories. This is an addition to the paper.

    **Keys.** An item's keys are its texts. A category's keys are its name, its name in every
    training template, and the free-form training prompts about it.

    **Items.** Let ``c_k`` be the cosine of the prompt and its k-th nearest item key. Let ``e_k``
    and ``g_k`` be the vector and the categories of the item with that key. The memory recalls::

        r = sum_k a_k e_k / scale     a = softmax(beta c_k + gamma (h_u . e_k - mean))

    It does so twice, with a soft and a sharp attention. The gamma term prefers, among the items
    that a sentence may mean, those that suit this user. A title in the prompt is an item key with
    cosine 1.

    **Categories.** ``s_c`` is the log-mean-exp of the cosines of the keys of category c, so a
    category with one key is comparable to one with a hundred. ``p = softmax(b s)`` says which
    categories the prompt asks for. The memory also recalls ``p`` times the categories' mean item
    vectors. A gate mixes items and categories, see :class:`.gate.Gate`; it is 0 if the prompt names
    a title.

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
        item_category: bool [n_items, n_categories].
        item_year: int64 [n_items], 0 where the year is not known.
        towers: as in the configuration. With 1, both polarities share A, b and the gains.
        dropout: share of training prompts that lose their nearest item text. That text is usually
            the prompt's own tag, which a user would not type.
        text_size: width of the encoder's vectors.

    Attributes:
        size (int): width of ``Recalled.vectors``.
        key: float [n_texts, text_size], unit length. item: int64 [n_texts], the item of each key.
        category_key: float [n_keys, text_size], unit length. category: int64 [n_keys], the
            category of each key. These four are empty before :meth:`fill`. They are saved in a
            file of their own, because weights are written often.
        table: float [n_items, n_categories + n_years], ``g_v``. years: int64 [n_years], the years
            of its last columns. Both come from the data set and are not saved.
        n_trained (int): number of categories in training; they come first.
        scale (Tensor): standard deviation of the entries of the item vectors at the start of the
            prompted stages.
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
        self.size, self.dropout = (len(_HEADS) + 1) * width, dropout
        for name in ("key", "category_key"):
            self.register_buffer(name, torch.zeros(0, 1), persistent=False)
        for name in ("item", "category"):
            self.register_buffer(name, torch.zeros(0, dtype=torch.int64), persistent=False)
        for name in ("table", "years"):
            self.register_buffer(name, None, persistent=False)
        self._describe(item_category, item_year)
        self.n_trained = self.n_categories
        # Lower bounds for a prompt that is understood: the best s_c above the mean, the cosine.
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
        """Set the keys.

        Args:
            text: float [n_texts, text_size], texts of items. item: int64 [n_texts], their items.
            category_text: float [n_keys, text_size], at least one for each category.
            category: int64 [n_keys], their categories.
        """
        device = self.scale.device
        self.key, self.category_key = (_as_key(own).to(device) for own in (text, category_text))
        self.item, self.category = item.to(device), category.to(device)
        known = self._parts(self.near(category_text, hide_own=True))
        said = torch.cat([known.above, known.cosine[:, :1]], 1).T
        self.floor = said.quantile(_UNUSUAL, 1)

    def grow(
        self,
        item_category: Tensor,
        item_year: Tensor,
        text: Tensor,
        item: Tensor,
        category_text: Tensor,
        category: Tensor,
    ) -> None:
        """Add items and categories without training. Existing keys do not change.

        Args:
            item_category: bool [n_items, n_categories], old ones first, new ones last.
            item_year: int64 [n_items].
            text, item, category_text, category: the new keys, as for :meth:`fill`; may be empty.
        """
        self._describe(item_category.to(self.table.device), item_year.to(self.table.device))
        self.key = torch.cat([self.key, _as_key(text).to(self.key)])
        self.item = torch.cat([self.item, item.to(self.item)])
        self.category_key = torch.cat([self.category_key, _as_key(category_text).to(self.key)])
        self.category = torch.cat([self.category, category.to(self.category)])

    def _describe(self, item_category: Tensor, item_year: Tensor) -> None:
        """Set the items' categories, bool [n_items, n_categories], and years, int64 [n_items]."""
        self.n_items, self.n_categories = item_category.shape
        years = item_year.unique()
        self.years = years[years > 0]
        table = torch.cat([item_category, item_year.unsqueeze(1) == self.years], 1)
        self.table = table.float()

    def calibrate(self, item_table: Tensor) -> None:
        """Set ``scale`` from item vectors, float [n_items, width], unless it is already set."""
        if self.scale == 1:
            self.scale.copy_(item_table[1:].std().clamp(min=1e-12))

    def save(self, path: Path) -> None:
        """Write all keys, in half precision."""
        keys = {"key": self.key.half(), "category_key": self.category_key.half()}
        save_tensors(path, keys | {"item": self.item, "category": self.category}, {})

    def load(self, path: Path, text_size: int) -> None:
        """Read what :meth:`save` wrote.

        Args:
            text_size: width of the encoder's vectors.

        Raises:
            UserError: there is no such file, or it is from a run with other items or categories.
        """
        tensors, _ = load_tensors(path, self.scale.device)
        names = ("key", "category_key", "item", "category")
        if all(name in tensors and not len(tensors[name]) for name in names):
            return  # from a run without prompts
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
        """Find what is near each prompt. This does not depend on the user: once a prompt is enough.

        Args:
            text: float [n, text_size], ``Encoder(p)``.
            titled: for each prompt, the items that it names by title. Empty: no prompt names one.
            years: for each prompt, the years that it names. Empty: no prompt names one.
            hide_own: if true, a prompt that is itself a key of a category does not find that key.
                True in training, because users do not type exactly that sentence.
            show_progress: show a progress bar where it takes a while.

        Returns:
            float [n, 2 K + C + 1 + Y], in this order: the cosines of the K nearest item texts,
            largest first; the items of these texts (whole numbers); ``s_c`` of each category; how
            far the best category is above the mean of all; 1 for each year that the prompt names.
            Before :meth:`fill` the shape is [n, 0].
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
            score, sharp = (_log_mean_exp(beta, cosine, owner) for beta in (_BETA, _BETA_ANY))
            above = sharp.amax(1, keepdim=True) - sharp.mean(1, keepdim=True)
            rows.append(torch.cat([found.values, self.item[found.indices], score, above], 1))
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
        """float [n, n_years], 1 for each year in the prompt's range."""
        named = torch.zeros(n, len(self.years), device=self.years.device)
        for row, span in zip(named, years, strict=False):
            if span is not None:
                first, last = span.first or 0, span.last or 9999
                row[(self.years >= first) & (self.years <= last)] = 1.0
        return named

    def forward(self, backbone: Backbone, user: Tensor, words: Tensor, near: Tensor) -> Recalled:
        """Recall items and categories for prompts. No gradient reaches the backbone.

        Args:
            backbone: the model of the items.
            user: float [B, d], ``h_u``. words: float [B, P, text_size], ``Encoder(p)``.
            near: float [B, P, width], see :meth:`near`.
        """
        cosine, item, score, above, years = self._parts(near)
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
        category, gate = self._shares(score), self._share_of_categories(words, above, cosine)
        return Recalled(
            torch.cat([recalled * (1 - gate), (category @ mean) * gate], -1),
            category * gate,
            attention @ functional.embedding(item, has) * (1 - gate).unsqueeze(-1),
            years,
            gate,
        )

    def _parts(self, near: Tensor) -> "_Near":
        """The columns of :meth:`near` by name."""
        return _Near(*near.split((self._k, self._k, self.n_categories, 1, len(self.years)), -1))

    def _shares(self, score: Tensor) -> Tensor:
        """``p``: float [..., C] -> [..., C]."""
        return torch.softmax(_SHARPNESS * self.category_sharpness * score, -1)

    def _share_of_categories(self, words: Tensor, above: Tensor, cosine: Tensor) -> Tensor:
        """The gate, 0 if a title is named: float [.., text_size], [.., 1], [.., K] -> [.., 1]."""
        return self.gate(words, above).masked_fill(cosine[..., :1] >= _NAMED, 0.0)

    def fit_gate(self, words: Tensor, near: Tensor, groups: list[tuple[Tensor, bool]]) -> None:
        """Fit the gate on training prompts.

        Args:
            words: float [n, text_size]. near: float [n, width], see :meth:`near`.
            groups: for each kind of prompt, its rows among the n (int64 [m]), and whether its
                prompts are about categories.
        """
        above = self._parts(near).above
        rows, is_category = zip(*groups, strict=True)
        self.gate.fit([words[own] for own in rows], [above[own] for own in rows], is_category)

    @torch.no_grad()
    def reading(self, words: Tensor, near: Tensor) -> Reading:
        """How the memory interprets one prompt.

        Args:
            words: float [text_size], ``Encoder(p)``. near: float [width], see :meth:`near`.
        """
        cosine, item, score, above, years = self._parts(near)
        items = item.long().tolist()
        named = [own for own, found in zip(items, cosine.tolist(), strict=True) if found >= _NAMED]
        return Reading(
            bool(self.understood(near)),
            float(self._share_of_categories(words, above, cosine)),
            self._shares(score),
            named,
            items,
            self.years[years > 0].tolist(),
        )

    def understood(self, near: Tensor) -> Tensor:
        """Whether the memory finds what prompts ask for: float [..., width] -> bool [...].

        False where a prompt names no title and no year, no category stands out and no item text is
        near. "Stands out" and "near" mean: at least the :data:`_UNUSUAL` quantile of the training
        prompts. Always true before :meth:`fill`.
        """
        if not near.shape[-1]:
            return torch.ones(near.shape[:-1], dtype=torch.bool, device=near.device)
        known = self._parts(near)
        above, nearest = self.floor
        said = (known.above.squeeze(-1) >= above) | (known.cosine[..., 0] >= nearest)
        return said | known.years.any(-1)

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


def _items(backbone: Backbone, user: Tensor, item: Tensor) -> tuple[Tensor, Tensor]:
    """Vectors of items, and how much the user likes each, relative to the mean of the K items.

    Args:
        user: float [B, d]. item: int64 [B, P, K].

    Returns:
        float [B, P, K, width] and [B, P, K].
    """
    vectors = functional.embedding(item, backbone.item_table())
    if backbone.is_product:  # only these items need scores, not the whole catalogue
        liking = (vectors @ backbone.query(user)[:, None, :, None]).squeeze(-1)
    else:
        liking = backbone.logits(user).gather(1, item.flatten(1)).view_as(item)
    return vectors, liking - liking.mean(-1, keepdim=True)


def _category_means(backbone: Backbone, table: Tensor) -> Tensor:
    """The mean item vector of each category: float [C, width]."""
    return table.T @ backbone.item_table() / table.sum(0).clamp(min=1).unsqueeze(1)


def _as_key(text: Tensor) -> Tensor:
    """Unit vectors, rounded as in the saved file, so that a resumed run computes the same."""
    return functional.normalize(text, dim=1).half().float()


def _log_mean_exp(beta: float, cosine: Tensor, owner: Tensor) -> Tensor:
    """``s_c``: for each category, the log-mean-exp of the cosines of its keys.

    Args:
        beta: how much more the nearest keys count.
        cosine: float [n, n_keys], -inf for hidden keys.
        owner: float [n_keys, C], one-hot, the category of each key.

    Returns:
        float [n, C].
    """
    count = torch.isfinite(cosine).float() @ owner
    likeness = torch.exp(beta * (cosine - 1)) @ owner / count.clamp(min=1)
    return 1 + torch.log(likeness.clamp(min=1e-30)) / beta


def _are_vectors(value: Tensor | None, width: int) -> bool:
    """Whether ``value`` is a non-empty table of finite vectors of this width."""
    if value is None or value.ndim != 2 or len(value) == 0 or value.shape[1] != width:
        return False
    return bool(value.is_floating_point() and value.isfinite().all())


def _are_owners(value: Tensor | None, count: int, bound: int) -> bool:
    """Whether ``value`` is int64 [count], each from 0 to ``bound`` - 1."""
    if value is None or value.dtype != torch.int64 or value.shape != (count,):
        return False
    return bool(0 <= value.min() <= value.max() < bound)
