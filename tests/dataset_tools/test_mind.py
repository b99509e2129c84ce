"""Raw MIND to atomic files; users and news are made up, the sample is MIND's own where it lies."""

from collections import Counter
from datetime import datetime, timezone

import pytest

from places import ROOT
from recbole_dpr.build import create_dataset

SAMPLE = ROOT.parent / "shared" / "datasets" / "mind-sample"
NOON = int(datetime(2019, 11, 10, 12, tzinfo=timezone.utc).timestamp())
# Impression, user, time, history, impressions. Lines are not in time; U3 has read nothing before,
# U4 clicks nothing, and N9 is described nowhere.
TRAIN = [
    ("1", "U1", "11/10/2019 1:00:00 PM", "N1 N2 N1", "N3-1 N4-0 N2-1"),
    ("2", "U2", "11/10/2019 12:00:10 PM", "N2", "N1-0 N3-1"),
    ("3", "U1", "11/10/2019 12:00:00 PM", "N1 N2 N1", "N5-0 N4-1 N9-1 N1-1"),
    ("4", "U3", "11/10/2019 12:00:20 AM", "", "N1-1"),
    ("5", "U4", "11/10/2019 12:00:30 PM", "N4 N9", "N1-0"),
]
DEV = [
    ("1", "U2", "11/11/2019 12:00:00 PM", "N4 N2", "N1-1 N3-1"),
    ("2", "U1", "11/11/2019 12:00:00 PM", "N5", "N6-1"),
]
NEWS = {
    "N1": ("sports", "golf", 'He said "fore"', "A  ball."),
    "N2": ("news", "world", "Rain", ""),
    "N3": ("news", "world", "Sun", "Hot"),
    "N4": ("health", "sleep", "Rest", "Well"),
    "N5": ("health", "sleep", "Naps", "Short"),
    "N7": ("tv", "shows", "Nobody reads me", "Ever"),
}
READ = [  # in TRAIN and DEV
    ("U1", "N1", NOON - 3),
    ("U1", "N2", NOON - 2),
    ("U1", "N4", NOON),
    ("U1", "N9", NOON),
    ("U1", "N3", NOON + 3600),
    ("U1", "N6", NOON + 86400),
    ("U2", "N4", NOON + 10 - 2),
    ("U2", "N2", NOON + 10 - 1),
    ("U2", "N3", NOON + 10),
    ("U2", "N1", NOON + 86400),
    ("U3", "N1", NOON - 43200 + 20),
    ("U4", "N4", NOON + 30 - 2),
    ("U4", "N9", NOON + 30 - 1),
]


@pytest.fixture
def part(tmp_path):
    """``part(name, behaviors, news)``: a folder as MIND distributes it."""

    def make(name="train", behaviors=TRAIN, news=NEWS):
        folder = tmp_path / name
        folder.mkdir()
        rows = [(news, *cells, "https://x", "[]", "[]") for news, cells in news.items()]
        for file, lines in (("behaviors.tsv", behaviors), ("news.tsv", rows)):
            text = "".join("\t".join(cells) + "\n" for cells in lines)
            (folder / file).write_text(text, encoding="utf-8")
        return folder

    return make


@pytest.fixture
def mind(tool, tmp_path):
    """``mind(*folders, **options)``: what is printed, and the rows of .inter and of .item."""

    def run(*folders, **options):
        pairs = [word for key, value in options.items() for word in (f"--{key}", value)]
        status, printed, _ = tool("mind", "--source", *folders, "--out", tmp_path / "data", *pairs)
        assert status == 0
        return printed, *(rows(tmp_path / "data" / "mind" / f"mind.{k}") for k in ("inter", "item"))

    return run


def rows(path):
    lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    return [tuple(line.split("\t")) for line in lines]


def as_text(read):
    return [(user, item, str(time)) for user, item, time in read]


def test_two_parts(mind, part, tmp_path):
    train, dev = part(), part("dev", DEV, {"N6": ("tv", "", "New", "Now"), "N1": ("x", "", "", "")})
    printed, inter, item = mind(train, dev, k_core=1)
    assert inter[0] == ("user_id:token", "item_id:token", "timestamp:float")
    assert inter[1:] == as_text(READ)
    header = "item_id:token category:token subcategory:token title:token_seq abstract:token_seq"
    assert item == [
        tuple(header.split()),
        ("N1", "sports", "golf", 'He said "fore"', "A ball."),  # as the first part has it
        *((name, *NEWS[name]) for name in ("N2", "N3", "N4")),
        ("N6", "tv", "", "New", "Now"),
        ("N9", "", "", "", ""),
    ]
    assert "news that no news.tsv describes: 1, in 2 interactions; kept" in printed
    assert printed.splitlines()[-1].split() == ["1-core", "4", "6", "13", "3.25", "45.83%"]

    files = {path.name: path.read_bytes() for path in (tmp_path / "data" / "mind").iterdir()}
    assert set(files) == {"mind.inter", "mind.item"}
    mind(train, dev, k_core=1)
    assert files == {p.name: p.read_bytes() for p in (tmp_path / "data" / "mind").iterdir()}


def test_core_and_what_it_leaves(mind, part):
    printed, inter, item = mind(part(), part("dev", DEV), k_core=2)
    # N6 has one reader and U3 one news; without them nothing else falls below two.
    kept = [row for row in READ if row[0] != "U3" and row[1] != "N6"]
    assert inter[1:] == as_text(kept)
    assert [cells[0] for cells in item[1:]] == ["N1", "N2", "N3", "N4", "N9"]
    assert [line.split()[0] for line in printed.splitlines()[-2:]] == ["read", "2-core"]


def test_news_without_a_description_dropped(mind, part):
    printed, inter, item = mind(part(), part("dev", DEV), k_core=1, missing_news="drop")
    assert inter[1:] == as_text(row for row in READ if row[1] not in ("N6", "N9"))
    assert "N9" not in [cells[0] for cells in item]
    assert "describes: 2, in 3 interactions; dropped" in printed


def test_twenty_is_the_default(refused, part, tmp_path):
    told = refused("mind", "--source", part(), "--out", tmp_path / "data")
    assert told.startswith("--k_core 20: no user and item have as many")
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (("2", "U2", "11/10/2019 12:00:10 PM", "N2", "N1 N3"), "field impressions, value 'N1 N3'"),
        (("2", "U2", "11/10/2019 12:00:10 PM", "N2", ""), "field impressions, value ''"),
        (("2", "U2", "11/10/2019 12:00:10 PM", "N2", "N1-0 N2-2"), "field impressions"),
        (("2", "U2", "2019-11-10 12:00", "N2", "N1-1"), "field time, value '2019-11-10 12:00' is"),
        (("2", "", "11/10/2019 12:00:10 PM", "N2", "N1-1"), "field user_id, value '' is no id"),
        (("2", "U2", "11/10/2019 12:00:10 PM", "N2"), "the number of columns is 4"),
    ],
)
def test_bad_line(refused, part, tmp_path, line, message):
    folder = part(behaviors=[TRAIN[0], line, *TRAIN[2:]])
    told = refused("mind", "--source", folder, "--out", tmp_path / "data")
    assert told.startswith(f"{folder / 'behaviors.tsv'}:2: {message}")
    assert not (tmp_path / "data").exists()


def test_bad_news(refused, part, tmp_path):
    folder = part(news=NEWS | {"N 8": ("tv", "", "", "")})
    told = refused("mind", "--source", folder, "--out", tmp_path / "data")
    assert told.startswith(f"{folder / 'news.tsv'}:7: field item_id, value 'N 8' is no id")


def test_no_part(refused, part, tmp_path):
    folder = part()
    (folder / "news.tsv").unlink()
    told = refused("mind", "--source", folder, "--out", tmp_path / "data")
    assert told.startswith(f"--source {str(folder)!r}: no news.tsv")


def test_a_run_reads_it(mind, part, make_config, tmp_path):
    mind(part(), part("dev", DEV), k_core=1)
    config = make_config(dataset="mind", data_path=str(tmp_path / "data"))
    dataset = create_dataset(config)
    assert sorted(dataset.categories) == ["US and world news", "health", "sports"]
    assert config["target_n"] == [3, 5]
    assert dataset.inter_num == len(READ), "RecBole keeps what is read of news without a category"
    item = dataset.token2id("item_id", "N9")
    assert not dataset.item_category[item].any()
    assert dataset.item_title[item] == "N9"


@pytest.mark.skipif(not SAMPLE.is_dir(), reason="the sample of MIND does not lie beside")
def test_sample(mind):
    lines = rows(SAMPLE / "behaviors.tsv")
    pairs = set()
    for _, user, _, history, shown in lines:
        clicked = [mark[:-2] for mark in shown.split() if mark.endswith("-1")]
        pairs |= {(user, news) for news in [*history.split(), *clicked]}
    printed, inter, _ = mind(SAMPLE, k_core=1)
    assert len(inter) - 1 == len(pairs)
    assert {row[:2] for row in inter[1:]} == pairs
    described = {cells[0] for cells in rows(SAMPLE / "news.tsv")}
    lost = {news for _, news in pairs} - described
    assert f"describes: {len(lost):,}, in {sum(n in lost for _, n in pairs):,}" in printed

    _, inter, item = mind(SAMPLE)  # 20-core
    users, items, times = zip(*inter[1:], strict=True)
    assert min(Counter(users).values()) >= 20
    assert min(Counter(items).values()) >= 20
    assert {cells[0] for cells in item[1:]} == set(items)
    place = {user: number for number, user in enumerate(dict.fromkeys(users))}
    order = [(place[user], int(time)) for user, time in zip(users, times, strict=True)]
    assert order == sorted(order)
