"""The README and the pages of docs/: their length, links, files, commands and code are true."""

import ast
import re
import runpy
import shlex
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
import yaml
from recbole.utils.argument_list import (
    dataset_arguments,
    evaluation_arguments,
    general_arguments,
    training_arguments,
)

import recbole_dpr
from recbole_dpr.config_check import KEYS_WITHOUT_DEFAULT
from recbole_dpr.data import atomic

ROOT = Path(__file__).resolve().parents[1]
DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = [*(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")), *DOCS]
TEXT = {page: page.read_text("utf-8") for page in PAGES}
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)

_FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_FLAG = re.compile(r"--[A-Za-z]\w*(?:-\w+)*")
_IN_REPOSITORY = re.compile(
    r"(?:\.ci|docs|dataset_tools|properties|recbole_dpr|results|tests)/[\w./-]*[\w-]"
    r"|[\w.]+\.(?:py|cfg|toml|cff)"
)
# Options of other programs: torchrun, pip, ruff, mkdocs.
_FOREIGN = {"--nproc_per_node", "--nproc-per-node", "--check", "--strict"}
_MAIN = "recbole_dpr"  # the module of run_recbole_dpr.py and recbole-dpr
_DATA = "dataset_tools"  # and of recbole-dpr-data
_VERBS = {"recbole_dpr.llm", _DATA, "recbole_dpr.benchmark", "recbole_dpr.serving"}


def blocks(page: Path, *languages: str) -> list[str]:
    return [code for language, code in _FENCED.findall(TEXT[page]) if language in languages]


def inline(page: Path) -> list[str]:
    return _INLINE.findall(_FENCED.sub("", TEXT[page]))


def headings(page: Path) -> set[str]:
    """Anchors, as GitHub and MkDocs make them."""
    titles = re.findall(r"^#+ (.+)$", _FENCED.sub("", TEXT[page]), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


def lines(code: str) -> Iterator[list[str]]:
    """The commands of a block, word by word, with the variables that it sets."""
    code = re.sub(r"\\\n", " ", code)
    for line in re.split(r"\n|&&", code):
        if re.match(r"\s*(#|$)", line):
            continue
        try:
            yield shlex.split(line, comments=True)
        except ValueError:  # a text over several lines, such as JSON
            continue


def called(words: list[str]) -> tuple[str, list[str]] | None:
    """Which of our commands some words call, as the module (and the verb), and its options."""
    for place, word in enumerate(words):
        rest = words[place + 1 :]
        if word.endswith("run_recbole_dpr.py") or word == "recbole-dpr":
            return _MAIN, rest
        if word == "recbole-dpr-data":
            module = _DATA
        elif word == "-m" and rest and rest[0].startswith("recbole_dpr"):
            module, rest = rest[0], rest[1:]
        else:
            continue
        if module in _VERBS and rest and re.fullmatch(r"[a-z][a-z-]*", rest[0]):
            return f"{module} {rest[0]}", rest[1:]
        return module, rest
    return None


def commands(page: Path) -> list[tuple[str, list[str]]]:
    variables: dict[str, list[str]] = {}
    found = []
    for code in [*blocks(page, "", "sh"), *inline(page)]:
        for words in lines(code):
            for word in words:
                if given := re.fullmatch(r"(\w+)=(--.*)", word):
                    variables[f"${given[1]}"] = given[2].split()
            words = [part for word in words for part in variables.get(word, [word])]
            if command := called(words):
                found.append(command)
    return found


@cache
def keys() -> frozenset[str]:
    """Every parameter of a run."""
    import recbole

    files = [*(ROOT / "properties").rglob("*.yaml")]
    files += Path(recbole.__file__).parent.joinpath("properties").rglob("*.yaml")
    found = set(KEYS_WITHOUT_DEFAULT)
    for arguments in (
        general_arguments, training_arguments, evaluation_arguments, dataset_arguments,
    ):  # fmt: skip
        found |= set(arguments)
    for file in files:
        found |= set(yaml.safe_load(file.read_text("utf-8")) or {})
    return frozenset(found)


@pytest.fixture(scope="module")
def options():
    """Command -> what it takes, read from its ``--help``."""
    known: dict[str, set[str]] = {}

    def of(command: str, monkeypatch, capsys) -> set[str]:
        if command not in known:
            module, *verb = command.split()
            monkeypatch.setattr(sys, "argv", [module, *verb, "--help"])
            with pytest.raises(SystemExit) as end:
                runpy.run_module(module, run_name="__main__", alter_sys=False)
            assert end.value.code in (0, None), command
            known[command] = set(_FLAG.findall(capsys.readouterr().out))
            if command == _MAIN:
                known[command] |= {f"--{key}" for key in keys()}
        return known[command]

    return of


@each_page
def test_pages_are_short(page):
    assert len(TEXT[page].splitlines()) <= (200 if page.name == "README.md" else 250)


@each_page
def test_links_lead_somewhere(page):
    for address in _LINK.findall(TEXT[page]):
        if "://" in address:
            continue
        name, _, anchor = address.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), address
        if anchor:
            assert anchor in headings(target), address


@each_page
def test_files_that_are_named_exist(page):
    for code in inline(page):
        if _IN_REPOSITORY.fullmatch(code):
            places = (ROOT, ROOT / "docs", ROOT / "tests")
            assert any((place / code).exists() for place in places), code


@pytest.mark.filterwarnings("ignore:.*found in sys.modules:RuntimeWarning")
@each_page
def test_commands_take_the_options_that_are_shown(page, options, monkeypatch, capsys):
    for command, words in commands(page):
        shown = {flag[0] for word in words if (flag := _FLAG.match(word))}
        unknown = shown - options(command, monkeypatch, capsys) - _FOREIGN
        assert not unknown, f"{command}: {sorted(unknown)}"


@pytest.mark.filterwarnings("ignore:.*found in sys.modules:RuntimeWarning")
@each_page
def test_options_in_the_text_exist(page, options, monkeypatch, capsys):
    shown = {flag for code in inline(page) for flag in re.findall(rf"^{_FLAG.pattern}", code)}
    every = {command for each in PAGES for command, _ in commands(each)} | {_MAIN}
    taken = set().union(*(options(command, monkeypatch, capsys) for command in sorted(every)))
    assert not shown - taken - _FOREIGN


@each_page
def test_python_compiles_and_imports_what_there_is(page):
    for code in blocks(page, "python"):
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.ImportFrom) and node.module.startswith("recbole_dpr"):
                module = import_module(node.module)
                assert all(hasattr(module, name.name) for name in node.names), node.module


def test_names_of_the_api_page_exist():
    for name in re.findall(r"^::: (\S+)$", TEXT[ROOT / "docs/api.md"], re.MULTILINE):
        module, _, attribute = name.rpartition(".")
        assert hasattr(import_module(module), attribute), name


@pytest.mark.parametrize("kind", ["prompt", "tag", "target"])
def test_the_atomic_files_that_are_shown_are_good(kind, tmp_path):
    header = atomic.SCHEMAS[kind].header
    shown = [code for code in blocks(ROOT / "docs/data.md", "") if code.startswith(header)]
    assert shown
    for code in shown:
        file = tmp_path / f"mine.{kind}"
        file.write_text(code, "utf-8")
        assert len(getattr(atomic, f"read_{kind}")(file)) == len(code.splitlines()) - 1


def test_every_parameter_is_listed_with_its_default():
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| .+ \|$", TEXT[ROOT / "docs/parameters.md"], re.M)
    listed = dict(rows)
    for name in ("overall.yaml", "model/DPR.yaml"):
        for key, value in yaml.safe_load((ROOT / "properties" / name).read_text("utf-8")).items():
            shown = "not set" if value is None else f"`{value}`".replace("'", "")
            assert key in listed, f"docs/parameters.md lacks {key}"
            if not isinstance(value, dict):
                assert listed[key] == shown, key


def test_every_page_is_in_the_menu():
    menu = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert all(f": {page.name}\n" in menu for page in DOCS)


def test_the_citation_has_the_version():
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert cited["version"] == recbole_dpr.__version__
    assert cited["preferred-citation"]["title"] in TEXT[ROOT / "README.md"]


def test_readme_has_the_two_commands():
    run, tests = blocks(ROOT / "README.md", "sh")  # .ci/run runs the second
    assert run.endswith("python run_recbole_dpr.py --model=DPR --backbone=GRU4Rec\n")
    assert tests.endswith("&&\npytest\n")
