"""Routing measured: requests of several wishes, and the command that makes the table."""

import random
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from places import TESTS
from recbole_dpr.benchmark import routing
from recbole_dpr.commands.benchmark import main
from recbole_dpr.model.router import load_router

offline = cache(load_router)  # its encoder takes a second to load

DATA = TESTS / "files"
GROUPS = dict(routing.free_form(DATA / "free_form_wishes.tsv"))
UNSEEN = dict(routing.free_form(DATA / "unseen_wishes.tsv"))["unseen: all"]
HELD = dict(routing.free_form(DATA / "router_heldout.tsv"))["held: all"]
BOTH = dict(routing.free_form(DATA / "unseen_wishes.tsv"))["unseen: both"]


def test_the_file_is_as_its_readme_says():
    texts = [request.text for title in ("dev: all", "held-out: all") for request in GROUPS[title]]
    assert len(set(texts)) == len(texts) == 348
    assert len(GROUPS["dev: all"]) == len(GROUPS["held-out: all"])
    kinds = ["all", "both", "decoy", "double", "indirect", "plain", "typo"]
    assert sorted(GROUPS) == [f"{half}: {kind}" for half in ("dev", "held-out") for kind in kinds]
    for request in [*GROUPS["dev: all"], *GROUPS["held-out: all"]]:
        intents = [intent for intent, _ in request.wishes]
        assert all(a != b for a, b in pairwise(intents)), request
        assert all(word in request.text.lower() for _, held in request.wishes for word in held)


# The 348 are among the training data. Nobody may look at what fails in the others, only scored.
@pytest.mark.parametrize(
    ("requests", "right", "split"),
    [
        ([*GROUPS["dev: all"], *GROUPS["held-out: all"]], 0.97, 0.95),
        (UNSEEN, 0.97, 0.94),
        (HELD, 0.96, 0.91),
    ],
    ids=["all 348", "unseen", "held out"],
)
def test_offline_router(requests, right, split):
    found = routing.score(offline(), requests)
    assert found["right"] >= right
    assert found["split"] >= split
    assert found["words"] >= split - 0.02


def test_both_polarities_are_taken_apart():
    assert routing.score(offline(), BOTH)["split"] >= 0.85


SPLITS = [
    ("Thrillers, but without torture scenes", "+Thrillers|-without torture scenes"),
    ("a romance with no vampires", "+a romance|-with no vampires"),
    ("Any drama except medical dramas", "+Any drama|-except medical dramas"),
    ("Not crime but fantasy", "-Not crime|+fantasy"),
    ("Give me punk rather than metal", "+Give me punk|-rather than metal"),
    ("I'd rather hear punk than metal", "+I'd rather hear punk|-than metal"),
    ("Instead of metal, play some soul", "-Instead of metal|+play some soul"),
    ("swap the ballads for some rock", "-swap the ballads|+for some rock"),
    ("operas yes, musicals no", "+operas yes|-musicals no"),
    ("no more ballads. Rock please.", "-no more ballads|+Rock please"),
    ("comedies (no slapstick)", "+comedies|-no slapstick"),
    ("I love jazz. I hate pop. I like blues.", "+I love jazz|-I hate pop|+I like blues"),
    ("a comedy that isn't crude", "+a comedy|-that isn't crude"),
    ("nothing gloomy, something warm", "-nothing gloomy|+something warm"),
    ("soul over techno, please", "+soul|-over techno, please"),
    ("I prefer novels to plays", "+I prefer novels|-to plays"),
    ("less talk more music", "-less talk|+more music"),
    ("film noir no ghosts", "+film noir|-no ghosts"),
    ("Although I avoid pop I love soul", "-Although I avoid pop|+I love soul"),
    ("Instead of pop play soul", "-Instead of pop|+play soul"),
    ("Not jazz, blues", "-Not jazz|+blues"),
    ("soul please, but keep it from getting slow", "+soul please|-keep it from getting slow"),
    ("operas as long as there's no ballet", "+operas|-as long as there's no ballet"),
    ("romence wihtout vampires", "+romence|-wihtout vampires"),
    ("I want rock, no metal, and plenty of blues", "+I want rock|-no metal|+plenty of blues"),
    (
        "A mystery novel, not too long, without ghosts",
        "+A mystery novel|-not too long, without ghosts",
    ),
]


def test_splits():
    signs, wrong = {"positive": "+", "negative": "-"}, []
    for text, wishes in SPLITS:
        found = [signs[intent] + wish for wish, intent in offline().split(text)]
        wrong += [] if "|".join(found) == wishes else [found]
    assert len(wrong) <= 7, wrong


WITHOUT_LIKE = [
    ("nohting with ghosts", "-"),
    ("plese no ghosts", "-"),
    ("a quiet, heated drama on the loose", "+"),  # near to quit, hated and lose
    ("stories like Never Say Never Again", "+"),
    ("a novel about a man who trusts no one", "+"),
    ("a novel about a man who trusts no one is not what I want", "-"),
    ("Don't you have any ghosts?", "+"),
    ("Don't you dare show me ghosts", "-"),
    ("There is no ghost story I don't like", "+"),
    ("I don't want no ghosts", "-"),
    ("opera makes my ears hurt", "-"),
    ("something that makes me think", "+"),
    ("something that won't give me nightmares", "-"),
    ("a thriller that doesn't let go", "+"),
    ("I want to like opera, but I really don't", "-"),
    ("everybody hates opera. I don't", "+"),
    ("I hate opera but my wife loves it", "+"),
    ("my wife hates opera", "-"),
    ("the kids are easily scared by ghosts", "-"),
    ("sick to the back teeth of opera", "-"),
    ("opera overload here", "-"),
    ("I've had it up to here with opera", "-"),
    ("opera is off the table", "-"),
    ("opera is a slog", "-"),
    ("something that never gets old", "+"),
    ("why is my feed full of opera", "-"),
    ("why is there never any opera", "+"),
    ("who even watches opera", "-"),
    ("who could resist an opera", "+"),
    ("nobody sings heartbreak like Adele", "+"),
    ("nothing with songs like Adele's", "-"),
    ("not too much opera", "-"),
    ("never too late for opera", "+"),
    ("it's my birthday, so no opera", "-"),
    ("I hate my commute, any good podcasts?", "+"),
    ("why not an opera?", "+"),
    ("There's nothing I'd love more than an opera", "+"),
    ("I have never been more ready for opera", "+"),
    ("not too bad an opera", "+"),
    ("a no-nonsense opera", "+"),
    ("Don't miss: opera nights", "+"),
    ("I don't miss opera", "-"),
    ("I can't say operas are my thing", "-"),
    ("how about no opera tonight", "-"),
]


def test_wishes_without_their_like():
    intents = {"+": "positive", "-": "negative"}
    right = [offline().split(t) == [(t, intents[sign])] for t, sign in WITHOUT_LIKE]
    wrong = [each for each, is_right in zip(WITHOUT_LIKE, right, strict=True) if not is_right]
    assert len(wrong) <= 7, wrong  # of 26, as measured


REQUESTS = (
    "half\tkind\twishes\ttext\ndev\tplain\t+jazz\tmore jazz\ndev\tboth\t+jazz|-pop\tjazz, no pop\n"
)


def test_the_table_holds_the_unseen_requests():
    files = [Path(file) for file in routing.REQUESTS.split(",")]
    titles = {title for file in files for title, _ in routing.free_form(DATA / file.name)}
    assert {"dev: all", "held-out: all", "unseen: all"} < titles


def test_the_command_prints_and_keeps_the_table(tmp_path, capsys):
    file = tmp_path / "requests.tsv"
    file.write_text(REQUESTS + "dev\tplain\t-jazz\tmore jazz!\n")
    options = ["--routers", "offline,llm", "--requests", str(file), "--tags", "1"]
    main(["routing", *options, "--out", str(tmp_path / "out")])
    shown = capsys.readouterr().out
    assert (tmp_path / "out/routing.md").read_text().strip() == shown.strip()
    rows = [line.strip("| ").split(" | ") for line in shown.splitlines() if "dev: " in line]
    assert [row[1:5] for row in rows] == [
        ["dev: all", "3", "0.5", "0.667"],
        ["dev: plain", "2", "0.5", "0.5"],
        ["dev: both", "1", "", "1.0"],
    ]
    assert "not measured: router llm needs the option model" in shown


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (None, "cannot be read"),
        ("text\tintent\n", "line 1: the columns must be half, kind, wishes, text"),
        (REQUESTS + "dev\tplain\tjazz\n", "line 4: 4 columns"),
        (REQUESTS + "dev\tplain\tjazz\tjazz\n", "line 4: each prompt begins with"),
    ],
)
def test_a_bad_file_is_told_by_line(tmp_path, capsys, text, told):
    file = tmp_path / "requests.tsv"
    if text is not None:
        file.write_text(text)
    with pytest.raises(SystemExit):
        main(["routing", "--routers", "offline", "--requests", str(file)])
    assert told in capsys.readouterr().err


def test_any_text_is_split_into_parts_of_itself():
    words = "no not but , . ; - — ( ) \" : and without than rather swap for jazz I don't want more "
    words += "Never Let Me Go something a western § … ! who is about yes"
    generator, router = random.Random(1), offline()
    for _ in range(500):
        text = " ".join(generator.choices(words.split(), k=generator.randint(1, 14)))
        found = router.split(text)
        assert all(wish.strip() and wish in text for wish, _ in found), text
        assert all(a[1] != b[1] for a, b in pairwise(found)), text
