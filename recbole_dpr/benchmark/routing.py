"""Measures routers on template pools and on free-form requests with one or several prompts."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from recbole_dpr.benchmark import process, report
from recbole_dpr.data.atomic import read_prompt, read_tag
from recbole_dpr.data.prompt import render
from recbole_dpr.model.router import CONFIGURED, NEGATIVE, POSITIVE, ROUTERS, Router, load_router
from recbole_dpr.utils.errors import UserError

REQUESTS = (
    "tests/files/free_form_wishes.tsv,tests/files/unseen_wishes.tsv,tests/files/router_heldout.tsv"
)
FIELDS = ["half", "kind", "wishes", "text"]
GENRES = """action|adventure|animation|children's|comedy|crime|documentary|drama|fantasy|film-noir
|horror|musical|mystery|romance|sci-fi|thriller|war|western"""
COLUMNS = [
    "router",
    "requests",
    "texts",
    "right",  # share of single-prompt requests whose intent is recognised
    "split",  # share of all requests whose prompts have the right intents, in order
    "words",  # share with the right split where each prompt also holds its key words
    "ms",  # milliseconds to route a text for the first time
    "note",
]
HEAD = (
    "Right: requests of one prompt whose intent is told. Split: requests taken apart into prompts "
    "of the right intents, in order. Words: that, and each prompt holds its own words."
)
SEED = 2026  # seed of the drawn tags


@dataclass(frozen=True)
class Request:
    """A text and its prompts in order: each one's intent, and words that it holds (lower case)."""

    text: str
    wishes: tuple[tuple[str, tuple[str, ...]], ...]


def routing(
    routers: Sequence[str],
    router_model: str | None,
    requests: str | None,
    tags: int,
    out: str | None,
    say: process.Say,
) -> report.Table:
    """Measure routers on the shipped template pools and on a file of free-form requests.

    Args:
        routers: of :data:`ROUTERS`. One that cannot be loaded gets a row with the reason.
        router_model: of those that take one; None for their own.
        requests: comma-separated files; tests/files/README.md describes the format. None for
            :data:`REQUESTS`.
        tags: number of ml-100k tags drawn for each template.
        out: folder of routing.csv and routing.md.

    Raises:
        UserError: an unknown router, or a file that cannot be read or written.
    """
    for name in routers:
        if name not in ROUTERS:
            raise UserError(f"--routers: unknown {name!r}; choose among {', '.join(ROUTERS)}")
    if tags < 1:
        raise UserError(f"--tags {tags}: must be above 0")
    table = report.Table("routing", COLUMNS, out, HEAD)
    files = map(Path, (requests or REQUESTS).split(","))
    groups = [*pools(tags), *(group for file in files for group in free_form(file))]
    for name in routers:
        takes_model = router_model is not None and "model" in CONFIGURED[name]
        try:
            router = load_router(name, **({"model": router_model} if takes_model else {}))
        except UserError as error:
            table.add(router=name, requests="", note=f"not measured: {error}")
            continue
        known: set[Request] = set()
        for title, group in groups:
            say(f"{name}: {title}")
            row = score(router, group)
            if set(group) <= known:  # the router would answer from its memory
                del row["ms"]
            table.add(router=name, requests=title, **row)
            known.update(group)
    return table


def score(router: Router, requests: Sequence[Request]) -> dict[str, Any]:
    """Compute the columns of one router for one group of requests."""
    single = [r for r in requests if len(r.wishes) == 1]
    start = time.perf_counter()
    told = router.route([r.text for r in requests])
    ms = (time.perf_counter() - start) / len(requests) * 1e3
    intents = {r.text: intent for r, intent in zip(requests, told, strict=True)}
    split = words = 0
    for request in requests:
        found = router.split(request.text)
        if [intent for _, intent in found] == [intent for intent, _ in request.wishes]:
            split += 1
            pairs = zip(found, request.wishes, strict=True)
            words += all(word in text.lower() for (text, _), (_, held) in pairs for word in held)
    right = sum(intents[r.text] == r.wishes[0][0] for r in single)
    return {
        "texts": len(requests),
        "right": round(right / len(single), 3) if single else None,
        "split": round(split / len(requests), 3),
        "words": round(words / len(requests), 3),
        "ms": round(ms, 2),
    }


def pools(tags: int) -> Iterator[tuple[str, list[Request]]]:
    """Yield the shipped templates by split, filled with ml-100k's genres and tags of the split.

    There are no validation tags; the validation templates are filled with training tags.
    """
    shipped = Path(str(resources.files("recbole_dpr") / "resources"))
    templates = pd.concat(read_prompt(shipped / f"{n}.prompt") for n in ("movies", "neutral"))
    templates = templates[templates["category"] == ""]
    every_tag = read_tag(shipped / "ml-100k.tag")
    generator = np.random.default_rng(SEED)
    for split in ("train", "valid", "eval"):
        pool = templates[templates["split"] == split]
        of = "eval" if split == "eval" else "train"
        tag = every_tag.loc[every_tag["split"] == of, "tag"].to_numpy()
        genres = np.array(GENRES.replace("\n", "").split("|"))
        drawn = generator.choice(tag, (len(pool), tags))
        for title, slots in (("genres", [genres] * len(pool)), ("tags", drawn)):
            filled = zip(pool["text"], pool["intent"], slots, strict=True)
            group = [
                Request(render(text, word), ((intent, ()),))
                for text, intent, words in filled
                for word in words
            ]
            yield f"{split} templates with {title}", group


def free_form(file: Path) -> list[tuple[str, list[Request]]]:
    """Return groups of requests in a file: each half as a whole, and by type of difficulty.

    Raises:
        UserError: the file does not exist, or a line does not follow tests/files/README.md.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"--requests {file}: cannot be read ({error}); give its path") from error
    if not lines or lines[0].split("\t") != FIELDS:
        raise UserError(f"--requests {file}, line 1: the columns must be {', '.join(FIELDS)}")
    groups: dict[str, dict[str, list[Request]]] = {}
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) != len(FIELDS):
            raise UserError(f"--requests {file}, line {number}: {len(FIELDS)} columns are needed")
        half, kind, wishes, text = cells
        try:
            request = Request(text, tuple(map(_wish, wishes.split("|"))))
        except KeyError:
            raise UserError(
                f"--requests {file}, line {number}: each prompt begins with + or -, not {wishes!r}"
            ) from None
        for title in ("all", kind):
            groups.setdefault(half, {}).setdefault(title, []).append(request)
    return [(f"{half}: {title}", group) for half in groups for title, group in groups[half].items()]


def _wish(text: str) -> tuple[str, tuple[str, ...]]:
    intent = {"+": POSITIVE, "-": NEGATIVE}[text[:1]]
    return intent, tuple(text[1:].lower().split())
