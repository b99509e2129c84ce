"""Train the tagger of the offline router on requests whose wishes are marked."""

import argparse
import json
import random
import re
from collections.abc import Iterator, Sequence
from importlib import resources
from logging import getLogger
from pathlib import Path
from typing import NamedTuple

import torch

from recbole_dpr.data.atomic import read_prompt, read_tag
from recbole_dpr.errors import UserError
from recbole_dpr.model.encoder import DEFAULT_ENCODER
from recbole_dpr.model.router.offline import SIGN_OF, OfflineRouter
from recbole_dpr.model.router.tagger import FOREIGN, OUTSIDE, REFUSED, WANTED, Tagger

_SIGNS = {"+": WANTED, "-": REFUSED, "?": FOREIGN}
_SLOT = re.compile(r"\{\w+\}")
EPOCHS, BATCH, RATE, TYPOS = 18, 32, 2e-3, 0.25  # TYPOS: share of requests with some, an epoch


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
        out = Path(str(resources.files("recbole_dpr") / "resources" / "router.safetensors"))
    told = train(args.encoder, out, args.requests, args.epochs, args.seed)
    return (
        f"{out}: of the requests held back {told['right']:.1%} of those with one wish right, "
        f"{told['split']:.1%} split; unsure below {told['unsure']:.2f}"
    )


class Marked(NamedTuple):
    """A request, slots like ``{a}`` and all, and the label of each character: [len(text)]."""

    text: str
    labels: tuple[int, ...]


def read_requests(file: Path, foreign: bool = False) -> list[Marked]:
    """Read lines like ``{"text": "jazz, no pop", "spans": [["+", "jazz"], ["-", "no pop"]]}``.

    Args:
        foreign: every text is in a language not to be understood; its spans do not matter.

    Raises:
        UserError: the file cannot be read, or a line is not like that.
    """
    found = []
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{file}: cannot be read ({error})") from error
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
            spans = [["?", row["text"]]] if foreign else row["spans"]
            found.append(_marked(row["text"], spans))
        except (ValueError, KeyError, TypeError) as error:
            raise UserError(f'{file}, line {number}: not {{"text", "spans"}} ({error})') from error
    if not found:
        raise UserError(f"{file}: holds no requests")
    return found


def _marked(text: str, spans: Sequence[Sequence[str]]) -> Marked:
    labels, at = [OUTSIDE] * len(text), 0
    for sign, part in spans:
        start = text.index(part, at)
        at = start + len(part)
        labels[start:at] = [_SIGNS[sign]] * len(part)
    return Marked(text, tuple(labels))


def shipped() -> tuple[list[Marked], list[Marked], list[Marked], list[str]]:
    """The package's own requests, those in other languages, its training templates, and fillers."""
    folder = Path(str(resources.files("recbole_dpr") / "resources"))
    templates = []
    for name in ("movies", "neutral"):
        pool = read_prompt(folder / f"{name}.prompt")
        pool = pool[pool["split"] == "train"]
        for text, intent in zip(pool["text"], pool["intent"], strict=True):
            templates.append(_marked(text, [["+" if intent == "positive" else "-", text]]))
    topics = (folder / "router-topics.txt").read_text("utf-8").splitlines()
    return (
        read_requests(folder / "router-requests.jsonl"),
        read_requests(folder / "router-foreign.jsonl", foreign=True),
        templates,
        topics,
    )


def training_tags() -> list[str]:
    """Tags of ml-100k's training split, which fill templates too."""
    tags = read_tag(Path(str(resources.files("recbole_dpr") / "resources" / "ml-100k.tag")))
    return tags.loc[tags["split"] == "train", "tag"].tolist()


def filled(request: Marked, fillers: Sequence[str], draw: random.Random) -> Marked:
    """Slots filled, the same one alike."""
    text, labels, at, words = "", [], 0, {}
    for slot in _SLOT.finditer(request.text):
        if slot[0] not in words:
            words[slot[0]] = draw.choice(fillers)
        text += request.text[at : slot.start()] + words[slot[0]]
        labels += request.labels[at : slot.start()]
        labels += [request.labels[slot.start()]] * len(words[slot[0]])
        at = slot.end()
    return Marked(text + request.text[at:], (*labels, *request.labels[at:]))


def misspelled(request: Marked, draw: random.Random) -> Marked:
    """Some letters too few or swapped, or no capitals."""
    if draw.random() < 0.4:
        request = misspelled(request, draw)
    text, labels = request
    at = draw.randrange(len(text))
    kind = draw.randrange(3)
    if kind == 0 and len(text) > 4 and not text[at].isspace():
        return Marked(text[:at] + text[at + 1 :], labels[:at] + labels[at + 1 :])
    if kind == 1 and text[at : at + 2].isalpha() and len(text[at : at + 2]) == 2:
        return Marked(text[:at] + text[at + 1] + text[at] + text[at + 2 :], labels)
    return Marked(text.lower(), labels) if len(text.lower()) == len(text) else request


def train(
    encoder: str,
    out: Path,
    requests: Path | None = None,
    epochs: int = EPOCHS,
    seed: int = 0,
) -> dict[str, float]:
    """Train a tagger and keep its weights: the same ones again on the same machine.

    A tenth of the requests is held back; the confidence under which an answer counts as unsure is
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
    own, foreign, templates, topics = shipped()
    if file is not None:
        own, foreign, templates = read_requests(file), [], []
    tags = training_tags()
    split = random.Random(0)  # the same requests are held back whatever the seed
    held = {i for i in range(len(own)) if split.random() < 0.1}
    taught = [request for i, request in enumerate(own) if i not in held] + foreign
    kept = [filled(own[i], topics, split) for i in sorted(held)]
    tagger = Tagger(encoder)
    weights = dict(tagger.trained())
    tagger.requires_grad_(False)
    for weight in weights.values():
        weight.requires_grad_(True)
    steps = epochs * -(-(len(taught) + 2 * len(templates)) // BATCH)
    optimizer = torch.optim.AdamW(weights.values(), RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1)
    for epoch in range(epochs):
        texts = [filled(request, topics, draw) for request in taught]
        texts += [filled(request, fill, draw) for request in templates for fill in (topics, tags)]
        texts = [misspelled(text, draw) if draw.random() < TYPOS else text for text in texts]
        tagger.train()
        total = 0.0
        for batch in _batches(texts, draw):
            inputs, places = tagger.tokens([request.text for request in batch])
            mask = torch.tensor([[end > 0 for _, end in row] for row in places])
            labels = torch.tensor([_of_tokens(*each) for each in zip(batch, places, strict=True)])
            with torch.autocast("cpu", torch.bfloat16):
                scores = tagger(inputs)
            loss = tagger.loss(scores.float(), labels, mask)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(weights.values(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        getLogger().info(
            f"Router, epoch {epoch + 1} of {epochs}: loss {total / steps * epochs:.3f}"
        )
    tagger.save(out, {"unsure": 0.0})
    measured = _measure(out, kept)
    tagger.save(out, measured)
    return measured


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
