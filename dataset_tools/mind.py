"""`mind`: converts MIND's `behaviors.tsv` and `news.tsv`, of one or more parts, to atomic files.

The files are `.inter` and `.item`. A user's sequence consists of, in this order:

1. The history. It stands in every impression of a user and is counted once. If parts have different
   histories of a user, the longest is used, and the first of equally long ones. News in the history
   have no times. They get the seconds before the user's first impression, one each.
2. The clicked news of all impressions, sorted by time; those of one impression in the order shown.

A news counts once per user, where it was read first: repeats within the history and clicks on news
of the history are left out. Then the k-core is applied (paper, section 4.1.1). `.item` holds only
the news that are left in `.inter`, since RecBole ranks all items in that file.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import pandas as pd
from pandas.api.types import union_categoricals
from tqdm import tqdm

from recbole_dpr.utils.errors import UserError

from .atomic_files import write_dataset
from .k_core import k_core
from .raw import PROGRESS_DELAY, check, read_chunks, read_table
from .stats import table

_BEHAVIOR = ["impression_id", "user_id", "time", "history", "impressions"]
_ITEM = ["item_id", "category", "subcategory", "title", "abstract"]
_NEWS = [*_ITEM, "url", "title_entities", "abstract_entities"]
_TIME = "%m/%d/%Y %I:%M:%S %p"
_SHOWN = r"\S+-[01]"
_NO_ID = "is no id; write one without spaces"
_NOT_SHOWN = (
    "is no list of news with -1 (clicked) or -0; leave out MIND's test part, which has no clicks, "
    "or correct the line"
)
_USERS = 50_000  # number of users whose histories are split at a time


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "--source",
        nargs="+",
        required=True,
        help="folders with behaviors.tsv and news.tsv, e.g. MINDlarge_train MINDlarge_dev",
    )
    parser.add_argument("--out", required=True, help="folder for <dataset>/<dataset>.inter ...")
    parser.add_argument("--dataset", default="mind", help="name of the data set (default: mind)")
    parser.add_argument(
        "--k_core",
        type=int,
        default=20,
        metavar="K",
        help="interactions that every user and item must have (default: 20; 1 keeps all)",
    )
    parser.add_argument(
        "--missing_news",
        choices=("keep", "drop"),
        default="keep",
        help="news that no news.tsv describes: keep them without category, or drop what was read "
        "of them before the k-core (default: keep)",
    )


def run(args: argparse.Namespace) -> str:
    """Write the files of the data set and return its figures.

    Raises:
        UserError: a file is missing, a line is bad, the k-core is empty, or a file cannot be
            written.
    """
    folders = [Path(source) for source in args.source]
    for folder in folders:
        for name in ("behaviors.tsv", "news.tsv"):
            if not (folder / name).is_file():
                raise UserError(f"--source {str(folder)!r}: no {name}; name a folder that has it")
    parts = [read_table(folder / "news.tsv", _NEWS, "\t")[_ITEM] for folder in folders]
    for folder, part in zip(folders, parts, strict=True):
        check(folder / "news.tsv", part["item_id"], _is_id, _NO_ID)
    news = pd.concat(parts, ignore_index=True).drop_duplicates("item_id")
    everything = _interactions(*_read_behaviors([folder / "behaviors.tsv" for folder in folders]))
    described = everything["item_id"].isin(news["item_id"])
    lost = everything["item_id"][~described]
    if args.missing_news == "drop":
        everything = everything[described]
    inter = k_core(everything, args.k_core)
    # RecBole drops interactions whose item has no row: news without any information come last.
    read = pd.DataFrame({"item_id": inter["item_id"].unique().astype(object)})
    known = news[news["item_id"].isin(read["item_id"])]
    unknown = read[~read["item_id"].isin(known["item_id"])]
    item = pd.concat([known, unknown], ignore_index=True).fillna("")
    folder = write_dataset(args.out, args.dataset, {"inter": inter, "item": item})
    done = {"keep": "kept, without category", "drop": "dropped"}[args.missing_news]
    return "\n".join(
        [
            f"{folder}: {args.dataset}.inter, {args.dataset}.item",
            f"news that no news.tsv describes: {lost.nunique():,}, in {len(lost):,} interactions; "
            f"{done}",
            table({"read": everything, f"{args.k_core}-core": inter}),
        ]
    )


def _read_behaviors(paths: Sequence[Path]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return users by id, with history (text) and first (Unix time, of the first impression), and
    clicks in the order of the files, with user_id, item_id and timestamp (Unix time).
    """
    histories: dict[str, str] = {}
    firsts, clicks = [], []
    for path in paths:
        for chunk in read_chunks(path, _BEHAVIOR, "\t"):
            check(path, chunk["user_id"], _is_id, _NO_ID)
            timestamp = _unix_time(path, chunk["time"])
            for user, history in zip(chunk["user_id"], chunk["history"], strict=True):
                known = histories.setdefault(user, history)
                if known != history and len(known.split()) < len(history.split()):
                    histories[user] = history
            firsts.append(timestamp.groupby(chunk["user_id"]).min())
            check(path, chunk["impressions"], _is_shown, _NOT_SHOWN)
            clicked = chunk["impressions"].map(_clicked)
            part = chunk[["user_id"]].assign(item_id=clicked, timestamp=timestamp)
            clicks.append(part.explode("item_id").dropna(subset="item_id"))
    first = pd.concat(firsts).groupby(level=0).min()
    users = pd.DataFrame({"history": pd.Series(histories, dtype=object)})
    return users.assign(first=first[users.index]), pd.concat(clicks, ignore_index=True)


def _interactions(users: pd.DataFrame, clicks: pd.DataFrame) -> pd.DataFrame:
    """Return user_id, item_id (categories) and timestamp of what is read, as the module says."""
    clicks = clicks.assign(user_id=users.index.get_indexer(clicks["user_id"]))
    clicks = clicks.sort_values("user_id", kind="stable")
    numbered = users.reset_index(drop=True)
    parts = []
    with tqdm(total=len(users), desc="histories", unit=" users", delay=PROGRESS_DELAY) as bar:
        for start in range(0, len(users), _USERS):
            some = numbered[start : start + _USERS]
            begin, end = clicks["user_id"].searchsorted([start, start + _USERS])
            read = some["history"].str.split().explode().dropna()
            before = read.groupby(level=0).cumcount(ascending=False) + 1
            time = some["first"][read.index] - before
            past = pd.DataFrame({"user_id": read.index, "item_id": read, "timestamp": time})
            frame = pd.concat([past, clicks[begin:end]], ignore_index=True)
            frame = frame.astype({"user_id": "int32", "item_id": "category"})
            frame = frame.sort_values(["user_id", "timestamp"], kind="stable")
            parts.append(frame.drop_duplicates(["user_id", "item_id"]))
            bar.update(len(some))
    items = union_categoricals([part.pop("item_id") for part in parts])
    frame = pd.concat(parts, ignore_index=True)
    frame["user_id"] = pd.Categorical.from_codes(frame["user_id"], users.index)
    frame.insert(1, "item_id", items)
    return frame


def _is_id(cells: pd.Series) -> pd.Series:
    return cells.str.fullmatch(r"\S+")


def _is_shown(cells: pd.Series) -> pd.Series:
    return cells.str.fullmatch(rf"{_SHOWN}( {_SHOWN})* *")


def _unix_time(path: Path, cells: pd.Series) -> pd.Series:
    """Convert times. MIND names no time zone; only the order and the distances matter."""
    times = pd.to_datetime(cells, format=_TIME, errors="coerce")
    reason = "is no time; write it as 11/15/2019 8:55:22 AM"
    check(path, cells, lambda _: times.notna(), reason)
    return (times - pd.Timestamp(0)) // pd.Timedelta(seconds=1)


def _clicked(shown: str) -> list[str]:
    """`N1-0 N2-1 N3-1` -> N2, N3. A plain search for the mark is 5 times as fast as a pattern."""
    return [before.rpartition(" ")[2] for before in f"{shown} ".split("-1 ")[:-1]]
