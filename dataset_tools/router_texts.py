"""Training texts of the offline router: marked requests, filled, put together and typed badly."""

import json
import random
import re
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import NamedTuple

from recbole_dpr.data.atomic import read_prompt, read_tag
from recbole_dpr.model.router.tagger import FOREIGN, OUTSIDE, REFUSED, WANTED
from recbole_dpr.utils.errors import UserError

_SIGNS = {"+": WANTED, "-": REFUSED, "?": FOREIGN}
_SLOT = re.compile(r"\{\w+\}")
# Joins, of any two prompts and of prompts that begin with a word as below.
_STRONG = [". ", ". ", " but ", ", but ", "; ", ", however ", "\n", " though ", ", yet ", ". And "]
_WEAK = [", ", ", ", " and ", ", and ", " - ", " \u2013 ", " / ", " "]
_STARTS = re.compile(
    r"(?i)(i|i'm|i'd|i've|we|we're|my|show|give|find|please|don't|do not|no|not|never|nothing"
    r"|without|avoid|skip|hide|let's|keep|stop|spare|leave|steer|recommend|bring|play|put|less"
    r"|fewer) "
)
SHIPPED = Path(str(resources.files("recbole_dpr") / "resources"))
TYPOS, JOINED = 0.2, 0.2  # shares of the texts of a pass
TEMPLATE_FILLS = 4  # of each template in a pass
FREE = 0.35  # share of the free-form prompts in a pass: they are many, and easy


class Marked(NamedTuple):
    """A request, slots like ``{a}`` and all, and the label of each character: [len(text)]."""

    text: str
    labels: tuple[int, ...]


class Pools(NamedTuple):
    """What training texts are made of: marked rows, and what slots are filled with."""

    requests: list[Marked]
    foreign: list[Marked]
    templates: list[Marked]
    free: list[Marked]  # of the prompt pools, one intent each
    topics: list[str]
    fillers: list[str]  # topics, and tags of films, which are long


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
    topics = (SHIPPED / "router-topics.txt").read_text("utf-8").splitlines()
    if requests is not None:
        return Pools(read_requests(requests), [], [], [], topics, topics)
    own = read_requests(SHIPPED / "router-requests.jsonl")
    known = {request.text for request in own}
    templates: list[Marked] = []
    free: list[Marked] = []
    for name in ("movies", "neutral"):
        pool = read_prompt(SHIPPED / f"{name}.prompt")
        pool = pool[(pool["split"] == "train") & ~pool["text"].isin(known)]
        for text, intent, category in zip(
            pool["text"], pool["intent"], pool["category"], strict=True
        ):
            row = _marked(text, [["+" if intent == "positive" else "-", text]])
            (free if category else templates).append(row)
    tags = read_tag(SHIPPED / "ml-100k.tag")
    tags = tags.loc[tags["split"] == "train", "tag"].drop_duplicates().tolist()
    fillers = topics * max(1, len(tags) // len(topics)) + tags  # half of each
    foreign = read_requests(SHIPPED / "router-foreign.jsonl", foreign=True)
    return Pools(own, foreign, templates, free, topics, fillers)


def filled(request: Marked, fillers: Sequence[str], draw: random.Random) -> Marked:
    """Slots filled, the same one alike."""
    text, at = "", 0
    labels: list[int] = []
    words: dict[str, str] = {}
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
    """Two requests of one prompt each as one request; three at times."""
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
    """The texts of a pass: all requests, templates several times, a share of the free-form prompts,
    and rows put together."""
    free = draw.sample(pools.free, round(FREE * len(pools.free)))
    rows = pools.requests + TEMPLATE_FILLS * pools.templates + free
    texts = [filled(row, pools.fillers, draw) for row in rows]
    ones = [text for text in texts if len(set(text.labels)) == 1 and len(text.text) < 90]
    if len(ones) > 1:
        texts += [joined(ones, draw) for _ in range(int(JOINED * len(texts)))]
    texts += [filled(row, pools.topics, draw) for row in pools.foreign]
    return [varied(text, draw) for text in texts]
