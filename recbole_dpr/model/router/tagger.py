"""The tagger of the offline router: a sentence encoder with low-rank adapters, and a CRF.

Each token of a request is wanted, refused, outside of every wish ("but", a comma), or in a language
that the tagger was not taught. The chain (a linear CRF) makes neighbours agree.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from recbole_dpr.errors import UserError
from recbole_dpr.model import text_source
from recbole_dpr.tensor_file import load_tensors, save_tensors

WANTED, REFUSED, OUTSIDE, FOREIGN = range(4)
LABELS = 4
RANK = 16
LONGEST = 256  # tokens read of a request; what follows belongs to its last wish

# A sign that stands for a word: before one without a space between, as in "-horror", or a picture.
# Encoders drop the space, and know no pictures; the sign's Unicode name tells both.
_SIGN = re.compile(r"(?<![^\s(\[,;/])[-+!~^=\u00ac](?=\w)")


class Adapter(nn.Module):
    """A frozen linear layer and a trained change of low rank: ``W x + B A x``."""

    def __init__(self, layer: nn.Linear) -> None:
        super().__init__()
        self.layer = layer
        self.a = nn.Parameter(torch.randn(RANK, layer.in_features) / layer.in_features**0.5)
        self.b = nn.Parameter(torch.zeros(layer.out_features, RANK))

    def forward(self, states: Tensor) -> Tensor:
        """float [..., in_features] to [..., out_features]."""
        return self.layer(states) + (states @ self.a.T) @ self.b.T


class Tagger(nn.Module):
    """A label for each token of a text.

    Args:
        encoder: a name as :class:`recbole_dpr.model.encoder.TextEncoder` takes it.

    Raises:
        UserError: the encoder cannot be loaded, or its tokenizer does not tell where tokens stand.
    """

    def __init__(self, encoder: str) -> None:
        super().__init__()
        self.encoder = encoder
        model = text_source.load_model(encoder, text_source.find_folder(encoder), "cpu")
        self.tokenizer: Any = model.tokenizer
        self.net: nn.Module = getattr(model[0], "auto_model", None) or model[0].model
        if not getattr(self.tokenizer, "is_fast", False):
            raise UserError(f"encoder '{encoder}': its tokenizer is a slow one, take another")
        self.longest = min(LONGEST, model.max_seq_length or LONGEST)
        for name, layer in list(self.net.named_modules()):
            if isinstance(layer, nn.Linear) and "pooler" not in name:
                parent, _, own = name.rpartition(".")
                setattr(self.net.get_submodule(parent), own, Adapter(layer))
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(self.net.config.hidden_size, LABELS)
        self.moves = nn.Parameter(2 * torch.eye(LABELS))  # from label (row) to label

    def tokens(self, texts: Sequence[str]) -> tuple[dict[str, Tensor], list[list[tuple[int, int]]]]:
        """What the encoder reads, and where each token stands in its text.

        Returns:
            Inputs ``[n, t]``; for each text and token (start, end), (0, 0) for marks of no text.
        """
        spelled = [_spelled(text) for text in texts]
        batch = self.tokenizer(
            [text for text, _ in spelled],
            return_offsets_mapping=True,
            return_tensors="pt",
            padding=True,
            truncation=True,
            max_length=self.longest,
        )
        places = [
            [(at[a], at[b - 1] + 1) if a < b else (0, 0) for a, b in offsets]
            for offsets, (_, at) in zip(batch.pop("offset_mapping").tolist(), spelled, strict=True)
        ]
        return dict(batch), places

    def forward(self, inputs: dict[str, Tensor]) -> Tensor:
        """Scores of each label: float [n, t, 4]."""
        return self.head(self.drop(self.net(**inputs).last_hidden_state))

    def loss(self, scores: Tensor, labels: Tensor, mask: Tensor) -> Tensor:
        """The chain's negative log-likelihood, mean over texts.

        Args:
            scores: [n, t, 4]. labels: int [n, t]. mask: bool [n, t], tokens of the text.
        """
        own = scores.gather(2, labels[..., None])[..., 0]
        moves = self.moves[labels[:, :-1], labels[:, 1:]] * _pairs(mask)
        return (self._total(scores, mask) - (own * mask).sum(1) - moves.sum(1)).mean()

    def chances(self, scores: Tensor, mask: Tensor) -> Tensor:
        """The probability of each label at each token, given all tokens: float [n, t, 4]."""
        # It is how the total grows with a score.
        with torch.inference_mode(False), torch.enable_grad():
            scores = scores.detach().clone().requires_grad_()
            return torch.autograd.grad(self._total(scores, mask).sum(), scores)[0]

    def _total(self, scores: Tensor, mask: Tensor) -> Tensor:
        """Log-sum over all labellings of each text: [n]."""
        scores, pairs = scores * mask[..., None], _pairs(mask)
        total = scores[:, 0]
        for at in range(1, scores.shape[1]):
            moved = torch.logsumexp(total[:, :, None] + self.moves, 1)
            total = torch.where(pairs[:, at - 1, None], moved, total) + scores[:, at]
        return torch.logsumexp(total, 1)

    def trained(self) -> Iterator[tuple[str, nn.Parameter]]:
        """The weights that are the tagger's own, and their names."""
        for name, weight in self.named_parameters():
            if not name.startswith("net.") or name.endswith((".a", ".b")):
                yield name, weight

    def save(self, file: Path, info: dict[str, Any]) -> None:
        """Keep the own weights, in half precision, and a JSON-able ``info``."""
        tensors = {name: weight.half() for name, weight in self.trained()}
        save_tensors(file, tensors, info | {"encoder": self.encoder})

    @classmethod
    def load(cls, file: Path) -> tuple["Tagger", dict[str, Any]]:
        """A tagger to be used, its adapters made part of the encoder, and its ``info``.

        Raises:
            UserError: no such file, no file of a tagger, or its encoder has changed.
        """
        tensors, info = load_tensors(file)
        if "encoder" not in info:
            raise UserError(f"{file}: no tagger's weights; make them with train-router")
        with torch.random.fork_rng(devices=[]):
            tagger = cls(info["encoder"])
        for name, weight in tagger.trained():
            if name not in tensors or tensors[name].shape != weight.shape:
                raise UserError(
                    f"{file}: made for another encoder than {info['encoder']} now is; make it anew "
                    "with train-router"
                )
            weight.data.copy_(tensors[name])
        for name, module in list(tagger.net.named_modules()):
            if isinstance(module, Adapter):
                module.layer.weight.data += (module.b @ module.a).data
                parent, _, own = name.rpartition(".")
                setattr(tagger.net.get_submodule(parent), own, module.layer)
        return tagger.eval().requires_grad_(False), info


def _pairs(mask: Tensor) -> Tensor:
    """Whether neighbours are both tokens of the text: bool [n, t - 1]."""
    return mask[:, 1:] & mask[:, :-1]


def _spelled(text: str) -> tuple[str, list[int]]:
    """The text with signs spelled out, and for each character of that the one it stands for."""
    out, at = [], []
    glued = {match.start() for match in _SIGN.finditer(text)}
    for index, char in enumerate(text):
        named = index in glued or (
            not char.isascii() and unicodedata.category(char) in ("So", "Sm")
        )
        name = f" {unicodedata.name(char, char).lower()} " if named else char
        out.append(name)
        at += [index] * len(name)
    return "".join(out), at
