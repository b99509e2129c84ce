"""`generate-tags`: a language model writes the training tags of items, to `<dataset>.tag`.

Each item gets three tags, one per angle (paper, section 3.3.3 and appendix B.2), based on the
`.item` file. Existing rows stay, and items that have their tags are not asked about.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from recbole_dpr.data.atomic import ANGLES, SCHEMAS, SPLITS, write_atomic
from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm.schema import TEXT, Schema, record
from recbole_dpr.llm_eval.command import check_any, preview, report, run_jobs

from . import output_path
from .asking import add_arguments as add_arguments  # of this command
from .asking import item_jobs, read_items, read_old, read_text

Tags = dict[str, str]  # by angle

ANSWER_TOKENS = 57  # per item; the length of the shipped tags of films in JSON
_FEWEST, _MOST = 3, 15  # limits of an accepted tag, in words; models count words badly
_ASKED_WORDS = "5 to 12 words"
FORM = '{"<id>": {' + ", ".join(f'"{angle}": "..."' for angle in ANGLES) + "}, ...}"


def run(args: argparse.Namespace) -> str:
    """Write training tags into `<dataset>.tag` and return a summary.

    Raises:
        UserError: an option or a line is wrong, the model cannot be asked, or a file not written.
    """
    items = read_items(args)
    path = Path(args.out) / f"{args.dataset}.tag"
    old = read_old(path, "tag")
    tagged = tags_of(old, "train")
    asked = {id: text for id, text in items.items() if id not in tagged}
    jobs = item_jobs(args, asked, tags_form, words=_ASKED_WORDS, form=FORM)
    if args.dry_run:
        return preview(args, jobs, ANSWER_TOKENS)
    outcome, usage = run_jobs(args, jobs, lambda _, value: read_answer(value))
    check_any(args, tagged | outcome.values, outcome.failed, usage)
    add_tags(args, old, items, outcome.values, "train")
    done = f"{path}: {len(outcome.values)} items tagged, {len(tagged)} were before"
    return report(done, usage, outcome.failed)


def tags_form(_: str) -> Schema:
    """Return the schema of an item's tags."""
    return record(dict.fromkeys(ANGLES, TEXT))


def read_answer(value: object) -> Tags:
    """Read the tags of one item from an answer.

    Raises:
        BadAnswer: it lacks one of the three angles, or a tag is not a phrase.
    """
    if not isinstance(value, dict) or set(value) != set(ANGLES):
        raise BadAnswer(f"is not an object with the keys {', '.join(ANGLES)}")
    return {
        angle: read_text(value[angle], f"{angle} ", _FEWEST, _MOST, _ASKED_WORDS)
        for angle in ANGLES
    }


def tags_of(frame: pd.DataFrame, split: str) -> dict[str, Tags]:
    """Return item id -> tags, for the items that have a tag of every angle in this split."""
    tags: dict[str, Tags] = {}
    for row in frame[frame["split"] == split].itertuples(index=False):
        tags.setdefault(row.item_id, {})[row.angle] = row.tag
    return {id: own for id, own in tags.items() if len(own) == len(ANGLES)}


def add_tags(
    args: argparse.Namespace,
    old: pd.DataFrame,
    items: Mapping[str, str],
    tags: Mapping[str, Tags],
    split: str,
) -> None:
    """Write `<dataset>.tag` with new tags of one split among the old rows, in the items' order.

    Raises:
        UserError: the file cannot be written.
    """
    rows = [(id, angle, tag, split) for id, own in tags.items() for angle, tag in own.items()]
    new = pd.DataFrame(rows, columns=SCHEMAS["tag"].names, dtype=object)
    replaced = (old["split"] == split) & old["item_id"].isin(list(tags))
    frame = pd.concat([old[~replaced], new], ignore_index=True)
    # Items beyond --first have no place, and come last.
    places = {
        name: {value: number for number, value in enumerate(values)}
        for name, values in (("item_id", items), ("split", SPLITS), ("angle", ANGLES))
    }
    frame = frame.sort_values(list(places), key=lambda cells: cells.map(places[cells.name]))
    write_atomic(output_path(args.out, args.dataset, "tag"), frame, "tag")
