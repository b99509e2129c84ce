"""`recommend`: a language model names titles from history and request (section 4.3.1).

It is asked about the same cases as a measured run, and its titles are matched to items.
"""

import argparse
import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from tqdm import tqdm

from recbole_dpr.llm.backend import Refused, guess_tokens
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.domains import DOMAINS, Domain, run_domain
from recbole_dpr.llm.json_answer import BadAnswer, ask
from recbole_dpr.llm.parallel import in_parallel
from recbole_dpr.llm.wording import UserRequest, Wording, load_wording
from recbole_dpr.llm_eval.against_run import add_rows, add_run_arguments, load_cases
from recbole_dpr.llm_eval.command import accounted, make_client, preview_requests, threads
from recbole_dpr.utils.errors import UserError

if TYPE_CHECKING:
    from recbole_dpr.llm_eval.run_cases import RunCases
    from recbole_dpr.llm_eval.title_match import Matched

J = TypeVar("J")
T = TypeVar("T")

_PROGRESS_DELAY = 3  # seconds; shorter work shows no progress bar


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    from recbole_dpr.llm_eval.protocols import PROTOCOLS

    group = parser.add_argument_group("recommendation")
    group.add_argument(
        "--protocol", choices=list(PROTOCOLS), default="chat", help="default: %(default)s"
    )
    group.add_argument(
        "--k", type=int, default=10, help="items of an answer (default: %(default)s)"
    )
    group.add_argument(
        "--beams", type=int, default=10, help="of beam, recgpt, constrained (default: %(default)s)"
    )
    group.add_argument(
        "--min_similarity",
        type=float,
        default=0.0,
        help="cosine below which a title is like none of the catalogue; by default every title is "
        "taken as the nearest, as in the paper",
    )
    group.add_argument(
        "--exclude_history",
        action="store_true",
        help="leave items of the history out of answers; the run's own rows are not touched",
    )
    group.add_argument(
        "--encoder", help="of titles, any sentence-transformers model (default: the run's)"
    )
    add_run_arguments(parser)


def run(args: argparse.Namespace) -> str:
    """Ask for all cases, add a row to the table, and return its text and what it took.

    Raises:
        UserError: an option is wrong, the run cannot be loaded, or no answer can be used.
    """
    from recbole_dpr.llm_eval.protocols import PROTOCOLS

    if args.k < 1:
        raise UserError(f"--k={args.k}: write a whole number from 1")
    protocol = PROTOCOLS[args.protocol]
    words = load_wording(args.wording or protocol.wording)
    measured = load_cases(args, "recommend", [args.k])
    domain = run_domain(args.domain, measured.config["prompt_domain"])
    requests = [
        words.messages_for(request, domain, args.k)
        for group in measured.cases
        for request in measured.requests(group, args.history)
    ]
    if args.dry_run:
        told = json.dumps({"titles": measured.dataset.item_title[1:]})
        size = guess_tokens(told) * args.k // len(measured.dataset.item_title)
        return preview_requests(args, requests, [size] * len(requests), f"{len(requests):,} cases")
    # Pass the titles of the catalogue, for protocols that can write no others.
    asked = protocol(args, words, measured.dataset.item_title[1:])
    client = make_client(args, asked.backend())
    with accounted({"": client}):
        answers = ask_all(
            client, requests, lambda each: asked.ask(client, each, args.k), threads(args)
        )
    matched = _match(args, measured, [titles or [] for titles in answers])
    lists, left = [], iter(matched)
    for group in measured.cases:
        lists.append([next(left).items for _ in range(len(group))])
    ndcg: dict[str, list[float]] = {}
    figures = measured.rows_of_lists(lists, args.name, args.k, ndcg)
    notes = [_counts(args, answers, matched), str(client.usage)]
    return add_rows(args, measured, "table2", [(figures, ndcg, notes)])


def _match(
    args: argparse.Namespace, measured: "RunCases", answers: list[list[str]]
) -> list["Matched"]:
    from recbole_dpr.llm_eval.title_match import TitleIndex
    from recbole_dpr.text.encoder import TextEncoder

    encoder = measured.trainer.model.encoder
    if args.encoder:
        encoder = TextEncoder(args.encoder, measured.config["device"])
    excluded = [
        measured.history(group, case) if args.exclude_history else []
        for group in measured.cases
        for case in range(len(group))
    ]
    index = TitleIndex(measured.dataset.item_title, encoder, args.min_similarity)
    return index.match(answers, args.k, excluded)


def _counts(
    args: argparse.Namespace, answers: Sequence[list[str] | None], matched: Sequence["Matched"]
) -> str:
    failed = sum(titles is None for titles in answers)
    short = sum(len(each.items) < args.k for each in matched) - failed
    exact, near, unmatched = (
        sum(getattr(each, name) for each in matched) for name in ("exact", "near", "unmatched")
    )
    return (
        f"{args.model}, protocol {args.protocol}: {len(answers):,} answers, {failed:,} of them "
        f"failed; {exact:,} titles of the catalogue, {near:,} taken as the nearest, {unmatched:,} "
        f"like none; {short:,} answers came to fewer than {args.k} items"
    )


def recommend_titles(
    client: ChatClient,
    requests: Sequence[UserRequest],
    k: int = 10,
    domain: Domain = DOMAINS["neutral"],
    wording: Wording | None = None,
    repairs: int = 2,
    threads: int = 1,
) -> list[list[str]]:
    """Ask a chat model for titles, best first; progress is shown, answers are stored.

    The titles are the model's own; :class:`.title_match.TitleIndex` finds the items.

    Args:
        wording: the file ``chat`` of ``properties/llm`` if not given.
        repairs: how often a wrong answer is asked for again.
        threads: number of requests at a time.

    Returns:
        For each request at most k titles; none if no answer could be used.

    Raises:
        UserError: nothing can be answered; earlier answers are stored.
    """
    words = wording or load_wording("chat")
    messages = [words.messages_for(request, domain, k) for request in requests]
    read = titles_reader(k)
    answers = ask_all(client, messages, lambda each: ask(client, each, read, repairs), threads)
    return [titles or [] for titles in answers]


def titles_reader(k: int) -> Callable[[object], list[str]]:
    """Return a reader of ``{"titles": [...]}``: the first k titles, without duplicates."""

    def read(answer: object) -> list[str]:
        titles = answer.get("titles") if isinstance(answer, dict) else None
        if not isinstance(titles, list) or not all(isinstance(each, str) for each in titles):
            raise BadAnswer('it is not an object with the key "titles" and a list of texts')
        kept = list(dict.fromkeys(" ".join(title.split()) for title in titles if title.strip()))
        if not kept:
            raise BadAnswer("the list of titles is empty")
        return kept[:k]

    return read


def ask_all(
    client: ChatClient, jobs: Sequence[J], answer: Callable[[J], T], threads: int
) -> list[T | None]:
    """Return the answers in the order of the jobs, with a progress bar; None if a job failed.

    Failed jobs are asked for again by the next client.

    Args:
        answer: does one job; called in threads; raises BadAnswer or Refused if it fails.
        threads: number of requests at a time.

    Raises:
        UserError: as :meth:`ChatClient.complete` does, or if all jobs failed; earlier answers are
            stored.
    """

    def work(number: int) -> tuple[T | None, str]:
        try:
            return answer(jobs[number]), ""
        except (BadAnswer, Refused) as error:
            return None, str(error)

    answers: list[T | None] = [None] * len(jobs)
    failed, last = 0, ""
    with tqdm(total=len(jobs), unit="request", delay=_PROGRESS_DELAY) as bar:
        for number, (each, reason) in in_parallel(work, range(len(jobs)), threads, client.stop):
            answers[number] = each
            failed, last = failed + (each is None), reason or last
            bar.set_postfix_str(f"{failed} failed", refresh=False)
            bar.update()
    if jobs and failed == len(jobs):
        raise UserError(
            f"{client.backend.model}: none of {failed} answers could be used (the last: {last}); "
            "try another model"
        )
    return answers
