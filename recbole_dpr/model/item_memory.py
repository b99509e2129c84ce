"""The item memory: what in the catalogue a wish brings to mind, for this user."""

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional
from tqdm import tqdm

from recbole_dpr.errors import UserError
from recbole_dpr.model.backbone import Backbone
from recbole_dpr.model.experts import ExpertLinear
from recbole_dpr.tensor_file import load_tensors, save_tensors

NEAR = 48  # texts that are looked at for each wish
# A training prompt about a category shares its frame with prompts about anything.
MARGIN = 0.1
_COMPARED = 2**24  # cosines at a time
_LONG = 2**27  # cosines; fewer take a second or two, and need no bar
# In place of the cosine of a key that must not be recalled; infinite, it would spoil gradients.
_NEVER = -10.0
_SHARPNESS = 40.0  # of the softmax over cosines, at first
# How sharp each attention is at first, times that, and gamma with it: the soft one sees all that a
# sentence may mean, the sharp one names an item.
_HEADS = (1.0, 3.0)


class ItemMemory(nn.Module):
    """Attention of a user over the items whose own texts are near a wish; not the paper's.

    Its keys are encoded texts: those of the items, and the training prompts that carry a category.
    With ``c_k`` the cosine of the prompt and its k-th nearest key, ``e_k`` the item vector of the
    item that the text belongs to and ``g_k`` its categories, it recalls::

        r = sum_k a_k [e_k / scale ; g_k ; 0]     a = softmax(beta c_k + gamma (h_u . e_k - mean))

    and that twice, with a beta and a gamma for a soft attention and for a sharp one. So of the
    films that a sentence may mean, those count that this user may want: Eq. 4 with more keys than
    one, scored by the user. A prompt that is nearer to a category's than to any item's text (to
    within :data:`MARGIN`) is about a kind of item, and recalls ``[0 ; g ; 1]`` of the categories
    that it is near to. ``r`` is a further input of the projector (Eq. 3), so that a tower sees
    items where the encoder's vector has words; and ``h_final + A r``, with A of the wish's
    sort, lets it name an item past the tower's last norm. It all goes into one vector of d
    numbers, which any index searches.

    ``beta``, ``gamma`` and A are learned with the towers. A training prompt's nearest text is its
    own tag, which no user says: it is left out of a share of them.

    Args:
        size: width d of ``h_u``. width: of an item vector (the backbone's item table).
        item_category: bool [n_items, n_categories].
        experts: as the towers of :class:`~recbole_dpr.model.fusion.Fusion`: how many A.
        dropout: the share of training prompts whose nearest text is left out.

    Attributes:
        size (int): width of ``r``.
        key: float [n_texts, text_size], of length 1. slot: int64 [n_texts], whose text it is: an
            item's number, or ``n_items`` and more for a category. Empty before :meth:`fill`; in a
            file of its own, as weights are written often.
        scale (Tensor): deviation of the item vectors' entries as prompted stages found them.
    """

    def __init__(
        self, size: int, width: int, item_category: Tensor, experts: int, dropout: float
    ) -> None:
        super().__init__()
        self.n_items, self.n_categories = item_category.shape
        self.size, self.dropout = len(_HEADS) * (width + self.n_categories + 1), dropout
        self.register_buffer("key", torch.zeros(0, 1), persistent=False)
        self.register_buffer("slot", torch.zeros(0, dtype=torch.int64), persistent=False)
        own = torch.cat([item_category.float(), torch.eye(self.n_categories)])
        is_category = torch.arange(len(own)).unsqueeze(1) >= self.n_items
        self.register_buffer("known", torch.cat([own, is_category.float()], 1), persistent=False)
        self.register_buffer("scale", torch.ones(()))
        self.sharpness = nn.Parameter(torch.tensor(_HEADS))  # beta / 40
        self.prior = nn.Parameter(torch.tensor(_HEADS))  # gamma
        self.heads = ExpertLinear(experts, self.size, size)

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

    def load(self, path: Path, text_size: int) -> None:
        """Read what :meth:`save` wrote.

        Args:
            text_size: width of the encoder's vectors.

        Raises:
            UserError: no such file, or not one of a run with these items.
        """
        tensors, _ = load_tensors(path, self.known.device)
        key, slot = tensors.get("key"), tensors.get("slot")
        if not (
            key is not None
            and slot is not None
            and key.ndim == 2
            and len(key)
            and slot.dtype == torch.int64
            and slot.shape == key.shape[:1]
            and 0 <= slot.min() <= slot.max() < len(self.known)
            and key.is_floating_point()
            and key.isfinite().all()
            and key.shape[1] == text_size
        ):
            raise UserError(f"{path}: not the item memory of this run; train anew")
        self.key, self.slot = key.float(), slot

    # -- wishes ----------------------------------------------------------------------------

    @torch.no_grad()
    def near(self, text: Tensor, show_progress: bool = False) -> Tensor:
        """What is to be known of prompts to recall: computed once for each.

        Args:
            text: float [n, text_size], ``Encoder(p)``.
            show_progress: show a bar where it takes a while.

        Returns:
            float [n, 2 K]: the cosines of the K nearest keys, from the largest down, and their
            slots (whole numbers). All of a prompt's are of items, or all of categories; where there
            are fewer, the rest is void, with a cosine that no key has. K is 0 before :meth:`fill`.
        """
        if not self.filled:
            return text.new_zeros(len(text), 0)
        item = self.slot < self.n_items
        count = min(NEAR, len(self.slot))
        rows = []
        text = functional.normalize(text.to(self.key.device), dim=1)
        parts = text.split(max(_COMPARED // len(self.slot), 1))
        hide = not show_progress or len(text) * len(self.slot) < _LONG
        for part in tqdm(parts, desc="Item memory", disable=hide):
            cosine = part @ self.key.T
            largest = [_largest(cosine[:, kind]) for kind in (item, ~item)]
            about_item = largest[0] >= largest[1] - MARGIN
            cosine.masked_fill_(item != about_item.unsqueeze(1), _NEVER)
            found = cosine.topk(count, dim=1)
            rows.append(torch.cat([found.values, self.slot[found.indices].float()], 1))
        return torch.cat(rows) if rows else text.new_zeros(0, 2 * count)

    def forward(self, backbone: Backbone, user: Tensor, near: Tensor) -> Tensor:
        """``r`` of each wish: float [B, P, size]. The backbone has no gradient of it.

        Args:
            backbone: whose items are recalled.
            user: float [B, d], ``h_u``. near: float [B, P, 2 K], see :meth:`near`.
        """
        cosine, slot = near.chunk(2, -1)
        slot = slot.long()
        with torch.no_grad():
            vectors, liking = self._items(backbone, user, slot)
        if self.training:
            left_out = torch.rand(cosine.shape[:-1], device=cosine.device) < self.dropout
            left_out = left_out & (cosine[..., 1:] > _NEVER).any(-1)  # something must be left
            nearest = torch.arange(cosine.shape[-1], device=cosine.device) == 0
            cosine = cosine.masked_fill(left_out.unsqueeze(-1) & nearest, _NEVER)
        score = _SHARPNESS * self.sharpness[:, None] * cosine.unsqueeze(-2)
        score = score + self.prior[:, None] * liking.unsqueeze(-2)
        score = score.masked_fill((cosine == _NEVER).unsqueeze(-2), -torch.inf)
        values = torch.cat([vectors, self.known[slot]], -1)
        return (torch.softmax(score, -1) @ values).flatten(-2)

    def _items(self, backbone: Backbone, user: Tensor, slot: Tensor) -> tuple[Tensor, Tensor]:
        """Of what is near, ``e_k / scale`` and how the user likes it, of categories 0.

        Args:
            user: float [B, d]. slot: int64 [B, P, K].

        Returns:
            float [B, P, K, width] and [B, P, K].
        """
        is_item = slot < self.n_items
        item = slot.where(is_item, 0)
        vectors = functional.embedding(item, backbone.item_table())
        if backbone.is_product:  # no need for those of the whole catalogue
            liking = (vectors @ backbone.query(user)[:, None, :, None]).squeeze(-1)
        else:
            liking = backbone.logits(user).gather(1, item.flatten(1)).view_as(slot)
        liking = (liking - liking.mean(-1, keepdim=True)) * is_item
        return vectors / self.scale * is_item.unsqueeze(-1), liking

    def calibrate(self, item_table: Tensor) -> None:
        """Set ``scale`` by item vectors, float [n_items, width], unless it is set already."""
        if self.scale == 1:
            self.scale.copy_(item_table[1:].std().clamp(min=1e-12))

    def about_kind(self, near: Tensor) -> Tensor:
        """Whether a wish is about a kind of item, not about items: float [..., 2 K] -> bool [...].

        False before :meth:`fill`.
        """
        slot = near.chunk(2, -1)[1]
        return (slot[..., :1] >= self.n_items).any(-1)

    def pull(self, recalled: Tensor, mask: Tensor, sort: Tensor, strength: Tensor) -> Tensor:
        """What is added to ``h_final``: float [B, d], the mean over a row's wishes, 0 without one.

        Args:
            recalled: float [B, P, size]. mask: bool [B, P], true where there is a wish.
            sort: int64 [B, P], which it is. strength: float [sorts], times its part.
        """
        share = mask * strength[sort] / mask.sum(1, keepdim=True).clamp(min=1)
        return (self.heads(recalled, sort) * share.unsqueeze(2)).sum(1)


def _largest(cosine: Tensor) -> Tensor:
    """Of each row, -1 where there are no columns: float [n, m] -> [n]."""
    return cosine.amax(1) if cosine.shape[1] else cosine.new_full((len(cosine),), -1.0)
