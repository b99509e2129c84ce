"""`summaries`: a language model summarises items, to `<dataset>.summary`.

A summary is for a reader in some mood. It gives genre, tone and themes (paper, appendix B.6): what
a judge of recommendations needs to know about an item. Existing lines stay.
"""

import argparse
from pathlib import Path

from recbole_dpr.llm.schema import TEXT
from recbole_dpr.llm_eval.command import check_any, preview, report, run_jobs
from recbole_dpr.llm_eval.summary_file import read_summaries, write_summaries

from . import output_path
from .asking import add_arguments as add_arguments  # of this command
from .asking import item_jobs, read_items, read_text

ANSWER_TOKENS = 85  # per item; 45 words, with its id in JSON
_FEWEST, _MOST = 8, 60  # limits of an accepted summary, in words; models count words badly
_ASKED_WORDS = "at most 50 words"


def run(args: argparse.Namespace) -> str:
    """Write `<dataset>.summary` and return a summary of the job.

    Raises:
        UserError: an option or a line is wrong, the model cannot be asked, or a file not written.
    """
    items = read_items(args)
    path = Path(args.out) / f"{args.dataset}.summary"
    old = read_summaries(path) if path.exists() else {}
    asked = {id: text for id, text in items.items() if id not in old}
    jobs = item_jobs(args, asked, lambda _: TEXT, words=_ASKED_WORDS)
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
