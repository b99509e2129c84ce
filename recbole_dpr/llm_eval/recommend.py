"""`recommend`: a language model names titles from history and request (section 4.3.1).

It is asked about the same cases as a measured run, and its titles are matched to items.
"""

import argparse
import json
from collections.abc import Sequence

from recbole_dpr.llm.backend import guess_tokens
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.domains import DOMAINS, Domain, run_domain
from recbole_dpr.llm.wording import UserRequest, load_wording
from recbole_dpr.llm_eval.command import accounted, make_client, preview_requests, threads
from recbole_dpr.llm_eval.items import ask_all
from recbole_dpr.llm_eval.protocols import PROTOCOLS, ask_json, make_backend
from recbole_dpr.llm_eval.rows import add_rows, load_cases
from recbole_dpr.llm_eval.run_cases import RunCases
from recbole_dpr.llm_eval.title_match import Matched, TitleIndex
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.utils.errors import UserError


def run(args: argparse.Namespace) -> str:
    """Ask for all cases, add a row to the table, and return its text and what it took.

    Raises:
        UserError: an option is wrong, the run cannot be loaded, or no answer can be used.
    """
    if args.k < 1:
        raise UserError(f"--k={args.k}: write a whole number from 1")
    protocol = PROTOCOLS[args.protocol]
    words = load_wording(args.wording or protocol.wording)
    measured = load_cases(args, "recommend", [args.k])
    titles = measured.dataset.item_title
    domain = run_domain(args.domain, measured.config["prompt_domain"])
    requests = [
        words.messages_for(request, domain, args.k)
        for group in measured.cases
        for request in measured.requests(group, args.history)
    ]
    if args.dry_run:
        size = guess_tokens(json.dumps({"titles": titles[1:]})) * args.k // len(titles)
        return preview_requests(args, requests, [size] * len(requests), f"{len(requests):,} cases")
    client = make_client(args, make_backend(args, words, titles[1:]))
    with accounted({"": client}):
        answers = ask_all(
            client,
            requests,
            lambda messages: protocol.ask(client, messages, args.k, args.repairs),
            threads(args),
        )
    matched = _match(args, measured, [titles or [] for titles in answers])
    failed = sum(titles is None for titles in answers)
    short = sum(len(each.items) < args.k for each in matched) - failed
    exact, near, unmatched = (
        sum(getattr(each, name) for each in matched) for name in ("exact", "near", "unmatched")
    )
    counts = (
        f"{args.model}, protocol {args.protocol}: {len(answers):,} answers, {failed:,} of them "
        f"failed; {exact:,} titles of the catalogue, {near:,} taken as the nearest, {unmatched:,} "
        f"like none; {short:,} answers came to fewer than {args.k} items"
    )
    lists = [each.items for each in matched]
    row = (args.name, args.k, lists, [counts, str(client.usage)])
    return add_rows(args, measured, "table2", [row])


def _match(args: argparse.Namespace, measured: RunCases, answers: list[list[str]]) -> list[Matched]:
    encoder = measured.trainer.model.encoder
    if args.encoder:
        encoder = TextEncoder(args.encoder, measured.config["device"])
    index = TitleIndex(measured.dataset.item_title, encoder, args.min_similarity)
    if not args.exclude_history:
        return index.match(answers, args.k)
    cases = [(group, case) for group in measured.cases for case in range(len(group))]
    return index.match(answers, args.k, [measured.history(*case) for case in cases])


def recommend_titles(
    client: ChatClient,
    requests: Sequence[UserRequest],
    k: int = 10,
    domain: Domain = DOMAINS["neutral"],
    repairs: int = 2,
    threads: int = 1,
) -> list[list[str]]:
    """Ask a chat model for at most k titles of its own, best first; none if that failed.

    Raises:
        UserError: nothing can be answered; earlier answers are stored.
    """
    words = load_wording("chat")
    messages = [words.messages_for(request, domain, k) for request in requests]
    answers = ask_all(client, messages, lambda each: ask_json(client, each, k, repairs), threads)
    return [titles or [] for titles in answers]
