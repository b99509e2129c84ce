"""`prompts`: writes a pool of prompt templates, shipped or your own, to `<dataset>.prompt`."""

import argparse
from importlib.resources import as_file, files

import pandas as pd

from recbole_dpr.data.atomic import INTENTS, PROMPT_SPLITS, read_prompt, write_atomic

from . import output_path

DOMAINS = ("movies", "news", "shopping", "neutral")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    pool = parser.add_mutually_exclusive_group(required=True)
    pool.add_argument("--source", help="your own .prompt file")
    pool.add_argument("--domain", choices=DOMAINS, help="the shipped pool to take instead")
    parser.add_argument("--dataset", required=True, help="name of the data set, e.g. ml-100k")
    parser.add_argument("--out", required=True, help="folder for <dataset>.prompt")


def run(args: argparse.Namespace) -> str:
    """Write `<dataset>.prompt` and return a summary.

    Raises:
        UserError: the pool breaks a rule or the file cannot be written.
    """
    frame = read_prompt(args.source) if args.source else _shipped(args.domain)
    path = output_path(args.out, args.dataset, "prompt")
    write_atomic(path, frame, "prompt")
    return f"{path}: {len(frame)} prompts ({_counts(frame)})"


def _shipped(domain: str) -> pd.DataFrame:
    with as_file(files("recbole_dpr.resources") / f"{domain}.prompt") as path:
        return read_prompt(path)


def _counts(frame: pd.DataFrame) -> str:
    """Count the prompts of each intent in each split; a zero shows what the pool lacks."""
    pairs = list(zip(frame["intent"], frame["split"], strict=True))
    return ", ".join(
        f"{pairs.count((intent, split))} {intent} {split}"
        for split in PROMPT_SPLITS
        for intent in INTENTS
    )
