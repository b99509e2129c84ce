"""Train the tagger of the offline router on requests whose prompts are marked."""

import argparse
import random
from collections.abc import Iterator
from logging import getLogger
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from recbole_dpr.model.router.offline import SIGN_OF, OfflineRouter
from recbole_dpr.model.router.tagger import OUTSIDE, REFUSED, WANTED, Tagger
from recbole_dpr.text.encoder import DEFAULT_ENCODER
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import save_tensors

from .router_texts import SHIPPED, Marked, epoch_texts, filled, read_pools

EPOCHS, BATCH, RATE, DROPOUT = 8, 32, 7e-4, 0.1
WARM_UP = 0.05  # share of the steps in which the rate rises
AVERAGED = 0.15  # share of the steps: the weights kept are a moving average over about as many
# Taken from the score of going from one intent to the other, and half of it on the way through what
# is outside. Without it a request of one intent is too often taken apart. Chosen on validation.
TURN = 2.0
RANK = 16  # of the change of each linear layer
HELD_BACK = 0.05  # share of the requests


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `train-router`."""
    parser.add_argument(
        "--requests",
        type=Path,
        help='lines {"text": "jazz, no pop", "spans": [["+", "jazz"], ["-", "no pop"]]}; '
        "by default the package's own, in English",
    )
    parser.add_argument(
        "--encoder",
        default=DEFAULT_ENCODER,
        help="sentence-transformers model to train on, a folder or a hub's name; %(default)s",
    )
    parser.add_argument(
        "--out",
        type=Path,
        help="file of the weights, for --router_weights=; by default the package's own, "
        "which only the default encoder and requests may replace",
    )
    parser.add_argument("--epochs", type=int, default=EPOCHS, help="default %(default)s")
    parser.add_argument("--seed", type=int, default=0, help="default %(default)s")


def run(args: argparse.Namespace) -> str:
    """Train and write the weights; tells how good they are on the requests held back.

    Raises:
        UserError: a bad option, or requests or an encoder that cannot be used.
    """
    if args.epochs < 1:
        raise UserError(f"--epochs {args.epochs}: must be above 0")
    out = args.out
    if out is None:
        if args.requests is not None or args.encoder != DEFAULT_ENCODER:
            raise UserError("--out: say where the weights of other requests or encoders go")
        out = SHIPPED / "router.safetensors"
    told = train(args.encoder, out, args.requests, args.epochs, args.seed)
    return (
        f"{out}: of the requests held back {told['right']:.1%} of those with one prompt right, "
        f"{told['split']:.1%} split; unsure below {told['unsure']:.2f}"
    )


def train(
    encoder: str,
    out: Path,
    requests: Path | None = None,
    epochs: int = EPOCHS,
    seed: int = 0,
) -> dict[str, float]:
    """Train a tagger and keep its weights: the same ones again on the same machine.

    A part of the requests is held back; the confidence under which an answer counts as unsure is
    chosen on it: that of its least sure twentieth.

    Args:
        encoder: of whose token states. requests: a file; by default the package's own, with other
            languages as not understood, and its training templates. epochs: passes. seed: of it.

    Returns:
        ``right`` and ``split``, shares of the requests held back; ``unsure``, the confidence.

    Raises:
        UserError: the encoder or the requests cannot be used.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # more would add in another order, and give other weights
    try:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            return _train(encoder, out, requests, epochs, random.Random(seed))
    finally:
        torch.set_num_threads(threads)


def _train(
    encoder: str, out: Path, file: Path | None, epochs: int, draw: random.Random
) -> dict[str, float]:
    pools, split = read_pools(file), random.Random(0)  # the same are held back whatever the seed
    held = {i for i in range(len(pools.requests)) if split.random() < HELD_BACK}
    kept = [filled(pools.requests[i], pools.fillers, split) for i in sorted(held)]
    pools = pools._replace(requests=[r for i, r in enumerate(pools.requests) if i not in held])
    tagger = Tagger(encoder)
    weights = _adapted(tagger)
    steps = epochs * -(-len(epoch_texts(pools, random.Random(0))) // BATCH)
    optimizer = torch.optim.AdamW(weights.values(), RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (WARM_UP * steps))
    )
    kept_weights = {name: weight.detach().clone() for name, weight in weights.items()}
    tagger.train()
    for epoch in range(epochs):
        total = 0.0
        for batch in _batches(epoch_texts(pools, draw), draw):
            loss = _loss(tagger, batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(weights.values(), 1.0)
            optimizer.step()
            schedule.step()
            for name, weight in weights.items():
                kept_weights[name].lerp_(weight.detach(), min(1.0, 1 / (AVERAGED * steps)))
            total += loss.item()
        mean = total / steps * epochs
        getLogger().info(f"Router, epoch {epoch + 1} of {epochs}: loss {mean:.3f}")
    moves = kept_weights["moves"]
    moves[WANTED, REFUSED] -= TURN
    moves[REFUSED, WANTED] -= TURN
    for intent in (WANTED, REFUSED):
        moves[intent, OUTSIDE] -= TURN / 2
        moves[OUTSIDE, intent] -= TURN / 2
    _save(out, encoder, kept_weights, {"unsure": 0.0})
    measured = _measure(out, kept)
    _save(out, encoder, kept_weights, measured)
    return measured


class _Adapter(nn.Module):
    """A frozen linear layer and a trained change of low rank: ``W x + B A x``."""

    def __init__(self, layer: nn.Linear) -> None:
        super().__init__()
        self.layer = layer
        self.a = nn.Parameter(torch.randn(RANK, layer.in_features) / layer.in_features**0.5)
        self.b = nn.Parameter(torch.zeros(layer.out_features, RANK))

    def forward(self, states: Tensor) -> Tensor:
        """float [..., in_features] to [..., out_features]."""
        return self.layer(states) + (states @ self.a.T) @ self.b.T


def _adapted(tagger: Tagger) -> dict[str, nn.Parameter]:
    """Freeze the encoder, put adapters on its layers; what is trained, by name."""
    tagger.net.requires_grad_(False)
    for name, layer in list(tagger.net.named_modules()):
        if isinstance(layer, nn.Linear) and not name.startswith("pooler"):
            tagger.net.set_submodule(name, _Adapter(layer))
    return {name: weight for name, weight in tagger.named_parameters() if weight.requires_grad}


def _loss(tagger: Tagger, batch: list[Marked]) -> Tensor:
    """The chain's negative log-likelihood, mean over texts."""
    inputs, places = tagger.tokens([request.text for request in batch])
    mask = torch.tensor([[end > 0 for _, end in row] for row in places])
    labels = torch.tensor([_of_tokens(*each) for each in zip(batch, places, strict=True)])
    with torch.autocast("cpu", torch.bfloat16):
        states = tagger.net(**inputs).last_hidden_state
        scores = tagger.head(nn.functional.dropout(states, DROPOUT))
    scores = scores.float()
    own = scores.gather(2, labels[..., None])[..., 0] * mask
    moves = tagger.moves[labels[:, :-1], labels[:, 1:]] * (mask[:, 1:] & mask[:, :-1])
    return (tagger.total(scores, mask) - own.sum(1) - moves.sum(1)).mean()


def _save(file: Path, encoder: str, weights: dict[str, Tensor], info: dict[str, Any]) -> None:
    tensors = {name: weight.half() for name, weight in weights.items()}
    save_tensors(file, tensors, info | {"encoder": encoder})


def _of_tokens(request: Marked, places: list[tuple[int, int]]) -> list[int]:
    """The label of each token; of a mark of no text, that of the one before."""
    labels = [request.labels[0]]
    for start, end in places[1:]:
        labels.append(request.labels[start] if end else labels[-1])
    return labels


def _batches(texts: list[Marked], draw: random.Random) -> Iterator[list[Marked]]:
    """Texts of about one length together, in an order that is drawn."""
    texts = sorted(texts, key=lambda request: len(request.text) * (1 + 0.2 * draw.random()))
    starts = list(range(0, len(texts), BATCH))
    draw.shuffle(starts)
    for start in starts:
        yield texts[start : start + BATCH]


def _measure(file: Path, requests: list[Marked]) -> dict[str, float]:
    router = OfflineRouter(str(file))
    single = right = split = 0
    sure = []
    readings = router.read([request.text for request in requests])
    for request, reading in zip(requests, readings, strict=True):
        wanted = [SIGN_OF[label] for label in request.labels if label in SIGN_OF]
        wanted = [sign for at, sign in enumerate(wanted) if not at or sign != wanted[at - 1]]
        split += wanted == [span.intent for span in reading.spans]
        if len(wanted) == 1:
            single += 1
            right += reading.intent == wanted[0]
        sure.append(min((span.confidence for span in reading.spans), default=0.0))
    return {
        "right": right / max(single, 1),
        "split": split / max(len(requests), 1),
        "unsure": sorted(sure)[len(sure) // 20] if sure else 0.0,
    }
