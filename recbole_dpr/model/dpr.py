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
from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.model.fusion import Fusion, PromptProjector
from recbole_dpr.model.memory import Memory, Recalled
from recbole_dpr.model.steering import Prompts, steer, steered_query, steered_scores
from recbole_dpr.model.text_channel import TextChannel
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.text.titles import Named, TitleIndex
from recbole_dpr.text.years import years_in
from recbole_dpr.utils.errors import UserError

# Number of histories that are encoded at once on a CPU.
_HISTORIES = 64
# prompt_loss -> the polarities that have a loss (False: positive, True: negative).
_POLARITIES = {
    "both": (False, True),
    "positive": (False,),
    "negative": (True,),
    "blind": (False, True),
    "none": (),
}
# Values of prompt_loss for models that follow no prompts: the baselines +f and +f+a.
UNPROMPTED = ("none", "blind")
_POLARITY = ("positive", "negative")


class DPR(SequentialRecommender):
    """Decoupled Promptable sequential Recommendation around any RecBole sequential model.

    Interactions are RecBole's. A row may carry prompts in two more fields: ``prompt_row``
    (int64 [B, P], rows of the prompt table, -1 where there is no prompt) and ``prompt_negative``
    (bool [B, P]). Without these fields, or in rows without a prompt, the scores are exactly the
    backbone's.

    Args:
        config: has the keys of ``properties/model/DPR.yaml``.
        dataset: any part of the split.

    Attributes:
        follows_prompts (bool): false in the baselines that only fine-tune the backbone. They
            train on next items ("+f", ``prompt_loss=none``) or on the target sets of prompts
            that the model does not see ("+f+a", ``prompt_loss=blind``).
        memory (Memory): finds the items and categories that a prompt refers to. None in the
            paper's model.
        text_channel (TextChannel): adds to the scores of rows that have prompts about items. It is
            built after training.
        strength (Tensor): float [2, 2], how far the towers follow a prompt. Rows are polarities;
            columns are prompts about items and prompts about categories. The values are 1, as in
            training and in the paper, or those chosen after training (``choose_strength``). The
            memory's gate decides what a prompt is about.
        gain (Tensor): float [2, 2], factors of the memory's weights. Rows are polarities. The
            first column is for the categories of recalled items, the second for the categories
            that a prompt asks for.

    Raises:
        UserError: the backbone or the encoder cannot be used.
    """

    encoder: TextEncoder
    prompt_table: EncodedPrompts
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
        # Not a submodule: the encoder is frozen, and a checkpoint stores only its name.
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
        # ``prompt_row`` and ``user_row`` index these tables. Each run fills them, so they are not
        # saved. The first is no buffer: ``load_prompts`` puts it on the model's device.
        self.prompt_table = EncodedPrompts.of_words(torch.zeros(0, self.encoder.dim))
        self.register_buffer("user_table", torch.zeros(0, size), persistent=False)
        self._users: tuple[Tensor, list[tuple[int, int]]] | None = None
        self.text_channel: TextChannel | None = None
        # Not parameters, but saved with the weights.
        self.register_buffer("strength", torch.ones(2, 2))
        self.register_buffer("gain", torch.ones(2, 2))

    # -- prompts ---------------------------------------------------------------------------

    def load_prompts(self, texts: list[str], training: bool = False) -> None:
        """Encode texts (cached on disk). ``prompt_row`` r then refers to ``texts[r]``.

        Args:
            texts: the prompts.
            training: whether they are training prompts, see :meth:`read`.
        """
        self.prompt_table = self.read(texts, training, self._show).to(self.device)

    def fit_gate(self, groups: list[tuple[Tensor, bool]]) -> None:
        """Fit the memory's gate on rows of the prompt table, see :meth:`.memory.Memory.fit_gate`.

        Does nothing if there is no memory or no group.
        """
        if self.memory is not None and groups:
            self.memory.fit_gate(self.prompt_table, groups)

    def read(
        self, texts: Sequence[str], training: bool = False, show_progress: bool = False
    ) -> EncodedPrompts:
        """Encode prompts, ``Encoder(p)`` of Eq. 3, and find what the memory has near them.

        Args:
            texts: the prompts.
            training: if true, a prompt that is itself a key of the memory does not find that key.
            show_progress: show a progress bar where the memory takes a while.
        """
        words = self.encoder.encode(texts)
        if self.memory is None:
            return EncodedPrompts.of_words(words)
        titled, years = [], []
        for each in texts:
            named = [] if self.titles is None else self.titles.locate(each)
            titled.append([item for one in named for item in one.items])
            years.append(years_in(_without(each, named)))
        return self.memory.near(words, titled, years, training, show_progress)

    def prompts(self, user: Tensor, prompts: EncodedPrompts) -> tuple[Tensor, Recalled | None]:
        """Prompt vectors ``c_p`` (Eq. 3), float [B, P, d], and what the memory recalls, if any.

        Args:
            user: float [B, d], ``h_u``. prompts: [B, P].
        """
        if self.memory is None:
            return self.projector(prompts.words), None
        recalled = self.memory(self.backbone, user, prompts)
        return self.projector(prompts.words, recalled.vectors), recalled

    def user_vectors(self, interaction: Interaction) -> Tensor:
        """``h_final`` for rows with prompts, ``h_u`` for the others: float [B, d]."""
        user, prompts = self._plain_vectors(interaction), self._requested(interaction)
        return user if prompts is None else steered_query(self, user, *prompts).user

    def _plain_vectors(self, interaction: Interaction) -> Tensor:
        """``h_u`` of each row: float [B, d]."""
        if fields.USER_ROW in interaction:
            return self.user_table[interaction[fields.USER_ROW]]
        return self._encoded(interaction)

    def use_text_channel(self, channel: TextChannel) -> None:
        """Add a text channel, and use the strengths and gains that were chosen together with it."""
        self.text_channel = channel
        if channel.strength:
            self.strength.copy_(torch.tensor(channel.strength))
            self.gain.copy_(torch.tensor(channel.gain))

    def load_text_channel(self, path: Path) -> None:
        """Add the text channel that a run has saved.

        Raises:
            UserError: as :meth:`.text_channel.TextChannel.load`.
        """
        channel = TextChannel.load(path, self.n_items, self.encoder.encode)
        self.use_text_channel(channel.to(self.device))

    def _requested(self, interaction: Interaction) -> tuple[EncodedPrompts, Tensor, Tensor] | None:
        """Prompts, polarity and strength, as :func:`steered_scores` takes them.

        The strength is 1 where there is a prompt and 0 elsewhere.

        Returns:
            None if no row has a prompt.
        """
        if fields.PROMPT_ROW not in interaction:
            return None
        row = interaction[fields.PROMPT_ROW]
        mask = row >= 0
        if not mask.any():  # the prompt table may still be empty
            return None
        prompts = self.prompt_table[row.clamp(min=0)]
        return prompts, interaction[fields.PROMPT_NEGATIVE], mask.to(prompts.words.dtype)

    def load_users(self, batches: Iterable[Interaction]) -> None:
        """Encode histories. ``user_row`` r then refers to the r-th of them.

        Many evaluation cases share a history; this way it is encoded once. Call it in evaluation
        mode and without gradients, and again whenever the backbone has changed.
        """
        vectors = [self._encoded(batch.to(self.device)) for batch in batches]
        self.user_table, self._users = torch.cat(vectors), None

    def _encoded(self, interaction: Interaction) -> Tensor:
        """``h_u`` of each row: float [B, d]. On a CPU, a few rows are encoded at a time."""
        # Small batches fit the CPU's cache: SASRec takes a third of the time of a batch of
        # thousands.
        size = len(interaction)
        if self.training or self.device.type != "cpu" or size <= _HISTORIES:
            return self.backbone.user_vectors(interaction)
        parts = (interaction[first : first + _HISTORIES] for first in range(0, size, _HISTORIES))
        return torch.cat([self.backbone.user_vectors(part) for part in parts])

    def note_users(self, names: Tensor) -> None:
        """Record what the rows of the user table are, for :meth:`holds_users`."""
        self._users = names, self._backbone_version()

    def holds_users(self, names: Tensor) -> bool:
        """Whether the user table has exactly these rows, from the backbone's current weights."""
        if self._users is None:
            return False
        held, version = self._users
        return torch.equal(held, names) and version == self._backbone_version()

    def _backbone_version(self) -> list[tuple[int, int]]:
        """A value that changes with any tensor of the backbone: torch counts in-place changes."""
        tensors = self.backbone.state_dict(keep_vars=True).values()
        return [(id(tensor), tensor._version) for tensor in tensors]

    # -- RecBole's interface ---------------------------------------------------------------

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Scores of all items: ``h_final . e_v`` (Eq. 7), plus the memory and the text channel.

        Returns:
            float [B, n_items]. Rows without a prompt have the backbone's scores. With a memory,
            rows with a prompt are scored from the backbone's ``logits``, which rank items as its
            scores do.
        """
        user, prompts = self._plain_vectors(interaction), self._requested(interaction)
        if prompts is None:
            return self.backbone.scores(user)
        return steered_scores(self, user, *prompts)

    def predict(self, interaction: Interaction) -> Tensor:
        """The score of each row's own item: float [B]."""
        if fields.PROMPT_ROW not in interaction:
            return self.backbone.model.predict(interaction)
        scores = self.full_sort_predict(interaction)
        return scores.gather(1, interaction[self.ITEM_ID].unsqueeze(1)).squeeze(1)

    def calculate_loss(self, interaction: Interaction) -> Tensor | tuple[Tensor, ...]:
        """The training loss of a batch.

        Plain RecBole rows give the backbone's own loss. Batches of
        :class:`~recbole_dpr.data.loader.MomentLoader` give ``L_seq`` alone in stage 1 (Eq. 1). In
        stages 2 and 3 they give the parts of Eq. 10, which RecBole's trainer adds up: ``L_seq`` if
        the backbone is trained, and ``L_prompt`` (Eq. 9) for each trained polarity.
        """
        if fields.NEXT_ITEM not in interaction:
            return self.backbone.loss(interaction)
        vectors = self.moment_vectors(interaction)
        if fields.DRAWN_ROW.positive not in interaction:
            return self._next_item_loss(vectors, interaction)
        losses = [self._next_item_loss(vectors, interaction)] if vectors.requires_grad else []
        for negative in _POLARITIES[self.prompt_loss]:
            losses.append(self._prompt_loss(vectors, interaction, negative))
        return tuple(losses)

    def loss_names(self, count: int) -> list[str]:
        """Names of the ``count`` losses from :meth:`calculate_loss` for a batch with prompts."""
        own = [f"L_prompt {_POLARITY[negative]}" for negative in _POLARITIES[self.prompt_loss]]
        return ["L_seq", *own][-count:]

    def wheel(self) -> list[nn.Module]:
        """The steering modules, which stages 2 and 3 train: projector, fusion towers, memory."""
        parts = [self.projector, self.fusion, self.memory]
        return [part for part in parts if part is not None]

    def train(self, mode: bool = True) -> "DPR":
        """As in torch, but a frozen backbone stays in evaluation mode: no dropout in ``h_u``."""
        super().train(mode)
        if not self._backbone_learns():
            self.backbone.eval()
        return self

    def compile_parts(self) -> None:
        """Apply ``torch.compile`` to the backbone, the projector and the towers.

        Shapes are dynamic, so windows of another width do not trigger a new compilation.
        """
        network = self.backbone.model
        network.forward = torch.compile(network.forward, dynamic=True)
        for module in (self.projector, *self.fusion.towers):
            module.compile(dynamic=True)

    def _backbone_learns(self) -> bool:
        return any(parameter.requires_grad for parameter in self.backbone.parameters())

    # -- losses ----------------------------------------------------------------------------

    def moment_vectors(self, interaction: Interaction) -> Tensor:
        """``h_u`` at every training position of the batch: float [M, d].

        There is no gradient if the backbone is frozen.
        """
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
        """``L_prompt`` of one polarity: Eq. 9, averaged over its prompts."""
        moment = interaction[fields.DRAWN_MOMENT[negative]]
        if not len(moment):
            return vectors.new_zeros((), requires_grad=True)  # the trainer calls backward()
        user, targets = vectors[moment], interaction[fields.DRAWN_TARGETS[negative]]
        further = None
        if self.follows_prompts:
            prompts = self.prompt_table[interaction[fields.DRAWN_ROW[negative]]]
            steered = steer(self, user, Prompts.trained(prompts, negative))
            user = steered.user
            if steered.weights is not None and self.memory is not None:
                further = steered.weights, self.memory.table[:, : steered.weights.shape[1]]
        return self.backbone.catalogue_loss(user, targets, self.tau, further)


def _without(text: str, named: Sequence[Named]) -> str:
    """The text without the titles in it: numbers in a title are not years of release."""
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
