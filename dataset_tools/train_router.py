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
# Joins, of any two wishes and of wishes that begin with a word as below.
_STRONG = [". ", ". ", " but ", ", but ", "; ", ", however ", "\n", " though ", ", yet ", ". And "]
_WEAK = [", ", ", ", " and ", ", and ", " - ", " \u2013 ", " / ", " "]
_STARTS = re.compile(
    r"(?i)(i|i'm|i'd|i've|we|we're|my|show|give|find|please|don't|do not|no|not|never|nothing"
    r"|without|avoid|skip|hide|let's|keep|stop|spare|leave|steer|recommend|bring|play|put|less|fewer) "
)
_SHIPPED = Path(str(resources.files("recbole_dpr") / "resources"))
EPOCHS, BATCH, RATE = 8, 32, 2e-3
HELD_BACK = 0.05  # share of the requests
TYPOS, JOINED = 0.2, 0.2  # shares of the texts of a pass
TEMPLATE_FILLS = 4  # of each template in a pass


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
        out = _SHIPPED / "router.safetensors"
    told = train(args.encoder, out, args.requests, args.epochs, args.seed)
    return (
        f"{out}: of the requests held back {told['right']:.1%} of those with one wish right, "
        f"{told['split']:.1%} split; unsure below {told['unsure']:.2f}"
    )


class Marked(NamedTuple):
    """A request, slots like ``{a}`` and all, and the label of each character: [len(text)]."""

    text: str
    labels: tuple[int, ...]


class Pools(NamedTuple):
    """What training texts are made of: marked rows, and what slots are filled with."""

    requests: list[Marked]
    foreign: list[Marked]
    templates: list[Marked]
    free: list[Marked]  # of the prompt pools, one wish each
    fillers: list[str]


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


def read_pools(requests: Path | None) -> Pools:
    """The package's own requests and prompts for training, or the requests of a file alone.

    A free-form prompt that the package's requests hold too is as it is marked there.
    """
    topics = (_SHIPPED / "router-topics.txt").read_text("utf-8").splitlines()
    if requests is not None:
        return Pools(read_requests(requests), [], [], [], topics)
    own = read_requests(_SHIPPED / "router-requests.jsonl")
    known, templates, free = {request.text for request in own}, [], []
    for name in ("movies", "neutral"):
        pool = read_prompt(_SHIPPED / f"{name}.prompt")
        pool = pool[(pool["split"] == "train") & ~pool["text"].isin(known)]
        for text, intent, category in zip(
            pool["text"], pool["intent"], pool["category"], strict=True
        ):
            row = _marked(text, [["+" if intent == "positive" else "-", text]])
            (free if category else templates).append(row)
    tags = read_tag(_SHIPPED / "ml-100k.tag")
    tags = tags.loc[tags["split"] == "train", "tag"].drop_duplicates().tolist()
    # Half of the slots are filled with topics, half with tags, which are long.
    fillers = topics * max(1, len(tags) // len(topics)) + tags
    foreign = read_requests(_SHIPPED / "router-foreign.jsonl", foreign=True)
    return Pools(own, foreign, templates, free, fillers)


def filled(request: Marked, fillers: Sequence[str], draw: random.Random) -> Marked:
    """Slots filled, the same one alike."""
    text, labels, at, words = "", [], 0, {}
    for slot in _SLOT.finditer(request.text):
        if slot[0] not in words:
            word = draw.choice(fillers)
            words[slot[0]] = word.capitalize() if draw.random() < 0.15 else word
        text += request.text[at : slot.start()] + words[slot[0]]
        labels += request.labels[at : slot.start()]
        labels += [request.labels[slot.start()]] * len(words[slot[0]])
        at = slot.end()
    return Marked(text + request.text[at:], (*labels, *request.labels[at:]))


def joined(ones: Sequence[Marked], draw: random.Random) -> Marked:
    """Two requests of one wish each as one request; three at times."""
    first, second = draw.sample(ones, 2)
    if draw.random() < 0.15:
        first = joined(ones, draw)
    text, labels = first.text.rstrip(".!?, "), first.labels
    ends = first.text[len(text) :].strip()
    weak = _STARTS.match(second.text) is not None
    between = draw.choice(_WEAK + _STRONG if weak else _STRONG)
    if ends:
        between = f"{ends} "
    start = second.text
    if between[0] not in ".!?\n" and start[1:2] not in "ABCDEFGHIJKLMNOPQRSTUVWXYZ'" and start[1:2]:
        start = start[0].lower() + start[1:] if not start.startswith("I ") else start
    same = labels[len(text) - 1] == second.labels[0]
    join = labels[len(text) - 1] if same else OUTSIDE
    return Marked(
        text + between + start, (*labels[: len(text)], *[join] * len(between), *second.labels)
    )


def varied(request: Marked, draw: random.Random) -> Marked:
    """As others would type it: no capitals or apostrophes, another end, letters amiss."""
    text, labels = request
    kind = draw.random()
    if kind < 0.3:
        other = text.lower()
    elif kind < 0.35:
        other = text.upper()
    elif kind < 0.6:
        other = text[0].upper() + text[1:]
    else:
        other = text
    text = other if len(other) == len(text) else text
    kind = draw.random()
    if kind < 0.25 and text[-1].isalnum():
        end = draw.choice([".", ".", "!", "?", "...", "!!", " please", ", please", " thanks"])
        text, labels = text + end, (*labels, *[labels[-1]] * len(end))
    elif kind < 0.35 and text[-1] in ".!?":
        text, labels = text[:-1], labels[:-1]
    if draw.random() < 0.1:
        text = text.replace("'", "\u2019")
    elif draw.random() < 0.15:
        keep = [at for at, char in enumerate(text) if char != "'"]
        text, labels = "".join(text[at] for at in keep), tuple(labels[at] for at in keep)
    request = Marked(text, labels)
    return misspelled(request, draw) if draw.random() < TYPOS else request


def misspelled(request: Marked, draw: random.Random) -> Marked:
    """Some letters too few, doubled or swapped."""
    if draw.random() < 0.4:
        request = misspelled(request, draw)
    text, labels = request
    at = draw.randrange(len(text))
    kind = draw.randrange(3)
    if len(text) < 5 or not text[at : at + 2].isalpha() or at + 2 > len(text):
        return request
    if kind == 0:
        return Marked(text[:at] + text[at + 1 :], labels[:at] + labels[at + 1 :])
    if kind == 1:
        return Marked(text[:at] + text[at + 1] + text[at] + text[at + 2 :], labels)
    return Marked(text[: at + 1] + text[at:], labels[: at + 1] + labels[at:])


def epoch_texts(pools: Pools, draw: random.Random) -> list[Marked]:
    """The texts of a pass: every row, templates several times, and rows put together."""
    rows = pools.requests + TEMPLATE_FILLS * pools.templates + pools.free
    texts = [filled(row, pools.fillers, draw) for row in rows]
    ones = [text for text in texts if len(set(text.labels)) == 1 and len(text.text) < 90]
    if len(ones) > 1:
        texts += [joined(ones, draw) for _ in range(int(JOINED * len(texts)))]
    return [varied(text, draw) for text in texts + pools.foreign]


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
    weights = dict(tagger.trained())
    tagger.requires_grad_(False)
    for weight in weights.values():
        weight.requires_grad_(True)
    steps = epochs * -(-len(epoch_texts(pools, random.Random(0))) // BATCH)
    optimizer = torch.optim.AdamW(weights.values(), RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1)
    for epoch in range(epochs):
        texts = epoch_texts(pools, draw)
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
