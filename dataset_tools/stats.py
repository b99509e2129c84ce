"""`stats`: the figures of the paper's Table 5 (Appendix A) for a data set in atomic files."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
from pandas.api.types import union_categoricals
from tabulate import tabulate

from recbole_dpr.utils.errors import UserError

from .k_core import k_core
from .raw import check, read_chunks

if TYPE_CHECKING:
    from recbole_dpr.config import Config


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--dataset", required=True, help="name of the data set, e.g. ml-100k")
    parser.add_argument("--data_path", help="folder that holds <dataset>/<dataset>.inter")
    parser.add_argument("--config_files", nargs="*", help="config files, as for a run")
    parser.add_argument("--k_core", type=int, metavar="K", help="tell also what a K-core leaves")


def run(args: argparse.Namespace) -> str:
    """Return the table of a data set, as its files have it and as a run reads it.

    What a run drops has a line below, as does the reason why a run refuses the data set.

    Raises:
        UserError: there is no such file, or a line of it is bad.
    """
    # RecBole takes seconds to import. It knows the folders of data sets and their field names.
    from recbole_dpr.config import Config

    sys.argv = sys.argv[:1]  # RecBole's Config would read this command's options as its own
    given = {"data_path": args.data_path} if args.data_path else {}
    config = Config("DPR", args.dataset, args.config_files, given)
    # RecBole's rule for data_path has an exception, ml-100k; a folder given by the user has none.
    folder = Path(args.data_path) / args.dataset if args.data_path else Path(config["data_path"])
    path = folder / f"{args.dataset}.inter"
    columns = [f"{config[key]}:token" for key in ("USER_ID_FIELD", "ITEM_ID_FIELD")]
    chunks = []
    for chunk in read_chunks(path, columns, "\t", header=True):
        for name in columns:
            check(path, chunk[name], lambda cells: cells != "", "is empty; remove the line")
        chunks.append(chunk.astype("category"))
    users, items = (union_categoricals([chunk[name] for chunk in chunks]) for name in columns)
    inter = pd.DataFrame({"user_id": users, "item_id": items})
    tables = {args.dataset: inter}
    if args.k_core is not None:
        tables[f"{args.k_core}-core"] = k_core(inter, args.k_core)
    if Path(config["data_path"]) != folder:
        told = [f"A run reads {config['data_path']} instead."]
    else:
        try:
            tables["in a run"], told = _in_a_run(config)
        except UserError as error:
            told = [f"A run refuses it: {error}"]
    return "\n".join([table(tables), *told])


def _in_a_run(config: "Config") -> tuple[pd.DataFrame, list[str]]:
    """Return the interactions that a run has, and a line for each reason why it drops some."""
    from recbole_dpr.build import create_dataset

    dataset = create_dataset(config)
    store = dataset.build()[0].store
    return pd.DataFrame({"user_id": store.user, "item_id": store.item}), dataset.dropped


def table(inters: Mapping[str, pd.DataFrame]) -> str:
    """Format one line per frame of interactions: users, items, interactions, mean length, sparsity.

    Args:
        inters: name of the line -> frame with columns user_id and item_id. Sparsity is the share
            of pairs of a user and an item of the frame that have no interaction.
    """
    rows = []
    for name, inter in inters.items():
        users, items, count = inter["user_id"].nunique(), inter["item_id"].nunique(), len(inter)
        length, sparsity = count / users, 1 - count / (users * items)
        rows.append(
            [name, f"{users:,}", f"{items:,}", f"{count:,}", f"{length:.2f}", f"{sparsity:.2%}"]
        )
    headers = ["", "users", "items", "interactions", "avg. length", "sparsity"]
    alignment = ("left", *["right"] * (len(headers) - 1))
    return tabulate(rows, headers, colalign=alignment, disable_numparse=True)
