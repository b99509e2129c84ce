"""The keys of the memory: texts of items and categories that prompts are compared with."""

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional
from tqdm import tqdm

from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.text.years import YearRange
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import load_tensors, save_tensors

NEAR = 48  # nearest item texts looked up for each prompt
_OWN = 0.985  # above this cosine, a training prompt counts as the key itself
_UNUSUAL = 0.05  # quantile of the training prompts below which a prompt is not understood
_COMPARED = 2**24  # cosines computed at a time
_LONG = 2**27  # cosines; fewer take a second or two and need no progress bar
# How much more the nearest keys of a category count than its other keys: for deciding which
# category a prompt asks for, and whether it asks for one at all. A category with only its name as
# a key needs the softer of the two.
_BETA, _BETA_ANY = 20.0, 40.0


class MemoryKeys(nn.Module):
    """Texts of items and categories, and what is known of their owners.

    An item's keys are its texts. A category's keys are its name, its name in every training
    template, and the free-form training prompts about it.

    Args:
        item_category: bool [n_items, n_categories].
        item_year: int64 [n_items], 0 where the year is not known.

    Attributes:
        key: float [n_texts, text_size], unit length. item: int64 [n_texts], the item of each key.
        category_key: float [n_keys, text_size], unit length. category: int64 [n_keys], the
            category of each key. These four are empty before :meth:`fill`. They are saved in a
            file of their own, because weights are written often.
        table: float [n_items, n_categories + n_years], ``g_v``. years: int64 [n_years], the years
            of its last columns. Both come from the data set and are not saved.
        n_trained (int): number of categories in training; they come first.
        floor: float [2], lower bounds for a prompt that is understood: of ``above``, of the
            cosine of the nearest item text.
    """

    key: Tensor
    category_key: Tensor
    item: Tensor
    category: Tensor
    table: Tensor
    years: Tensor
    floor: Tensor

    def __init__(self, item_category: Tensor, item_year: Tensor) -> None:
        super().__init__()
        for name in ("key", "category_key"):
            self.register_buffer(name, torch.zeros(0, 1), persistent=False)
        for name in ("item", "category"):
            self.register_buffer(name, torch.zeros(0, dtype=torch.int64), persistent=False)
        for name in ("table", "years"):
            self.register_buffer(name, None, persistent=False)
        self._describe(item_category, item_year)
        self.n_trained = self.n_categories
        self.register_buffer("floor", torch.zeros(2))

    def fill(self, text: Tensor, item: Tensor, category_text: Tensor, category: Tensor) -> None:
        """Set the keys.

        Args:
            text: float [n_texts, text_size], texts of items. item: int64 [n_texts], their items.
            category_text: float [n_keys, text_size], at least one for each category.
            category: int64 [n_keys], their categories.
        """
        device = self.floor.device
        self.key, self.category_key = (_as_key(own).to(device) for own in (text, category_text))
        self.item, self.category = item.to(device), category.to(device)
        known = self.near(category_text, hide_own=True)
        said = torch.cat([known.above, known.cosine[:, :1]], 1).T
        self.floor = said.quantile(_UNUSUAL, 1).to(device)

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
        tensors, _ = load_tensors(path, self.floor.device)
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

    @torch.no_grad()
    def near(
        self,
        words: Tensor,
        titled: Sequence[Sequence[int]] = (),
        years: Sequence[YearRange | None] = (),
        hide_own: bool = False,
        show_progress: bool = False,
    ) -> EncodedPrompts:
        """Find what is near each prompt.

        Args:
            words: float [n, text_size], ``Encoder(p)``.
            titled: for each prompt, the items that it names by title; their cosine is 1. Empty: no
                prompt names one.
            years: for each prompt, the years that it names. Empty: no prompt names one.
            hide_own: if true, a prompt that is itself a key of a category does not find that key.
                True in training, because users do not type exactly that sentence.
            show_progress: show a progress bar where it takes a while.

        Returns:
            The prompts, on the device of ``words``.
        """
        if not len(self.item):
            return EncodedPrompts.of_words(words)
        text = functional.normalize(words.to(self.key.device), dim=1)
        keys = len(self.key) + len(self.category_key)
        parts = text.split(max(_COMPARED // keys, 1))
        hide = not show_progress or len(text) * keys < _LONG
        owner = functional.one_hot(self.category, self.n_categories).float()
        rows = []
        for part in tqdm(parts, desc="Memory", disable=hide):
            found = (part @ self.key.T).topk(min(NEAR, len(self.key)), dim=1)
            cosine = part @ self.category_key.T
            if hide_own:
                cosine = cosine.masked_fill(cosine > _OWN, -torch.inf)
            score, sharp = (_log_mean_exp(beta, cosine, owner) for beta in (_BETA, _BETA_ANY))
            above = sharp.amax(1, keepdim=True) - sharp.mean(1, keepdim=True)
            nearest = cosine.amax(1, keepdim=True)
            rows.append((found.values, self.item[found.indices], score, above, nearest))
        cosine, item, score, above, nearest = map(torch.cat, zip(*rows, strict=True))
        for row, own in zip(range(len(item)), titled, strict=False):
            if not own:
                continue
            named = item.new_tensor(own[: item.shape[1]])
            first = torch.cat([torch.ones_like(named, dtype=cosine.dtype), cosine[row]])
            cosine[row] = first[: item.shape[1]]
            item[row] = torch.cat([named, item[row]])[: item.shape[1]]
        return EncodedPrompts(
            words, cosine, item, score, above, nearest, self._years_named(len(text), years)
        ).to(words.device)

    def _years_named(self, n: int, years: Sequence[YearRange | None]) -> Tensor:
        """float [n, n_years], 1 for each year in the prompt's range."""
        named = torch.zeros(n, len(self.years), device=self.years.device)
        for row, span in zip(named, years, strict=False):
            if span is not None:
                first, last = span.first or 0, span.last or 9999
                row[(self.years >= first) & (self.years <= last)] = 1.0
        return named

    def understood(self, prompts: EncodedPrompts) -> Tensor:
        """Whether the memory finds what prompts ask for: bool [...].

        False where a prompt names no title and no year, no category stands out and no item text is
        near. "Stands out" and "near" mean: at least the :data:`_UNUSUAL` quantile of the training
        prompts. Always true before :meth:`fill`.
        """
        if not prompts.item.shape[-1]:
            return torch.ones(
                prompts.words.shape[:-1], dtype=torch.bool, device=prompts.words.device
            )
        above, nearest = self.floor.to(prompts.words.device)
        said = (prompts.above.squeeze(-1) >= above) | (prompts.cosine[..., 0] >= nearest)
        return said | prompts.years.any(-1)


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
