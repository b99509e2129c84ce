"""`prompts`: writes a pool of prompt templates, shipped or your own, to `<dataset>.prompt`."""

import argparse
from importlib.resources import files
from pathlib import Path

from recbole_dpr.data.atomic import INTENTS, PROMPT_SPLITS, read_prompt, write_atomic
from recbole_dpr.llm.domains import DOMAINS

from . import add_output_arguments, output_path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    pool = parser.add_mutually_exclusive_group(required=True)
    pool.add_argument("--source", help="your own .prompt file")
    pool.add_argument("--domain", choices=list(DOMAINS), help="the shipped pool to take instead")
    add_output_arguments(parser, "<dataset>.prompt")


def run(args: argparse.Namespace) -> str:
    """Write `<dataset>.prompt` and return a summary.

    Raises:
        UserError: the pool breaks a rule or the file cannot be written.
    """
    shipped = Path(str(files("recbole_dpr.resources"))) / f"{args.domain}.prompt"
    frame = read_prompt(args.source or shipped)
    path = output_path(args.out, args.dataset, "prompt")
    write_atomic(path, frame, "prompt")
    # A zero shows what the pool lacks.
    there = frame.groupby(["split", "intent"]).size()
    pairs = [(split, intent) for split in PROMPT_SPLITS for intent in INTENTS]
    counts = ", ".join(f"{there.get(pair, 0)} {pair[1]} {pair[0]}" for pair in pairs)
    return f"{path}: {len(frame)} prompts ({counts})"
