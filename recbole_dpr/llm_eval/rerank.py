"""`rerank`: a language model orders the backbone's K best items for the request (section 4.3.2)."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass

from recbole_dpr.llm.backend import Messages
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.domains import Domain, run_domain
from recbole_dpr.llm.json_answer import BadAnswer, ask
from recbole_dpr.llm.schema import list_of, one_of, record
from recbole_dpr.llm.wording import UserRequest, Wording, load_wording
from recbole_dpr.llm_eval.command import accounted, make_client, preview_requests, threads
from recbole_dpr.llm_eval.items import ask_all
from recbole_dpr.llm_eval.rows import add_rows, load_cases
from recbole_dpr.llm_eval.run_cases import RunCases
from recbole_dpr.utils.errors import UserError

_TOKENS_OF_NUMBER = 2  # in an answer, with its comma


def run(args: argparse.Namespace) -> str:
    """Ask for all cases and each K, add rows to the table, and return its text and what it took.

    Raises:
        UserError: an option is wrong, the run cannot be loaded, or no answer can be used.
    """
    for k in args.top:
        if k < 2:
            raise UserError(f"--top {k}: write whole numbers from 2")
    words = load_wording(args.wording or "rerank")
    measured = load_cases(args, "rerank", args.top)
    domain = run_domain(args.domain, measured.config["prompt_domain"])
    asked = [r for group in measured.cases for r in measured.requests(group, args.history)]
    best = [measured.top_items(group, max(args.top)).tolist() for group in measured.cases]
    ranked = [row for rows in best for row in rows]
    texts = _item_texts(measured)
    requests = {
        k: [
            rerank_messages(words, request, [texts[item] for item in row[:k]], domain)
            for request, row in zip(asked, ranked, strict=True)
        ]
        for k in args.top
    }
    if args.dry_run:
        told = [
            preview_requests(
                args, own, [_TOKENS_OF_NUMBER * k] * len(own), f"{len(own):,} cases, K={k}"
            )
            for k, own in requests.items()
        ]
        # The prompts of the first K, and of the other K only the last line.
        return "\n".join([told[0], *(text.splitlines()[-1] for text in told[1:])])
    client, rows = make_client(args), []
    for k, own in requests.items():
        with accounted({"": client}):
            answers = rank(client, [(each, k) for each in own], args.repairs, threads(args))
        lists = [
            [row[place] for place in answer.order]
            for row, answer in zip(ranked, answers, strict=True)
        ]
        name = f"{args.name}, K={k} ({measured.backbone})"
        rows.append((name, k, lists, [_counts(args.model, answers)]))
    rows[-1][-1].append(str(client.usage))
    return add_rows(args, measured, "table3", rows)


def rerank_messages(
    words: Wording, request: UserRequest, candidates: Sequence[str], domain: Domain
) -> list[dict[str, str]]:
    """Build the request about candidates numbered from 1."""
    lines = [f"[{number}] {text}" for number, text in enumerate(candidates, start=1)]
    count = len(candidates)
    return words.messages_for(request, domain, count, candidates="\n".join(lines), count=str(count))


def _item_texts(measured: RunCases) -> list[str]:
    """Return the title and categories of each item, such as "Heat (Action, Crime)"."""
    data = measured.dataset
    names = data.prompts.categories if data.categories else []
    texts = []
    for title, has in zip(data.item_title, data.item_category, strict=True):
        own = [names[place] for place in has.nonzero().squeeze(1).tolist()]
        texts.append(f"{title} ({', '.join(own)})" if own else title)
    return texts


# -- answers -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Reranked:
    """An answer about K candidates, and what is wrong with it."""

    order: list[int]  # indices of the candidates from 0, best first, each once
    invalid: int = 0  # entries that are not the number of a candidate
    repeated: int = 0
    missing: int = 0  # left out; they follow in their original order
    failed: bool = False  # no answer was usable; everything is in the original order


def rank(
    client: ChatClient, jobs: Sequence[tuple[Messages, int]], repairs: int, threads: int
) -> list[Reranked]:
    """Ask a chat model to order candidates; progress is shown, answers are stored.

    Args:
        jobs: requests of :func:`rerank_messages`, with their numbers of candidates.
        repairs: how often an answer is asked for again if it is no list of numbers at all.

    Raises:
        UserError: nothing can be answered or used; earlier answers are stored.
    """

    def answer(job: tuple[Messages, int]) -> Reranked:
        messages, k = job
        form = record({"ranking": list_of(one_of(range(1, k + 1)), k)})
        return ask(client, messages, lambda value: read_ranking(value, k), repairs, lambda: form)

    answers = ask_all(client, jobs, answer, threads)
    return [
        each or Reranked(list(range(k)), failed=True)
        for each, (_, k) in zip(answers, jobs, strict=True)
    ]


def read_ranking(answer: object, k: int) -> Reranked:
    """Read ``{"ranking": [...]}`` about k candidates, numbered from 1.

    Raises:
        BadAnswer: it is not such an object, or names no candidate.
    """
    ranking = answer.get("ranking") if isinstance(answer, dict) else None
    if not isinstance(ranking, list):
        raise BadAnswer('it is not an object with the key "ranking" and a list of numbers')
    valid = [place for place in map(_place, ranking) if place in range(k)]
    order = list(dict.fromkeys(valid))
    if not order:
        raise BadAnswer(f"the ranking names no candidate; their numbers are 1 to {k}")
    missing = [place for place in range(k) if place not in order]
    invalid, repeated = len(ranking) - len(valid), len(valid) - len(order)
    return Reranked([*order, *missing], invalid, repeated, len(missing))


def _place(number: object) -> int:
    """Read a candidate's index from its number, which may be in quotes and brackets; -1 if none."""
    if isinstance(number, str):
        number = number.strip().strip("[]")
        number = int(number) if number.isascii() and number.isdecimal() else 0
    return number - 1 if type(number) is int else -1


def _counts(model: str, answers: Sequence[Reranked]) -> str:
    failed, invalid, repeated, missing = (
        sum(getattr(each, name) for each in answers)
        for name in ("failed", "invalid", "repeated", "missing")
    )
    return (
        f"{model}: {len(answers):,} answers, {failed:,} of them failed and left in the "
        f"backbone's order; {invalid:,} numbers of no candidate, {repeated:,} repeated, "
        f"{missing:,} missing and put last in their order"
    )
