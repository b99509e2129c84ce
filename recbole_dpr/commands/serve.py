"""The command ``recbole-dpr serve``: runs a server, or answers one request; also push and pull."""

import argparse
import importlib.util
import os
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING

from recbole_dpr.commands.share import add_checkpoint, pull_command, push_command
from recbole_dpr.commands.workers import serve_several
from recbole_dpr.retrieval.retriever import RETRIEVERS
from recbole_dpr.serving.settings import (
    MILVUS_VARIABLE,
    THREADS,
    TOKEN_VARIABLE,
    Settings,
    token,
)
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.terminal import MISTAKE, Parser, count, ending, leave

if TYPE_CHECKING:
    from recbole_dpr.serving.recommender import Recommender

_PACKAGES = ("fastapi", "uvicorn", "prometheus_client")  # of the extra `serve`
# Options of the server. They would have no effect on a single request, so they are refused there.
_SERVER = (
    "host",
    "port",
    "workers",
    "retriever",
    "milvus_uri",
    *(each.name for each in fields(Settings)),
)
_DRAIN = 10  # seconds that a stopping server gives to requests in progress


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    with ending("interrupted"):
        given = list(sys.argv[1:] if arguments is None else arguments)
        if given[:1] in (["push"], ["pull"]):
            (push_command if given[0] == "push" else pull_command)(given[1:])
            return
        parser = _parser()
        options = parser.parse_args(given)
        if options.ask is None and options.history is None:
            _serve(options)
            return
        for name in _SERVER:
            if getattr(options, name) != parser.get_default(name):
                raise UserError(f"--{name}: is for a server; leave it out, or --history and --ask")
        from recbole_dpr.commands.ask import ask  # only after parsing, as the import takes seconds

        asked = (options.history, options.ask, options.k, options.strength, options.user)
        sys.stdout.write(ask(_load(options), *asked) + "\n")


def _parser() -> Parser:
    parser = Parser(
        prog="recbole-dpr serve",
        description="Serve a trained run over HTTP, or answer one question with --history and "
        f"--ask. A server asks for the bearer token in {TOKEN_VARIABLE} where that environment "
        "variable is set. To take a run elsewhere, see 'push --help' and 'pull --help'.",
        allow_abbrev=False,
    )
    add_checkpoint(parser)
    parser.add_argument(
        "--threads",
        type=count,
        default=THREADS,
        help="of torch. A request is small: threads wait for each other longer than they compute, "
        "above all where cores are busy. More pay where every item of a very large catalogue is "
        "scored; default %(default)s",
    )
    one = parser.add_argument_group("one question")
    one.add_argument(
        "--history",
        help="item ids or titles, oldest first, separated by ';'; without, as for someone new",
    )
    one.add_argument("--ask", metavar="PROMPT", help="such as 'no horror, something light'")
    one.add_argument("--k", type=int, default=10, help="how many items; default %(default)s")
    one.add_argument(
        "--strength", type=float, default=1.0, help="how far the prompt steers; default %(default)s"
    )
    one.add_argument("--user", help="id of a user of the training data; default the mean user")
    server = parser.add_argument_group("server")
    server.add_argument("--host", default="127.0.0.1", help="default %(default)s")
    server.add_argument(
        "--port", type=int, default=8000, help="0 for any that is free; default %(default)s"
    )
    server.add_argument(
        "--workers",
        type=count,
        default=1,
        help="processes that answer, each with the run in its own memory, and its own queue and "
        "prompt cache; default %(default)s",
    )
    server.add_argument(
        "--retriever",
        choices=RETRIEVERS,
        default="exact",
        help="what searches the items: exact scores every one, the others have an index and know "
        "the place before of the first 200 alone; default %(default)s",
    )
    server.add_argument(
        "--milvus_uri",
        metavar="URI",
        help="of --retriever=milvus: http://HOST:19530, or a file; a token, if it asks for one, is "
        f"that of {MILVUS_VARIABLE}",
    )
    for each in fields(Settings):
        also = ["--root-path"] if each.name == "root_path" else []  # as uvicorn spells it
        server.add_argument(
            f"--{each.name}",
            *also,
            type=each.type,
            default=each.default,
            help=f"{each.metadata['help']}; default {each.default or 'none'}",
        )
    return parser


def _load(options: argparse.Namespace) -> "Recommender":
    import torch  # only after parsing, as the import takes seconds

    from recbole_dpr.serving.recommender import Recommender

    torch.set_num_threads(options.threads)
    return Recommender.load(options.checkpoint, options.prompt_cache)


def _serve(options: argparse.Namespace) -> None:
    # Mistakes are told before anything is bound or loaded.
    Settings(**{each.name: getattr(options, each.name) for each in fields(Settings)})
    token(os.environ)
    missing = [name for name in _PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        raise UserError(
            f"a server needs the package {missing[0].replace('_', '-')}; run pip install "
            "'recbole_dpr[serve]', or ask one question with --history and --ask"
        )
    _retriever_options(options)
    # Bind before the run is loaded, which takes seconds: a port in use is reported at once.
    with _bind(options.host, options.port) as bound:
        if options.workers == 1:
            answer(options, bound, sys.stderr.write)
        else:
            serve_several(options.workers, partial(answer, options, bound))


def answer(
    options: argparse.Namespace, bound: socket.socket, tell: Callable[[str], object]
) -> None:
    """Load the run and answer requests until SIGTERM.

    Args:
        tell: takes the line that says what is served, just before requests are answered.
    """
    import uvicorn

    from recbole_dpr.serving.app import create_app

    settings = Settings(**{each.name: getattr(options, each.name) for each in fields(Settings)})
    recommender = _load(options)
    recommender.use(options.retriever, **_retriever_options(options))
    server = uvicorn.Server(
        uvicorn.Config(
            create_app(recommender, settings, token(os.environ)),
            log_level="warning",
            access_log=False,  # it would log what users search for
            timeout_graceful_shutdown=_DRAIN,
        )
    )
    host, port = bound.getsockname()[:2]
    host = f"[{host}]" if ":" in host else host
    tell(f"serving {recommender.run} on http://{host}:{port} (see /docs)\n")
    # uvicorn answers requests in progress, and then raises the signal that stopped it.
    with suppress(KeyboardInterrupt, SystemExit):
        server.run(sockets=[bound])
    if not server.started:
        leave("error: the server did not start; see above", MISTAKE)


def _retriever_options(options: argparse.Namespace) -> dict[str, str]:
    if options.retriever != "milvus":
        if options.milvus_uri is not None:
            raise UserError("--milvus_uri: is for --retriever=milvus; give both, or neither")
        return {}
    if not options.milvus_uri:
        raise UserError("--retriever=milvus: needs --milvus_uri, a server's address or a file")
    if options.workers > 1 and "://" not in options.milvus_uri:
        raise UserError(
            f"--workers={options.workers}: milvus-lite lets one process open {options.milvus_uri}; "
            "give a Milvus server, another --retriever, or --workers=1"
        )
    return {"uri": options.milvus_uri, "token": os.environ.get(MILVUS_VARIABLE, "")}


def _bind(host: str, port: int) -> socket.socket:
    """Return a socket bound to an address. It refuses connections until the server listens."""
    bound = None
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        # asyncio sets TCP_NODELAY only on sockets that name TCP as their protocol. Without
        # TCP_NODELAY, an answer takes 40 ms.
        bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
    except (OSError, OverflowError, UnicodeError) as error:
        if bound is not None:
            bound.close()
        why = getattr(error, "strerror", None) or error
        raise UserError(
            f"--host={host} --port={port}: cannot listen there ({why}); give others"
        ) from error
    return bound


if __name__ == "__main__":
    main()
