"""`summaries`: a language model summarises items, to `<dataset>.summary`.

A summary is for a reader in some mood. It gives genre, tone and themes (paper, appendix B.6): what
a judge of recommendations needs to know about an item. Existing lines stay.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

from recbole_dpr.llm.domains import DOMAINS, Domain
from recbole_dpr.llm_eval.command import add_llm_arguments, check_any, preview, report, run_jobs
from recbole_dpr.llm_eval.items import ItemJob
from recbole_dpr.llm_eval.summary_file import read_summaries, write_summaries

from . import output_path
from .generate_tags import add_item_arguments, item_jobs, read_items, read_text

ANSWER_TOKENS = 85  # per item; 45 words, with its id in JSON
_FEWEST, _MOST = 8, 60  # limits of an accepted summary, in words; models count words badly
_ASKED_WORDS = "at most 50 words"

_SYSTEM = (
    "You sum up items of a catalogue, accurately and from what you know of them. Where you do not "
    "know one, keep to what is given and invent nothing."
)
_TASK = """Each line at the end describes one of several {domain.many}, after its id in brackets.
Sum up each in {words}, so that somebody in a certain mood can tell whether this {domain.one} \
suits it. Say what kind of {domain.one} it is, its tone (such as dark, light, tense or slow) and \
its main themes. Do not reveal how it ends or what surprises in it.

Answer with one JSON object and nothing else, with an entry for every id:
{"<id>": "...", ...}

{items}"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    add_item_arguments(parser, batch_size=10)
    add_llm_arguments(parser)


def run(args: argparse.Namespace) -> str:
    """Write `<dataset>.summary` and return a summary of the job.

    Raises:
        UserError: an option or a line is wrong, the model cannot be asked, or a file not written.
    """
    items = read_items(args)
    path = Path(args.out) / f"{args.dataset}.summary"
    old = read_summaries(path) if path.exists() else {}
    asked = {id: text for id, text in items.items() if id not in old}
    jobs = make_jobs(asked, args.batch_size, DOMAINS[args.domain])
    if args.dry_run:
        return preview(args, jobs, ANSWER_TOKENS)
    outcome, usage = run_jobs(
        args, jobs, lambda _, value: read_text(value, "", _FEWEST, _MOST, _ASKED_WORDS)
    )
    known = old | outcome.values
    check_any(args, known, outcome.failed, usage)
    ordered = {id: known[id] for id in [*items, *old] if id in known}
    write_summaries(output_path(args.out, args.dataset, "summary"), ordered)
    done = f"{path}: {len(outcome.values)} items summed up, {len(old)} were before"
    return report(done, usage, outcome.failed)


def make_jobs(items: Mapping[str, str], batch_size: int, domain: Domain) -> list[ItemJob]:
    """Build the requests for items, given as id -> description."""
    task = _TASK.replace("{words}", _ASKED_WORDS)
    return item_jobs(_SYSTEM, task, items, batch_size, domain)
