"""`generate-requests`: a language model writes free-form prompts, to `<dataset>.prompt`.

For each category of the data set it writes some prompts that ask for the category and some that
refuse it, in the way people type them. Their rows have a category and no slot. Existing rows stay,
and only what a category lacks is asked for.
"""

import argparse
import re
from collections.abc import Collection, Mapping
from functools import partial
from itertools import count
from pathlib import Path

import pandas as pd

from recbole_dpr.data.atomic import INTENTS, PROMPT_SPLITS, SCHEMAS, check_value, write_atomic
from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm.schema import TEXT, Schema, list_of, record
from recbole_dpr.llm_eval.command import check_any, preview_requests, report, run_jobs, whole
from recbole_dpr.text.words import names
from recbole_dpr.utils.errors import UserError

from . import asking, output_path
from .asking import check_characters, item_jobs, item_table, read_old

Requests = dict[str, list[str]]  # by intent

_REQUEST_TOKENS = 17  # per prompt of a dozen words, in JSON
_LONGEST = 200  # characters
_BRACES = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"[^\W_]+")
_LINE_BREAK = re.compile("[\n\r\x0b\x0c\x85\u2028\u2029]")
_FORM = (
    '{"<category>": {' + ", ".join(f'"{intent}": ["...", ...]' for intent in INTENTS) + "}, ...}"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    asking.add_arguments(parser, batch_size=1, what="categories")
    parser.add_argument(
        "--category_field", required=True, help="of the .item file, that holds the categories"
    )
    parser.add_argument(
        "--seq_separator", default=" ", help="between the categories of an item (default: a space)"
    )
    parser.add_argument(
        "--ignore_categories",
        nargs="+",
        default=[],
        metavar="NAME",
        help='values that mean "no category"',
    )
    parser.add_argument(
        "--split", choices=PROMPT_SPLITS, default="train", help="default: %(default)s"
    )
    for intent in INTENTS:
        parser.add_argument(
            f"--{intent}",
            type=whole,
            default=10,
            metavar="N",
            help=f"{intent} requests a category (default: %(default)s)",
        )


def run(args: argparse.Namespace) -> str:
    """Write prompts into `<dataset>.prompt` and return a summary.

    Raises:
        UserError: an option or a line is wrong, the model cannot be asked, or a file not written.
    """
    categories = _read_categories(args)
    path = Path(args.out) / f"{args.dataset}.prompt"
    old = read_old(path, "prompt")
    there = old[old["split"] == args.split].groupby(["category", "intent"]).size().to_dict()
    lacking = {
        name: {i: max(0, getattr(args, i) - there.get((name, i), 0)) for i in INTENTS}
        for name in categories[: args.first]
    }
    lacking = {name: wanted for name, wanted in lacking.items() if any(wanted.values())}
    texts = {}
    for name, wanted in lacking.items():
        numbers = ", ".join(f"{number} {intent}" for intent, number in wanted.items())
        shown = old["text"][old["category"] == name]
        texts[name] = "\n".join([numbers, *(f"  there is already: {text}" for text in shown)])
    words = {"categories": ", ".join(categories), "longest": _LONGEST, "form": _FORM}

    def form_of(name: str) -> Schema:
        return record({intent: list_of(TEXT, wanted) for intent, wanted in lacking[name].items()})

    jobs = item_jobs(args, texts, form_of, **words)
    if args.dry_run:
        sizes = [
            _REQUEST_TOKENS * sum(sum(lacking[name].values()) for name in job.forms) for job in jobs
        ]
        messages = [job.messages for job in jobs]
        return preview_requests(args, messages, sizes, f"{len(lacking):,} categories")
    known = frozenset(_plain(text) for text in old["text"])
    outcome, usage = run_jobs(args, jobs, partial(_read_requests, lacking, known))
    before = [name for name in old["category"] if name]
    check_any(args, [*outcome.values, *before], outcome.failed, usage, "categories")
    written = {name: outcome.values[name] for name in categories if name in outcome.values}
    number, repeated = _add_requests(args, old, written)
    done = f"{path}: {number} requests written, {len(before)} were before"
    if repeated:
        done += (
            f"; {repeated} left out, as another category has them too: the same command asks for "
            "others"
        )
    return report(done, usage, outcome.failed, "categories")


def _read_categories(args: argparse.Namespace) -> list[str]:
    """Return the categories of a data set, in the order of its `.item` file."""
    cells = item_table(args, "category_field", [args.category_field]).iloc[:, 1]
    if not args.seq_separator:
        raise UserError("--seq_separator '': write what stands between categories")
    found = dict.fromkeys(name.strip() for cell in cells for name in cell.split(args.seq_separator))
    categories = [name for name in found if name and name not in args.ignore_categories]
    if not categories:
        raise UserError(f"{args.item_file}: field {args.category_field} holds no category")
    for name in categories:
        check_value(args.item_file, 1, "target", "category", name)
    return categories


def _read_requests(
    lacking: Mapping[str, Mapping[str, int]], there: Collection[str], category: str, value: object
) -> Requests:
    """Read the prompts that `category` lacks, none of which is among the plain texts `there`."""
    if not isinstance(value, dict) or set(value) != set(INTENTS):
        raise BadAnswer(f"is not an object with the keys {', '.join(INTENTS)}")
    seen = set(there)
    requests: Requests = {}
    for intent, wanted in lacking[category].items():
        texts = value[intent]
        if not isinstance(texts, list):
            raise BadAnswer(f"{intent} is no list")
        if len(texts) != wanted:
            raise BadAnswer(f"{intent} has {len(texts)} requests; write {wanted}")
        requests[intent] = [_read_request(text, category, intent) for text in texts]
        for text in requests[intent]:
            if _plain(text) in seen:
                raise BadAnswer(f"{intent} {text!r} is there already; write another")
            seen.add(_plain(text))
    return requests


def _read_request(value: object, category: str, intent: str) -> str:
    """Read one prompt from an answer."""
    if not isinstance(value, str):
        raise BadAnswer(f"{intent} {value!r} is no text")
    text = value.strip()
    words = len(_WORD.findall(text))
    if _LINE_BREAK.search(text):
        reason = "is more than one line"
    elif len(text) > _LONGEST:
        reason = f"has {len(text)} characters; write at most {_LONGEST}"
    elif _BRACES.search(text):
        reason = "has braces"
    elif not words:
        reason = "has no words"
    elif words <= len(_WORD.findall(category)) and names(text, category):
        reason = "is the category's name alone"
    else:
        check_characters(text, f"{intent} {text!r} ")
        return text
    raise BadAnswer(f"{intent} {text!r} {reason}")


def _plain(text: str) -> str:
    """Normalise a prompt for comparison: no case, no punctuation."""
    return " ".join(_WORD.findall(text.casefold())) or text


def _add_requests(
    args: argparse.Namespace, old: pd.DataFrame, requests: Mapping[str, Requests]
) -> tuple[int, int]:
    """Write the prompts after the old rows; return how many, and how many are left out."""
    taken, seen, repeated = set(old["prompt_id"]), set[str](), 0
    rows = []
    for name, own in requests.items():
        for intent, texts in own.items():
            ids = (f"{name}-{args.split}-{intent}-{number}" for number in count(1))
            free = (id for id in ids if id not in taken)
            new = [text for text in texts if _plain(text) not in seen]
            seen.update(map(_plain, new))
            repeated += len(texts) - len(new)
            rows += [(next(free), text, intent, args.split, name) for text in new]
    if rows:
        new_rows = pd.DataFrame(rows, columns=SCHEMAS["prompt"].names, dtype=object)
        frame = pd.concat([old, new_rows], ignore_index=True)
        write_atomic(output_path(args.out, args.dataset, "prompt"), frame, "prompt")
    return len(rows), repeated
