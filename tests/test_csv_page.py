"""docs/csv.md, word for word, on small CSV files."""

import json
import re
import shlex
import sys

import numpy as np
import pandas as pd
import pytest

from places import ROOT
from recbole_dpr.commands.main import main

PAGE = (ROOT / "docs/csv.md").read_text("utf-8")
KINDS = ["Hair Care", "Skin Care", "Oils", "Gifts"]
WORDS = ["castor oil", "night cream", "travel set", "silk scarf", "lip balm", "bath salts"]
STYLES = ["gentle", "dry curls", "summer", "organic"]


def blocks(language: str) -> list[str]:
    found = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    return [code for own, code in found if own == language]


def write_csv(random: np.random.Generator) -> None:
    """The lines that the page shows, and more of their kind: users keep to kinds."""
    clicks, items = blocks("csv")
    for item in range(20, 44):
        kinds = "|".join(sorted({KINDS[item % 4], KINDS[item // 4 % 4]}))
        items += f"p{item},The {STYLES[item % 4]} {WORDS[item % 6]} no. {item},{kinds}\n"
    for user in range(40):
        own = random.permutation(np.arange(20, 44)[random.random(24) < 0.7])[:14]
        for day, item in enumerate([17, 4, *own]):
            clicks += f"u{user},p{item},2026-04-{day + 1:02d} 12:00\n"
    for name, text in (("clicks", clicks), ("items", items)):
        with open(f"{name}.csv", "w", encoding="utf-8") as file:
            file.write(text)


def call(line: str, monkeypatch: pytest.MonkeyPatch) -> int | str | None:
    monkeypatch.setattr(sys, "argv", shlex.split(line))
    with pytest.raises(SystemExit) as end:
        main()
    return end.value.code


@pytest.mark.slow
def test_the_commands_of_the_page(in_tmp, monkeypatch, capsys):
    write_csv(np.random.default_rng(5))
    [code] = blocks("python")
    exec(compile(code, "page", "exec"), {})
    item = pd.read_csv("data/shop/shop.item", sep="\t").set_index("item_id:token")
    assert item.loc["p17", "category:token_seq"] == "Hair_Care Oils"
    stats, train, ask, serve = (line.strip() for line in blocks(""))
    assert call(stats, monkeypatch) in (0, None)
    assert call(train, monkeypatch) in (0, None)
    [results] = in_tmp.glob("saved/*/results.json")
    rows = json.loads(results.read_text("utf-8"))["table"]
    asked = {row["mode"] for row in rows if row["method"] == "DPR (GRU4Rec)"}
    assert asked == {"", "genre", "tag"}
    capsys.readouterr()
    assert call(ask, monkeypatch) in (0, None)
    told = capsys.readouterr().out
    assert "Hair Care" in told
    assert "castor oil" in told
    assert serve == "recbole-dpr serve --checkpoint=saved"  # tests/serving has servers
