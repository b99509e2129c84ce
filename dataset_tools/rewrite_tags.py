"""`rewrite-tags`: a language model rewords the training tags, for evaluation.

The new rows (split `eval`) go into the same `<dataset>.tag`. The command measures how many content
words a new tag shares with the item's training tags. A tag that shares too many is asked for again
(paper, section 3.3.3 and appendix B.3).
"""

import argparse
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pandas as pd

from recbole_dpr.data.atomic import ANGLES, read_tag
from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm_eval.command import check_any, failures, preview, run_jobs
from recbole_dpr.llm_eval.overlap import repeated_words
from recbole_dpr.utils.errors import UserError

from . import asking
from .asking import item_jobs, read_items
from .generate_tags import ANSWER_TOKENS, FORM, Tags, add_tags, read_answer, tags_form, tags_of

_SHOWN = 10  # ids in the summary


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    asking.add_arguments(parser)
    parser.add_argument(
        "--max_overlap",
        type=float,
        default=0.2,
        help="largest share of a new tag's content words that may stand in the item's training "
        "tags; above, it is asked for again (default: %(default)s)",
    )


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
    if not any(id in train for id in items):
        raise UserError(f"{path}: no item of {args.item_file} has its three training tags")
    asked = {
        id: "\n".join([text, *(f"  {angle}: {train[id][angle]}" for angle in ANGLES)])
        for id, text in items.items()
        if id in train and id not in done
    }
    jobs = item_jobs(args, asked, tags_form, form=FORM)
    if args.dry_run:
        return preview(args, jobs, ANSWER_TOKENS)
    best: dict[str, tuple[float, Tags]] = {}
    outcome, usage = run_jobs(args, jobs, partial(_read_reworded, train, args.max_overlap, best))
    near = {id: best[id][0] for id in outcome.failed if id in best}
    values = outcome.values | {id: best[id][1] for id in near}
    failed = {id: reason for id, reason in outcome.failed.items() if id not in near}
    check_any(args, done | values, failed, usage)
    add_tags(args, old, items, values, "eval")
    lines = [f"{path}: {len(values)} items reworded, {len(done)} were before", usage]
    shares = pd.Series(
        [
            repeated_words(tag, list(train[id].values()))[0]
            for id, own in (done | values).items()
            if id in train
            for tag in own.values()
        ]
    )
    if len(shares):
        lines.append(
            f"words shared with the training tags: {shares.mean():.1%} of a tag's on average, "
            f"{shares.quantile(0.95):.1%} at the 95th percentile of {len(shares):,} tags"
        )
    if near:
        worst = sorted(near, key=near.__getitem__, reverse=True)
        shown = ", ".join(f"{id} ({near[id]:.0%})" for id in worst[:_SHOWN])
        lines.append(
            f"{len(near)} of these items repeat more than {args.max_overlap:.0%} of the words: "
            f"{shown}{', ...' if len(near) > _SHOWN else ''}"
        )
    if failed:
        lines.append(failures(failed))
    return "\n".join(lines)


def _read_reworded(
    train: Mapping[str, Tags],
    max_overlap: float,
    best: dict[str, tuple[float, Tags]],
    id: str,
    value: object,
) -> Tags:
    """Read reworded tags; `best` keeps those that repeat the least, after their largest share."""
    tags, old = read_answer(value), list(train[id].values())
    overlaps = {angle: repeated_words(tag, old) for angle, tag in tags.items()}
    worst = max(share for share, _ in overlaps.values())
    best[id] = min(best.get(id, (worst, tags)), (worst, tags), key=lambda pair: pair[0])
    if worst > max_overlap:
        raise BadAnswer(
            ", ".join(
                f"{angle} repeats {', '.join(map(repr, words))} of the old tags"
                for angle, (share, words) in overlaps.items()
                if share > max_overlap
            )
        )
    return tags
