"""`generate-tags`: a language model writes the training tags of items, to `<dataset>.tag`.

Each item gets three tags, one per angle (paper, section 3.3.3 and appendix B.2), based on the
`.item` file. Existing rows stay, and items that have their tags are not asked about.
"""

import argparse
import re
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from recbole_dpr.data.atomic import ANGLES, SCHEMAS, SPLITS, read_tag, write_atomic
from recbole_dpr.llm.domains import DOMAINS, Domain
from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm_eval.command import add_llm_arguments, check_any, preview, report, run_jobs
from recbole_dpr.llm_eval.items import ItemJob
from recbole_dpr.utils.errors import UserError

from . import output_path
from .raw import check, check_unique, read_table

Tags = dict[str, str]  # by angle

ANSWER_TOKENS = 57  # per item; the length of the shipped tags of films in JSON
_FEWEST, _MOST = 3, 15  # limits of an accepted tag, in words; models count words badly
_ASKED_WORDS = "5 to 12 words"
_BROKEN = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
FORM = '{"<id>": {' + ", ".join(f'"{angle}": "..."' for angle in ANGLES) + "}, ...}"

# The part that all requests share comes first: servers charge less for a known beginning.
_SYSTEM = (
    "You write short tags for a recommender system. They put into words what a title and a few "
    "categories leave unsaid. Rely on what you know of a title; where you do not know it, keep to "
    "what is given and invent nothing."
)
_TASK = """Each line at the end describes one of several {domain.many}, after its id in brackets.
For each of them write three tags:
- narrative: {domain.narrative};
- atmosphere: {domain.atmosphere};
- appeal: {domain.appeal}.

A tag is a phrase of {words}. It fits this {domain.one} and few others, and lets one see why the \
{domain.one} stands under its categories, without using their names. It gives away neither the \
title nor the id. The three tags of one {domain.one} do not repeat each other.

Answer with one JSON object and nothing else, with an entry for every id:
{form}

{items}"""


def add_item_arguments(parser: argparse.ArgumentParser, batch_size: int) -> None:
    """Declare the options that choose and describe items."""
    add_data_arguments(parser, batch_size, "items")
    parser.add_argument(
        "--fields",
        nargs="+",
        metavar="FIELD",
        help="of the .item file, that the model is told (default: all but the first)",
    )


def add_data_arguments(parser: argparse.ArgumentParser, batch_size: int, what: str) -> None:
    """Declare the options for the data set, and for how much is asked about.

    Args:
        what: the subject of the requests, such as "items".
    """
    parser.add_argument("--item_file", required=True, help="RecBole's .item file of the data set")
    parser.add_argument("--dataset", required=True, help="name of the data set, e.g. ml-100k")
    parser.add_argument("--out", required=True, help="folder for the file that is written")
    parser.add_argument(
        "--domain", choices=list(DOMAINS), default="neutral", help="default: %(default)s"
    )
    parser.add_argument(
        "--first", type=int, metavar="N", help=f"only the first N {what}, as a trial"
    )
    parser.add_argument(
        "--batch_size",
        type=int,
        default=batch_size,
        help=f"{what} a request (default: %(default)s)",
    )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    add_item_arguments(parser, batch_size=10)
    add_llm_arguments(parser)


def run(args: argparse.Namespace) -> str:
    """Write training tags into `<dataset>.tag` and return a summary.

    Raises:
        UserError: an option or a line is wrong, the model cannot be asked, or a file not written.
    """
    items = read_items(args)
    path = Path(args.out) / f"{args.dataset}.tag"
    old = read_old_tags(path)
    tagged = tags_of(old, "train")
    asked = {id: text for id, text in items.items() if id not in tagged}
    jobs = make_jobs(asked, args.batch_size, DOMAINS[args.domain])
    if args.dry_run:
        return preview(args, jobs, ANSWER_TOKENS)
    outcome, usage = run_jobs(args, jobs, lambda _, value: read_answer(value))
    check_any(args, tagged | outcome.values, outcome.failed, usage)
    add_tags(args, old, items, outcome.values, "train")
    done = f"{path}: {len(outcome.values)} items tagged, {len(tagged)} were before"
    return report(done, usage, outcome.failed)


def make_jobs(items: Mapping[str, str], batch_size: int, domain: Domain) -> list[ItemJob]:
    """Build the requests for items, given as id -> description."""
    task = _TASK.replace("{words}", _ASKED_WORDS).replace("{form}", FORM)
    return item_jobs(_SYSTEM, task, items, batch_size, domain)


def item_jobs(
    system: str, task: str, items: Mapping[str, str], batch_size: int, domain: Domain
) -> list[ItemJob]:
    """Build requests about several items each.

    Args:
        task: a template; `{domain.*}` are the words of the domain, `{items}` the descriptions.
        items: id -> description, in the order of the requests.
    """
    pairs = [(id, f"[{id}] {text}") for id, text in items.items()]
    jobs = []
    # The answer format in the template contains braces, which str.format would reject.
    for word, value in vars(domain).items():
        task = task.replace(f"{{domain.{word}}}", value)
    for start in range(0, len(pairs), batch_size):
        ids, lines = zip(*pairs[start : start + batch_size], strict=True)
        content = task.replace("{items}", "\n".join(lines))
        messages = [{"role": "system", "content": system}, {"role": "user", "content": content}]
        jobs.append(ItemJob(ids, messages))
    return jobs


def read_items(args: argparse.Namespace) -> dict[str, str]:
    """Return id -> description for the model, such as "title: Heat; year: 1995", in file order.

    Raises:
        UserError: the file is not an `.item` file, lacks the field, or an option is wrong.
    """
    check_numbers(args)
    path = Path(args.item_file)
    columns = item_columns(path)
    id_field, *others = columns
    fields = args.fields or others
    for field in fields:
        if field not in columns:
            raise UserError(f"--fields {field}: not in {path}, which has {', '.join(columns)}")
    table = read_table(path, [columns[name] for name in (id_field, *fields)], "\t", header=True)
    ids = table[columns[id_field]]
    # Report what the .tag file would reject before anything is paid for.
    reason = "is empty or has spaces around it; write an id"
    check(path, ids, lambda cells: (cells != "") & (cells == cells.str.strip()), reason)
    check_unique(path, ids)
    names = [field.replace("_", " ") for field in fields]
    return {
        id: "; ".join(f"{name}: {cell}" for name, cell in zip(names, cells, strict=True) if cell)
        for id, *cells in table.iloc[: args.first].itertuples(index=False, name=None)
    }


def check_numbers(args: argparse.Namespace) -> None:
    """Raise UserError if an option means that nothing is asked about."""
    for option, value in (("batch_size", args.batch_size), ("first", args.first)):
        if value is not None and value < 1:
            raise UserError(f"--{option} {value}: write a whole number from 1")


def item_columns(path: Path) -> dict[str, str]:
    """Return field name -> header cell of an `.item` file.

    Raises:
        UserError: the file cannot be read, or has no such header.
    """
    try:
        with path.open(encoding="utf-8-sig") as file:
            cells = file.readline().rstrip("\r\n").split("\t")
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except UnicodeDecodeError:
        raise UserError(f"{path}:1: is not UTF-8; save the file as UTF-8") from None
    if not all(":" in cell for cell in cells) or len(cells) < 2:
        raise UserError(
            f"{path}:1: the header is not that of an .item file; begin it like item_id:token"
        )
    return {cell.partition(":")[0]: cell for cell in cells}


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


def read_text(value: object, name: str, fewest: int, most: int, asked: str) -> str:
    """Read a text from an answer, on one line.

    Args:
        name: of this part of the answer, followed by a space; used in error messages.

    Raises:
        BadAnswer: it is not a text, or has too few or too many words.
    """
    if not isinstance(value, str):
        raise BadAnswer(f"{name}is no text")
    text = " ".join(value.split())
    words = len(text.split())
    if not fewest <= words <= most:
        raise BadAnswer(f"{name}has {words} words; write {asked}")
    check_characters(text, name)
    return text


def check_characters(text: str, name: str) -> None:
    """Raise BadAnswer if the text called `name` has characters that a file cannot hold."""
    if _BROKEN.search(text):
        raise BadAnswer(f"{name}holds a control character or a broken one")


def read_old_tags(path: Path) -> pd.DataFrame:
    """Return the rows of a `.tag` file; empty if it does not exist.

    Raises:
        UserError: a line of it is bad.
    """
    if path.exists():
        return read_tag(path)
    return pd.DataFrame(columns=SCHEMAS["tag"].names, dtype=object)


def tags_of(frame: pd.DataFrame, split: str) -> dict[str, Tags]:
    """Return item id -> tags, for the items that have a tag of every angle in this split."""
    part = frame[frame["split"] == split]
    tags: dict[str, Tags] = {}
    for row in part.itertuples(index=False):
        tags.setdefault(row.item_id, {})[row.angle] = row.tag
    return {id: of_item for id, of_item in tags.items() if len(of_item) == len(ANGLES)}


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
    place = {id: number for number, id in enumerate(items)}
    order = frame.apply(
        lambda row: (
            place.get(row["item_id"], len(place)),  # items beyond --first keep their place
            SPLITS.index(row["split"]),
            ANGLES.index(row["angle"]),
        ),
        axis=1,
    )
    frame = frame.loc[order.sort_values(kind="stable").index]
    write_atomic(output_path(args.out, args.dataset, "tag"), frame, "tag")
