"""Converts raw data to atomic files: one command per step, each safe to run again.

From a checkout run `python -m dataset_tools <command>`; from an installed package run
`recbole-dpr data <command>`.
"""

import argparse
from pathlib import Path

from recbole_dpr.utils.errors import UserError


def add_output_arguments(parser: argparse.ArgumentParser, file: str) -> None:
    """Declare `--dataset` and `--out`, which name the `file` that a command writes."""
    parser.add_argument("--dataset", required=True, help="name of the data set, e.g. ml-100k")
    parser.add_argument("--out", required=True, help=f"folder for {file}")


def output_path(folder: str, dataset: str, kind: str) -> Path:
    """Return the path `<folder>/<dataset>.<kind>`; makes the folder if it is missing.

    Raises:
        UserError: the dataset's name is not a plain file name, or the folder cannot be made.
    """
    if dataset in ("", ".", "..") or any(mark in dataset for mark in "/\\\0"):
        raise UserError(f"--dataset {dataset!r} is no plain name; write one such as ml-100k")
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"--out {folder!r} cannot be made ({error.strerror}); name a folder"
        ) from None
    return Path(folder) / f"{dataset}.{kind}"
