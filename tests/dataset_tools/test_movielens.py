"""Raw MovieLens to atomic files; the films, users and ratings are made up."""

import os

import pytest

from recbole_dpr.build import create_dataset
from recbole_dpr.utils.yaml_file import properties_dir

ONE_M = {
    "ratings.dat": "1::10::5::978300760\n1::2::3::978302109\n2::10::4::978301968\n",
    "movies.dat": "2::Café: The Return (1987)::Comedy|Sci-Fi\n10::Lone Fox, The (1931)::Drama\n",
    "users.dat": "1::F::25::4::01234\n2::M::1::0::55-AB\n",
}
HUNDRED_K = {
    "u.data": "1\t10\t5\t978300760\n1\t2\t3\t978302109\n2\t10\t4\t978301968\n",
    "u.item": "2|Café (1987)|01-Jan-1987||http://x|0|1|0|1\n10|mystery||||1|0|0|0\n",
    "u.user": "1|24|M|writer|01234\n2|53|F|other|94043\n",
    "u.genre": "unknown|0\nComedy|1\nDrama|2\nSci-Fi|3\n\n",
}
LATEST = {
    "ratings.csv": "userId,movieId,rating,timestamp\n1,10,4.5,978300760\n2,2,3.0,978302109\n",
    "movies.csv": (
        'movieId,title,genres\n2,"Fox, the ""Lone"" (1931)",Comedy|Sci-Fi\n'
        "10,Café (1987),(no genres listed)\n"
    ),
}
ITEM = "item_id:token\tmovie_title:token_seq\trelease_year:token\t{}:token_seq\n"
INTER = "user_id:token\titem_id:token\trating:float\ttimestamp:float\n"
RATINGS = INTER + "1\t10\t5\t978300760\n1\t2\t3\t978302109\n2\t10\t4\t978301968\n"


@pytest.fixture
def source(tmp_path):
    """``source(files, encoding)``: a folder with these files."""

    def make(files, encoding="utf-8", name="raw"):
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        for file, text in files.items():
            (folder / file).write_bytes(text.encode(encoding))
        return folder

    return make


def texts(folder):
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_1m(tool, source, tmp_path):
    arguments = ("movielens", "--source", source(ONE_M, "latin-1"), "--out", tmp_path / "data")
    status, printed, err = tool(*arguments)
    assert (status, err) == (0, "")
    written = texts(tmp_path / "data" / "ml-1m")
    assert written == {
        "ml-1m.inter": RATINGS,
        "ml-1m.item": ITEM.format("genre")
        + "2\tCafé: The Return\t1987\tComedy Sci-Fi\n10\tLone Fox, The\t1931\tDrama\n",
        "ml-1m.user": "user_id:token\tgender:token\tage:token\toccupation:token\tzip_code:token\n"
        "1\tF\t25\t4\t01234\n2\tM\t1\t0\t55-AB\n",
    }
    assert printed.splitlines()[-1].split() == ["ml-1m", "2", "2", "3", "1.50", "25.00%"]
    assert tool(*arguments)[0] == 0
    assert texts(tmp_path / "data" / "ml-1m") == written


def test_100k(tool, source, tmp_path):
    folder = source(HUNDRED_K, "latin-1")
    status, printed, _ = tool("movielens", "--source", folder, "--out", tmp_path)
    assert status == 0
    assert texts(tmp_path / "ml-100k") == {
        "ml-100k.inter": RATINGS,
        "ml-100k.item": ITEM.format("class")
        + "2\tCafé\t1987\tComedy Sci-Fi\n10\tmystery\t\tunknown\n",
        "ml-100k.user": "user_id:token\tage:token\tgender:token\toccupation:token\tzip_code:token\n"
        "1\t24\tM\twriter\t01234\n2\t53\tF\tother\t94043\n",
    }
    assert "RecBole reads its own copy" in printed


def test_latest(tool, source, tmp_path):
    folder = source(LATEST, name="ml-latest-small")
    assert tool("movielens", "--source", folder, "--out", tmp_path / "data")[0] == 0
    assert texts(tmp_path / "data" / "ml-latest-small") == {
        "ml-latest-small.inter": INTER + "1\t10\t4.5\t978300760\n2\t2\t3\t978302109\n",
        "ml-latest-small.item": ITEM.format("genre")
        + '2\tFox, the "Lone"\t1931\tComedy Sci-Fi\n10\tCafé\t1987\t\n',
    }


@pytest.mark.parametrize(
    ("raw", "title", "year"),
    [
        ("Toy Robot (1995)", "Toy Robot", "1995"),
        ("Toy  Robot\u00a0II (1995) ", "Toy Robot II", "1995"),
        ("Toy Robot(1995)", "Toy Robot", "1995"),
        ("Robot (a.k.a. Machine, The) (1995)", "Robot (a.k.a. Machine, The)", "1995"),
        ("2001 Robots (1968)", "2001 Robots", "1968"),
        ("Robot III: The Return (1995) (V)", "Robot III: The Return", "1995"),
        ("Robots (2006\u20132007)", "Robots", "2006"),
        ("Robots (2009- )", "Robots", "2009"),
        ("Robot 5", "Robot 5", ""),
        ("Robot (uncut)", "Robot (uncut)", ""),
    ],
)
def test_title_and_year(tool, source, tmp_path, raw, title, year):
    folder = source(LATEST | {"movies.csv": f'movieId,title,genres\n2,"{raw}",Drama\n'})
    assert tool("movielens", "--source", folder, "--out", tmp_path, "--dataset", "d")[0] == 0
    line = (tmp_path / "d" / "d.item").read_text(encoding="utf-8").splitlines()[1]
    assert line.split("\t") == ["2", title, year, "Drama"]


@pytest.mark.parametrize(
    ("files", "file", "text", "message"),
    [
        (ONE_M, "ratings.dat", "1::2::3::4\n1::2::3\n", ":2: the number of columns is 3"),
        (ONE_M, "ratings.dat", "\n1::2::good::4\n", ":2: field rating, value 'good' is not a num"),
        (ONE_M, "ratings.dat", "1::2::inf::4\n", ":1: field rating, value 'inf' is not a number"),
        (ONE_M, "ratings.dat", "1::2::3::4.5\n", ":1: field timestamp, value '4.5' is not a whole"),
        (ONE_M, "ratings.dat", "1::::3::4\n", ":1: field item_id, value '' is not a whole number"),
        (ONE_M, "ratings.dat", "\n", ": there is no row"),
        (ONE_M, "movies.dat", "2::A::B\n2::C::D\n", ":2: field item_id, value '2' is on an earl"),
        (ONE_M, "users.dat", "1::F::25::4\n", ":1: the number of columns is 4"),
        (HUNDRED_K, "u.item", "2|A||||0|2|0|1\n", ":1: field Comedy, value '2' is no flag"),
        (LATEST, "movies.csv", "movieId,title\n2,A\n", ":1: column genres is missing from the"),
        (LATEST, "movies.csv", 'movieId,title,genres\n2,"A,B\n', ":2: is not CSV"),
        (LATEST, "ratings.csv", "1,2,3,4\n", ":1: column userId is missing from the header"),
    ],
)
def test_bad_line(refused, source, tmp_path, files, file, text, message):
    folder = source(files | {file: text})
    old = tmp_path / "data" / "d" / "d.inter"
    old.parent.mkdir(parents=True)
    old.write_text("older\n")
    told = refused("movielens", "--source", folder, "--out", tmp_path / "data", "--dataset", "d")
    assert told.startswith(f"{folder / file}{message}")
    assert texts(old.parent) == {"d.inter": "older\n"}


def test_not_utf8(refused, source, tmp_path):
    folder = source(LATEST)
    (folder / "movies.csv").write_bytes(b"movieId,title,genres\n2,Caf\xe9,Drama\n")
    told = refused("movielens", "--source", folder, "--out", tmp_path / "data")
    assert told.startswith(f"{folder / 'movies.csv'}:2: byte b'\\xe9' is not UTF-8")


def test_no_release(refused, source, tmp_path):
    files = {name: text for name, text in ONE_M.items() if name != "users.dat"}
    told = refused("movielens", "--source", source(files), "--out", tmp_path / "data")
    assert "no release of MovieLens" in told
    assert "ratings.csv, movies.csv" in told
    assert not (tmp_path / "data").exists()


def test_all_files_or_none(refused, source, tmp_path):
    folder = tmp_path / "data" / "ml-1m"
    (folder / "ml-1m.user").mkdir(parents=True)  # in the way of the file
    told = refused("movielens", "--source", source(ONE_M, "latin-1"), "--out", tmp_path / "data")
    assert told.startswith(f"{folder}: cannot be written")
    assert os.listdir(folder) == ["ml-1m.user"]


@pytest.mark.parametrize(
    ("files", "dataset", "properties", "categories"),
    [
        (ONE_M, "ml-1m", None, ["Comedy", "Drama", "Sci-Fi"]),
        (HUNDRED_K, "mine", "ml-100k", ["Comedy", "Sci-Fi"]),
        (LATEST, "ml-latest-small", None, ["Comedy", "Sci-Fi"]),
    ],
)
def test_a_run_reads_it(
    tool, source, make_config, tmp_path, files, dataset, properties, categories
):
    folder = source(files, "utf-8" if files is LATEST else "latin-1")
    out = tmp_path / "data"
    assert tool("movielens", "--source", folder, "--out", out, "--dataset", dataset)[0] == 0
    own = [str(properties_dir() / "dataset" / f"{properties}.yaml")] if properties else None
    config = make_config(dataset=dataset, data_path=str(out), files=own)
    built = create_dataset(config)
    assert sorted(built.categories) == categories
    assert any(title.startswith(("Café", "Fox, the")) for title in built.item_title)
    assert config["prompt_domain"] == "movies"
