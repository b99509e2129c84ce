"""`rewrite-tags`: a language model rewords the training tags, for evaluation.

The new rows (split `eval`) go into the same `<dataset>.tag`. The command measures how many content
words a new tag shares with the item's training tags. A tag that shares too many is asked for again
(paper, section 3.3.3 and appendix B.3).
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from recbole_dpr.data.atomic import ANGLES, read_tag
from recbole_dpr.llm.domains import DOMAINS, Domain
from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm_eval.command import add_llm_arguments, check_any, failures, preview, run_jobs
from recbole_dpr.llm_eval.items import ItemJob
from recbole_dpr.llm_eval.overlap import repeated_words
from recbole_dpr.utils.errors import UserError

from .generate_tags import (
    ANSWER_TOKENS,
    FORM,
    Tags,
    add_item_arguments,
    add_tags,
    item_jobs,
    read_answer,
    read_items,
    tags_of,
)

_SHOWN = 10  # ids in the summary

_SYSTEM = (
    "You reword short texts. What you write means the same in other words: a reader learns as much "
    "from it, and a program that compares words finds nothing in common."
)
_TASK = """At the end, after an id in brackets, stands what is known of several {domain.many}, and \
under each its three tags. Reword every tag:
- It means what the old one meant, with the same facts and the same mood, as much detail, and \
about as many words.
- It shares no noun, verb, adjective or adverb with any of the three old tags of its \
{domain.one}, nor another form of such a word ("toys" is a form of "toy"). Use synonyms, \
paraphrases and another order of the sentence.
- It gives away neither the title nor the id.
- Each angle stays what it was: the new narrative rewords the old narrative, and so on.

Answer with one JSON object and nothing else, with an entry for every id:
{form}

{items}"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    add_item_arguments(parser, batch_size=10)
    parser.add_argument(
        "--max_overlap",
        type=float,
        default=0.2,
        help="largest share of a new tag's content words that may stand in the item's training "
        "tags; above, it is asked for again (default: %(default)s)",
    )
    add_llm_arguments(parser)


def run(args: argparse.Namespace) -> str:
    """Add evaluation tags to `<dataset>.tag` and return a summary.

    If a tag stays above the limit, the version that repeats the least is kept and reported.

    Raises:
        UserError: an option or a line is wrong, there are no training tags, the model cannot be
            asked, or a file not written.
    """
    if not 0 <= args.max_overlap <= 1:
        raise UserError(f"--max_overlap {args.max_overlap}: write a number from 0 to 1")
    items = read_items(args)
    path = Path(args.out) / f"{args.dataset}.tag"
    old = read_tag(path)
    train, done = tags_of(old, "train"), tags_of(old, "eval")
    asked = {id: train[id] for id in items if id in train and id not in done}
    if not any(id in train for id in items):
        raise UserError(f"{path}: no item of {args.item_file} has its three training tags")
    jobs = make_jobs(items, asked, args.batch_size, DOMAINS[args.domain])
    if args.dry_run:
        return preview(args, jobs, ANSWER_TOKENS)
    reader = Reader(asked, args.max_overlap)
    outcome, usage = run_jobs(args, jobs, reader)
    near = {id: reader.best[id] for id in outcome.failed if id in reader.best}
    values = outcome.values | {id: tags for id, (_, tags) in near.items()}
    failed = {id: reason for id, reason in outcome.failed.items() if id not in near}
    check_any(args, done | values, failed, usage)
    add_tags(args, old, items, values, "eval")
    lines = [f"{path}: {len(values)} items reworded, {len(done)} were before", usage]
    both = {id: tags for id, tags in (done | values).items() if id in train}
    if both:
        lines.append(_overlap(train, both))
    if near:
        lines.append(_told(near, args.max_overlap))
    if failed:
        lines.append(failures(failed))
    return "\n".join(lines)


def make_jobs(
    items: Mapping[str, str], tags: Mapping[str, Tags], batch_size: int, domain: Domain
) -> list[ItemJob]:
    """Build the requests for the items of `tags`; `items` has their descriptions. Keys are ids."""
    texts = {
        id: "\n".join([items[id], *(f"  {angle}: {own[angle]}" for angle in ANGLES)])
        for id, own in tags.items()
    }
    return item_jobs(_SYSTEM, _TASK.replace("{form}", FORM), texts, batch_size, domain)


class Reader:
    """Checks reworded tags.

    Attributes:
        best: item id -> the answer that repeats the least: the largest share of repeated words in
            any of its tags, and the tags.
    """

    def __init__(self, train: Mapping[str, Tags], max_overlap: float) -> None:
        self._train, self._max_overlap = train, max_overlap
        self.best: dict[str, tuple[float, Tags]] = {}

    def __call__(self, id: str, value: object) -> Tags:
        """Read the tags of an answer.

        Raises:
            BadAnswer: they are not tags, or repeat too many words.
        """
        tags = read_answer(value)
        old = list(self._train[id].values())
        overlaps = {angle: repeated_words(tag, old) for angle, tag in tags.items()}
        worst = max(share for share, _ in overlaps.values())
        if id not in self.best or worst < self.best[id][0]:
            self.best[id] = worst, tags
        if worst > self._max_overlap:
            raise BadAnswer(
                ", ".join(
                    f"{angle} repeats {', '.join(map(repr, words))} of the old tags"
                    for angle, (share, words) in overlaps.items()
                    if share > self._max_overlap
                )
            )
        return tags


def _overlap(train: Mapping[str, Tags], tags: Mapping[str, Tags]) -> str:
    """Report how many content words reworded tags share with the training tags of their items."""
    shares = [
        repeated_words(tag, list(train[id].values()))[0]
        for id, own in tags.items()
        for tag in own.values()
    ]
    high = pd.Series(shares).quantile(0.95)
    return (
        f"words shared with the training tags: {sum(shares) / len(shares):.1%} of a tag's on "
        f"average, {high:.1%} at the 95th percentile of {len(shares):,} tags"
    )


def _told(near: Mapping[str, tuple[float, Tags]], limit: float) -> str:
    worst = sorted(near, key=lambda id: -near[id][0])
    shown = ", ".join(f"{id} ({near[id][0]:.0%})" for id in worst[:_SHOWN])
    more = ", ..." if len(near) > _SHOWN else ""
    return f"{len(near)} of these items repeat more than {limit:.0%} of the words: {shown}{more}"
