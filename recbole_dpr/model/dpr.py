"""DPR: a conventional sequential model that follows prompts (section 3)."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import torch
from recbole.data.dataset import Dataset
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender
from torch import Tensor, nn

from recbole_dpr import registry
from recbole_dpr.config import Config
from recbole_dpr.config_check import UNPROMPTED
from recbole_dpr.data import fields
from recbole_dpr.data.kinds import tells_kinds
from recbole_dpr.errors import UserError
from recbole_dpr.model import backbone
from recbole_dpr.model.category_channel import CategoryChannel
from recbole_dpr.model.encoder import TextEncoder
from recbole_dpr.model.experts import choose
from recbole_dpr.model.fusion import Fusion, PromptProjector
from recbole_dpr.model.item_memory import ItemMemory
from recbole_dpr.model.strength import steered_scores, steered_vectors
from recbole_dpr.model.text_channel import TextChannel
from recbole_dpr.model.words import names

# Histories encoded at once on a CPU.
_HISTORIES = 64
# prompt_loss -> which polarities have a loss.
_POLARITIES = {
    "both": (False, True),
    "positive": (False,),
    "negative": (True,),
    "blind": (False, True),
    "none": (),
}
_POLARITY = ("positive", "negative")


class DPR(SequentialRecommender):
    """Decoupled Promptable sequential Recommendation around any RecBole sequential model.

    Interactions are RecBole's. A row may carry wishes in two more fields: ``prompt_row``
    (int64 [B, P], rows of the prompt table, -1 where there is none) and ``prompt_negative``
    (bool [B, P]). Without them, or in rows without a wish, scores are exactly the backbone's.

    Args:
        config: with the keys of ``properties/model/DPR.yaml``.
        dataset: a RecBole dataset, as for every RecBole model.

    Attributes:
        follows_prompts (bool): false in the baselines that fine-tune the backbone alone, on next
            items ("+f", ``prompt_loss=none``) or on the target sets of prompts that it does not
            see ("+f+a", ``prompt_loss=blind``).
        item_memory (ItemMemory): what wishes bring to mind; None for the paper's model.
        category_channel (CategoryChannel), text_channel (TextChannel): what is added to the scores
            of rows with wishes; None for the paper's model. The second is made after training.
        kinds (int): 2 where wishes about items have a projector (``item_projector``) and towers of
            their own, apart from those of wishes about a kind of item.
        trained_kinds (tuple of int): those that the prompts of the stage in training are of: 1 is
            about a kind of item.
        strength (Tensor): float [2 kinds], how far wishes of each sort (see :class:`Fusion`)
            steer: 1, as in training and the paper, or what was chosen after training
            (``choose_strength``).

    Raises:
        UserError: the backbone or the encoder cannot be used.
    """

    def __init__(self, config: Config, dataset: Dataset) -> None:
        super().__init__(config, dataset)
        self.tau = config["tau"]
        self._show, self._categories = config["show_progress"], list(dataset.categories)
        self.prompt_loss = config["prompt_loss"]
        self.follows_prompts = self.prompt_loss not in UNPROMPTED
        self.backbone = backbone.build(registry.get_backbone(config["backbone"]), config, dataset)
        size = self.backbone.size
        if size % config["fusion_heads"]:
            raise UserError(
                f"fusion_heads={config['fusion_heads']}: must divide {size}, the width of "
                f"{config['backbone']}'s user vector"
            )
        # Not a submodule: the encoder is frozen, and checkpoints name it instead of holding it.
        object.__setattr__(self, "encoder", _encoder(config))
        self.item_memory: ItemMemory | None = None
        self.item_projector: PromptProjector | None = None
        if tells_kinds(config) and dataset.categories:
            self.item_memory = _item_memory(config, dataset, self.backbone)
            self.item_projector = self._new_projector(config, self.item_memory.size)
        self.projector = self._new_projector(config)
        self.kinds = 1 if self.item_memory is None else 2
        self.trained_kinds = tuple(range(self.kinds))
        experts = config["towers"] * self.kinds
        self.fusion = Fusion(
            size,
            experts,
            config["fusion_heads"],
            config["fusion_inner_size"],
            config["fusion_dropout"],
        )
        self.category_channel: CategoryChannel | None = None
        if config["category_channel"] and dataset.categories:
            self.category_channel = CategoryChannel(size, dataset.item_category, experts)
        # What ``prompt_row`` and ``user_row`` point into: made by a run, so never saved.
        self.register_buffer("prompt_table", torch.zeros(0, self.encoder.dim), persistent=False)
        self.register_buffer("user_table", torch.zeros(0, size), persistent=False)
        self._users: tuple[Tensor, list[tuple[int, int]]] | None = None
        self.text_channel: TextChannel | None = None
        # Not a parameter, but kept with the weights.
        self.register_buffer("strength", torch.ones(2 * self.kinds))

    def _new_projector(self, config: Config, further: int = 0) -> PromptProjector:
        sizes = self.encoder.dim, config["projector_size"], self.backbone.size
        return PromptProjector(*sizes, config["prompt_dropout"], further)

    # -- prompts ---------------------------------------------------------------------------

    def load_prompts(self, texts: list[str]) -> None:
        """Encode texts (cached on disk); ``prompt_row`` r then means ``texts[r]``."""
        self.prompt_table = self.read(texts, self._show).to(self.device)

    def read(self, texts: Sequence[str], show_progress: bool = False) -> Tensor:
        """What is to be known of prompts to steer: float [len(texts), text_size + 2 K + 1].

        ``Encoder(p)`` (Eq. 3), and what the item memory finds near it, see
        :meth:`.item_memory.ItemMemory.near`; nothing without one. This is ``text`` in what follows.
        """
        text = self.encoder.encode(texts)
        if self.item_memory is None:
            return text
        named = [any(names(each, category) for category in self._categories) for each in texts]
        near = self.item_memory.near(text, torch.tensor(named, dtype=torch.bool), show_progress)
        return torch.cat([text, near.to(text.device)], 1)

    def sort(self, text: Tensor, negative: Tensor) -> Tensor:
        """Which sort each wish is of, see :class:`~recbole_dpr.model.fusion.Fusion`.

        Args:
            text: float [B, P, text_size + 2 K + 1], see :meth:`read`. negative: bool [B, P], its
                polarity.

        Returns:
            int64 [B, P].
        """
        sort = negative.long() * self.kinds
        if self.item_memory is None:
            return sort
        near = text.tensor_split([self.encoder.dim], -1)[1]
        return sort + self.item_memory.about_kind(near).long()

    def prompts(
        self, user: Tensor, text: Tensor, sort: Tensor, sorts: Sequence[int]
    ) -> tuple[Tensor, Tensor | None]:
        """``c_p`` (Eq. 3), and what the item memory recalls.

        Args:
            user: float [B, d], ``h_u``. text: float [B, P, text_size + 2 K + 1], see :meth:`read`.
            sort: int64 [B, P], see :meth:`sort`. sorts: those that there may be; what the others
                would pass has no part in it.

        Returns:
            float [B, P, d] and [B, P, size of the memory], void for wishes about kinds; None where
            there are no others, and without a memory.
        """
        words, near = text.tensor_split([self.encoder.dim], -1)
        if self.item_memory is None:
            return self.projector(words), None
        kinds = sorted({number % self.kinds for number in sorts})
        recalled = self.item_memory(self.backbone, user, near) if 0 in kinds else None
        prompts = choose(
            sort % self.kinds,
            kinds,
            lambda kind: self.projector(words) if kind else self.item_projector(words, recalled),
        )
        return prompts, recalled

    def user_vectors(self, interaction: Interaction) -> Tensor:
        """``h_final`` of rows with wishes, ``h_u`` of the others: float [B, d]."""
        user, wishes = self._plain_vectors(interaction), self._wishes(interaction)
        return user if wishes is None else steered_vectors(self, user, *wishes)

    def _plain_vectors(self, interaction: Interaction) -> Tensor:
        """``h_u`` of each row: float [B, d]."""
        if fields.USER_ROW in interaction:
            return self.user_table[interaction[fields.USER_ROW]]
        return self._encoded(interaction)

    def use_text_channel(self, channel: TextChannel) -> None:
        """Add a text channel, and steer as far as is best beside it."""
        self.text_channel = channel
        if channel.strength:
            self.strength.copy_(torch.tensor(channel.strength))

    def load_text_channel(self, path: Path) -> None:
        """Add the text channel that a run has kept.

        Raises:
            UserError: as :meth:`.text_channel.TextChannel.load`.
        """
        sorts, encode = len(self.strength), self.encoder.encode
        self.use_text_channel(TextChannel.load(path, self.n_items, sorts, encode).to(self.device))

    @property
    def has_channels(self) -> bool:
        """Whether there is more to a score than ``h_final . e_v``."""
        return not (self.category_channel is None and self.text_channel is None)

    def _wishes(self, interaction: Interaction) -> tuple[Tensor, Tensor, Tensor] | None:
        """Text, polarity and strength as :func:`steered_scores` has them; None if there are none.

        A wish has strength 1, and what is none 0.
        """
        if fields.PROMPT_ROW not in interaction:
            return None
        row = interaction[fields.PROMPT_ROW]
        mask = row >= 0
        if not mask.any():  # there may be no prompt table yet
            return None
        text = self.prompt_table[row.clamp(min=0)]
        return text, interaction[fields.PROMPT_NEGATIVE], mask.to(text.dtype)

    def load_users(self, batches: Iterable[Interaction]) -> None:
        """Encode histories; ``user_row`` r then means the r-th of them.

        Many evaluation cases share a history, which is encoded once this way. To be called anew
        when the backbone has changed, in evaluation mode and without gradients.
        """
        vectors = [self._encoded(batch.to(self.device)) for batch in batches]
        self.user_table, self._users = torch.cat(vectors), None

    def _encoded(self, interaction: Interaction) -> Tensor:
        """``h_u`` of each row, on a CPU of a few rows at a time: float [B, d]."""
        # In the CPU's cache SASRec takes a third of the time that it takes for thousands at once.
        size = len(interaction)
        if self.training or self.device.type != "cpu" or size <= _HISTORIES:
            return self.backbone.user_vectors(interaction)
        parts = (interaction[first : first + _HISTORIES] for first in range(0, size, _HISTORIES))
        return torch.cat([self.backbone.user_vectors(part) for part in parts])

    def note_users(self, names: Tensor) -> None:
        """Say what the user table's rows are, for :meth:`holds_users`."""
        self._users = names, self._backbone_version()

    def holds_users(self, names: Tensor) -> bool:
        """Whether the user table has just these rows, of the weights that the backbone has now."""
        if self._users is None:
            return False
        held, version = self._users
        return torch.equal(held, names) and version == self._backbone_version()

    def _backbone_version(self) -> list[tuple[int, int]]:
        """Changes whenever a tensor of the backbone does: torch counts what is done to each."""
        tensors = self.backbone.state_dict(keep_vars=True).values()
        return [(id(tensor), tensor._version) for tensor in tensors]

    # -- RecBole's interface ---------------------------------------------------------------

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Scores of all items, ``h_final . e_v`` (Eq. 7) and the channels' part.

        Returns:
            float [B, n_items]; of rows without a wish those of the backbone. With a channel, those
            of rows with one come from its ``logits``, which rank as its scores do.
        """
        user, wishes = self._plain_vectors(interaction), self._wishes(interaction)
        if wishes is None:
            return self.backbone.scores(user)
        return steered_scores(self, user, *wishes)

    def predict(self, interaction: Interaction) -> Tensor:
        """Scores of the rows' own items: float [B]."""
        if fields.PROMPT_ROW not in interaction:
            return self.backbone.model.predict(interaction)
        scores = self.full_sort_predict(interaction)
        return scores.gather(1, interaction[self.ITEM_ID].unsqueeze(1)).squeeze(1)

    def calculate_loss(self, interaction: Interaction) -> Tensor | tuple[Tensor, ...]:
        """The training loss of a batch.

        Plain RecBole rows give the backbone's own loss. Batches of
        :class:`~recbole_dpr.data.loader.MomentLoader` give ``L_seq`` alone (stage 1, Eq. 1), or
        the parts of Eq. 10 (stages 2 and 3), which RecBole's trainer adds: ``L_seq`` where the
        backbone learns, and ``L_prompt`` (Eq. 9) of each trained polarity.
        """
        if fields.NEXT_ITEM not in interaction:
            return self.backbone.loss(interaction)
        vectors = self.moment_vectors(interaction)
        if fields.WISH_ROW.positive not in interaction:
            return self._next_item_loss(vectors, interaction)
        losses = [self._next_item_loss(vectors, interaction)] if vectors.requires_grad else []
        for negative in _POLARITIES[self.prompt_loss]:
            losses.append(self._prompt_loss(vectors, interaction, negative))
        return tuple(losses)

    def loss_names(self, count: int) -> list[str]:
        """Names of the ``count`` parts that :meth:`calculate_loss` gives of a batch with wishes."""
        own = [f"L_prompt {_POLARITY[negative]}" for negative in _POLARITIES[self.prompt_loss]]
        return ["L_seq", *own][-count:]

    def wheel(self) -> list[nn.Module]:
        """The parts that steer, which stages 2 and 3 train beside the backbone."""
        parts = [self.projector, self.item_projector, self.fusion, self.category_channel]
        return [part for part in (*parts, self.item_memory) if part is not None]

    def train_kinds(self, kinds: tuple[int, ...]) -> None:
        """Say which kinds the prompts of a stage are of; what the others pass learns nothing.

        Of a model with two kinds: 0 is about items, 1 about a kind of item.
        """
        self.trained_kinds = kinds
        if 0 not in kinds:
            self.item_memory.requires_grad_(False)
        for kind in {0, 1} - set(kinds):
            (self.item_projector, self.projector)[kind].requires_grad_(False)
            experts = [self.fusion.towers]
            if self.category_channel is not None:
                experts.append(self.category_channel.heads)
            for expert in (each for own in experts for each in list(own)[kind::2]):
                expert.requires_grad_(False)

    def train(self, mode: bool = True) -> "DPR":
        """As in torch; but a frozen backbone stays as it is used, so no dropout blurs ``h_u``."""
        super().train(mode)
        if not self._backbone_learns():
            self.backbone.eval()
        return self

    def compile_parts(self) -> None:
        """``torch.compile`` what is called in every step: the backbone, the projector, the towers.

        For any size of batch, so that windows of another width do not compile anew.
        """
        network = self.backbone.model
        network.forward = torch.compile(network.forward, dynamic=True)
        projectors = [self.projector] if self.kinds == 1 else [self.projector, self.item_projector]
        for module in (*projectors, *self.fusion.towers):
            module.compile(dynamic=True)

    def _backbone_learns(self) -> bool:
        return any(parameter.requires_grad for parameter in self.backbone.parameters())

    # -- losses ----------------------------------------------------------------------------

    def moment_vectors(self, interaction: Interaction) -> Tensor:
        """``h_u`` at every moment of the batch: float [M, d] (no gradient if it is frozen)."""
        if fields.USER_VECTOR in interaction:
            return interaction[fields.USER_VECTOR]
        with torch.set_grad_enabled(self._backbone_learns() and torch.is_grad_enabled()):
            if self.backbone.causal:
                every = self.backbone.position_vectors(interaction).flatten(0, 1)
                return every[interaction[fields.MOMENT]]
            return self.backbone.user_vectors(interaction)

    def _next_item_loss(self, vectors: Tensor, interaction: Interaction) -> Tensor:
        """``L_seq`` (Eq. 1), over the whole catalogue."""
        return self.backbone.catalogue_loss(vectors, interaction[fields.NEXT_ITEM].unsqueeze(1))

    def _prompt_loss(self, vectors: Tensor, interaction: Interaction, negative: bool) -> Tensor:
        """``L_prompt`` of one polarity: Eq. 9 averaged over its wishes."""
        moment = interaction[fields.WISH_MOMENT[negative]]
        if not len(moment):
            return vectors.new_zeros((), requires_grad=True)  # the trainer calls backward()
        user, targets = vectors[moment], interaction[fields.WISH_TARGETS[negative]]
        further = None
        if self.follows_prompts:
            text = self.prompt_table[interaction[fields.WISH_ROW[negative]]].unsqueeze(1)
            sort = self.sort(text, torch.full(text.shape[:2], negative, device=text.device))
            sorts = [self.kinds * int(negative) + kind for kind in self.trained_kinds]
            prompts, recalled = self.prompts(user, text, sort, sorts)
            user = self.fusion.single(user, prompts, sort, sorts)
            if recalled is not None:
                one = torch.ones(2 * self.kinds, device=user.device)
                user = user + self.item_memory.pull(recalled, sort >= 0, sort, sorts, one)
            if self.category_channel is not None:
                weights = self.category_channel.heads(prompts, sort, sorts)[:, 0]
                further = weights, self.category_channel.table
        return self.backbone.catalogue_loss(user, targets, self.tau, further)


def _encoder(config: Config) -> TextEncoder:
    return TextEncoder(
        config["encoder"],
        device=config["device"],
        cache_dir=config["prompt_cache_dir"],
        show_progress=config["show_progress"],
    )


def _item_memory(config: Config, dataset: Dataset, own: backbone.Backbone) -> ItemMemory:
    with torch.no_grad():
        width = own.item_table().shape[1]
    dropout = config["item_memory_dropout"]
    return ItemMemory(own.size, width, dataset.item_category, config["towers"], dropout)
