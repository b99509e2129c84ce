"""DPR: a conventional sequential model that follows prompts (section 3)."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import torch
from recbole.config import Config
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender
from torch import Tensor, nn

from recbole_dpr.data import fields
from recbole_dpr.data.dataset import PromptDataset
from recbole_dpr.model import backbone, registry
from recbole_dpr.model.fusion import Fusion, PromptProjector
from recbole_dpr.model.memory import Memory, Recalled
from recbole_dpr.model.steering import Prompts, steer, steered_query, steered_scores
from recbole_dpr.model.text_channel import TextChannel
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.text.titles import Named, TitleIndex
from recbole_dpr.text.years import years_in
from recbole_dpr.utils.errors import UserError

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
# Of these, those with which no prompt is followed: the baselines +f and +f+a.
UNPROMPTED = ("none", "blind")
_POLARITY = ("positive", "negative")


class DPR(SequentialRecommender):
    """Decoupled Promptable sequential Recommendation around any RecBole sequential model.

    Interactions are RecBole's. A row may carry wishes in two more fields: ``prompt_row``
    (int64 [B, P], rows of the prompt table, -1 where there is none) and ``prompt_negative``
    (bool [B, P]). Without them, or in rows without a wish, scores are exactly the backbone's.

    Args:
        config: with the keys of ``properties/model/DPR.yaml``.
        dataset: any part.

    Attributes:
        follows_prompts (bool): false in the baselines that fine-tune the backbone alone, on next
            items ("+f", ``prompt_loss=none``) or on the target sets of prompts that it does not
            see ("+f+a", ``prompt_loss=blind``).
        memory (Memory): what prompts bring to mind; None for the paper's model.
        text_channel (TextChannel): what is added to the scores of rows with prompts about items;
            made after training.
        strength (Tensor): float [2], how far the towers follow prompts of each polarity: 1, as in
            training and the paper, or what was chosen after training (``choose_strength``).
        gain (Tensor): float [2], likewise of the memory's category weights.

    Raises:
        UserError: the backbone or the encoder cannot be used.
    """

    encoder: TextEncoder
    prompt_table: Tensor
    user_table: Tensor
    strength: Tensor
    gain: Tensor

    def __init__(self, config: Config, dataset: PromptDataset) -> None:
        super().__init__(config, dataset)
        self.tau = config["tau"]
        self._show = config["show_progress"]
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
        self.memory: Memory | None = None
        if config["memory"] and dataset.categories and self.follows_prompts:
            self.memory = _memory(config, dataset, self.backbone, self.encoder.dim)
        titled = self.memory is not None and config["title_field"]
        self.titles = TitleIndex(dataset.item_title, dataset.categories) if titled else None
        further = 0 if self.memory is None else self.memory.size
        sizes = self.encoder.dim, config["projector_size"], size
        self.projector = PromptProjector(*sizes, config["prompt_dropout"], further)
        self.fusion = Fusion(
            size,
            config["towers"],
            config["fusion_heads"],
            config["fusion_inner_size"],
            config["fusion_dropout"],
        )
        # What ``prompt_row`` and ``user_row`` point into: made by a run, so never saved.
        self.register_buffer("prompt_table", torch.zeros(0, self.encoder.dim), persistent=False)
        self.register_buffer("user_table", torch.zeros(0, size), persistent=False)
        self._users: tuple[Tensor, list[tuple[int, int]]] | None = None
        self.text_channel: TextChannel | None = None
        # No parameters, but kept with the weights.
        self.register_buffer("strength", torch.ones(2))
        self.register_buffer("gain", torch.ones(2))

    # -- prompts ---------------------------------------------------------------------------

    def load_prompts(self, texts: list[str], training: bool = False) -> None:
        """Encode texts (cached on disk); ``prompt_row`` r then means ``texts[r]``.

        Args:
            training: whether they are those of training, see :meth:`read`.
        """
        self.prompt_table = self.read(texts, training, self._show).to(self.device)

    def fit_gate(self, groups: list[tuple[Tensor, bool]]) -> None:
        """Fit the memory's gate on rows of the prompt table, see :meth:`.memory.Memory.fit_gate`.

        Without a memory or prompts there is nothing to do.
        """
        if self.memory is not None and groups:
            words, near = self.prompt_table.tensor_split([self.encoder.dim], 1)
            self.memory.fit_gate(words, near, groups)

    def read(
        self, texts: Sequence[str], training: bool = False, show_progress: bool = False
    ) -> Tensor:
        """What steers of prompts: float [len(texts), text_size + width of the memory's].

        ``Encoder(p)`` (Eq. 3), and what the memory finds near it, see :meth:`.memory.Memory.near`;
        nothing without one. This is ``text`` in what follows.

        Args:
            training: whether a prompt that the memory holds is hidden from it.
        """
        text = self.encoder.encode(texts)
        if self.memory is None:
            return text
        titled, years = [], []
        for each in texts:
            named = [] if self.titles is None else self.titles.locate(each)
            titled.append([item for one in named for item in one.items])
            years.append(years_in(_without(each, named)))
        near = self.memory.near(text, titled, years, training, show_progress)
        return torch.cat([text, near.to(text.device)], 1)

    def prompts(self, user: Tensor, text: Tensor) -> tuple[Tensor, Recalled | None]:
        """``c_p`` (Eq. 3), and what the memory recalls; None without one.

        Args:
            user: float [B, d], ``h_u``. text: float [B, P, width], see :meth:`read`.

        Returns:
            float [B, P, d] first.
        """
        words, near = text.tensor_split([self.encoder.dim], -1)
        if self.memory is None:
            return self.projector(words), None
        recalled = self.memory(self.backbone, user, words, near)
        return self.projector(words, recalled.vectors), recalled

    def user_vectors(self, interaction: Interaction) -> Tensor:
        """``h_final`` of rows with wishes, ``h_u`` of the others: float [B, d]."""
        user, wishes = self._plain_vectors(interaction), self._wishes(interaction)
        return user if wishes is None else steered_query(self, user, *wishes).user

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
            self.gain.copy_(torch.tensor(channel.gain))

    def load_text_channel(self, path: Path) -> None:
        """Add the text channel that a run has kept.

        Raises:
            UserError: as :meth:`.text_channel.TextChannel.load`.
        """
        channel = TextChannel.load(path, self.n_items, self.encoder.encode)
        self.use_text_channel(channel.to(self.device))

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
        parts = [self.projector, self.fusion, self.memory]
        return [part for part in parts if part is not None]

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
        for module in (self.projector, *self.fusion.towers):
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
            text = self.prompt_table[interaction[fields.WISH_ROW[negative]]]
            steered = steer(self, user, Prompts.trained(text, negative))
            user = steered.user
            if steered.weights is not None and self.memory is not None:
                further = steered.weights, self.memory.table
        return self.backbone.catalogue_loss(user, targets, self.tau, further)


def _without(text: str, named: Sequence[Named]) -> str:
    """A text without the titles in it, whose numbers are no years."""
    for title in reversed(named):
        text = text[: title.start] + " " + text[title.end :]
    return text


def _encoder(config: Config) -> TextEncoder:
    return TextEncoder(
        config["encoder"],
        device=config["device"],
        cache_dir=config["prompt_cache_dir"],
        show_progress=config["show_progress"],
    )


def _memory(
    config: Config, dataset: PromptDataset, own: backbone.Backbone, text_size: int
) -> Memory:
    with torch.no_grad():
        width = own.item_table().shape[1]
    dropout = config["memory_dropout"]
    known = dataset.item_category, dataset.item_year
    return Memory(own.size, width, *known, config["towers"], dropout, text_size)
