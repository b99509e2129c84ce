"""What the commands that ask a language model share: options, dry run, and the end."""

import argparse
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import yaml

from recbole_dpr.llm.backend import Backend, Messages
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.openai_backend import DEFAULT_BASE_URL, OpenAIBackend, server_url
from recbole_dpr.llm.store import AnswerStore, request_key
from recbole_dpr.llm.usage import Prices, prompt_tokens
from recbole_dpr.llm_eval.items import ItemJob, Outcome, Read, V, ask_items
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.terminal import INTERRUPTED, count, leave

_PREVIEWED = 2  # prompts that a dry run shows
_SHOWN_FAILURES = 5
# They belong to the request itself, or change the form of the answer.
_RESERVED = {"model", "messages", "stream", "n"}


def add_llm_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options that choose a model and set how it is asked."""
    group = parser.add_argument_group("language model")
    add, default = group.add_argument, "(default: %(default)s)"
    add("--model", required=True, help="as the server names it; with --local a folder or hub name")
    where = group.add_mutually_exclusive_group()
    where.add_argument(
        "--base_url",
        help="server that speaks OpenAI's chat completions, such as https://api.deepseek.com or "
        "http://localhost:11434/v1 (default: OPENAI_BASE_URL of the environment, else "
        f"{DEFAULT_BASE_URL})",
    )
    where.add_argument(
        "--local", action="store_true", help="run the model here, through transformers"
    )
    variable = f"environment variable that holds the key {default}"
    add("--key_variable", default="OPENAI_API_KEY", metavar="NAME", help=variable)
    add("--device", default="cpu", help=f"of a local model {default}")
    add(
        "--dtype",
        choices=("float32", "bfloat16", "float16"),
        help="of a local model's weights (default: float32 on the CPU, else bfloat16)",
    )
    add(
        "--parameters",
        nargs="*",
        default=[],
        metavar="KEY=VALUE",
        help="sent with every request, such as temperature=0.7 max_tokens=4000; with --local those "
        "of transformers' generate, such as max_new_tokens=1000",
    )
    add("--seed", type=int, default=2020, help=f"of what is drawn here {default}")
    add("--concurrency", type=count, default=8, help=f"requests at a time to a server {default}")
    silence = f"seconds without a byte from the server, after which a try has failed {default}"
    add("--timeout", type=_amount, default=120.0, help=silence)
    add("--retries", type=whole, default=6, help=f"tries after a failed one at a server {default}")
    again = f"times that a wrong answer is asked for again {default}"
    add("--repairs", type=whole, default=2, help=again)
    add("--answers", help="file that keeps all answers (default: <out>/<dataset>.answers.sqlite)")
    for option, tokens in (("--price_in", "prompts"), ("--price_out", "answers")):
        price = f"of a million tokens of the {tokens}, for the summary"
        add(option, type=_amount, default=0.0, help=price)
    add("--dry_run", action="store_true", help="show the first prompts, and send nothing")


def preview(args: argparse.Namespace, jobs: Sequence[ItemJob], answer_tokens: int) -> str:
    """Show the first prompts, their number, and what it would cost to send them.

    An answer about one item has about ``answer_tokens`` tokens.
    """
    items = sum(len(job.forms) for job in jobs)
    sizes = [answer_tokens * len(job.forms) for job in jobs]
    return preview_requests(args, [job.messages for job in jobs], sizes, f"{items:,} items")


def preview_requests(
    args: argparse.Namespace, requests: Sequence[Messages], answer_tokens: Sequence[int], what: str
) -> str:
    """Do the work of :func:`preview` for requests of any kind, for ``what``, such as "20 cases".

    Each has its own estimate of ``answer_tokens``.
    """
    new, found = unanswered(args, requests)
    blocks = [
        f"--- {message['role']}, request {number}\n{message['content']}"
        for number, place in enumerate(new[:_PREVIEWED], start=1)
        for message in requests[place]
    ]
    sent = sum(prompt_tokens(requests[place]) for place in new)
    received = sum(answer_tokens[place] for place in new)
    before = f"; {found:,} more answered before" if found else ""
    told = prices(args).told(sent, received)
    blocks.append(f"{len(new):,} requests for {what}, about {told}{before}; nothing was sent")
    return "\n".join(blocks)


def unanswered(args: argparse.Namespace, requests: Sequence[Messages]) -> tuple[list[int], int]:
    """Return the indices of the requests that would be sent, and how many others are answered.

    Duplicates count once. Requests to a local model cost nothing and are not looked up.

    Raises:
        UserError: an option is wrong, or the store cannot be used.
    """
    store, parameters = _store(args), read_parameters(args.parameters)
    source = "" if args.local else server_url(args.base_url)
    first: dict[str, int] = {}
    for place, messages in enumerate(requests):
        first.setdefault(request_key(args.model, messages, parameters, source), place)
    new = [place for key, place in first.items() if args.local or store.get(key) is None]
    return new, len(first) - len(new)


def run_jobs(
    args: argparse.Namespace, jobs: Sequence[ItemJob], read: Read[V]
) -> tuple[Outcome[V], str]:
    """Ask everything, and report in one line what it took. Ctrl-C ends the command.

    Raises:
        UserError: an option is wrong, or nothing can be answered; earlier answers are kept.
    """
    if not jobs:
        return Outcome(), "nothing to ask"
    client = make_client(args)
    with accounted({"": client}):
        return ask_items(client, jobs, read, args.repairs, threads(args)), str(client.usage)


@contextmanager
def accounted(clients: Mapping[str, ChatClient]) -> Iterator[None]:
    """Inside the context, an error or Ctrl-C reports what was asked; Ctrl-C ends the command.

    The clients have one store, and are keyed by what is shown before their counts.
    """

    def usages() -> str:
        return "; ".join(f"{name}{client.usage}" for name, client in clients.items())

    try:
        yield
    except UserError as error:
        if not any(client.usage.asked for client in clients.values()):
            raise
        raise UserError(f"{error} (until then: {usages()})") from None
    except KeyboardInterrupt:
        store = next(iter(clients.values())).store
        told = f"interrupted after {usages()}; the same command goes on with the answers in "
        leave(f"{told}{store.path}", INTERRUPTED)


def make_client(args: argparse.Namespace, backend: Backend | None = None) -> ChatClient:
    """Create a client with the store of the options, for ``backend`` or the model that they name.

    Raises:
        UserError: an option is wrong, or the model cannot be loaded.
    """
    return ChatClient(backend or make_backend(args), _store(args), args.retries, prices(args))


def make_backend(args: argparse.Namespace) -> Backend:
    """Create the chat model that the options name; raises as :func:`make_client` does."""
    parameters = read_parameters(args.parameters)
    if not args.local:
        return OpenAIBackend(args.model, parameters, args.base_url, args.key_variable, args.timeout)
    from recbole_dpr.llm.local_backend import LocalBackend  # torch, which servers do not need

    return LocalBackend(args.model, parameters, args.device, args.seed, args.dtype)


def _store(args: argparse.Namespace) -> AnswerStore:
    return AnswerStore(Path(args.answers or Path(args.out) / f"{args.dataset}.answers.sqlite"))


def threads(args: argparse.Namespace) -> int:
    """Return how many requests are sent at a time; a local model answers one at a time."""
    return 1 if args.local else args.concurrency


def prices(args: argparse.Namespace) -> Prices:
    """Return the prices of the model that the options name."""
    return Prices(args.price_in, args.price_out)


def report(done: str, usage: str, failed: Mapping[str, str], what: str = "items") -> str:
    """Summarise a command: what was done, what it took, and what failed."""
    return "\n".join([done, usage, *([failures(failed, what)] if failed else [])])


def check_any(
    args: argparse.Namespace,
    known: Collection[str],
    failed: Mapping[str, str],
    usage: str,
    what: str = "items",
) -> None:
    """Raise UserError if items failed and none is known, with an answer of this job or before."""
    if failed and not known:
        told = f"{failures(failed, what)} ({usage})"
        raise UserError(f"{args.model}: no answer could be used; try another. {told}")


def failures(failed: Mapping[str, str], what: str = "items") -> str:
    """List the items without an answer, the first few with the reason."""
    by_reason: dict[str, list[str]] = {}
    for id, reason in list(failed.items())[:_SHOWN_FAILURES]:
        by_reason.setdefault(reason, []).append(id)
    shown = [f"{', '.join(ids)} ({reason})" for reason, ids in by_reason.items()]
    shown += ["..."] if len(failed) > _SHOWN_FAILURES else []
    told = f"{len(failed)} {what} failed, the same command asks for them again"
    return f"{told}: {', '.join(shown)}"


def read_parameters(pairs: Sequence[str]) -> dict[str, object]:
    """Read ``--parameters``; raise UserError if one is not a parameter."""
    parameters = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise UserError(f"--parameters {pair!r}: write KEY=VALUE")
        if key in _RESERVED:
            raise UserError(f"--parameters {key}: is not for you to set; leave it out")
        try:
            parameters[key] = yaml.safe_load(value)
            json.dumps(parameters[key])  # a date, for example, could not be sent to a server
        except (yaml.YAMLError, TypeError):
            raise UserError(f"--parameters {pair!r}: the value is not JSON; quote it") from None
    return parameters


def whole(text: str) -> int:
    """The ``type`` of an option that takes a whole number from 0."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0")
    return int(text)


def _amount(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0")
    return value
