"""`movielens`: converts raw MovieLens from GroupLens to `.inter`, `.item` and `.user`.

The files in a folder tell the release, see `RELEASES`. Columns have the names that the copies of
RecBole use. Every film is kept, rated or not, in the order of the files.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

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
    found = [files for files in RELEASES if all((source / file).is_file() for file in files)]
    if not found:
        known = "; or ".join(map(", ".join, RELEASES))
        raise UserError(
            f"--source {str(source)!r}: no release of MovieLens; name a folder with {known}"
        )
    read, usual = RELEASES[found[0]]
    dataset = args.dataset or usual or source.resolve().name
    tables = read(source)
    folder = write_dataset(args.out, dataset, tables)
    lines = [f"{folder}: {', '.join(f'{dataset}.{kind}' for kind in tables)}"]
    if dataset == "ml-100k":
        lines.append(
            "RecBole reads its own copy under the name ml-100k, wherever data_path points; to "
            "train on this one, choose another --dataset"
        )
    return "\n".join([*lines, table({dataset: tables["inter"]})])


def _read_1m(folder: Path) -> Tables:
    films = read_table(folder / "movies.dat", ["item_id", "title", "genre"], "::", _LATIN)
    return {
        "inter": _ratings(folder / "ratings.dat", _RATING, "::"),
        "item": _films(folder / "movies.dat", films, "genre"),
        "user": _users(
            folder / "users.dat", ["user_id", "gender", "age", "occupation", "zip_code"], "::"
        ),
    }


def _read_100k(folder: Path) -> Tables:
    path = folder / "u.item"
    genres = read_table(folder / "u.genre", ["genre", "number"], "|", _LATIN)["genre"].tolist()
    columns = ["item_id", "title", "release_date", "video_release_date", "url", *genres]
    films = read_table(path, columns, "|", _LATIN)
    for genre in genres:
        check(path, films[genre], lambda flag: flag.isin(["0", "1"]), "is no flag; write 0 or 1")
    words = [films[genre].map({"0": "", "1": f"{genre}|"}) for genre in genres]
    return {
        "inter": _ratings(folder / "u.data", _RATING, "\t"),
        "item": _films(path, films.assign(**{"class": sum(words[1:], words[0])}), "class"),
        "user": _users(
            folder / "u.user", ["user_id", "age", "gender", "occupation", "zip_code"], "|"
        ),
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
    readers = dict(zip(columns, [to_whole, to_whole, to_real, to_whole], strict=True))
    frame = pd.concat(
        chunk.apply(lambda cells: readers[cells.name](path, cells))
        for chunk in read_chunks(path, columns, separator, header=header)
    )
    return frame.set_axis(_RATING, axis=1).reset_index(drop=True)


def _films(path: Path, films: pd.DataFrame, genre_field: str) -> pd.DataFrame:
    """Return item, title, year and genres; titles contain the year, and "|" separates genres."""
    genres = films[genre_field].where(films[genre_field] != _NO_GENRE, "")
    parts = films["title"].str.extract(_TITLE).fillna("")
    parts.insert(0, "item_id", _ids(path, films["item_id"]))
    return parts.assign(**{genre_field: genres.str.replace("|", " ", regex=False)})


def _users(path: Path, columns: list[str], separator: str) -> pd.DataFrame:
    users = read_table(path, columns, separator, _LATIN)
    return users.assign(user_id=_ids(path, users["user_id"]))


def _ids(path: Path, column: pd.Series) -> pd.Series:
    check_unique(path, column)
    return to_whole(path, column)


# Files that tell a release, all of which are read -> their reader, and the release's usual name.
RELEASES: dict[tuple[str, ...], tuple[Callable[[Path], Tables], str | None]] = {
    ("ratings.dat", "movies.dat", "users.dat"): (_read_1m, "ml-1m"),
    ("u.data", "u.item", "u.user", "u.genre"): (_read_100k, "ml-100k"),
    ("ratings.csv", "movies.csv"): (_read_latest, None),  # ml-latest, ml-25m ...: the folder's
}
