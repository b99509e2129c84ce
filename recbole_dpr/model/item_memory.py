"""The item memory: what in the catalogue a wish brings to mind, for this user."""

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from recbole_dpr.errors import UserError
from recbole_dpr.tensor_file import load_tensors, save_tensors

NEAR = 48  # texts that are looked at for each wish
# A training prompt about a category shares its frame with prompts about anything.
MARGIN = 0.1
_ROWS = 1024  # prompts compared at a time
# In place of the cosine of a key that must not be recalled; infinite, it would spoil gradients.
_NEVER = -10.0
_SHARPNESS = 40.0  # of the softmax over cosines, at first
# How sharp each head is at first, times that: one that names an item, one that sees its neighbours.
_HEADS = (1.0, 3.0)


class ItemMemory(nn.Module):
    """Attention of a user over the items whose own texts are near a wish; not the paper's.

    Its keys are encoded texts: those of the items, and the training prompts that carry a category.
    With ``c_k`` the cosine of the prompt and its k-th nearest key, ``e_k`` the item vector of the
    item that the text belongs to and ``g_k`` its categories, it recalls::

        r = sum_k a_k [e_k / std ; g_k ; 0]     a = softmax(beta c_k + gamma (h_u . e_k - mean))

    and that twice, with a beta and a gamma for a soft attention and for a sharp one. So of the
    films that a sentence may mean, those count that this user may want: Eq. 4 with more keys than
    one, scored by the user. A prompt that is nearer to a category's than to any item's text (to
    within :data:`MARGIN`) is about a kind of item, and recalls ``[0 ; g ; 1]`` of the categories
    that it is near to. ``r`` is a further input of the projector (Eq. 3), so that a tower sees
    items where the encoder's vector has words; and ``h_final + A r``, with A of the wish's
    polarity, lets it name an item past the tower's last norm. It all goes into one vector of d
    numbers, which any index searches.

    ``beta``, ``gamma`` and A are learned with the towers. A training prompt's nearest text is its
    own tag, which no user says: it is left out of a share of them.

    Args:
        size: width d of ``h_u``. width: of an item vector (the backbone's item table).
        item_category: bool [n_items, n_categories].
        towers: as of :class:`~recbole_dpr.model.fusion.Fusion`: 1 shares A.
        dropout: the share of training prompts whose nearest text is left out.

    Attributes:
        size (int): width of ``r``.
        key: float [n_texts, text_size], of length 1. slot: int64 [n_texts], whose text it is: an
            item's number, or ``n_items`` and more for a category. Empty before :meth:`fill`; in a
            file of its own, as weights are written often.
    """

    def __init__(
        self, size: int, width: int, item_category: Tensor, towers: int, dropout: float
    ) -> None:
        super().__init__()
        self.n_items, self.n_categories = item_category.shape
        self.size, self.dropout = len(_HEADS) * (width + self.n_categories + 1), dropout
        self.register_buffer("key", torch.zeros(0, 1), persistent=False)
        self.register_buffer("slot", torch.zeros(0, dtype=torch.int64), persistent=False)
        own = torch.cat([item_category.float(), torch.eye(self.n_categories)])
        is_category = torch.arange(len(own)).unsqueeze(1) >= self.n_items
        self.register_buffer("known", torch.cat([own, is_category.float()], 1), persistent=False)
        self.sharpness = nn.Parameter(torch.tensor(_HEADS))  # beta / 40
        self.prior = nn.Parameter(torch.tensor(_HEADS))  # gamma
        self.heads = nn.ModuleList(nn.Linear(self.size, size) for _ in range(towers))
        for parameter in self.heads.parameters():
            nn.init.zeros_(parameter)

    # -- keys ------------------------------------------------------------------------------

    def fill(self, vectors: Tensor, slot: Tensor) -> None:
        """Give it its keys: float [n_texts, text_size], and int64 [n_texts], see ``slot``."""
        # As the file has them, so that a run that goes on computes as the one that began.
        self.key = functional.normalize(vectors, dim=1).half().float().to(self.known.device)
        self.slot = slot.to(self.known.device)

    @property
    def filled(self) -> bool:
        """Whether it has keys."""
        return len(self.slot) > 0

    def save(self, path: Path) -> None:
        """Write the keys, whole and in half precision."""
        save_tensors(path, {"key": self.key.half(), "slot": self.slot}, {})

    def load(self, path: Path) -> None:
        """Read what :meth:`save` wrote.

        Raises:
            UserError: no such file, or not one of a run with these items.
        """
        tensors, _ = load_tensors(path, self.known.device)
        key, slot = tensors.get("key"), tensors.get("slot")
        if key is None or slot is None or len(key) != len(slot) or slot.max() >= len(self.known):
            raise UserError(f"{path}: not the item memory of this run; train anew")
        self.key, self.slot = key.float(), slot

    # -- wishes ----------------------------------------------------------------------------

    @torch.no_grad()
    def near(self, text: Tensor) -> Tensor:
        """What is to be known of prompts to recall: computed once for each.

        Args:
            text: float [n, text_size], ``Encoder(p)``.

        Returns:
            float [n, 2 K]: the cosines of the K nearest keys, from the largest down, and their
            slots (whole numbers). All of a prompt's are of items, or all of categories. K is 0
            before :meth:`fill`.
        """
        if not self.filled:
            return text.new_zeros(len(text), 0)
        item = self.slot < self.n_items
        count = min(NEAR, len(self.slot))
        rows = []
        for part in functional.normalize(text.to(self.key.device), dim=1).split(_ROWS):
            cosine = part @ self.key.T
            largest = [_largest(cosine[:, kind]) for kind in (item, ~item)]
            about_item = largest[0] >= largest[1] - MARGIN
            cosine.masked_fill_(item != about_item.unsqueeze(1), _NEVER)
            found = cosine.topk(count, dim=1)
            rows.append(torch.cat([found.values, self.slot[found.indices].float()], 1))
        return torch.cat(rows) if rows else text.new_zeros(0, 2 * count)

    def forward(self, query: Tensor, near: Tensor, item_table: Tensor) -> Tensor:
        """``r`` of each wish: float [B, P, size].

        Args:
            query: float [B, width], ``h_u`` as it is multiplied with the item table.
            near: float [B, P, 2 K], see :meth:`near`.
            item_table: float [n_items, width], ``e_v``.
        """
        cosine, slot = near.chunk(2, -1)
        std = item_table.std().clamp(min=1e-12)
        # Of categories the item's half is 0.
        items = functional.pad(item_table / std, (0, 0, 0, self.n_categories))
        values = functional.embedding(slot.long(), torch.cat([items, self.known], 1))
        liking = (values[..., : query.shape[1]] @ (std * query)[:, None, :, None]).squeeze(-1)
        liking = liking - liking.mean(-1, keepdim=True)
        if self.training:
            left_out = torch.rand(cosine.shape[:-1], device=cosine.device) < self.dropout
            left_out = left_out & (cosine[..., 1:] > _NEVER).any(-1)  # something must be left
            nearest = torch.arange(cosine.shape[-1], device=cosine.device) == 0
            cosine = cosine.masked_fill(left_out.unsqueeze(-1) & nearest, _NEVER)
        score = _SHARPNESS * self.sharpness[:, None] * cosine.unsqueeze(-2)
        score = score + self.prior[:, None] * liking.unsqueeze(-2)
        return (torch.softmax(score, -1) @ values).flatten(-2)

    def head(self, negative: bool) -> nn.Linear:
        """A of a polarity."""
        return self.heads[-1 if negative else 0]

    def pull(self, recalled: Tensor, mask: Tensor, negative: Tensor, strength: Tensor) -> Tensor:
        """What is added to ``h_final``: float [B, d], 0 in rows without a wish.

        Args:
            recalled: float [B, P, size]. mask: bool [B, P], true where there is a wish.
            negative: bool [B, P], its polarity.
            strength: float [2], times the part of positive and of negative wishes.
        """
        own = torch.where(
            negative.unsqueeze(2),
            strength[1] * self.head(True)(recalled),
            strength[0] * self.head(False)(recalled),
        )
        return (own * mask.unsqueeze(2)).sum(1)


def _largest(cosine: Tensor) -> Tensor:
    """Of each row, -1 where there are no columns: float [n, m] -> [n]."""
    return cosine.amax(1) if cosine.shape[1] else cosine.new_full((len(cosine),), -1.0)
