"""The item memory: what in the catalogue a wish brings to mind, for this user."""

from collections.abc import Sequence
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
_SHARPNESS = 40.0  # of the softmax over cosines, at first
# How sharp each attention is at first, times that, and gamma with it: the soft one sees all that a
# sentence may mean, the sharp one names an item.
_HEADS = (1.0, 3.0)


class ItemMemory(nn.Module):
    """Attention of a user over the items whose own texts are near a wish; not the paper's.

    Its keys are the items' texts, encoded. With ``c_k`` the cosine of the prompt and its k-th
    nearest key, ``e_k`` the item vector of the item that the text belongs to and ``g_k`` its
    categories, it recalls::

        r = sum_k a_k [e_k / scale ; g_k]     a = softmax(beta c_k + gamma (h_u . e_k - mean))

    and that twice, with a beta and a gamma for a soft attention and for a sharp one. So of the
    films that a sentence may mean, those count that this user may want: Eq. 4 with more keys than
    one, scored by the user. ``r`` is a further input of the projector (Eq. 3), so that a tower sees
    items where the encoder's vector has words; and ``h_final + A r + b``, with A and b of the
    wish's polarity, lets it name an item past the tower's last norm. It all goes into one vector
    of d numbers, which any index searches.

    It is for wishes about items. One is about a kind of item, which its words say well enough, and
    recalls nothing, if it is nearer to the name of a category, or to a training prompt with one,
    than to any item's text; to a prompt by :data:`MARGIN` unless it names a category itself. (On
    validation cases of ml-1m with all-mpnet-base-v2, and of ml-100k with the default encoder, that
    holds of 99.5 in a hundred prompts that carry a genre, and of one in 250 that carries a tag.)

    ``beta``, ``gamma``, A and b are learned with the towers. A training prompt's nearest text is
    its own tag, which no user says: it is left out of a share of them.

    Args:
        size: width d of ``h_u``. width: of an item vector (the backbone's item table).
        item_category: bool [n_items, n_categories].
        towers: as in the configuration: 1 shares A and b.
        dropout: the share of training prompts whose nearest text is left out.

    Attributes:
        size (int): width of ``r``.
        key: float [n_texts, text_size], of length 1. item: int64 [n_texts], whose text it is.
        about: float [n_about, text_size], of length 1, names of categories and prompts about them.
            margin: float [n_about], how much nearer each must be. All of these are empty before
            :meth:`fill`, and in a file of their own, as weights are written often.
        scale (Tensor): deviation of the item vectors' entries as prompted stages found them.
    """

    def __init__(
        self, size: int, width: int, item_category: Tensor, towers: int, dropout: float
    ) -> None:
        super().__init__()
        self.n_items, n_categories = item_category.shape
        self.size, self.dropout = len(_HEADS) * (width + n_categories), dropout
        self.register_buffer("key", torch.zeros(0, 1), persistent=False)
        self.register_buffer("item", torch.zeros(0, dtype=torch.int64), persistent=False)
        self.register_buffer("about", torch.zeros(0, 1), persistent=False)
        self.register_buffer("margin", torch.zeros(0), persistent=False)
        self.register_buffer("category", item_category.float(), persistent=False)
        self.register_buffer("scale", torch.ones(()))
        self.sharpness = nn.Parameter(torch.tensor(_HEADS))  # beta / 40
        self.prior = nn.Parameter(torch.tensor(_HEADS))  # gamma
        self.heads = ExpertLinear(towers, self.size, size)

    # -- keys ------------------------------------------------------------------------------

    def fill(self, text: Tensor, item: Tensor, names: Tensor, prompts: Tensor) -> None:
        """Give it its keys.

        Args:
            text: float [n_texts, text_size], of the items. item: int64 [n_texts], whose they are.
            names, prompts: float [n, text_size], names of categories, and training prompts about
                them.
        """
        device = self.scale.device
        # As the file has them, so that a run that goes on computes as the one that began.
        self.key, self.about = (
            functional.normalize(own, dim=1).half().float().to(device)
            for own in (text, torch.cat([names, prompts]))
        )
        self.item = item.to(device)
        self.margin = (MARGIN * (torch.arange(len(self.about)) >= len(names))).to(device)

    def calibrate(self, item_table: Tensor) -> None:
        """Set ``scale`` by item vectors, float [n_items, width], unless it is set already."""
        if self.scale == 1:
            self.scale.copy_(item_table[1:].std().clamp(min=1e-12))

    def save(self, path: Path) -> None:
        """Write the keys, whole and in half precision."""
        keys = {"key": self.key.half(), "about": self.about.half()}
        save_tensors(path, keys | {"item": self.item, "margin": self.margin}, {})

    def load(self, path: Path, text_size: int) -> None:
        """Read what :meth:`save` wrote.

        Args:
            text_size: width of the encoder's vectors.

        Raises:
            UserError: no such file, or not one of a run with these items.
        """
        tensors, _ = load_tensors(path, self.scale.device)
        item, margin = tensors.get("item"), tensors.get("margin")
        keys = [tensors.get(name) for name in ("key", "about")]
        if not (
            all(key is not None and _are_vectors(key, text_size) for key in keys)
            and item is not None
            and item.dtype == torch.int64
            and item.shape == keys[0].shape[:1]
            and 0 <= item.min() <= item.max() < self.n_items
            and margin is not None
            and margin.is_floating_point()
            and margin.shape == keys[1].shape[:1]
        ):
            raise UserError(f"{path}: not the item memory of this run; train anew")
        self.key, self.about = (key.float() for key in keys)
        self.item, self.margin = item, margin

    # -- wishes ----------------------------------------------------------------------------

    @torch.no_grad()
    def near(self, text: Tensor, named: Tensor, show_progress: bool = False) -> Tensor:
        """What is to be known of prompts to recall: computed once for each.

        Args:
            text: float [n, text_size], ``Encoder(p)``. named: bool [n], whether a category's name
                stands in a prompt.
            show_progress: show a bar where it takes a while.

        Returns:
            float [n, 2 K + 1]: the cosines of the K nearest keys, from the largest down, whose
            texts they are (whole numbers), and 1 where a prompt is about a kind of item. Of no
            width before :meth:`fill`.
        """
        if not len(self.item):
            return text.new_zeros(len(text), 0)
        text = functional.normalize(text.to(self.key.device), dim=1)
        size = max(_COMPARED // len(self.key), 1)
        unnamed = ~named.to(self.margin.device).unsqueeze(1)
        parts = list(zip(text.split(size), unnamed.split(size), strict=True))
        hide = not show_progress or len(text) * len(self.key) < _LONG
        rows = []
        for part, strictly in tqdm(parts, desc="Item memory", disable=hide):
            found = (part @ self.key.T).topk(min(NEAR, len(self.key)), dim=1)
            about = (part @ self.about.T - self.margin * strictly).amax(1, keepdim=True)
            is_kind = about > found.values[:, :1]
            rows.append(torch.cat([found.values, self.item[found.indices], is_kind], 1))
        return torch.cat(rows)

    def about_kind(self, near: Tensor) -> Tensor:
        """Whether a wish is about a kind of item, not about items: float [..., 2 K + 1] -> [...].

        False before :meth:`fill`.
        """
        return (near[..., -1:] > 0).any(-1)

    def forward(self, backbone: Backbone, user: Tensor, near: Tensor) -> Tensor:
        """``r`` of each wish: float [B, P, size]. The backbone has no gradient of it.

        Args:
            backbone: whose items are recalled.
            user: float [B, d], ``h_u``. near: float [B, P, 2 K + 1], see :meth:`near`.
        """
        cosine, item = near[..., :-1].chunk(2, -1)
        item = item.long()
        with torch.no_grad():
            vectors, liking = _items(backbone, user, item)
        score = _SHARPNESS * self.sharpness[:, None] * cosine.unsqueeze(-2)
        score = score + self.prior[:, None] * liking.unsqueeze(-2)
        if self.training and item.shape[-1] > 1:
            left_out = torch.rand(item.shape[:-1], device=item.device) < self.dropout
            nearest = torch.arange(item.shape[-1], device=item.device) == 0
            score = score.masked_fill(left_out[..., None, None] & nearest, -torch.inf)
        values = torch.cat([vectors / self.scale, functional.embedding(item, self.category)], -1)
        return (torch.softmax(score, -1) @ values).flatten(-2)

    def pull(
        self, recalled: Tensor, mask: Tensor, sort: Tensor, sorts: Sequence[int], strength: Tensor
    ) -> Tensor:
        """What is added to ``h_final``: float [B, d], the mean over a row's wishes.

        Wishes about kinds have no part in it.

        Args:
            recalled: float [B, P, size]. mask: bool [B, P], true where there is a wish.
            sort: int64 [B, P], which it is. sorts: those that there may be, one about items at
                least. strength: float [sorts], times its part.
        """
        share = mask * strength[sort]
        if any(number % 2 for number in sorts):
            share = share * (sort % 2 == 0)
        if mask.shape[1] > 1:
            share = share / mask.sum(1, keepdim=True).clamp(min=1)
        polarities = [number // 2 for number in sorts if number % 2 == 0]
        return (self.heads(recalled, sort // 2, polarities) * share.unsqueeze(2)).sum(1)


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


def _are_vectors(value: Tensor, width: int) -> bool:
    """Whether they are some finite vectors of a width."""
    some = value.ndim == 2 and len(value) > 0 and value.shape[1] == width
    return bool(some and value.is_floating_point() and value.isfinite().all())
