"""`movielens`: converts raw MovieLens from GroupLens to `.inter`, `.item` and `.user`.

The files in a folder tell the release, see `RELEASES`. Columns have the names that the copies of
RecBole use. Every film is kept, rated or not, in the order of the files.
"""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from recbole_dpr.utils.errors import UserError

from .atomic_files import write_dataset
from .raw import check, check_unique, read_chunks, read_table, to_real, to_whole
from .stats import table

Tables = dict[str, pd.DataFrame]

_RATING = ["user_id", "item_id", "rating", "timestamp"]
_LATIN = "iso-8859-1"
# "Toy Story (1995)". Series have "(2009-2014)" or "(2009- )"; films for video end with "(V)".
_TITLE = (
    r"^(?P<movie_title>.*?)\s*"
    r"(?:\((?P<release_year>\d{4})(?:\s*[-\u2013]\s*\d{0,4}\s*)?\)\s*(?:\(V\))?)?\s*$"
)
_NO_GENRE = "(no genres listed)"


class Release(NamedTuple):
    """A family of releases.

    Attributes:
        files: the files that identify a release; all of them are read.
        read: turns the folder into tables.
        dataset: its usual name; None to use the folder's name.
    """

    files: tuple[str, ...]
    read: Callable[[Path], Tables]
    dataset: str | None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--source", required=True, help="folder of an unpacked MovieLens archive")
    parser.add_argument("--out", required=True, help="folder for <dataset>/<dataset>.inter ...")
    parser.add_argument(
        "--dataset", help="name of the data set (default: ml-1m, ml-100k, or the source's folder)"
    )


def run(args: argparse.Namespace) -> str:
    """Write the files of the data set and return its figures.

    Raises:
        UserError: the folder is not a MovieLens release, a line is bad, or a file cannot be
            written.
    """
    source = Path(args.source)
    release = _release(source)
    dataset = args.dataset or release.dataset or source.resolve().name
    tables = release.read(source)
    folder = write_dataset(args.out, dataset, tables)
    lines = [f"{folder}: {', '.join(f'{dataset}.{kind}' for kind in tables)}"]
    if dataset == "ml-100k":
        lines.append(
            "RecBole reads its own copy under the name ml-100k, wherever data_path points; to "
            "train on this one, choose another --dataset"
        )
    lines.append(table({dataset: tables["inter"]}))
    return "\n".join(lines)


def _release(source: Path) -> Release:
    for release in RELEASES:
        if all((source / file).is_file() for file in release.files):
            return release
    known = "; or ".join(", ".join(release.files) for release in RELEASES)
    raise UserError(
        f"--source {str(source)!r}: no release of MovieLens; name a folder with {known}"
    )


def _read_1m(folder: Path) -> Tables:
    read = partial(read_table, separator="::", encoding=_LATIN)
    films, users = folder / "movies.dat", folder / "users.dat"
    user_columns = ["user_id", "gender", "age", "occupation", "zip_code"]
    return {
        "inter": _ratings(folder / "ratings.dat", _RATING, "::"),
        "item": _films(films, read(films, ["item_id", "title", "genre"]), "genre"),
        "user": _users(users, read(users, user_columns)),
    }


def _read_100k(folder: Path) -> Tables:
    read = partial(read_table, separator="|", encoding=_LATIN)
    path, users = folder / "u.item", folder / "u.user"
    genres = read(folder / "u.genre", ["genre", "number"])["genre"].tolist()
    films = read(path, ["item_id", "title", "release_date", "video_release_date", "url", *genres])
    for genre in genres:
        check(path, films[genre], lambda flag: flag.isin(["0", "1"]), "is no flag; write 0 or 1")
    words = [films[genre].map({"0": "", "1": f"{genre}|"}) for genre in genres]
    user_columns = ["user_id", "age", "gender", "occupation", "zip_code"]
    return {
        "inter": _ratings(folder / "u.data", _RATING, "\t"),
        "item": _films(path, films.assign(**{"class": sum(words[1:], words[0])}), "class"),
        "user": _users(users, read(users, user_columns)),
    }


def _read_latest(folder: Path) -> Tables:
    path = folder / "movies.csv"
    films = read_table(path, ["movieId", "title", "genres"], ",", header=True)
    films.columns = ["item_id", "title", "genre"]
    ratings = ["userId", "movieId", "rating", "timestamp"]
    return {
        "inter": _ratings(folder / "ratings.csv", ratings, ",", header=True),
        "item": _films(path, films, "genre"),
    }


def _ratings(path: Path, columns: list[str], separator: str, header: bool = False) -> pd.DataFrame:
    """Return user, item, rating and time; ``columns`` are their names in the file."""
    parts = []
    for chunk in read_chunks(path, columns, separator, header=header):
        cells = [chunk[column] for column in columns]
        read = [to_whole, to_whole, to_real, to_whole]
        numbers = [convert(path, cell) for convert, cell in zip(read, cells, strict=True)]
        parts.append(pd.DataFrame(dict(zip(_RATING, numbers, strict=True))))
    return pd.concat(parts, ignore_index=True)


def _films(path: Path, films: pd.DataFrame, genre_field: str) -> pd.DataFrame:
    """Return item, title, year and genres; titles contain the year, and "|" separates genres."""
    genres = films[genre_field].where(films[genre_field] != _NO_GENRE, "")
    parts = films["title"].str.extract(_TITLE).fillna("")
    parts.insert(0, "item_id", _ids(path, films["item_id"]))
    return parts.assign(**{genre_field: genres.str.replace("|", " ", regex=False)})


def _users(path: Path, users: pd.DataFrame) -> pd.DataFrame:
    return users.assign(user_id=_ids(path, users["user_id"]))


def _ids(path: Path, column: pd.Series) -> pd.Series:
    check_unique(path, column)
    return to_whole(path, column)


RELEASES = (
    Release(("ratings.dat", "movies.dat", "users.dat"), _read_1m, "ml-1m"),
    Release(("u.data", "u.item", "u.user", "u.genre"), _read_100k, "ml-100k"),
    Release(("ratings.csv", "movies.csv"), _read_latest, None),  # ml-latest, ml-25m ...
)
