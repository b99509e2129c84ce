"""The tagger of the offline router: a slightly fine-tuned sentence encoder and a linear CRF.

Each token of a request gets one of four labels: wanted, refused, outside of every prompt ("but", a
comma), or in a language that the tagger was not trained on. The CRF makes neighbours agree.
"""

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from recbole_dpr.text import encoder_source as text_source
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import load_tensors

WANTED, REFUSED, OUTSIDE, FOREIGN = range(4)
LABELS = 4
LONGEST = 256  # tokens of a request that are read; the rest belongs to its last prompt

# A sign that stands for a word because it directly precedes one, as in "-horror". Encoders ignore
# it, and do not know emoji, so both are replaced by their Unicode names.
_SIGN = re.compile(r"(?<![^\s(\[,;/])[-+!~^=\u00ac](?=\w)")


class Tagger(nn.Module):
    """Scores each label for each token of a text, with an encoder of this name.

    Raises:
        UserError: the encoder cannot be loaded, or its tokenizer gives no token positions.
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
        self.head = nn.Linear(self.net.config.hidden_size, LABELS)
        self.moves = nn.Parameter(2 * torch.eye(LABELS))  # transition scores, from row to column

    def tokens(self, texts: Sequence[str]) -> tuple[dict[str, Tensor], list[list[tuple[int, int]]]]:
        """The encoder's input [n, t], and each token's (start, end); (0, 0) for special tokens."""
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
        return self.head(self.net(**inputs).last_hidden_state)

    def chances(self, scores: Tensor, mask: Tensor) -> Tensor:
        """The probability of each label at each token, given all tokens: float [n, t, 4]."""
        with torch.inference_mode(False), torch.enable_grad():
            scores = scores.detach().clone().requires_grad_()
            return torch.autograd.grad(self.total(scores, mask).sum(), scores)[0]

    def total(self, scores: Tensor, mask: Tensor) -> Tensor:
        """Log-sum-exp over all labellings of each text: [n]. Its gradient gives probabilities."""
        scores, pairs = scores * mask[..., None], mask[:, 1:] & mask[:, :-1]
        total = scores[:, 0]
        for at in range(1, scores.shape[1]):
            moved = torch.logsumexp(total[:, :, None] + self.moves, 1)
            total = torch.where(pairs[:, at - 1, None], moved, total) + scores[:, at]
        return torch.logsumexp(total, 1)

    @classmethod
    def load(cls, file: Path) -> tuple["Tagger", dict[str, Any]]:
        """Load a tagger and the ``info`` from a file written by ``train-router``.

        Raises:
            UserError: the file is missing or holds no tagger, or its encoder has changed.
        """
        tensors, info = load_tensors(file)
        if "encoder" not in info:
            raise UserError(f"{file}: no tagger's weights; make them with train-router")
        with torch.random.fork_rng(devices=[]):
            tagger = cls(info["encoder"])
        own = tagger.state_dict()
        for name in [name[:-2] for name in tensors if name.endswith(".a")]:  # a low-rank change
            change = tensors.pop(f"{name}.b").float() @ tensors.pop(f"{name}.a").float()
            frozen = own.get(f"{name}.weight", change)
            tensors[f"{name}.weight"] = frozen + change if frozen.shape == change.shape else change
        for name, tensor in tensors.items():
            if name not in own or own[name].shape != tensor.shape:
                raise UserError(
                    f"{file}: made for another encoder than {info['encoder']} now is; make it anew "
                    "with train-router"
                )
        tagger.load_state_dict(tensors, strict=False)
        return tagger.eval().requires_grad_(False), info


def _spelled(text: str) -> tuple[str, list[int]]:
    """The text with signs spelled out, and the index in the text of each of its characters."""
    out = ""
    at: list[int] = []
    glued = {match.start() for match in _SIGN.finditer(text)}
    for index, char in enumerate(text):
        named = index in glued or (char > "\x7f" and unicodedata.category(char) in ("So", "Sm"))
        name = f" {unicodedata.name(char, char).lower()} " if named else char
        out, at = out + name, at + [index] * len(name)
    return out, at
