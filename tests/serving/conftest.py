"""Runs that several modules serve."""

import json

import pytest

from page import TITLES
from recbole_dpr.serving import Recommender
from runs import train


@pytest.fixture(scope="session")
def odd_run(tmp_path_factory) -> Recommender:
    """A run whose titles are in part no plain text."""
    path = train(tmp_path_factory.mktemp("page")) / "catalogue.json"
    known = json.loads(path.read_text(encoding="utf-8"))
    for number, title in TITLES.items():
        known["titles"][known["items"].index(f"i{number}")] = title
    path.write_text(json.dumps(known), encoding="utf-8")
    return Recommender.load(path.parent)
