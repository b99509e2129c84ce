"""The commands ``push`` and ``pull`` of ``recbole-dpr serve``."""

import argparse
import sys
from collections.abc import Sequence

from recbole_dpr.utils.terminal import Parser


def add_checkpoint(parser: argparse.ArgumentParser) -> None:
    """Declare ``--checkpoint``, the run of a command."""
    parser.add_argument(
        "--checkpoint",
        default="saved",
        metavar="DIR",
        help="folder of a run, or of runs for the latest; default %(default)s",
    )


def push_command(given: Sequence[str]) -> None:
    """Push a run, as :func:`.pushing.push` does."""
    parser = Parser(
        prog="recbole-dpr push",
        description="Copy what serving and measuring need of a trained run, with a model card, "
        "into a folder or a repository of the Hugging Face hub.",
        allow_abbrev=False,
    )
    add_checkpoint(parser)
    parser.add_argument("--to", required=True, metavar="PLACE", help="new folder, or hf:user/name")
    parser.add_argument(
        "--with_encoder", action="store_true", help="copy the encoder too; else it is only named"
    )
    parser.add_argument(
        "--with_users",
        action="store_true",
        help="take user ids along, where the backbone has a vector a user",
    )
    options = parser.parse_args(given)
    from recbole_dpr.serving.pushing import push  # only after parsing, as the import takes seconds

    push(options.checkpoint, options.to, options.with_encoder, options.with_users)
    sys.stdout.write(f"pushed {options.checkpoint} to {options.to}\n")


def pull_command(given: Sequence[str]) -> None:
    """Pull a run, as :func:`.pulling.pull` does."""
    parser = Parser(
        prog="recbole-dpr pull",
        description="Fetch a run that was pushed, for --checkpoint.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--from", dest="source", required=True, metavar="PLACE", help="hf:user/name, or a folder"
    )
    parser.add_argument("--to", required=True, metavar="FOLDER", help="a new folder")
    options = parser.parse_args(given)
    from recbole_dpr.serving.pulling import pull

    pull(options.source, options.to)
    sys.stdout.write(f"pulled {options.source} to {options.to}\n")
