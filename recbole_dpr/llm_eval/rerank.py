"""`rerank`: a language model orders the backbone's K best items for the request (section 4.3.2)."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from recbole_dpr.llm.backend import Messages
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.domains import DOMAINS, Domain, run_domain
from recbole_dpr.llm.json_answer import BadAnswer, ask
from recbole_dpr.llm.wording import UserRequest, Wording, load_wording
from recbole_dpr.llm_eval.against_run import add_rows, add_run_arguments, load_cases
from recbole_dpr.llm_eval.command import accounted, make_client, preview_requests, threads
from recbole_dpr.llm_eval.recommend import ask_all
from recbole_dpr.utils.errors import UserError

if TYPE_CHECKING:
    from recbole_dpr.data.case import Cases
    from recbole_dpr.llm_eval.run_cases import RunCases

_TOKENS_OF_NUMBER = 2  # in an answer, with its comma


@dataclass(frozen=True)
class Reranked:
    """The content of an answer about K candidates.

    Attributes:
        order: indices of the candidates from 0, best first, each once.
        invalid: how many entries are not the number of a candidate.
        repeated: how many numbers had occurred before.
        missing: how many candidates are left out; they follow in their original order.
        failed: whether no answer was usable; then everything is in the original order.
    """

    order: list[int] = field(default_factory=list)
    invalid: int = 0
    repeated: int = 0
    missing: int = 0
    failed: bool = False


class LLMReranker:
    """Orders candidates with a chat model, for a history with or without a request.

    Args:
        repairs: how often an answer that is not a list of numbers is asked for again. A list with
            single wrong numbers is not asked for again.
        threads: number of requests at a time.
        wording: the file ``rerank`` of ``properties/llm`` if not given.
    """

    def __init__(
        self,
        client: ChatClient,
        domain: Domain = DOMAINS["neutral"],
        wording: Wording | None = None,
        repairs: int = 2,
        threads: int = 1,
    ) -> None:
        self._client, self._domain = client, domain
        self._words = wording or load_wording("rerank")
        self._repairs, self._threads = repairs, threads

    def rerank(
        self, requests: Sequence[UserRequest], candidates: Sequence[Sequence[str]]
    ) -> list[Reranked]:
        """Order each request's candidates; progress is shown, answers are stored.

        Args:
            candidates: for each request the titles, with any extra text to show the model, in the
                order to improve.

        Raises:
            UserError: nothing can be answered or used; earlier answers are stored.
        """
        jobs = [
            (rerank_messages(self._words, request, own, self._domain), len(own))
            for request, own in zip(requests, candidates, strict=True)
        ]

        def answer(job: tuple[Messages, int]) -> Reranked:
            messages, k = job
            return ask(self._client, messages, lambda value: read_ranking(value, k), self._repairs)

        answers = ask_all(self._client, jobs, answer, self._threads)
        return [
            each or Reranked(list(range(len(own))), failed=True)
            for each, own in zip(answers, candidates, strict=True)
        ]


def rerank_messages(
    words: Wording, request: UserRequest, candidates: Sequence[str], domain: Domain
) -> list[dict[str, str]]:
    """Build the request about candidates numbered from 1."""
    lines = [f"[{number}] {text}" for number, text in enumerate(candidates, start=1)]
    count = len(candidates)
    return words.messages_for(request, domain, count, candidates="\n".join(lines), count=str(count))


def read_ranking(answer: object, k: int) -> Reranked:
    """Read ``{"ranking": [...]}`` about k candidates, numbered from 1.

    Raises:
        BadAnswer: it is not such an object, or names no candidate.
    """
    ranking = answer.get("ranking") if isinstance(answer, dict) else None
    if not isinstance(ranking, list):
        raise BadAnswer('it is not an object with the key "ranking" and a list of numbers')
    order: dict[int, None] = {}
    invalid = repeated = 0
    for each in ranking:
        number = _number(each)
        if number is None or not 1 <= number <= k:
            invalid += 1
        elif number - 1 in order:
            repeated += 1
        else:
            order[number - 1] = None
    if not order:
        raise BadAnswer(f"the ranking names no candidate; their numbers are 1 to {k}")
    missing = [place for place in range(k) if place not in order]
    return Reranked([*order, *missing], invalid, repeated, len(missing))


def _number(value: object) -> int | None:
    """Read a number; models may write it in quotes, or in brackets as it was shown to them."""
    if isinstance(value, str):
        value = value.strip().strip("[]")
        return int(value) if value.isascii() and value.isdecimal() else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


# -- the command ---------------------------------------------------------------------------


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "--top",
        nargs="+",
        type=int,
        default=[20, 30, 50, 100],
        metavar="K",
        help="candidates, the backbone's best; a row for each K (default: 20 30 50 100)",
    )
    add_run_arguments(parser)


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
    requests = [r for group in measured.cases for r in measured.requests(group, args.history)]
    ranked = {group.name: measured.top_items(group, max(args.top)) for group in measured.cases}
    texts = _item_texts(measured)
    told = {
        k: [
            [texts[item] for item in row]
            for each in ranked.values()
            for row in each[:, :k].tolist()
        ]
        for k in dict.fromkeys(args.top)
    }
    if args.dry_run:
        return "\n".join(
            _preview(args, k, [
                rerank_messages(words, request, own, domain)
                for request, own in zip(requests, candidates, strict=True)
            ], first=k == args.top[0])
            for k, candidates in told.items()
        )  # fmt: skip
    client = make_client(args)
    reranker = LLMReranker(client, domain, words, args.repairs, threads(args))
    rows = []
    for k, candidates in told.items():
        with accounted({"": client}):
            answers = reranker.rerank(requests, candidates)
        method = f"{args.name}, K={k} ({measured.backbone})"
        ndcg: dict[str, list[float]] = {}
        lists = _lists(measured.cases, ranked, answers)
        figures = measured.rows_of_lists(lists, method, k, ndcg)
        rows.append((figures, ndcg, [_counts(args, answers)]))
    rows[-1][2].append(str(client.usage))
    return add_rows(args, measured, "table3", rows)


def _preview(args: argparse.Namespace, k: int, requests: Sequence[Messages], first: bool) -> str:
    """Preview the first K with its prompts; for the other K only the last line."""
    sizes = [_TOKENS_OF_NUMBER * k] * len(requests)
    text = preview_requests(args, requests, sizes, f"{len(requests):,} cases, K={k}")
    return text if first else text.splitlines()[-1]


def _item_texts(measured: "RunCases") -> list[str]:
    """Return the title and categories of each item, such as "Heat (Action, Crime)"."""
    data = measured.dataset
    names = data.prompts.categories if data.categories else []
    return [
        f"{title} ({', '.join(names[place] for place in own)})" if own else title
        for title, own in zip(
            data.item_title,
            (has.nonzero().squeeze(1).tolist() for has in data.item_category),
            strict=True,
        )
    ]


def _lists(
    cases: Sequence["Cases"], ranked: dict, answers: Sequence[Reranked]
) -> list[list[list[int]]]:
    """Return the items of each case in their new order, group by group."""
    left, lists = iter(answers), []
    for group in cases:
        rows = ranked[group.name].tolist()
        lists.append([[row[place] for place in next(left).order] for row in rows])
    return lists


def _counts(args: argparse.Namespace, answers: Sequence[Reranked]) -> str:
    failed = sum(answer.failed for answer in answers)
    invalid, repeated, missing = (
        sum(getattr(each, name) for each in answers) for name in ("invalid", "repeated", "missing")
    )
    return (
        f"{args.model}: {len(answers):,} answers, {failed:,} of them failed and left in the "
        f"backbone's order; {invalid:,} numbers of no candidate, {repeated:,} repeated, "
        f"{missing:,} missing and put last in their order"
    )
